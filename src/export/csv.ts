import { wellFormed } from '../core/characters';
import type { Analysis } from '../core/model';
import { COLUMNS, type QuotationRecord, recordsOf } from './record';

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
  analysis ? recordsOf(file, analysis).map(row).join('') : '';

const FIELDS = Object.keys(COLUMNS) as (keyof QuotationRecord)[];

const row = (record: QuotationRecord): string => `${FIELDS.map((field) => cell(record[field])).join(',')}\r\n`;

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
