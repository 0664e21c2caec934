import type { Analysis, AttributedQuotation } from '../core/model';
import { entityById } from '../core/queries';
import { readWords } from '../core/view/read-words';
import { lineCounter } from '../export/document';
import { printable } from '../export/text';
import type { Comparison, Difference } from './compare';
import type { Score } from './scores';

/** A comparison for people: figures, then what differs, by line. `first` and `second` are analyses of the same text. */
export function renderComparison(
  { quotations, speakers, alpha, differences }: Comparison,
  first: Analysis,
  second: Analysis,
): string {
  const lineOf = lineCounter(first.text);
  return [
    'The second measured by the first  precision  recall      F1',
    row('quotations, same bounds', quotations.strict),
    row('quotations, overlapping', quotations.overlapping),
    row('speakers', speakers),
    '',
    `Krippendorff's alpha over ${alpha.tokens} tokens, nominal`,
    `  quoted or not   ${figure(alpha.quoted)}`,
    `  quoted by whom  ${figure(alpha.speaker)}`,
    '',
    differences.length === 0
      ? 'No differences'
      : `${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}`,
    ...differences.map(
      (difference) =>
        `  line ${lineOf((difference.first ?? difference.second)?.start ?? 0)}, ${described(difference, first, second)}`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

const figure = (value: number | null): string => (value === null ? 'none' : value.toFixed(3));
const row = (name: string, { precision, recall, f1 }: Score): string =>
  [`  ${name}`.padEnd(34), figure(precision).padStart(9), figure(recall).padStart(8), figure(f1).padStart(8)].join('');

function described({ kind, first, second }: Difference, a: Analysis, b: Analysis): string {
  const words = (quote: AttributedQuotation | null): string => (quote ? printable(readWords(a, quote)) : '');
  switch (kind) {
    case 'only first':
    case 'only second':
      return `${kind}: ${words(first ?? second)}`;
    case 'bounds':
      return `bounds: ${words(first)} | ${words(second)}`;
    case 'speaker':
      return `speaker: ${speakerIn(a, first)} | ${speakerIn(b, second)}: ${words(first)}`;
  }
}

function speakerIn(analysis: Analysis, quote: AttributedQuotation | null): string {
  const name =
    entityById(analysis, quote?.speaker ?? null)?.name ?? (quote?.mention ? readWords(analysis, quote.mention) : null);
  return name === null ? 'nobody' : printable(name);
}
