import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import { contains, lengthOf, overlaps, span, touches, trimmed, type Span } from '../../core/span';
import { dividedWordAt, paragraphAt } from '../../core/view/paragraph';

/**
 * What a selection at a position grows to, each stretch larger than the one before it and around it: word, words of a
 * quotation, the quotation with its marks, sentence, paragraph, part of the page, page.
 */
export function growingSpans(document: vscode.TextDocument, analysis: Analysis, position: vscode.Position): Span[] {
  const { text, page, quotes } = analysis;
  const offset = document.offsetAt(position);
  const offsets = (range: vscode.Range): Span => span(document.offsetAt(range.start), document.offsetAt(range.end));
  const range = document.getWordRangeAtPosition(position);
  const word = dividedWordAt(analysis, offset) ?? (range && offsets(range));
  const quoted = quotes.filter((quote) => touches(quote, offset)).flatMap((quote) => [quote.content, quote.outer]);
  const region = page.regions.find(({ start, end }) => start <= offset && offset < end);
  return chainOf(
    [
      ...(word ? [word] : []),
      ...quoted,
      ...sentencesAround(analysis, offset, quoted),
      paragraphAt(analysis, offset),
      ...(region ? [trimmed(text, region)] : []),
      span(0, text.length),
    ].filter((stretch) => touches(stretch, offset)),
  );
}

/** The sentence at an offset, and the sentences over which the quotations there go. */
function sentencesAround({ sentences }: Analysis, offset: number, quoted: readonly Span[]): Span[] {
  const hull = (touched: readonly Span[]): Span[] =>
    touched.length > 0 ? [span(touched[0]!.start, touched.at(-1)!.end)] : [];
  return [
    ...sentences.filter((sentence) => touches(sentence, offset)),
    ...quoted.flatMap((quote) => hull(sentences.filter((sentence) => overlaps(sentence, quote)))),
  ];
}

/**
 * Those of some stretches that lie one in another, earlier ones first where two cross, from the smallest on and each
 * only once.
 */
function chainOf(stretches: readonly Span[]): Span[] {
  const chain: Span[] = [];
  for (const { start, end } of stretches) {
    const stretch = span(start, end);
    const fits =
      start < end &&
      chain.every(
        (other) => (contains(stretch, other) || contains(other, stretch)) && lengthOf(other) !== lengthOf(stretch),
      );
    if (fits) chain.push(stretch);
  }
  return chain.sort((a, b) => lengthOf(a) - lengthOf(b));
}
