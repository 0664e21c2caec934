/** Texts of our own that are news or none (`test/texts`), with what is right about the news. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run.mjs';
import type { PageText } from '../train/pages/texts.mts';
import { type SavedPage, savedPage } from './documents.mts';

/** The sets that are printed; the second is kept back: nothing is learned from it or chosen by it. */
export const SETS = ['a', 'e'] as const;
const TEACHING = { news: ['a', 'b', 'c'], noNews: ['a', 'b', 'c', 'd', 'f'] } as const;
export type TextSet = (typeof SETS)[number] | (typeof TEACHING)['news' | 'noNews'][number];

type LineRange = readonly [first: number, last: number];

/** Lines are 1-based, both ends included; captions, credits, bylines and dates are in no range. */
export interface NewsGold {
  readonly headline: LineRange;
  readonly article: readonly LineRange[];
  readonly boilerplate: readonly LineRange[];
  /** A date without time; null where the text gives none. */
  readonly published: string | null;
  readonly byline: readonly string[];
}

export interface NewsText extends SavedPage {
  readonly gold: NewsGold;
}

export const noNews = (set: TextSet): SavedPage[] => textsIn('no-news', set).map((file) => savedPage(file));

export function news(set: TextSet): NewsText[] {
  return textsIn('news', set).map((file) => ({
    ...savedPage(file),
    gold: JSON.parse(readFileSync(file.replace(/\.txt$/, '.gold.json'), 'utf8')) as NewsGold,
  }));
}

/** The news that teaches, with a letter a line as the pages of others have. */
export const teachingNews = (): PageText[] => TEACHING.news.flatMap((set) => news(set).map(labelled));

/** What teaches which texts are no news. */
export const teachingOthers = (): string[] => TEACHING.noNews.flatMap((set) => noNews(set).map(({ text }) => text));

/** All of them have one author, so they are of one domain. */
const DOMAIN = 'our own texts';

function labelled({ file, text, gold }: NewsText): PageText {
  const lines = text.split('\n');
  const isIn = (ranges: readonly LineRange[], number: number): boolean =>
    ranges.some(([first, last]) => first <= number && number <= last);
  const letterOf = (words: string, number: number): string => {
    if (words.trim() === '') return '-';
    if (isIn([gold.headline], number)) return 'H';
    return isIn(gold.article, number) ? 'A' : isIn(gold.boilerplate, number) ? 'B' : 'X';
  };
  const [first, last] = gold.headline;
  return {
    id: file,
    set: DOMAIN,
    genre: 'news',
    converter: 'innertext',
    domain: DOMAIN,
    headlines: [lines.slice(first - 1, last).join(' ')],
    labels: lines.map((words, i) => letterOf(words, i + 1)).join(''),
    text,
  };
}

function textsIn(kind: 'news' | 'no-news', set: TextSet): string[] {
  const folder = path.join(root, 'test', 'texts', kind, set);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => path.join(folder, name));
}
