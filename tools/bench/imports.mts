import { createRequire } from 'node:module';
import { analyze } from '../../src/core/analyze';
import { anchorAll, type Placed } from '../../src/core/decisions/anchor';
import { applyDecisions } from '../../src/core/decisions/apply';
import { emptyCollection, readCollection, withDecisions, writeCollection } from '../../src/core/decisions/collection';
import { decide } from '../../src/core/decisions/decide';
import type { Decision } from '../../src/core/decisions/decision';
import { type Readable, readable } from '../../src/core/decisions/readable';
import type { Analysis } from '../../src/core/model';
import type { Span } from '../../src/core/span';
import { importBrat } from '../../src/import/brat';
import { importWebAnnotations } from '../../src/import/web-annotation';
import { figure, inTurn, type Part } from './measuring.mts';

const stamp = { created: '2026-11-22T06:22:05Z', creator: 'Ada' };
const empty = emptyCollection('page.txt', stamp.created);

/** A page, its reading, and a name in each of its sentences. */
interface Page {
  readonly analysis: Analysis;
  readonly text: Readable;
  readonly names: readonly Span[];
}

/** The name is everywhere the same, or another one in each sentence. */
function pageWith(count: number, isSame: boolean): Page {
  const sentences = Array.from({ length: count }, (_, i) => {
    const name = `Astrid Nordvik${isSame ? '' : i}`;
    return `"We signed paper ${i} on the ferry," Minister ${name} told reporters.`;
  });
  const text = `OSLO (Sputnik) — Norway and Portugal agreed on a ferry line on Monday, the ministry said.\n\n${sentences.join('\n\n')}\n`;
  const begin = analyze(text.slice(0, 400));
  if (!begin) throw new Error('The text of the benchmark is no page.');
  // What names and quotations the machine sees behind is no matter here; that all is read is.
  const regions = begin.page.regions.map((region) => (region.end < 300 ? region : { ...region, end: text.length }));
  const names = Array.from(text.matchAll(/Astrid Nordvik\d*/g), ({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
  return { analysis: { ...begin, text, page: { ...begin.page, regions } }, text: readable(text), names };
}

/** Annotations of another tool, found by their words. */
const annotationsOf = ({ text, names }: Page): string =>
  JSON.stringify(
    names.map(({ start, end }, i) => ({
      id: `https://tool.example/${i}`,
      body: { type: 'TextualBody', value: 'Official' },
      target: {
        source: 'page.txt',
        selector: {
          type: 'TextQuoteSelector',
          exact: text.text.slice(start, end),
          prefix: text.text.slice(start - 40, start),
          suffix: text.text.slice(end, end + 40),
        },
      },
    })),
    null,
    1,
  );

/** Standoff whose offsets are off, so that all words have to be looked for. */
const standoffOf = ({ text, names }: Page): string =>
  names
    .map(({ start, end }, i) => `T${i + 1}\tPerson ${start - 9} ${end - 9}\t${text.text.slice(start, end)}\n`)
    .join('');

const everywhere = ({ text, names }: Page): Decision[] =>
  names.map((at) =>
    decide(
      text,
      { at, choice: { kind: 'name', as: 'official', called: null, mention: null, everywhere: true } },
      stamp,
    ),
  );

const fileOf = (decisions: readonly Decision[]): string =>
  writeCollection({ ...empty, entries: decisions.map((decision) => ({ annotation: {}, decision })) });

/** Takes up what was imported as the editor does: into a file that is read back. */
function keep(imported: ReturnType<typeof importWebAnnotations>, count: number): void {
  if (!('decisions' in imported) || imported.decisions.length !== count) throw new Error('The import was not sound.');
  readCollection(writeCollection(withDecisions(empty, imported.decisions)), 'page.txt');
}

/** The same page with its first names alone to decide on. */
const upTo = (count: number, page: Page): Page => ({ ...page, names: page.names.slice(0, count) });

/** What there is to do with so many decisions on a page and on one with the same name all over, by name. */
function worksFor(count: number, all: Page, allOfOne: Page): Readonly<Record<string, () => unknown>> {
  const [page, ofOne] = [upTo(count, all), upTo(count, allOfOne)];
  const [json, ann] = [annotationsOf(page), standoffOf(page)];
  const sound = fileOf([...everywhere(page), ...everywhere(ofOne)]);
  const bad = sound.replace(/"created": "2026/g, (words, at: number) => (at % 7 === 0 ? words : '"created": "last'));
  const double = sound.replace(/"id": "urn:[^"]*",\n {8}"type": "Annotation"/g, '"id": "urn:x",\n"type": "Annotation"');
  const [placed, placedOnOne] = [page, ofOne].map((each) => anchorAll(everywhere(each), each.text));
  const exchanged = `A line that was not there.\n${page.text.text}`;
  return {
    'read twice as many decisions, most of them bad': () => readCollection(bad, 'page.txt'),
    'read twice as many decisions with one id': () => readCollection(double, 'page.txt'),
    'import Web Annotations and keep them': () =>
      keep(importWebAnnotations(json, readable(page.text.text), stamp), count),
    'import standoff and keep it': () => keep(importBrat(ann, readable(page.text.text), stamp), count),
    'find decisions in another text': () => anchorAll(decisionsOf(placed), readable(exchanged)),
    'apply to every place of many names': () => applyDecisions(page.analysis, placed ?? []),
    'apply to every place of one name': () => applyDecisions(ofOne.analysis, placedOnOne ?? []),
  };
}

const decisionsOf = (placed: readonly Placed[] = []): Decision[] => placed.map(({ decision }) => decision);

/** How the cost of decisions and imports grows with their number, beside a pass of compromise over the text. */
export function imports(short: boolean): Part {
  const count = short ? 250 : 1000;
  const [page, ofOne] = [pageWith(2 * count, false), pageWith(2 * count, true)];
  const [once, twice] = [worksFor(count, page, ofOne), worksFor(2 * count, page, ofOne)];
  const nlp = createRequire(import.meta.url)('compromise/three') as (text: string) => unknown;
  const works = [() => nlp(page.text.text), ...Object.values(once), ...Object.values(twice)];
  const [pass = [], ...times] = inTurn(short ? 3 : 15, 2, works);
  const names = Object.keys(once);
  return {
    title: 'Many decisions and imports',
    figures: [
      figure('one pass of compromise over the text', 'ms', pass),
      ...names.flatMap((name, n) => {
        const [half = [], whole = []] = [times[n], times[n + names.length]];
        return [figure(name, 'ms', half), figure('  twice as many cost', '×', [least(whole) / least(half)])];
      }),
    ],
    notes: [
      `${count} and ${2 * count}, where nothing else is said, on one text of ${Math.round(page.text.text.length / 1024)} KB.`,
    ],
  };
}

/** What work costs when nothing disturbs it. */
const least = (times: readonly number[]): number => Math.min(...times);
