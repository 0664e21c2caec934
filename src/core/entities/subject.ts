import { cueAt, type CueMatch } from '../lexicon/cues';
import type { Sentence, Token } from '../model';
import { firstAt, type Span } from '../span';

/** Words that begin a clause or phrase in front of the main clause: `When asked about Dahl, Brandt said …`. */
const OPENER =
  /^(?:when|while|as|since|after|before|if|although|though|because|until|once|asked|informed|told|despite|in|at|on|during|with|without|by|for|from|according|speaking|answering|responding|like|unlike|instead|besides)$/;

/**
 * The mention among those of one sentence that is its grammatical subject, as near as words and marks tell: who says
 * something, else who stands before a verb in the main clause, else the first that isn't only part of another phrase.
 */
export const subjectOf = <T extends Span>(mentions: readonly T[], sentence: Sentence): T | undefined =>
  mentions.length < 2
    ? mentions[0]
    : subjectAmong(
        mentions.map((mention) => placeIn(mention, sentence.tokens)),
        sentence,
      );

/** The same for mentions whose places in the sentence are known. */
export function subjectAmong<T>(placed: readonly Place<T>[], { tokens }: Sentence): T | undefined {
  const speaker = placed.find(({ says }) => says);
  if (speaker) return speaker.mention;
  const main = OPENER.test(tokens[0]?.normal ?? '')
    ? placed.filter(({ from }) => from > 0 && afterComma(tokens, from))
    : placed;
  return (
    main.find(({ acts }) => acts) ??
    placed.find(({ acts }) => acts) ??
    placed.find(({ free }) => free) ??
    placed[0]
  )?.mention;
}

const LONGEST_INSERTION = 16;

/** What the words around a mention show of its part in the sentence. */
export interface Place<T> {
  readonly mention: T;
  readonly from: number;
  /** A verb of saying stands beside it. */
  readonly says: boolean;
  /** Such a verb, or one that may be: `calls`, `found`. */
  readonly tells: boolean;
  /** A finite verb follows. */
  readonly acts: boolean;
  /** Neither possessive, nor behind a preposition, nor part of a compound. */
  readonly free: boolean;
}

export function placeIn<T extends Span>(mention: T, tokens: readonly Token[]): Place<T> {
  const at = firstAt(tokens, mention.start);
  const from = (tokens[at - 1]?.end ?? 0) > mention.start ? at - 1 : at;
  const to = firstAt(tokens, mention.end) - 1;
  const before = tokens[from - 1];
  const isPossessive = tokens[to]?.tags.has('Possessive') === true;
  const governed = before?.tags.has('Preposition') === true;
  const next = behindInsertion(tokens, to + 1);
  const verb = tokens[next];
  const acts = !isPossessive && !governed && verb?.tags.has('Verb') === true && !verb.tags.has('Gerund');
  const inverted = before?.tags.has('Verb') === true && !isPossessive && isInverted(tokens, from - 1);
  const cue = acts && !isPassive(tokens, to + 1, next) ? cueIn(tokens, next) : undefined;
  return {
    mention,
    from,
    acts,
    says: cue?.strength === 'strong' || inverted,
    tells: cue !== undefined || inverted,
    free: !isPossessive && !governed && !(verb && next === to + 1 && verb.tags.has('Noun')),
  };
}

/**
 * Whether a verb of saying begins a clause of its own, so that its subject follows: `"…," said the mayor`. In `Weber
 * stressed the cost` and `Weber laughed, explained the delay and left` what follows is its object.
 */
function isInverted(tokens: readonly Token[], at: number): boolean {
  if (cueIn(tokens, at)?.strength !== 'strong') return false;
  const from = tokens[at - 1]?.tags.has('Adverb') ? at - 1 : at;
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (!before || !first) return true;
  const gap = first.start - before.end;
  return gap >= MARK_AND_BLANK || (gap > 1 && /^sa(?:id|ys)$/.test(tokens[at]?.normal ?? ''));
}

/** So long is what ends a quotation and a blank; a comma and a blank are shorter. */
const MARK_AND_BLANK = '," '.length;

/** `Weber was told`, `the claim has been repeated`: nobody who says it. */
const isPassive = (tokens: readonly Token[], from: number, verb: number): boolean =>
  tokens[verb]?.tags.has('PastTense') === true &&
  tokens.slice(Math.max(from, verb - 3), verb).some(({ normal }) => /^(?:is|are|was|were|be|been|being)$/.test(normal));

const cueIn = (tokens: readonly Token[], at: number): CueMatch | undefined =>
  cueAt(
    tokens.slice(at, at + 3).map(({ normal }) => normal),
    0,
  );

/**
 * Past an apposition or relative clause between commas, adverbs and auxiliaries: `Brandt, a lawyer, then also said`.
 */
function behindInsertion(tokens: readonly Token[], at: number): number {
  let next = at;
  if (afterComma(tokens, at)) {
    next++;
    while (next < at + LONGEST_INSERTION && tokens[next] && !afterComma(tokens, next)) next++;
  }
  for (
    let n = 0;
    n < 3 &&
    (tokens[next]?.tags.has('Adverb') || (tokens[next]?.tags.has('Auxiliary') && tokens[next + 1]?.tags.has('Verb')));
    n++
  )
    next++;
  return next;
}

/** Whether the word stands in a clause of its own behind a comma: another word ends right before the comma. */
const afterComma = (tokens: readonly Token[], at: number): boolean => {
  const [before, word] = [tokens[at - 1], tokens[at]];
  return before !== undefined && word !== undefined && word.start - before.end > 1;
};
