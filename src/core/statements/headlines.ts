/** Headlines that name a speaker by their layout alone: `Kim: No Talks Before May`, `Paris Ready to Talk – Minister`. */
import { has } from '../attribution/tokens';
import type { Scene } from '../attribution/scene';
import { speechNounAt } from '../lexicon/cues';
import { callsPeople } from '../lexicon/offices';
import { type Passage, spanOf, type Stretch } from './passage';
import type { Span } from '../span';

export interface HeadlineStatement {
  readonly source: Span;
  /** Who the text says that is, null where it names nobody. */
  readonly entity: string | null;
  readonly content: Span;
}

/** Nobody is named at more length there. */
const LONGEST_SOURCE = 6;

/** What a headline says somebody says, where its layout shows it; undefined for quoted words, which tell by themselves. */
export function headlineStatement(passage: Passage): HeadlineStatement | undefined {
  const { words, scene } = passage;
  if (scene.paragraph.kind !== 'headline' || passage.quotes.length > 0) return undefined;
  const colon = words.findIndex(({ gap }) => /^:\s/.test(gap));
  const dash = words.findLastIndex(({ gap }) => /^\s+[–—-]\s+$/.test(gap));
  const last = words.length - 1;
  if (colon > 0) return told(passage, { from: 0, to: colon - 1 }, { from: colon, to: last });
  if (dash > 0) return told(passage, { from: dash, to: last }, { from: 0, to: dash - 1 });
  return undefined;
}

function told(passage: Passage, source: Stretch, content: Stretch): HeadlineStatement | undefined {
  const { words, scene } = passage;
  const at = spanOf(words, source);
  const candidate = candidateAt(scene, at);
  const noun = words[source.to]?.normal ?? '';
  const speaks = candidate?.kind === 'person' || callsPeople(noun) || speechNounAt([noun], 0)?.speaks;
  const isLabel = source.to - source.from >= LONGEST_SOURCE || content.to - content.from < 2;
  if (isLabel || !speaks || has(words[source.to], 'Possessive')) return undefined;
  return { source: at, entity: candidate?.entity ?? null, content: spanOf(words, content) };
}

/** The candidate that heads all of the words. */
const candidateAt = ({ candidates }: Scene, { start, end }: Span) =>
  candidates.find((candidate) => candidate.start >= start && candidate.end === end);
