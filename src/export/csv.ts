import type { Analysis, AttributedQuotation } from '../core/model';
import { entityById } from '../core/queries';
import { type Span } from '../core/span';
import { readWords } from '../core/view/read-words';
import { wellFormed } from '../core/characters';
import { lineCounter } from './document';

const COLUMNS = [
  'file',
  'line',
  'quotation',
  'kind',
  'speaker',
  'speaker type',
  'official',
  'mention',
  'cue',
  'confidence',
  'speakerConfidence',
  'decided by',
  'why',
  'start',
  'end',
] as const;

/**
 * Who said what on a page, a quotation a row, as RFC 4180 has it: CRLF, quotes doubled, the names of the columns first.
 * It begins with a byte order mark, without which Excel takes UTF-8 for something else. Terms and titles in quotation
 * marks are left out. What a spreadsheet would take for a formula gets an apostrophe before it. A text that is no news
 * page has no rows.
 */
export const csvOf = (file: string, analysis: Analysis | null): string => csvHead() + csvRows(file, analysis);

/** What comes before the rows of one page or of several. */
export const csvHead = (): string => `\ufeff${row(COLUMNS)}`;

export const csvRows = (file: string, analysis: Analysis | null): string =>
  analysis ? rowsOf(file, analysis).map(row).join('') : '';

const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

function rowsOf(file: string, analysis: Analysis): string[][] {
  const lineOf = lineCounter(analysis.text);
  return analysis.quotes
    .filter(({ kind }) => kind !== 'scare')
    .map((quote) => rowOf(file, analysis, quote, lineOf(quote.start)));
}

function rowOf(file: string, analysis: Analysis, quote: AttributedQuotation, line: number): string[] {
  const speaker = entityById(analysis, quote.speaker);
  const words = (span: Span | null): string => (span ? readWords(analysis, span) : '');
  const decidedBy = quote.decided ? (quote.decided.creator ?? 'reader') : 'machine';
  const who = [speaker?.name ?? '', speaker?.type ?? '', speaker ? String(speaker.official) : ''];
  const evidence = [
    words(quote.mention),
    words(quote.cue),
    String(quote.confidence),
    String(quote.speakerConfidence),
    decidedBy,
    quote.why,
  ];
  return [file, String(line), words(quote), quote.kind, ...who, ...evidence, String(quote.start), String(quote.end)];
}

/**
 * A field. What begins like a formula (OWASP, "CSV Injection"), after any blanks and full width forms too, doesn't any
 * more: in the field, and wherever a spreadsheet that divides by something else than commas would begin another one.
 */
function cell(value: string): string {
  const start = /^\s*/.exec(value)?.[0] ?? '';
  const isOpen = FORMULA.test(value.charAt(start.length)) || /^[\t\r\n]/.test(value);
  const within = value.replace(/[;\t\r\n][;"\s]*/g, (divider, at: number) =>
    FORMULA.test(value.charAt(at + divider.length)) ? `${divider}'` : divider,
  );
  const safe = isOpen ? `'${within}` : within;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${wellFormed(safe).replaceAll('"', '""')}"` : wellFormed(safe);
}

const FORMULA = /[=+\-@\uff1d\uff0b\uff0d\uff20]/;
