import type { Quotation } from '../model';
import { isHeadlineKind, type Paragraph } from '../page/prose';
import { plain } from '../language/view';
import { type MarkedStretch, pairDoubleMarks, pairSingleMarks } from './marks';
import { isInterruption } from './interruption';

/** Text and its paragraphs → quotations in order; the parts of an interrupted or continued one share a `speech`. */
export function findQuotes(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const quotes: Quotation[] = [];
  let before: (Quotation & { closed: boolean; paragraph: number }) | undefined;
  let speeches = 0;
  paragraphs.forEach((paragraph, p) => {
    if (paragraph.kind === 'tags') return;
    const words = text.slice(paragraph.start, paragraph.end);
    for (const stretch of stretchesOf(words, paragraph)) {
      if (!/[\p{L}\p{N}]/u.test(words.slice(stretch.start, stretch.end))) continue;
      const quote = located(text, stretch, paragraph.start);
      const sameParagraph = before?.paragraph === p;
      const continued = before !== undefined && !before.closed && before.paragraph === p - 1 && stretch.start === 0 && paragraph.kind === paragraphs[p - 1]?.kind;
      const interrupted = before !== undefined && sameParagraph && isInterruption(plain(text.slice(before.start, before.end)), plain(text.slice(before.end, quote.start)), plain(text.slice(quote.start, quote.end)));
      const speech = before && (continued || interrupted) ? before.speech : speeches++;
      quotes.push({ ...quote, speech });
      before = { ...quote, speech, closed: stretch.closed, paragraph: p };
    }
  });
  return quotes;
}

function stretchesOf(words: string, paragraph: Paragraph): MarkedStretch[] {
  const doubles = pairDoubleMarks(words);
  if (!isHeadlineKind(paragraph.kind)) return doubles;
  const singles = pairSingleMarks(words).filter((single) => !doubles.some((double) => double.start < single.end && single.start < double.end));
  return [...doubles, ...singles].sort((a, b) => a.start - b.start);
}

function located(text: string, stretch: MarkedStretch, offset: number): Omit<Quotation, 'speech'> {
  const start = offset + stretch.start;
  const end = offset + stretch.end;
  const closing = /["”»'’“]/.test(text.charAt(end - 1)) && stretch.closed ? 1 : 0;
  return { start, end, content: { start: start + 1, end: Math.max(start + 1, end - closing) } };
}
