import type { Page } from '../model';
import { clearViewOf } from './clear';
import { pageIn } from './mapping';
import { marksView } from './marks';
import { unwrappedView } from './unwrapped';
import { seenThrough, type View } from './view';

/** The view of a page's text in which its words are read, and the page in positions of it. */
export interface ReadView {
  readonly view: View;
  readonly page: Page;
}

/** The clear view of a text and the page that was seen in it → the view of the text in which it is read. */
export function readView(clear: View, seen: Page): ReadView {
  const unwrapped = unwrappedView(clear.text, seen);
  const page = pageIn(unwrapped, seen);
  const marks = marksView(unwrapped.text, page);
  return { view: seenThrough(clear, seenThrough(unwrapped, marks)), page: pageIn(marks, page) };
}

/** The same for a text and the page of its analysis. */
export function viewOfPage({ text, page }: { readonly text: string; readonly page: Page }): ReadView {
  const clear = clearViewOf(text, page.markup);
  return readView(clear, pageIn(clear, page));
}
