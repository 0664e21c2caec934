import type { Markup } from '../model';

/** How the words of a text are marked up, by the path of its file. */
export const markupOf = (path: string): Markup | undefined =>
  /\.(?:md|markdown)$/i.test(path) ? 'markdown' : undefined;
