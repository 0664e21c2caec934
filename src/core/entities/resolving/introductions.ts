import { roleAt } from '../../lexicon/offices';
import { isAnimate } from '../phrase-heads';
import type { Sentence, Token } from '../../model';

const ARTICLE = /^(?:an?|one|another|some)$/;
/** So many words of a phrase are looked at. */
const LONGEST = 6;

/** The nouns that head phrases with an indefinite article in a sentence: `a young woman` tells of a woman. */
export function introducedIn({ tokens }: Sentence): string[] {
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!ARTICLE.test(tokens[at]?.normal ?? '') || isSaidOf(tokens, at)) continue;
    let noun: string | undefined;
    for (let n = at + 1; n <= at + LONGEST; n++) {
      const token = tokens[n];
      if (!token || (n > at + 1 && token.start - (tokens[n - 1]?.end ?? 0) > 1)) break;
      const { tags } = token;
      if (tags.has('Noun') && !tags.has('Possessive')) noun = token.normal;
      else if (!tags.has('Adjective') && !tags.has('Value') && !tags.has('Noun')) break;
    }
    if (noun !== undefined) found.push(noun);
  }
  return found;
}

/** The nouns behind `the` in a sentence that look like ones for people, whatever they do there: `the robber`. */
export const calledIn = ({ tokens }: Sentence): Token[] =>
  tokens.filter(({ normal }, at) => tokens[at - 1]?.normal === 'the' && isAnimate(normal));

/** `Weber is a senator`, `Weber, a senator,`: of somebody who is named. */
function isSaidOf(tokens: readonly Token[], at: number): boolean {
  const [before, article] = [tokens[at - 1], tokens[at]];
  if (!before || !article) return false;
  const isApposed = article.start - before.end > 1 && (before.tags.has('ProperNoun') || before.tags.has('Person'));
  return isApposed || before.tags.has('Copula') || /^(?:became|becomes?|remain(?:s|ed)|as|like)$/.test(before.normal);
}

/** The last word of what heads a phrase. */
export const lastWordOf = (noun: string): string => noun.split(/[ -]/).at(-1) ?? noun;

/** Whether a noun is one for people. */
export const isPerson = (noun: string): boolean =>
  /^(?:(?:wo)?man|boy|girl|person|teenager|neighbou?r|mother|father)$/.test(noun) ||
  roleAt([noun], 0) !== undefined ||
  isAnimate(noun);
