import type { KnownParagraphs } from './language/sentences';
import type { PageOfText } from './page/edited';

/** What an analysis leaves for the next one of the same text after an edit. */
export interface Known {
  page: PageOfText | null;
  readonly paragraphs: KnownParagraphs;
}

/** What is known before the first analysis. */
export const nothingKnown = (): Known => ({ page: null, paragraphs: new Map() });
