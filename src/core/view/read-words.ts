import type { Analysis } from '../model';
import { joint } from '../page/wrapping';
import { firstAt, type Span } from '../span';
import { visible } from './clear';
import { markdownView } from './markdown';

/**
 * The words of a stretch of an analysed text as they are read: on one line and whole where their paragraph was wrapped,
 * without invisible characters and without markup.
 */
export function readWords({ text, page }: Pick<Analysis, 'text' | 'page'>, { start, end }: Span): string {
  let words = '';
  let at = start;
  for (let i = firstAt(page.wrapped, start); ; i++) {
    const wrapped = page.wrapped[i];
    if (!wrapped || wrapped.end > end) break;
    words += text.slice(at, wrapped.start) + joint(text, wrapped.start, wrapped.end);
    at = wrapped.end;
  }
  words += text.slice(at, end);
  return visible(page.markup ? markdownView(words).text : words);
}
