import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Decision } from '../core/decisions/decision';
import { canBeForAll } from '../core/decisions/for-all';
import { identityOf } from '../disk/identity';
import { writeWhole } from '../disk/whole-file';
import type { Style } from '../export/text';
import { complain, reasonOf, UsageError } from './complaints';
import { type Format, FORMATS, type FormatName, type ReadFile } from './formats';
import { print } from './output';
import { DECISIONS, readDecisions, readPage } from './reading';

export interface AnnotateOptions {
  readonly format: FormatName;
  /** Folder for one or more files a text; standard output where it is missing. */
  readonly out: string | undefined;
  readonly force: boolean;
  /** A file of decisions for all texts. */
  readonly names: string | undefined;
  readonly withDecisions: boolean;
  readonly style: Style;
}

/** Reads files and gives what is in them. Returns the exit status: 1 where any could not be read or written whole. */
export function annotate(files: readonly string[], options: AnnotateOptions): number {
  const { out, names, withDecisions } = options;
  const format: Format = FORMATS[options.format];
  const known = names === undefined ? [] : readDecisions(names);
  if (!known) return 1;
  const forAll: readonly Decision[] = known.filter(canBeForAll);
  if (names !== undefined && forAll.length < known.length)
    complain(names, `${known.length - forAll.length} decisions are about places of one text and are left out`);
  let failures = 0;
  function* reads(): Generator<ReadFile, void, undefined> {
    for (const [i, file] of files.entries()) {
      progress(i, files.length, file);
      const page = readPage(file, { withDecisions, forAll });
      if (!page?.isWhole) failures++;
      if (page) yield { file, name: file === '-' ? 'stdin' : basename(file), ...page };
    }
    progress(files.length, files.length, '');
  }
  if (out !== undefined) failures += writeAll(reads(), format, files, out, options.force);
  else if (format.stream) for (const piece of format.stream(reads(), options.style)) print(piece);
  else failures += streamOne(reads(), format, files, options.format);
  return failures > 0 ? 1 : 0;
}

/** A form that has one file a text can go to standard output for one text. */
function streamOne(reads: Iterable<ReadFile>, format: Format, files: readonly string[], name: FormatName): number {
  if (files.length > 1 || format.beside)
    throw new UsageError(
      `the format "${name}" needs files of its own${format.beside ? '' : ' for several texts'}: name a folder with --out`,
    );
  for (const read of reads) for (const content of Object.values(format.files(read, now()))) print(content);
  return 0;
}

/** Writes the files of each text. Returns how many texts could not be written whole. */
function writeAll(
  reads: Iterable<ReadFile>,
  format: Format,
  files: readonly string[],
  out: string,
  force: boolean,
): number {
  refuseCollisions(files);
  try {
    mkdirSync(out, { recursive: true });
    for (const [name, content] of Object.entries(format.beside ?? {})) writeWhole(join(out, name), content, false);
  } catch (error) {
    complain(out, reasonOf(error));
    return files.length;
  }
  const texts = files.filter((file) => file !== '-');
  const protection = new Map([
    ...texts.map((file) => [identityOf(file + DECISIONS), 'keeps the decisions on one of the texts'] as const),
    ...texts.map((file) => [identityOf(file), 'is one of the texts themselves'] as const),
  ]);
  let failures = 0;
  for (const read of reads) {
    const written = Object.entries(format.files(read, now())).map(([ending, content]) =>
      write(join(out, stem(read.name) + ending), content, protection, force),
    );
    if (written.includes(false)) failures++;
  }
  return failures;
}

function write(file: string, content: string, protection: ReadonlyMap<string, string>, force: boolean): boolean {
  const what = protection.get(identityOf(file));
  if (what !== undefined) complain(file, `${what} and stays as it is; name another folder`);
  else {
    try {
      if (writeWhole(file, content, force)) return true;
      complain(file, 'exists already; --force replaces it');
    } catch (error) {
      complain(file, reasonOf(error));
    }
  }
  return false;
}

/** Two texts whose files would have the same name: nothing is written then, as one of them would be lost. */
function refuseCollisions(files: readonly string[]): void {
  const byStem = new Map<string, string>();
  for (const file of files) {
    // Some file systems take upper and lower case for the same.
    const key = stem(file === '-' ? 'stdin' : basename(file)).toLowerCase();
    const other = byStem.get(key);
    if (other !== undefined) throw new UsageError(`${other} and ${file} would be written to files of the same name`);
    byStem.set(key, file);
  }
}

const stem = (name: string): string => name.replace(/\.txt$/i, '');

/** Shows on a terminal how far it is with many files; the last call clears the line. */
function progress(done: number, all: number, file: string): void {
  if (!process.stderr.isTTY || all < 2) return;
  process.stderr.write(
    `\r\u001b[K${
      done < all
        ? `${done + 1}/${all} ${basename(file)
            .replace(/[^\x20-\x7e]/g, '?')
            .slice(0, 60)}`
        : ''
    }`,
  );
}

/**
 * SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/) makes the output the same every time.
 */
function now(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const time = epoch !== undefined && /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  return `${time.toISOString().slice(0, 19)}Z`;
}
