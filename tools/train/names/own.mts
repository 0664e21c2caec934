/** Texts of our own with their names told, each `[P Maria Lund]`, `[O Lindholm University]` or `[X Edgar Street]`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Region } from '../../../src/core/model';
import { root } from '../../run.mjs';
import { barePage } from '../bare-page.mts';

export interface OwnNames {
  readonly text: string;
  readonly page: Page;
  readonly names: readonly { readonly start: number; readonly end: number; readonly kind: 'P' | 'O' | 'X' }[];
}

/** Set `a` teaches, `b` is kept back. */
export function ownNames(set: 'a' | 'b'): OwnNames[] {
  const paragraphs = readFileSync(path.join(root, 'test/texts/names', `${set}.txt`), 'utf8')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  const texts: string[][] = [];
  for (const paragraph of paragraphs) {
    const last = texts.at(-1);
    // A headline and what follows it is one text.
    if (last?.length === 1 && isHeadline(last[0] ?? '')) last.push(paragraph);
    else texts.push([paragraph]);
  }
  return texts.map(ownText);
}

const isHeadline = (paragraph: string): boolean => !/[.!?]["”]?$/.test(paragraph);

function ownText(paragraphs: readonly string[]): OwnNames {
  let text = '';
  const names: OwnNames['names'][number][] = [];
  const regions: Region[] = [];
  for (const paragraph of paragraphs) {
    const from = text.length;
    for (const [, before = '', kind, name = ''] of paragraph.matchAll(/([^[]*)(?:\[([POX]) ([^\]]*)\])?/g)) {
      text += before;
      if (kind) names.push({ start: text.length, end: text.length + name.length, kind: kind as 'P' });
      text += name;
    }
    text += '\n';
    regions.push({
      start: from,
      end: text.length,
      kind: isHeadline(paragraph) ? 'headline' : 'body',
      boilerplate: false,
    });
  }
  return { text, page: barePage(regions), names };
}
