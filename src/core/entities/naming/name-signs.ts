/** What the words beside a name show of what it names, in one place. */
import { cueAt } from '../../lexicon/cues';
import type { Tag } from '../../language/tags';
import { type Feature, flag } from '../../learned/feature';
import { startingAt } from '../../span';
import { firstWord, lastWord, type Piece } from '../piece';
import type { NameCandidate } from './name-candidates';

/** How much words beside names stand beside people's, and beside those of bodies: logarithms of odds. */
export interface NameRates {
  /** By `<` and the word before, `>` or, behind a possessive, `'` and the word behind, `(` and the first word of the name, `)` and its last. */
  readonly person: ReadonlyMap<string, number>;
  readonly body: ReadonlyMap<string, number>;
}

/** One place of a name, and what is around it. */
export interface NamePlace {
  readonly candidate: NameCandidate;
  /** In lower case; empty where something else than white space is between. */
  readonly before: string;
  readonly behind: string;
  /** The two words behind that, to tell `had said`. */
  readonly further: readonly string[];
  /** The piece before, where nothing but white space is between. */
  readonly left: Piece | undefined;
  readonly right: Piece | undefined;
  /** The marks before and behind. */
  readonly gapBefore: string;
  readonly gapBehind: string;
  /** The words behind the mark behind. */
  readonly next: string;
  readonly possessive: boolean;
  readonly rightTags: ReadonlySet<Tag> | undefined;
  readonly rates: NameRates;
}

export function placeOf(candidate: NameCandidate, rates: NameRates): NamePlace {
  const { pieces, sentence } = candidate.sentence;
  const { from, to } = candidate;
  const last = pieces[to - 1];
  const before = pieces[from - 1];
  const behind = pieces[to];
  const joined = pieces[from]?.joined === true;
  const left = joined ? before : undefined;
  const right = behind?.joined ? behind : undefined;
  return {
    candidate,
    left,
    right,
    before: lastWord(left),
    behind: firstWord(right),
    further: pieces.slice(to, to + 3).flatMap(({ words }) => words.map(({ lower }) => lower)),
    gapBefore: pieces[from]?.gap ?? '',
    gapBehind: behind?.gap ?? '',
    next: firstWord(behind),
    possessive: last?.possessive === true,
    rightTags: right && startingAt(sentence.tokens, right.start)?.tags,
    rates,
  };
}

const PLACE_PREPOSITION = /^(?:in|at|near|outside|inside|across|around|throughout|into|through|within|via)$/;
const isStrong = (words: readonly string[], at: number): boolean => cueAt(words, at)?.strength === 'strong';

type SenseKind = Piece['sense']['kind'];

/** `the charity, Open Harbor`: the noun in lower case before a comma and a name. */
function apposedTo({ sentence: { pieces }, from }: NameCandidate, ...kinds: readonly SenseKind[]): boolean {
  const before = pieces[from - 1];
  return /^, ?$/.test(pieces[from]?.gap ?? '') && before?.capital === false && kinds.includes(before.sense.kind);
}

const LONGEST_APPOSITION = 6;

/** `Open Harbor, a small charity`: a noun in lower case that heads what is said of a name behind it. */
function isDescribed({ sentence: { pieces }, to }: NameCandidate, ...kinds: readonly SenseKind[]): boolean {
  if (!/^, ?$/.test(pieces[to]?.gap ?? '') || !/^(?:an?|the|its?|his|her)$/.test(firstWord(pieces[to]))) return false;
  let head: SenseKind | undefined;
  for (let at = to + 1; at < to + LONGEST_APPOSITION && pieces[at]?.joined; at++) {
    const { sense, capital } = pieces[at]!;
    if (sense.kind === 'connector') break;
    if (!capital && /^(?:org-head|role|office)$/.test(sense.kind)) head = sense.kind;
  }
  return head !== undefined && kinds.includes(head);
}

/** What speaks in one place for one kind of name or another. */
export const NAME_SIGNS: readonly Feature<NamePlace>[] = [
  { name: 'the', of: ({ before }) => flag(before === 'the') },
  { name: 'a', of: ({ before }) => flag(before === 'a' || before === 'an') },
  { name: 'in place', of: ({ before }) => flag(PLACE_PREPOSITION.test(before)) },
  { name: 'of', of: ({ before }) => flag(before === 'of') },
  { name: 'from', of: ({ before }) => flag(before === 'from') },
  { name: 'by', of: ({ before }) => flag(before === 'by') },
  { name: 'for', of: ({ before }) => flag(before === 'for') },
  { name: 'with', of: ({ before }) => flag(before === 'with' || before === 'and') },
  { name: 'begins', of: ({ candidate }) => flag(candidate.from === 0) },
  { name: 'honorific', of: ({ left }) => flag(left?.sense.kind === 'honorific') },
  { name: 'office before', of: ({ left }) => flag(left?.sense.kind === 'office') },
  { name: 'role before', of: ({ left }) => flag(left?.sense.kind === 'role') },
  { name: 'capital before', of: ({ left }) => flag(left?.capital) },
  { name: 'capital behind', of: ({ right, possessive }) => flag(right?.capital === true && !possessive) },
  { name: 'person by rule', of: ({ candidate: { person } }) => (person ? (person.certain ? 1 : 0.5) : 0) },
  { name: 'roles', of: ({ candidate: { person } }) => flag((person?.roles.length ?? 0) > 0) },
  { name: 'standing', of: ({ candidate: { person } }) => flag(person?.standing != null) },
  { name: 'gender', of: ({ candidate: { person } }) => flag(person?.gender != null) },
  { name: 'body by rule', of: ({ candidate: { body } }) => (body ? (body.known ? 1 : 0.5) : 0) },
  { name: 'public', of: ({ candidate: { body } }) => flag(body?.public) },
  {
    name: 'says',
    of: ({ further, right, possessive }) => flag(right !== undefined && !possessive && isStrong(further, 0)),
  },
  {
    name: 'had said',
    of: ({ further, right, possessive }) =>
      flag(
        right !== undefined && !possessive && /^(?:has|had|also|later)$/.test(further[0] ?? '') && isStrong(further, 1),
      ),
  },
  { name: 'said', of: ({ before, left }) => flag(left?.capital === false && isStrong([before], 0)) },
  { name: 'possessive', of: ({ possessive }) => flag(possessive) },
  { name: 'past', of: ({ rightTags }) => flag(rightTags?.has('PastTense')) },
  { name: 'verb', of: ({ rightTags }) => flag(rightTags?.has('Verb')) },
  {
    name: 'noun behind',
    of: ({ rightTags, right, possessive }) =>
      flag(rightTags?.has('Noun') === true && right?.capital === false && !possessive),
  },
  { name: 'plural behind', of: ({ rightTags, possessive }) => flag(rightTags?.has('Plural') === true && !possessive) },
  {
    name: 'office behind',
    of: ({ right, possessive }) =>
      flag((right?.sense.kind === 'office' || right?.sense.kind === 'role') && !possessive),
  },
  { name: 'body noun behind', of: ({ right }) => flag(right?.sense.kind === 'org-head' && !right.capital) },
  { name: 'body noun before', of: ({ left }) => flag(left?.sense.kind === 'org-head' && !left.capital) },
  { name: 'body noun and comma before', of: ({ candidate }) => flag(apposedTo(candidate, 'org-head')) },
  { name: 'role and comma before', of: ({ candidate }) => flag(apposedTo(candidate, 'role', 'office')) },
  { name: 'body apposed', of: ({ candidate }) => flag(isDescribed(candidate, 'org-head')) },
  { name: 'role apposed', of: ({ candidate }) => flag(isDescribed(candidate, 'role', 'office')) },
  { name: 'called', of: ({ before }) => flag(/^(?:called|named|dubbed|as)$/.test(before)) },
  { name: 'at', of: ({ before }) => flag(before === 'at') },
  { name: 'plural verb', of: ({ behind }) => flag(/^(?:are|were|have|say)$/.test(behind)) },
  { name: 'who', of: ({ gapBehind, next }) => flag(/^, ?$/.test(gapBehind) && /^(?:who|whose|whom)$/.test(next)) },
  { name: 'which', of: ({ gapBehind, next }) => flag(/^, ?$/.test(gapBehind) && /^(?:which|where)$/.test(next)) },
  { name: 'age', of: ({ gapBehind, next }) => flag(/^, ?$/.test(gapBehind) && /^\d\d$/.test(next)) },
  {
    name: 'apposed',
    of: ({ gapBehind, next }) => flag(/^, ?$/.test(gapBehind) && /^(?:a|an|the|his|her)$/.test(next)),
  },
  { name: 'bracket', of: ({ gapBehind }) => flag(/^ \($/.test(gapBehind)) },
  {
    name: 'quoted',
    of: ({ gapBefore, gapBehind }) => flag(/["“'‘]$/.test(gapBefore) && /^[,.]?["”'’]/.test(gapBehind)),
  },
  { name: 'comma before', of: ({ gapBefore }) => flag(/^, ?$/.test(gapBefore)) },
  { name: 'comma behind', of: ({ gapBehind }) => flag(/^, ?$/.test(gapBehind)) },
  ...(['person', 'body'] as const).flatMap((kind): Feature<NamePlace>[] => [
    { name: `before as ${kind}`, of: ({ before, rates }) => rates[kind].get(`<${before}`) ?? 0 },
    {
      name: `behind as ${kind}`,
      of: ({ behind, possessive, rates }) => rates[kind].get(`${possessive ? "'" : '>'}${behind}`) ?? 0,
    },
  ]),
];

/** The keys of the words beside a name, as rates have them. */
export const contextKeys = ({ before, behind, possessive }: NamePlace): readonly string[] => [
  `<${before}`,
  `${possessive ? "'" : '>'}${behind}`,
];

/** The first and the last word, as rates have them. */
export const wordKeys = ({ words }: NameCandidate): readonly string[] => [
  `(${words[0]?.form ?? ''}`,
  `)${words.at(-1)?.form ?? ''}`,
];
