/** Clauses around a statement that say whose it is in other ways than by a subject and its verb of saying. */
import { isCue } from '../lexicon/cues';
import { isHeadlineKind } from '../page/prose';
import type { Evidence } from './evidence';
import type { Pair } from './pairs';
import type { Choice } from './choices';
import { sourceOf } from './source';
import type { SceneToken } from './tokens';

/** In the quotation's own sentence, with no other quotation between. */
const isNear = ({ sentences, quotesBetween, paragraphs }: Pair): boolean =>
  paragraphs === 0 && sentences === 0 && quotesBetween === 0;

const evidence = ({ source }: Pair, confidence: number, why: string): Evidence => ({
  ...sourceOf(source),
  cue: null,
  confidence,
  why,
});

/** The words of the scene as a string, each between spaces, up to a word and from one on. */
const wordsBefore = (tokens: readonly SceneToken[], at: number): string =>
  ` ${tokens
    .slice(Math.max(0, at - 6), at)
    .map(({ normal }) => normal)
    .join(' ')} `;
const wordsBetween = (tokens: readonly SceneToken[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ normal }) => normal)
    .join(' ');
const wordsFrom = (tokens: readonly SceneToken[], at: number): string =>
  ` ${tokens
    .slice(at, at + 4)
    .map(({ normal }) => normal)
    .join(' ')} `;

/** What stands between `what X` and the colon. */
const TOLD =
  /^(?:(?:had|has|have|then|later|once|also) )*(?:said|told|wrote|written|tweeted|promised)(?: (?:\w+ )?(?:\w+))?$/;

/**
 * At third hand the words are his who is quoted: `Interfax quoted X as saying`, `quoting what X had told him: "…"`,
 * `Interfax reported, citing X`.
 */
export function quotedByAnother(_text: string, { scene, pairs }: Choice): Evidence | null {
  if (isHeadlineKind(scene.paragraph.kind)) return null;
  const { tokens } = scene;
  for (const pair of pairs) {
    const { candidate } = pair.source;
    if (!isNear(pair)) continue;
    const before = wordsBefore(tokens, candidate.from);
    const behind = wordsFrom(tokens, candidate.to + 1);
    const isObject = / (?:quot|cit)(?:e[sd]?|ing) $/.test(before);
    const asSaying = isObject && / as \w+ing /.test(behind);
    const citing =
      / (?:quoting|citing) $/.test(before) && candidate.kind === 'person' && !pair.before && reports(pairs, pair);
    const whatHeSaid =
      / what $/.test(before) &&
      pair.before &&
      pair.quote.gapBefore.includes(':') &&
      TOLD.test(wordsBetween(tokens, candidate.to + 1, pair.quote.after));
    if (asSaying || citing || whatHeSaid) return evidence(pair, 0.95, 'somebody else quotes the speaker');
  }
  return null;
}

/** Whether an organization stands between the quotation and the one it cites. */
const reports = (pairs: readonly Pair[], cited: Pair): boolean =>
  pairs.some(
    (pair) =>
      isNear(pair) &&
      !pair.before &&
      pair.source.candidate.kind === 'organization' &&
      pair.source.candidate.to < cited.source.candidate.from,
  );

/** Before whose words, or whose view, a statement gives. */
const WORDS_OF = / in the (?:words|view|opinion|eyes) of $/;
/** In words. */
const LONGEST_WORDS_OF = 6;

/** `For X, the line is "a bargain"`, `it was, in the words of X, "a bargain"`: whose view a sentence gives. */
export function viewpoint(_text: string, { scene, pairs }: Choice): Evidence | null {
  if (isHeadlineKind(scene.paragraph.kind)) return null;
  const { tokens } = scene;
  const found = pairs.find(
    (pair) => isNear(pair) && mayHoldView(pair) && (isInWordsOf(tokens, pair) || opensWithView(tokens, pair)),
  );
  return found ? evidence(found, 0.8, 'the sentence gives the view of the speaker') : null;
}

const mayHoldView = ({ source: { candidate } }: Pair): boolean =>
  candidate.kind === 'person' || candidate.kind === 'organization';

const isInWordsOf = (tokens: readonly SceneToken[], { source: { candidate }, before, distance }: Pair): boolean =>
  WORDS_OF.test(wordsBefore(tokens, candidate.from)) && (before || distance <= LONGEST_WORDS_OF);

/** `For X,` begins a sentence in which nobody is said to say something. */
function opensWithView(tokens: readonly SceneToken[], { source: { candidate }, before }: Pair): boolean {
  if (!before || candidate.kind !== 'person' || !/^(?:for|to)$/.test(tokens[candidate.from - 1]?.normal ?? ''))
    return false;
  const own = ({ sentence }: SceneToken): boolean => sentence === candidate.sentence;
  const isFirst = tokens.findIndex(own) === candidate.from - 1;
  const isSaid = tokens.some((token) => own(token) && isCue(token.normal) === 'strong');
  return isFirst && !isSaid && /^,/.test(tokens[candidate.to + 1]?.gap.trim() ?? '');
}
