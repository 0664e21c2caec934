import { closeSync, existsSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { analyze, type Means } from '../core/analyze';
import { anchorAll, isOrphan } from '../core/decisions/anchor';
import { decisionsIn, readCollection } from '../core/decisions/collection';
import type { Decision } from '../core/decisions/decision';
import { readable } from '../core/decisions/readable';
import { setRight } from '../core/decisions/set-right';
import { failureReport } from '../core/failure-report';
import type { Analysis } from '../core/model';
import { foreignOf } from '../core/page/foreign';
import { referenceTo } from '../export/web-annotation';
import { complain, FOREIGN, reasonOf } from './complaints';

/** What is added to a text's name for the file with the reader's decisions. */
export const DECISIONS = '.annotations.jsonld';

/**
 * The text of a file, or null after saying why it can't be read. A byte order mark is no part of the text, as in the
 * editor.
 */
export function readText(file: string): string | null {
  try {
    const bytes = file === '-' ? readFileSync(0) : bytesOf(file);
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
export function bytesOf(file: string, read: (opened: number) => Buffer = readFileSync): Buffer {
  const opened = openSync(file, 'r');
  try {
    const before = fstatSync(opened, { bigint: true });
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

/** The decisions kept in a file, or null after saying what is wrong with it. */
export function readDecisions(file: string): Decision[] | null {
  const json = readText(file);
  if (json === null) return null;
  const read = readCollection(json, referenceTo(basename(file).replace(DECISIONS, '')));
  if ('collection' in read) return decisionsIn(read.collection);
  for (const { line, column, message } of read.problems) complain(`${file}:${line}:${column}`, message);
  return null;
}

/** A text as it was read. */
export interface ReadPage {
  readonly text: string;
  readonly analysis: Analysis | null;
  /** False where a stage of the analysis has failed: what the others have found is there. */
  readonly isWhole: boolean;
}

/**
 * A text with the machine's reading of it and, where they are kept beside it, the reader's decisions; null after saying
 * what can't be read. Says which stages have failed, and why a text in another language or in HTML is no page.
 */
export function readPage(file: string, withDecisions: boolean, means: Means = {}): ReadPage | null {
  const text = readText(file);
  if (text === null) return null;
  let isWhole = true;
  const onFailure = (stage: string, error: unknown): void => {
    isWhole = false;
    complain(file, failureReport(stage, error, text.length));
  };
  const withReport = { ...means, onFailure };
  const analysis = analyze(text, {}, withReport);
  const foreign = analysis ? null : foreignOf(text);
  if (foreign) complain(file, FOREIGN[foreign]);
  const kept = `${file}${DECISIONS}`;
  if (!analysis || !withDecisions || file === '-' || !existsSync(kept)) return { text, analysis, isWhole };
  const decisions = readDecisions(kept);
  if (!decisions) return null;
  // A stage can fail on what is decided alone.
  const reading = decided(analysis, decisions, kept, withReport);
  return { text, analysis: reading, isWhole };
}

/** The analysis with decisions applied; says on standard error how many have lost their place. */
export function decided(analysis: Analysis, decisions: readonly Decision[], file: string, means: Means = {}): Analysis {
  const placed = anchorAll(decisions, readable(analysis.text));
  const orphans = placed.filter(isOrphan).length;
  if (orphans > 0)
    complain(file, `${orphans} of ${placed.length} decisions have lost their place in the text and are left out`);
  return setRight(analysis, placed, {}, means);
}
