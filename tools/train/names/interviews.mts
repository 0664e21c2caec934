import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../../src/core/span';
import { shared } from '../../eval/split.mts';

/** An article or interview of GUM with all mentions of people, bodies and places. */
export interface Interview {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly (Span & { readonly entity: string; readonly type: string })[];
}

export const interviewsFile = path.join(shared, 'coref/gum-news-interview.jsonl');

export const interviews = (): Interview[] =>
  readFileSync(interviewsFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Interview);
