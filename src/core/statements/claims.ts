import { type Feature, flag } from '../learned/feature';
import { has } from '../attribution/tokens';
import type { Begin, End, Frame, Source } from './contents';
import type { Cue } from './cues';
import { FAR, HEAD_FEATURES, sourceRate } from './head-features';
import { among, type Head } from './heads';
import type { Stretch } from './passage';

/** A statement as it is read from one head, with how likely each step was. */
export interface Read {
  readonly head: Head;
  readonly likely: number;
  readonly cue: Cue;
  readonly cueLikely: number;
  readonly source: Source | undefined;
  /** How likely it is this source, and that there is none. */
  readonly sourceLikely: number;
  readonly noSource: number;
  readonly frame: Frame;
  readonly begin: Begin;
  readonly beginLikely: number;
  readonly end: End;
  readonly endLikely: number;
  /** The words of the content, without those of cue and source in between. */
  readonly pieces: readonly Stretch[];
}

/** One of the readings of a passage beside the others. */
export interface Claim {
  readonly read: Read;
  /** The likeliest head of another reading inside its content, and of one whose content holds its own cue. */
  readonly inContent: number;
  readonly around: number;
  /** Of another reading with the same source; of one that shares content; of any in the sentence. */
  readonly sameSource: number;
  readonly sharing: number;
  readonly beside: number;
  readonly rank: number;
  /** How much of its content is quoted, and whether it cuts a quotation. */
  readonly quoted: number;
  readonly cuts: number;
}

export function claimsAmong(reads: readonly Read[]): Claim[] {
  return reads.map((read, n) => {
    let [inContent, around, sameSource, sharing, beside, rank] = [0, 0, 0, 0, 0, 0];
    for (let o = Math.max(0, n - NEAR); o <= Math.min(reads.length - 1, n + NEAR); o++) {
      const other = reads[o];
      if (!other || other === read) continue;
      const { likely } = other;
      if (holds(read.pieces, other.head.at)) inContent = Math.max(inContent, likely);
      if (holds(other.pieces, read.head.at)) around = Math.max(around, likely);
      if (read.source && other.source?.from === read.source.from) sameSource = Math.max(sameSource, likely);
      if (read.pieces.some((piece) => other.pieces.some((its) => its.from <= piece.to && piece.from <= its.to)))
        sharing = Math.max(sharing, likely);
      if (other.head.first === read.head.first) {
        beside = Math.max(beside, likely);
        if (likely > read.likely) rank++;
      }
    }
    return { read, inContent, around, sameSource, sharing, beside, rank, ...quotedIn(read) };
  });
}

/** So many readings before and behind one are looked at. */
const NEAR = 8;

const holds = (pieces: readonly Stretch[], at: number): boolean =>
  pieces.some(({ from, to }) => from <= at && at <= to);

function quotedIn({ pieces, head: { passage } }: Read): { quoted: number; cuts: number } {
  let [words, quoted, cuts] = [0, 0, 0];
  for (const { from, to } of pieces) {
    words += to - from + 1;
    for (let at = from; at <= to; at++) if ((passage.words[at]?.quote ?? -1) >= 0) quoted++;
    const [first, last] = [passage.words[from]?.quote ?? -1, passage.words[to]?.quote ?? -1];
    if (first >= 0 && passage.quotes[first]?.from !== from) cuts++;
    if (last >= 0 && passage.quotes[last]?.to !== to) cuts++;
  }
  return { quoted: quoted / Math.max(1, words), cuts };
}

const length = ({ pieces }: Read): number => pieces.reduce((sum, { from, to }) => sum + to - from + 1, 0);

const CONTENT_TAGS = [
  'Noun',
  'Pronoun',
  'Determiner',
  'Verb',
  'Gerund',
  'Adjective',
  'Adverb',
  'QuestionWord',
] as const;

export const CLAIM_FEATURES: readonly Feature<Claim>[] = [
  ...HEAD_FEATURES.map(({ name, of }) => ({ name: `head: ${name}`, of: ({ read }: Claim) => of(read.head) })),
  { name: 'likely', of: ({ read }) => read.likely },
  { name: 'cue likely', of: ({ read }) => read.cueLikely },
  { name: 'source likely', of: ({ read }) => read.sourceLikely },
  { name: 'no source', of: ({ read }) => read.noSource },
  { name: 'begin likely', of: ({ read }) => read.beginLikely },
  { name: 'end likely', of: ({ read }) => read.endLikely },
  { name: 'content likely', of: ({ read }) => read.beginLikely * read.endLikely },
  { name: 'in its content', of: ({ inContent }) => inContent },
  { name: 'around', of: ({ around }) => around },
  { name: 'same source', of: ({ sameSource }) => sameSource },
  { name: 'sharing content', of: ({ sharing }) => sharing },
  { name: 'beside', of: ({ beside }) => beside },
  { name: 'rank', of: ({ rank }) => rank },
  { name: 'quoted', of: ({ quoted }) => quoted },
  { name: 'cuts', of: ({ cuts }) => cuts },
  { name: 'words of content', of: ({ read }) => Math.min(60, length(read)) },
  { name: 'pieces', of: ({ read }) => read.pieces.length },
  {
    name: 'verbs in content',
    of: ({ read: { head, begin, end } }) => Math.min(8, among(head, begin.at, end.at + 1).verbs),
  },
  { name: 'commas in content', of: ({ read: { head, begin, end } }) => among(head, begin.at + 1, end.at + 1).commas },
  { name: 'content behind the cue', of: ({ read }) => flag(read.begin.at > read.cue.to) },
  { name: 'content right behind the cue', of: ({ read }) => flag(read.begin.at === read.cue.to + 1) },
  { name: 'content ends the sentence', of: ({ read }) => flag(read.end.at === read.head.last) },
  { name: 'begins with that', of: ({ read }) => flag(read.head.passage.words[read.begin.at]?.normal === 'that') },
  { name: 'begins with to', of: ({ read }) => flag(read.head.passage.words[read.begin.at]?.normal === 'to') },
  {
    name: 'begins with a preposition',
    of: ({ read }) => flag(has(read.head.passage.words[read.begin.at], 'Preposition')),
  },
  { name: 'source before the cue', of: ({ read }) => (read.source ? flag(read.source.from < read.cue.from) : -1) },
  {
    name: 'words between source and cue',
    of: ({ read }) => (read.source ? Math.min(FAR, read.source.pair.to - read.source.pair.from) : -1),
  },
  {
    name: 'verbs between source and cue',
    of: ({ read }) => (read.source ? among(read.head, read.source.pair.from, read.source.pair.to).verbs : -1),
  },
  { name: 'source words', of: ({ read }) => (read.source ? read.source.to - read.source.from + 1 : 0) },
  { name: 'source is a pronoun', of: ({ read }) => flag(read.source?.pair.noun.candidate.kind === 'pronoun') },
  { name: 'source is a person', of: ({ read }) => flag(read.source?.pair.noun.candidate.kind === 'person') },
  {
    name: 'source is an organization',
    of: ({ read }) => flag(read.source?.pair.noun.candidate.kind === 'organization'),
  },
  { name: 'source is a description', of: ({ read }) => flag(read.source?.pair.noun.candidate.kind === 'nominal') },
  { name: 'source is known', of: ({ read }) => flag(read.source?.pair.noun.candidate.entity != null) },
  { name: 'rate of the source', of: ({ read }) => (read.source ? sourceRate(read.head, read.source.pair.noun) : 0) },
  { name: 'source begins the sentence', of: ({ read }) => flag(read.source?.from === read.head.first) },
  { name: 'candidates nearer than the source', of: ({ read }) => read.source?.pair.nearer ?? -1 },
  ...CONTENT_TAGS.map((tag) => ({
    name: `begins with: ${tag}`,
    of: ({ read }: Claim) => flag(has(read.head.passage.words[read.begin.at], tag)),
  })),
  { name: 'source is other', of: ({ read }) => flag(read.source?.pair.noun.candidate.kind === 'other') },
  { name: 'cue words', of: ({ read }) => read.cue.to - read.cue.from + 1 },
];
