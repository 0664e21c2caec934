import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { analyze, type Means } from '../core/analyze';
import { anchorAll, isOrphan } from '../core/decisions/anchor';
import { decisionsIn, readCollection } from '../core/decisions/collection';
import type { Decision } from '../core/decisions/decision';
import { readable } from '../core/decisions/readable';
import { setRight } from '../core/decisions/set-right';
import { failureReport } from '../core/failure-report';
import type { Analysis } from '../core/model';
import { markupOf } from '../core/view/markup';
import { foreignOf } from '../core/page/foreign';
import { referenceTo } from '../export/web-annotation';
import { complain, FOREIGN, reasonOf } from './complaints';
import { pause } from './pause';

/** What is added to a text's name for the file with the reader's decisions. */
export const DECISIONS = '.annotations.jsonld';

/**
 * The text of a file, or null after saying why it can't be read. A byte order mark is no part of the text, as in the
 * editor.
 */
export function readText(file: string, read: (file: string) => Buffer = bytesOf): string | null {
  try {
    const bytes = file === '-' ? standardInput() : read(file);
    if (bytes.includes(0))
      return complain(file, 'is not text (it holds NUL bytes; UTF-16 has to be converted to UTF-8 first)');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    return complain(file, reasonOf(error));
  }
}

/**
 * What is in a file, read by `read`. Throws what the file system says, and where the file has become another meanwhile:
 * half of one text and half of another would be none.
 */
export function bytesOf(file: string, read: (opened: number) => Buffer = readFileSync, isFileOnly = false): Buffer {
  const opened = openSync(file, isFileOnly ? constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) : 'r');
  try {
    const before = fstatSync(opened, { bigint: true });
    if (isFileOnly && !before.isFile()) throw new Error(before.isDirectory() ? 'is a directory' : 'is no file');
    const bytes = read(opened);
    const after = fstatSync(opened, { bigint: true });
    const isSame =
      before.size === after.size && before.mtimeNs === after.mtimeNs && before.size === BigInt(bytes.length);
    // A pipe has neither size nor time.
    if (before.isFile() && !isSame) throw new Error('has changed while it was read');
    return bytes;
  } finally {
    closeSync(opened);
  }
}

/** All of standard input, waited for also where it is one that doesn't wait by itself. */
function standardInput(): Buffer {
  const pieces: Buffer[] = [];
  for (;;) {
    try {
      const piece = Buffer.alloc(PIECE);
      const length = readSync(0, piece);
      if (length === 0) return Buffer.concat(pieces);
      pieces.push(piece.subarray(0, length));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      // So ends a pipe on Windows.
      if (code === 'EOF') return Buffer.concat(pieces);
      if (code !== 'EAGAIN') throw error;
      pause();
    }
  }
}

const PIECE = 65_536;

/** What is in a file that has to be one: a pipe would be waited for in vain. */
function bytesOfFile(file: string): Buffer {
  try {
    return bytesOf(file, readFileSync, true);
  } catch (error) {
    // Something has the name, or it would not be read.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error('is a link that leads nowhere', { cause: error });
    throw error;
  }
}

/** Whether there is anything that would be the decisions on a text, even what can't be read. */
function isKept(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ENAMETOOLONG';
  }
}

/** The decisions kept in a file, or null after saying what is wrong with it. */
export function readDecisions(file: string, read: (file: string) => Buffer = bytesOf): Decision[] | null {
  const json = readText(file, read);
  if (json === null) return null;
  const result = readCollection(json, referenceTo(basename(file).replace(DECISIONS, '')));
  if ('collection' in result) return decisionsIn(result.collection);
  for (const { line, column, message } of result.problems) complain(`${file}:${line}:${column}`, message);
  return null;
}

/** A text as it was read. */
export interface ReadPage {
  readonly text: string;
  readonly analysis: Analysis | null;
  /** False where a stage of the analysis has failed: what the others have found is there. */
  readonly isWhole: boolean;
}

/** What of a reader's word is to stand in a reading: the decisions kept beside the text, and those for all texts. */
export interface WhoseWord {
  readonly withDecisions: boolean;
  readonly forAll: readonly Decision[];
}

/**
 * A text with the machine's reading of it, set right by the reader's decisions; null after saying what can't be read.
 * Says which stages have failed, and why a text in another language or in HTML is no page.
 */
export function readPage(file: string, { withDecisions, forAll }: WhoseWord, means: Means = {}): ReadPage | null {
  const text = readText(file);
  if (text === null) return null;
  let isWhole = true;
  const onFailure = (stage: string, error: unknown): void => {
    isWhole = false;
    complain(file, failureReport(stage, error, text.length));
  };
  const withReport = { ...means, onFailure };
  const analysis = analyze(text, { markup: markupOf(file) }, withReport);
  const foreign = analysis ? null : foreignOf(text);
  if (foreign) complain(file, FOREIGN[foreign]);
  const kept = `${file}${DECISIONS}`;
  if (!analysis) return { text, analysis, isWhole };
  const decisions = withDecisions && file !== '-' && isKept(kept) ? readDecisions(kept, bytesOfFile) : [];
  if (!decisions) return null;
  if (decisions.length + forAll.length === 0) return { text, analysis, isWhole };
  // A stage can fail on what is decided alone.
  const reading = decided(analysis, { decisions, forAll }, kept, withReport);
  return { text, analysis: reading, isWhole };
}

/** The analysis with decisions applied; says on standard error how many have lost their place. */
export function decided(
  analysis: Analysis,
  { decisions, forAll = [] }: { readonly decisions: readonly Decision[]; readonly forAll?: readonly Decision[] },
  file: string,
  means: Means = {},
): Analysis {
  const placed = anchorAll(decisions, readable(analysis.text));
  const orphans = placed.filter(isOrphan).length;
  if (orphans > 0)
    complain(file, `${orphans} of ${placed.length} decisions have lost their place in the text and are left out`);
  return setRight(analysis, { placed, forAll }, {}, means);
}
