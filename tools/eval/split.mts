/** Which part of the data in ../shared something belongs to. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run.mjs';

/** The folder of data beside the project. It may be missing. */
export const shared = path.resolve(root, '../shared');

/** Nothing is chosen by the untouched part, and nobody reads it; it is measured alone. */
export const PARTS = ['open', 'untouched'] as const;
export type SplitPart = (typeof PARTS)[number];

/** What `split.json` lists: names of that kind in the untouched part. Throws where it can't be read. */
export function untouched(kind: 'domains' | 'articles' | 'pages' | 'coref'): ReadonlySet<string> {
  const split = JSON.parse(readFileSync(path.join(shared, 'split.json'), 'utf8')) as Record<typeof kind, string[]>;
  return new Set(split[kind]);
}
