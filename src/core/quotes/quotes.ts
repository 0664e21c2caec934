import type { Quotation } from '../model';
import { isHeadlineKind, type Paragraph } from '../page/prose';
import { plain } from '../language/view';
import { byPosition, overlapAmong, textOf } from '../span';
import { isInterruption } from './interruption';
import { type MarkedStretch, pairDoubleMarks, pairSingleMarks } from './marks';
import { tagComma } from './tag';
import { findDashSpeech, findSigned, findTurns, type Turn } from './turns';

/**
 * Text and its paragraphs → quotations in order of position, those between marks and those that the layout shows.
 * The parts of an interrupted or continued one share a `speech`. Marked ones don't overlap each other; turns may hold
 * them.
 */
export function findQuotes(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const dashes = findDashSpeech(text, paragraphs).map((turn) => unmarked(turn, true));
  const isInDash = overlapAmong(dashes);
  const marked = markedQuotes(text, paragraphs).filter((quote) => !isInDash(quote));
  const turns = [...findTurns(text, paragraphs), ...findSigned(text, paragraphs)].map((turn) => unmarked(turn, false));
  return renumbered([...marked, ...dashes, ...turns].sort(byPosition));
}

/** A quotation whose speech is told apart by a key as yet. */
type Draft = Omit<Quotation, 'speech'> & { readonly speech: string };

function markedQuotes(text: string, paragraphs: readonly Paragraph[]): Draft[] {
  const quotes: Draft[] = [];
  let before: { quote: Draft; closed: boolean; paragraph: number } | undefined;
  for (const [p, paragraph] of paragraphs.entries()) {
    if (paragraph.kind === 'tags') continue;
    const words = text.slice(paragraph.start, paragraph.end);
    const next = paragraphs[p + 1];
    const goesOn = next !== undefined && OPENS_AGAIN.test(textOf(text, next));
    const stretches = stretchesOf(words, paragraph);
    for (const found of stretches) {
      const stretch = goesOn && found === stretches.at(-1) ? found : withoutTag(words, found);
      if (!/[\p{L}\p{N}]/u.test(words.slice(stretch.start, stretch.end))) continue;
      const place = located(text, stretch, paragraph.start);
      const continues =
        before !== undefined &&
        !before.closed &&
        before.paragraph === p - 1 &&
        stretch.start === 0 &&
        paragraph.kind === paragraphs[p - 1]?.kind;
      const interrupts =
        before?.paragraph === p &&
        isInterruption(
          plain(textOf(text, before.quote.outer)),
          plain(text.slice(before.quote.outer.end, place.outer.start)),
          plain(textOf(text, place.outer)),
        );
      const quote: Draft = {
        ...place,
        marked: true,
        label: null,
        speech: before && (continues || interrupts) ? before.quote.speech : `marks ${quotes.length}`,
      };
      quotes.push(quote);
      before = { quote, closed: stretch.closed, paragraph: p };
    }
  }
  return quotes;
}

/** A paragraph that opens a quotation of several paragraphs again. */
const OPENS_AGAIN = /^["“«„]/;

/**
 * A stretch whose closing mark is missing ends before the words that tag it: `"We go, Nordvik said.` First persons
 * don't tell who speaks.
 */
function withoutTag(words: string, stretch: MarkedStretch): MarkedStretch {
  if (stretch.closed) return stretch;
  const stretched = plain(words.slice(stretch.start, stretch.end));
  const comma = tagComma(stretched);
  return comma === null || /^, (?:I|we|you)\b/.test(stretched.slice(comma))
    ? stretch
    : { ...stretch, end: stretch.start + comma + 1 };
}

function stretchesOf(words: string, paragraph: Paragraph): MarkedStretch[] {
  const doubles = pairDoubleMarks(words);
  if (!isHeadlineKind(paragraph.kind)) return doubles;
  const isInDouble = overlapAmong(doubles);
  const singles = pairSingleMarks(words).filter((single) => !isInDouble(single));
  return [...doubles, ...singles].sort(byPosition);
}

function located(text: string, stretch: MarkedStretch, offset: number) {
  const start = offset + stretch.start;
  const end = offset + stretch.end;
  const closing = /["”»'’“]/.test(text.charAt(end - 1)) && stretch.closed ? 1 : 0;
  const outer = { start, end };
  const content = { start: start + 1, end: Math.max(start + 1, end - closing) };
  return { ...(/['‘]/.test(text.charAt(start)) ? content : outer), content, outer };
}

const unmarked = ({ start, end, label, run }: Turn, marked: boolean): Draft => ({
  start,
  end,
  content: { start, end },
  outer: { start, end },
  marked,
  label,
  speech: `${marked ? 'dash' : (label?.start ?? '')} ${run}`,
});

function renumbered(drafts: readonly Draft[]): Quotation[] {
  const numbers = new Map<string, number>();
  return drafts.map((draft) => {
    const speech = numbers.get(draft.speech) ?? numbers.size;
    numbers.set(draft.speech, speech);
    return { ...draft, speech };
  });
}
