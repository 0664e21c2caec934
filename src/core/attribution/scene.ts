import type { SourceMention } from '../entities/entities';
import type { Quotation, Sentence } from '../model';
import { isHeadlineKind, type Paragraph } from '../page/prose';
import { overlapAmong, type Span } from '../span';
import { type Candidate, findCandidates } from './candidates';
import { type SceneToken, tokensOutside } from './tokens';
import { type RunningCounts, runningCounts } from './word-counts';

/** One paragraph as attribution looks at it: what stands outside the marks, and who could be a source there. */
export interface Scene {
  readonly paragraph: Paragraph;
  readonly sentences: readonly Sentence[];
  /** Number of its first sentence in the text. */
  readonly firstSentence: number;
  /** Those between marks; turns are paragraphs of their own, in which somebody may be quoted again. */
  readonly quotes: readonly Quotation[];
  readonly tokens: readonly SceneToken[];
  readonly counts: RunningCounts;
  readonly candidates: readonly Candidate[];
  /** Introduces what the next paragraph says. */
  readonly endsWithColon: boolean;
}

/** The paragraphs in order. All arguments are in order of position. */
export function scenesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  quotes: readonly Quotation[],
  mentions: readonly SourceMention[],
): Scene[] {
  const takeSentences = taker(sentences);
  const takeQuotes = taker(quotes.filter((quote) => quote.marked));
  const takeMentions = taker(mentions);
  let firstSentence = 0;
  const scenes: Scene[] = [];
  for (const paragraph of paragraphs) {
    const own = {
      sentences: takeSentences(paragraph),
      quotes: takeQuotes(paragraph),
      mentions: takeMentions(paragraph),
    };
    const tokens = tokensOutside(text, paragraph, own.sentences, own.quotes, firstSentence);
    const isQuoted = overlapAmong(own.quotes.map(({ content }) => content));
    const outside = own.mentions.filter((mention) => !isQuoted(mention));
    scenes.push({
      paragraph,
      sentences: own.sentences,
      firstSentence,
      quotes: own.quotes,
      tokens,
      counts: runningCounts(tokens),
      candidates: findCandidates(tokens, outside, isHeadlineKind(paragraph.kind)),
      endsWithColon: text.charAt(paragraph.end - 1) === ':',
    });
    firstSentence += own.sentences.length;
  }
  return scenes;
}

/** Hands out the items inside one span after the other; spans must come in order. */
function taker<T extends Span>(items: readonly T[]): (span: Span) => T[] {
  let next = 0;
  return ({ start, end }) => {
    const taken: T[] = [];
    for (let item = items[next]; item && item.start < end; item = items[++next])
      if (item.start >= start) taken.push(item);
    return taken;
  };
}
