/** The texts that the benchmark reads: the seeds, and articles of the corpus where it is at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readPage } from '../../src/core/page/page';
import { type Span, textOf } from '../../src/core/span';
import { root } from '../run.mjs';
import { corpusFile } from '../train/corpus.mts';
import { hasPages, readPages, untouchedDomains } from '../train/pages/texts.mts';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Both seeds. */
export function seeds(): NamedText[] {
  const folder = path.join(root, 'seeds');
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}

/**
 * Evenly spread articles of the corpus; none where it isn't at hand. The last two fifths are left to the evaluations.
 */
export function articles(count: number): string[] {
  if (!existsSync(corpusFile)) return [];
  const lines = gunzipSync(readFileSync(corpusFile))
    .toString('utf8')
    .split('\n')
    .filter((line, i) => line !== '' && i % 5 < 3);
  const step = Math.max(1, Math.floor(lines.length / count));
  return lines
    .filter((_, i) => i % step === 0)
    .slice(0, count)
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

/** Pages of other sites of about 30 KB, as browsers show them, but for the untouched ones; none where they aren't at hand. */
export function sitePages(): string[] {
  if (!hasPages()) return [];
  const isUntouched = untouchedDomains();
  return readPages()
    .filter(({ converter, domain, genre }) => converter === 'innertext' && genre === 'news' && !isUntouched(domain))
    .map(({ text }) => text)
    .filter((text) => kilobytesOf(text) > 24 && kilobytesOf(text) < 36);
}

/**
 * A page of some kilobytes: the first seed down to its article, and then the paragraphs of both seeds' articles over
 * and over, cut at a line. Nearly all of it is read, whatever its length.
 */
export function pageOf(kilobytes: number): string {
  const texts = seeds().map(({ text }) => text);
  const [first = ''] = texts;
  const head = first.slice(0, articleOf(first).start);
  const paragraphs = texts.map((text) => `${textOf(text, articleOf(text)).trim()}\n\n`).join('');
  const length = kilobytes * 1024;
  const text = (head + paragraphs.repeat(Math.ceil(length / paragraphs.length))).slice(0, length);
  return text.slice(0, text.lastIndexOf('\n') + 1);
}

/** From the lead of a page to the end of its body. */
export function articleOf(text: string): Span {
  const regions = readPage(text)?.regions.filter(({ kind }) => kind === 'lead' || kind === 'body') ?? [];
  return { start: regions[0]?.start ?? 0, end: regions.at(-1)?.end ?? 0 };
}

export const kilobytesOf = (text: string): number => Buffer.byteLength(text) / 1024;
