import type { Analysis, AttributedQuotation } from '../core/model';
import { entityById } from '../core/queries';
import { type Span } from '../core/span';
import { readWords } from '../core/view/read-words';
import { wellFormed } from '../core/characters';
import { lineCounter } from './document';

/** A file and what was read in it; null where it is no news page. */
export interface Read {
  readonly file: string;
  readonly analysis: Analysis | null;
}

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
  'decided by',
  'why',
  'start',
  'end',
] as const;

/**
 * Who said what, a quotation a row, as RFC 4180 has it: CRLF, quotes doubled, the names of the columns first. It begins
 * with a byte order mark, without which Excel takes UTF-8 for something else. Terms and titles in quotation marks are
 * left out. What a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvOf(reads: readonly Read[]): string {
  const rows = reads.flatMap(({ file, analysis }) => (analysis ? rowsOf(file, analysis) : []));
  return `\ufeff${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

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
  const evidence = [words(quote.mention), words(quote.cue), String(quote.confidence), decidedBy, quote.why];
  return [file, String(line), words(quote), quote.kind, ...who, ...evidence, String(quote.start), String(quote.end)];
}

/**
 * A field; what begins like a formula (OWASP, "CSV Injection"), after any blanks and full width forms too, doesn't any
 * more.
 */
function cell(value: string): string {
  const safe = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${wellFormed(safe).replaceAll('"', '""')}"` : wellFormed(safe);
}
