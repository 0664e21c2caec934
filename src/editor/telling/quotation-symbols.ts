import * as vscode from 'vscode';
import type { Analysis, AttributedQuotation } from '../../core/model';
import { grouped } from '../../core/groups';
import { partsOf } from '../../core/queries';
import { byPosition, contains, overlapping, span, type Span, within } from '../../core/span';
import { readWords } from '../../core/view/read-words';
import { shorten } from '../wording/excerpt';
import { isSpeech, speakerLabel } from '../wording/quotation-wording';
import { rangeOf } from '../places/ranges';
import { withoutIcons } from '../wording/without-icons';

/** Short enough that the speaker behind it is in view in a side bar of the usual width. */
const NAME_LENGTH = 16;

/** Behind what the reader has decided on: a speaker, or what a part of the page is. */
export const SET_BY_READER = '✓';

/** What is shown as one symbol: the parts of a quotation and the stretch from the first to the last of them. */
interface Item extends Span {
  readonly parts: readonly AttributedQuotation[];
}

/** Symbols for those of `quotes` that are speech, one inside another where the quotations are so. */
export function quotationSymbols(
  document: vscode.TextDocument,
  analysis: Analysis,
  quotes: readonly AttributedQuotation[],
): vscode.DocumentSymbol[] {
  const roots: vscode.DocumentSymbol[] = [];
  const open: { readonly item: Item; readonly symbol: vscode.DocumentSymbol }[] = [];
  for (const item of itemsOf(quotes.filter(isSpeech))) {
    while (open.length > 0 && !contains(open.at(-1)!.item, item)) open.pop();
    const symbol = symbolOf(document, analysis, item);
    (open.at(-1)?.symbol.children ?? roots).push(symbol);
    open.push({ item, symbol });
  }
  return roots;
}

/**
 * One item for each quotation; an interrupted one in whose gaps somebody else's begins or ends is shown part by part.
 */
function itemsOf(quotes: readonly AttributedQuotation[]): Item[] {
  const overlappingWith = overlapping(quotes);
  return [...grouped(quotes, ({ speech }) => speech).values()]
    .flatMap((parts) => {
      const whole = span(parts[0].start, parts.at(-1)!.end);
      const isCrossed =
        parts.length > 1 && overlappingWith(whole).some((other) => !contains(whole, other) && !contains(other, whole));
      return isCrossed
        ? parts.map((part) => ({ ...span(part.start, part.end), parts: [part] }))
        : [{ ...whole, parts }];
    })
    .sort(byPosition);
}

function symbolOf(document: vscode.TextDocument, analysis: Analysis, item: Item): vscode.DocumentSymbol {
  const [first] = item.parts as [AttributedQuotation];
  const continues = partsOf(analysis, first).some(({ start }) => start < first.start);
  const words = item.parts.map(({ content }) => readWords(analysis, content)).join(' … ');
  const name = `“${continues ? '… ' : ''}${shorten(words, NAME_LENGTH)}”`;
  const range = rangeOf(document, item);
  const speaker = `${speakerLabel(analysis, first)}${first.decided ? ` ${SET_BY_READER}` : ''}`;
  const detail = [speaker, ...notesOn(analysis, item)].join(' · ');
  return new vscode.DocumentSymbol(
    withoutIcons(name),
    withoutIcons(detail),
    vscode.SymbolKind.String,
    range,
    rangeOf(document, first),
  );
}

/** What readers have noted on a quotation or within it. */
const notesOn = ({ notes = [] }: Analysis, item: Span): string[] =>
  within(notes, item).map(({ text }) => `✎ ${shorten(text)}`);
