/** Texts of our own that are news or none (`test/texts`), with what is right about the news. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run.mjs';
import type { JudgedText } from '../train/pages/learn.mts';
import { type SavedPage, savedPage } from './documents.mts';

/**
 * The second set is kept back: nothing is learned from it or chosen by it, and only its counts are printed. The third
 * has no gold, and teaches alone.
 */
export const SETS = ['a', 'b'] as const;
export type TextSet = (typeof SETS)[number] | 'c';

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

/** What teaches which pages are news. */
export const judgedTexts = (): JudgedText[] => [
  ...textsIn('news', 'a').map((file) => ({ text: savedPage(file).text, isNews: true })),
  ...[...textsIn('no-news', 'a'), ...textsIn('no-news', 'c')].map((file) => ({
    text: savedPage(file).text,
    isNews: false,
  })),
];

function textsIn(kind: 'news' | 'no-news', set: TextSet): string[] {
  const folder = path.join(root, 'test', 'texts', kind, set);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => path.join(folder, name));
}
