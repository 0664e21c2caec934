import type { SourceMention } from '../entities/entities';
import { isCue } from '../lexicon/cues';
import { officeAt, roleAt } from '../lexicon/offices';
import type { MentionKind } from '../model';
import { firstAt, type Span } from '../span';
import type { SceneToken } from './tokens';

export type CandidateKind = 'pronoun' | 'person' | 'organization' | 'country' | 'nominal' | 'other';

/** Words that could name the source of a quotation: a noun phrase, a name or a pronoun, outside quotations. */
export interface Candidate extends Span {
  /** Its first and last words among the scene's tokens. */
  readonly from: number;
  readonly to: number;
  readonly kind: CandidateKind;
  /** Who that is, null where nobody known is meant. */
  readonly entity: string | null;
  readonly mentionKind: MentionKind | null;
  readonly sentence: number;
  /** Equal for the candidates of one larger phrase: `Jane Doe, a spokeswoman for the ministry`. */
  readonly phrase: number;
}

const PERSONAL: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'i',
  'we',
  'it',
  'who',
  'which',
  'you',
  'one',
  'another',
  'others',
  'some',
  'many',
  'most',
  'both',
]);

/** These stand alone or before a noun: `one official`. */
const QUANTIFIERS: ReadonlySet<string> = new Set(['one', 'another', 'some', 'many', 'most', 'both', 'others']);

/**
 * The noun phrases of a paragraph by compromise's tags, with the mentions that head them; in order. In a line set like
 * a headline the tags can't be trusted: there it is the mentions alone.
 */
export function findCandidates(
  tokens: readonly SceneToken[],
  mentions: readonly SourceMention[],
  titleCase: boolean,
): Candidate[] {
  const chunks = withMentions(tokens, titleCase ? [] : nounChunks(tokens, surelyNominal(tokens, mentions)), mentions);
  let phrase = -1;
  let before: Chunk | undefined;
  const candidates: Candidate[] = [];
  for (const run of chunks.sort((a, b) => a.from - b.from)) {
    const chunk = withoutTime(tokens, run, mentions);
    const { from, to } = chunk;
    const first = tokens[from];
    const last = tokens[to];
    if (!first || !last) continue;
    if (!before || !extendsPhrase(tokens, before, chunk)) phrase++;
    before = chunk;
    const heading = headingMention(mentions, tokens.slice(from, to + 1));
    const start = Math.min(first.start, heading?.start ?? first.start);
    candidates.push({
      start,
      end: Math.max(last.end, heading?.end ?? last.end),
      from,
      to,
      kind: kindOf(heading, from === to ? first : undefined),
      entity: heading?.entity ?? null,
      mentionKind: heading?.kind ?? null,
      sentence: first.sentence,
      phrase,
    });
  }
  return candidates;
}

interface Chunk {
  from: number;
  to: number;
}

/** Noun phrases with the mentions that they share words with, and those mentions that share words with none. */
function withMentions(
  tokens: readonly SceneToken[],
  phrases: readonly Chunk[],
  mentions: readonly SourceMention[],
): Chunk[] {
  const chunks = [...phrases];
  /** By word the number of the first chunk that has it. */
  const holders = new Map<number, number>();
  const hold = (number: number, { from, to }: Chunk): void => {
    for (let at = from; at <= to; at++) holders.set(at, Math.min(number, holders.get(at) ?? number));
  };
  chunks.forEach((chunk, number) => hold(number, chunk));
  for (const mention of mentions) {
    const next = firstAt(tokens, mention.start);
    const from = (tokens[next - 1]?.end ?? 0) > mention.start ? next - 1 : next;
    const to = firstAt(tokens, mention.end) - 1;
    if (to < from) continue;
    let number = chunks.length;
    for (let at = from; at <= to; at++) number = Math.min(number, holders.get(at) ?? number);
    const covering = chunks[number];
    if (covering) {
      covering.from = Math.min(covering.from, from);
      covering.to = Math.max(covering.to, to);
    } else chunks.push({ from, to });
    hold(number, { from, to });
  }
  return chunks;
}

/** Words that tell when somebody behind whose name they stand said something. */
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|late|later|early|earlier|last|this|past|night|morning|afternoon|evening|noon|midday|midnight|week|weekend|month|year|spring|summer|autumn|fall|winter)$/;

/** A noun phrase up to somebody in it behind whom only a time follows: `Doe late Monday`. */
function withoutTime(tokens: readonly SceneToken[], run: Chunk, mentions: readonly SourceMention[]): Chunk {
  let to = run.to;
  while (to > run.from && TIMES.test(tokens[to]?.normal ?? '')) to--;
  if (to === run.to) return run;
  const end = tokens[to]?.end ?? 0;
  let at = firstAt(mentions, tokens[run.from]?.start ?? end);
  while ((mentions[at]?.end ?? end) < end) at++;
  const somebody = mentions[at];
  const isSpeaker = somebody?.kind === 'nominal' || (somebody?.kind === 'name' && somebody.type !== 'country');
  return isSpeaker && somebody.end === end ? { from: run.from, to } : run;
}

/** Whether a noun phrase belongs to the one before: `of`, `for` or `at` between them, an apposition, a bracket. */
function extendsPhrase(tokens: readonly SceneToken[], before: Chunk, chunk: Chunk): boolean {
  const first = tokens[chunk.from];
  const last = tokens[before.to];
  if (!first || first.sentence !== last?.sentence) return false;
  const between = tokens.slice(before.to + 1, chunk.from);
  if (between.length === 1)
    return /^(?:of|for|at)$/.test(between[0]?.normal ?? '') && between[0]?.gap.trim() === '' && first.gap.trim() === '';
  if (between.length > 1) return false;
  const apposed =
    /^, $/.test(first.gap) && first.tags.has('Determiner') !== (tokens[before.from]?.tags.has('Determiner') === true);
  return apposed || /^\.? ?\($/.test(first.gap);
}

/** Nouns that say what kind of organization the name before them is. */
const CLASSIFIER =
  /^(?:newspaper|daily|weekly|tabloid|magazine|journal|website|portal|agency|channel|broadcaster|network|station|company|firm|group|bank|airline|operator|party|think-tank)$/;

/**
 * The mention at the end of the phrase, the longest of those that end there; a bracket or the kind of organization may
 * follow it.
 */
function headingMention(mentions: readonly SourceMention[], words: readonly SceneToken[]): SourceMention | undefined {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  let heading: SourceMention | undefined;
  for (let at = firstAt(mentions, start); at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.start >= end) break;
    // The period of `Jr.` belongs to the name, but to no word.
    if (mention.end > end + 1 || mention.kind === 'demonym') continue;
    const rest = words.filter((word) => word.start >= mention.end);
    const ends =
      end - mention.end <= 2 ||
      rest[0]?.gap.trim() === '(' ||
      (rest.length === 1 && mention.type === 'organization' && CLASSIFIER.test(rest[0]?.normal ?? ''));
    const isKnown = heading?.entity === null && mention.entity !== null;
    const isHidden = heading !== undefined && heading.entity !== null && mention.entity === null;
    if (ends && !isHidden && (!heading || isKnown || mention.end > heading.end || mention.start < heading.start))
      heading = mention;
  }
  return heading;
}

function kindOf(mention: SourceMention | undefined, single: SceneToken | undefined): CandidateKind {
  if (mention?.kind === 'pronoun' || (single && PERSONAL.has(single.normal))) return 'pronoun';
  if (mention?.kind === 'nominal') return 'nominal';
  return mention?.type ?? 'other';
}

/** Words that are part of a name or of an office, whatever the tagger takes them for: `WHO`, `campaign manager`. */
function surelyNominal(tokens: readonly SceneToken[], mentions: readonly SourceMention[]): ReadonlySet<number> {
  const found = new Set<number>();
  const normals = tokens.map(({ normal }) => normal);
  for (const at of normals.keys()) {
    const length = Math.max(officeAt(normals, at)?.length ?? 0, roleAt(normals, at)?.length ?? 0);
    if (length > 1) for (let n = at; n < at + length; n++) found.add(n);
  }
  for (const mention of mentions) {
    if (mention.kind === 'pronoun' || mention.kind === 'nominal' || mention.kind === 'demonym') continue;
    for (let at = firstAt(tokens, mention.start); (tokens[at]?.end ?? Infinity) <= mention.end; at++) found.add(at);
  }
  return found;
}

/** Runs of determiners, adjectives and nouns with a noun in them; pronouns that can speak stand alone. */
function nounChunks(tokens: readonly SceneToken[], nominal: ReadonlySet<number>): Chunk[] {
  const chunks: Chunk[] = [];
  let from = -1;
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    const counts =
      QUANTIFIERS.has(token.normal) &&
      next !== undefined &&
      isJoined(next, token) &&
      isNominal(next, token) &&
      !PERSONAL.has(next.normal);
    const alone = PERSONAL.has(token.normal) && !counts && !nominal.has(i);
    const belongs = !alone && (counts || nominal.has(i) || isNominal(token, tokens[i - 1]));
    if (from >= 0 && (!belongs || !isJoined(token, tokens[i - 1]) || token.tags.has('Determiner'))) {
      close(chunks, tokens, from, i - 1);
      from = -1;
    }
    if (alone) chunks.push({ from: i, to: i });
    if (belongs && from < 0) from = i;
  }
  if (from >= 0) close(chunks, tokens, from, tokens.length - 1);
  return chunks;
}

/** Adds a run up to its last noun. */
function close(chunks: Chunk[], tokens: readonly SceneToken[], from: number, end: number): void {
  let to = end;
  while (to > from && !isNoun(tokens[to])) to--;
  if (isNoun(tokens[to])) chunks.push({ from, to });
}

/** Nothing but space between two words of a sentence; the period of `Rep. Smith`; the bracket of `Smith (D-Ohio)`. */
const isJoined = (token: SceneToken, before: SceneToken | undefined): boolean =>
  before?.sentence === token.sentence &&
  (/^\.?[\s-]*$/.test(token.gap) || (/^ \($/.test(token.gap) && /^[rdi](?:-|$)/.test(token.normal)));

const isNoun = (token: SceneToken | undefined): boolean =>
  token !== undefined &&
  (token.tags.has('Noun') || token.tags.has('ProperNoun') || token.tags.has('Acronym')) &&
  !token.tags.has('Possessive');

function isNominal(token: SceneToken, before: SceneToken | undefined): boolean {
  const { tags } = token;
  const isOfNouns =
    tags.has('Noun') ||
    tags.has('Adjective') ||
    tags.has('Determiner') ||
    tags.has('Value') ||
    tags.has('ProperNoun') ||
    tags.has('Acronym');
  return isOfNouns && (before?.tags.has('Determiner') === true || isCue(token.normal) !== 'strong');
}
