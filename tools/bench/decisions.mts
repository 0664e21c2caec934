import { analyze } from '../../src/core/analyze';
import { anchorAll, reanchor } from '../../src/core/decisions/anchor';
import { applyDecisions } from '../../src/core/decisions/apply';
import { decisionsIn, emptyCollection, readCollection, writeCollection } from '../../src/core/decisions/collection';
import { decide, type Wish } from '../../src/core/decisions/decide';
import { readable } from '../../src/core/decisions/readable';
import { figure, inTurn, type Part } from './measuring.mts';

const stamp = { created: '2026-11-22T06:22:05Z', creator: 'Ada' };

/**
 * How long many decisions on one text take: reading their file, finding their places, following an edit, applying and
 * writing them.
 */
export function decisions(short: boolean): Part {
  const count = short ? 1000 : 10_000;
  // A page of sentences, each with a name and a quotation of its own.
  const sentences = Array.from(
    { length: count / 2 },
    (_, i) => `"We signed paper ${i} on the ferry," Minister Astrid Nordvik${i} told reporters.`,
  );
  const text = `OSLO (Sputnik) — Norway and Portugal agreed on a ferry line on Monday, Transport Minister Astrid Nordvik said.\n\n${sentences.join('\n\n')}\n`;

  const read = readable(text);
  const wishes = sentences.flatMap((sentence, i): Wish[] => {
    const start = text.indexOf(sentence);
    const name = start + sentence.indexOf('Astrid');
    const at = { start: name, end: name + `Astrid Nordvik${i}`.length };
    return [
      { at, choice: { kind: 'name', as: 'official', called: null, mention: null, everywhere: false } },
      {
        at: { start, end: start + sentence.indexOf('" Minister') + 1 },
        other: at,
        choice: { kind: 'speaker', name: null },
      },
    ];
  });
  const collection = {
    ...emptyCollection('page.txt', stamp.created),
    entries: wishes.map((wish) => ({ annotation: {}, decision: decide(read, wish, stamp) })),
  };
  const json = writeCollection(collection);
  const placed = anchorAll(decisionsIn(collection), read);
  const [at, put] = [Math.floor(text.length / 2), 'a few words more '];
  const edited = text.slice(0, at) + put + text.slice(at);
  const page = analyze(text.slice(0, 400));

  const open = (): void => {
    const result = readCollection(json, 'page.txt');
    if ('collection' in result) anchorAll(decisionsIn(result.collection), readable(text));
  };
  const steps: Readonly<Record<string, () => unknown>> = {
    'open: read the file and find all places': open,
    'follow an edit': () => reanchor(placed, [{ start: at, end: at, length: put.length }], readable(edited)),
    'follow the exchange of the whole text': () =>
      reanchor(placed, [{ start: 0, end: text.length, length: edited.length }], readable(edited)),
    'apply to an analysis': () => page && applyDecisions({ ...page, text }, placed),
    write: () => writeCollection(collection),
  };
  const times = inTurn(short ? 3 : 15, 1, Object.values(steps));
  return {
    title: 'Decisions',
    figures: Object.keys(steps).map((name, n) => figure(name, 'ms', times[n] ?? [])),
    notes: [
      `${count} decisions, ${Math.round(json.length / 1024)} KB of JSON, a text of ${Math.round(text.length / 1024)} KB.`,
    ],
  };
}
