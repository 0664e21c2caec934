/** Who is named in a few sentences, as text. Every person and event in the sentences is invented. */
import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import type { NameOptions } from '../../../src/core/entities/entities';
import type { Analysis, Entity } from '../../../src/core/model';
import { textOf } from '../../../src/core/span';
import { page } from './pages';

const FIRST = 'OSLO (Sputnik) — The talks on the harbor went on for a second day on Monday.';

export interface Reading extends NameOptions {
  /** As a page has it, `9 October 2017`; without it the text gives none. */
  readonly date?: string;
}

/** The analysis of a page whose body goes on with these paragraphs. */
export function analysisOf(paragraphs: readonly string[], { date, ...options }: Reading = {}): Analysis {
  const head = date === undefined ? [] : [`Register\n12:00 GMT +3 ${date}\nLive\n    Search`];
  const analysis = analyze(page(...head, FIRST, ...paragraphs), options);
  assert.ok(analysis);
  return analysis;
}

/** The people of a text in order of first mention: `name, role; role` with `*` before officials. */
export const peopleIn = (paragraphs: readonly string[], reading?: Reading): string[] =>
  persons(analysisOf(paragraphs, reading)).map(described);

/** Everybody named, with all words that name them: `Astrid Nordvik: Astrid Nordvik | she | the minister`. */
export function mentionsIn(paragraphs: readonly string[], reading?: Reading): string[] {
  const analysis = analysisOf(paragraphs, reading);
  return persons(analysis).map(
    ({ name, mentions }) => `${name}: ${mentions.map((mention) => textOf(analysis.text, mention)).join(' | ')}`,
  );
}

const persons = ({ entities }: Analysis): Entity[] => entities.filter(({ type }) => type === 'person');

const described = ({ name, official, roles }: Entity): string =>
  `${official ? '*' : ''}${[name, roles.join('; ')].filter(Boolean).join(', ')}`;
