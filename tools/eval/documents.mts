import { readFileSync } from 'node:fs';
import { analyze } from '../../src/core/analyze';
import type { Analysis } from '../../src/core/model';
import { type AnnotatedDocument, documentOf } from '../../src/export/document';

/** A text to be read, with what decides which models may read it. */
export interface SavedPage {
  readonly file: string;
  readonly text: string;
  /** Of the site that it comes from, where it comes from one: what judges it must not have learned from that site. */
  readonly domain?: string;
}

/** Reads a page; null where it is none. */
export type AnalyzeWith = (page: SavedPage) => Analysis | null;

/** With all that ships. */
export const asShipped: AnalyzeWith = ({ text }) => analyze(text);

export const savedPage = (file: string, domain?: string): SavedPage => ({
  file,
  text: readFileSync(file, 'utf8'),
  ...(domain === undefined ? {} : { domain }),
});

/** Pages as the command line prints them, which is what the scorers in ../shared read, but read with other means. */
export function documentsOf(pages: readonly SavedPage[], analyzeWith: AnalyzeWith): AnnotatedDocument[] {
  return pages.map((page) => documentOf(page.file, analyzeWith(page)));
}
