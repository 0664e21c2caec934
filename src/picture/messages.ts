import type { Picture } from './picture';

/**
 * What the editor tells the web view: the picture of a page, or why there is none; `uri` is kept for after a reload.
 */
export type ToView =
  | { readonly type: 'picture'; readonly uri: string; readonly picture: Picture }
  | { readonly type: 'empty'; readonly uri: string | undefined; readonly title: string; readonly message: string };

/** What the web view tells the editor. */
export type FromView =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly start: number; readonly end: number }
  | { readonly type: 'save' };

/** What the web view keeps over a reload of the window. */
export interface ViewState {
  readonly uri?: string;
}
