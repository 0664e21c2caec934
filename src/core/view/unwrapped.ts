import type { Page } from '../model';
import { joint } from '../page/wrapping';
import { byPosition } from '../span';
import { type Replacement, type View, viewOf } from './view';

/**
 * A clear text as its words follow each other, read on where a line was only wrapped; gaps within lines, which tell of
 * the page's layout alone, are single blanks.
 */
export function unwrappedView(text: string, { wrapped }: Page): View {
  const breaks = wrapped.map(({ start, end }) => ({ start, end, by: joint(text, start, end) }));
  return viewOf(text, [...breaks, ...gapsIn(text)].sort(byPosition));
}

function gapsIn(text: string): Replacement[] {
  const gaps: Replacement[] = [];
  for (const { index: start, 0: blanks } of text.matchAll(/ {2,}/g)) {
    const end = start + blanks.length;
    if (isWord(text.charAt(start - 1)) && isWord(text.charAt(end))) gaps.push({ start, end, by: ' ' });
  }
  return gaps;
}

const isWord = (character: string): boolean => character.trim() !== '';
