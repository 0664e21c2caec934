/** Where what was decided on words holds that are to mean the same wherever they stand. */
import { paragraphsRead } from '../confining';
import type { Analysis } from '../model';
import { byPosition, holderAmong, type Span, span, textOf } from '../span';
import { viewOfPage } from '../view/read-view';
import type { Placed } from './anchor';
import { occurrencesOf } from './occurrences';
import { joins } from './readable';

/**
 * Decisions on every place, in the order in which they hold → the places of each in the running text as far as it is
 * read, its own first: those where the same words stand and are no part of a longer word. Of several on the same words
 * the last one has them, and the others their own place alone. The text is searched once for all.
 */
export function placesEverywhere(analysis: Analysis, decisions: readonly Placed[]): Map<Placed, Span[]> {
  const places = new Map<Placed, Span[]>();
  if (decisions.length === 0) return places;
  const { view } = viewOfPage(analysis);
  const lastOn = new Map<string, { readonly placed: Placed; readonly own: number }>();
  for (const placed of decisions) {
    if (!placed.at) continue;
    places.set(placed, [placed.at]);
    lastOn.set(textOf(view.text, view.fromSpan(placed.at)), { placed, own: placed.at.start });
  }
  for (const [words, found] of placesOfWords(analysis, lastOn.keys())) {
    const { placed, own } = lastOn.get(words) ?? {};
    if (placed) places.get(placed)?.push(...found.filter(({ start }) => start !== own));
  }
  return places;
}

/**
 * Words as they are read → where they stand in the running text, as far as that is read, and are no part of a longer
 * word. The text is searched once for all.
 */
export function placesOfWords(analysis: Analysis, wanted: Iterable<string>): Map<string, Span[]> {
  const { view, page } = viewOfPage(analysis);
  const { text } = view;
  const inParagraph = holderAmong(
    [...paragraphsRead(text, page, analysis.within?.map(view.fromSpan))].sort(byPosition),
  );
  const places = new Map<string, Span[]>();
  for (const [words, starts] of occurrencesOf(
    text,
    [...wanted].filter((words) => words !== ''),
  )) {
    const found: Span[] = [];
    let end = 0;
    for (const start of starts) {
      const at = span(start, start + words.length);
      if (start < end || !inParagraph(at)) continue;
      end = at.end;
      const isCut = joins(text.charAt(start - 1), words) || joins(words, text.charAt(end));
      if (!isCut) found.push(view.toSpan(at));
    }
    places.set(words, found);
  }
  return places;
}
