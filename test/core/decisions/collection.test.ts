import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Collection,
  decisionsIn,
  emptyCollection,
  readCollection,
  withDecision,
  withDecisions,
  withoutDecision,
  withPlaces,
  writeChecked,
  writeCollection,
  writingChecked,
} from '../../../src/core/decisions/collection';
import { decide, type Wish } from '../../../src/core/decisions/decide';
import { byPlace, type Decision } from '../../../src/core/decisions/decision';
import { readable } from '../../../src/core/decisions/readable';
import { at, decidedText, STAMP, TALKS } from '../support/decisions';

const text = readable(TALKS);
const made = (wish: Wish): Decision => decide(text, wish, STAMP);
const official = made({
  at: at(TALKS, 'Nordvik'),
  choice: { kind: 'name', as: 'official', called: null, mention: null, everywhere: true },
});
const note = made({ at: at(TALKS, 'a way'), choice: { kind: 'note', text: 'Which "way"?' } });
const speaker = made({
  at: at(TALKS, '“Portugal knows what the sea takes,”'),
  other: at(TALKS, 'he told').start ? at(TALKS, 'Duarte Carvalho') : null,
  choice: { kind: 'speaker', name: null },
});

const empty = emptyCollection('page.txt', STAMP.created);
const all = [official, note, speaker].reduce(withDecision, empty);

function read(json: string): Collection {
  const result = readCollection(json, 'page.txt');
  assert.ok('collection' in result, JSON.stringify(result));
  return result.collection;
}

/** Asserts the one thing that is wrong with a file, as `line: message`. */
function damaged(name: string, change: (json: string) => string, expected: RegExp): void {
  it(name, () => {
    const result = readCollection(change(writeCollection(all)), 'page.txt');
    assert.ok('problems' in result);
    assert.match(
      result.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`).join('\n'),
      expected,
    );
  });
}

const lineOf = (words: string): number =>
  writeCollection(all)
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

describe('a file of decisions', function () {
  this.timeout(20_000);

  it('gives back what was written', () => {
    fc.assert(
      fc.property(decidedText, ({ decisions }) => {
        const collection = decisions.reduce(withDecision, empty);
        assert.deepEqual(decisionsIn(read(writeCollection(collection))), decisionsIn(collection).sort(byPlace));
      }),
    );
  });

  it('is the same whatever order the decisions were made in, and when it is read and written again', () => {
    const once = writeCollection(all);
    assert.equal(writeCollection([speaker, official, note].reduce(withDecision, empty)), once);
    assert.equal(writeCollection(read(once)), once);
  });

  it('has a property a line', () => {
    const lines = writeCollection(all).split('\n');
    assert.ok(lines.every((line) => (line.match(/": /g)?.length ?? 0) <= 1));
    assert.equal(lines.filter((line) => line.includes('"exact": "Nordvik"')).length, 1);
  });

  it('changes in a few lines when a decision does', () => {
    const before = writeCollection(all).split('\n');
    const after = writeCollection(
      withDecision(all, { ...official, id: 'urn:x', choice: { kind: 'no-name', everywhere: true } }),
    ).split('\n');
    assert.deepEqual(
      after.filter((line) => !before.includes(line)).map((line) => line.trim()),
      ['"newsmark:decision": "no-name",', '"value": "no name"'],
    );
  });

  it('holds one decision on a thing, the later one', () => {
    const changed = withDecision(all, { ...official, id: 'urn:x', choice: { kind: 'no-name', everywhere: false } });
    assert.equal(decisionsIn(changed).length, 3);
    assert.deepEqual(decisionsIn(changed).find(({ id }) => id === official.id)?.choice, {
      kind: 'no-name',
      everywhere: false,
    });
    assert.deepEqual(
      decisionsIn(withoutDecision(changed, official.id)).map(({ id }) => id),
      [note.id, speaker.id],
    );
  });

  it('takes many decisions as it would take one after the other', () => {
    const anyDecisions = fc.array(
      fc.record({ from: fc.constantFrom(official, note, speaker), id: fc.nat(3), name: fc.constantFrom('Ada', 'Bo') }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anyDecisions, anyDecisions, (before, after) => {
        const [held, taken] = [before, after].map((some) =>
          some.map(({ from, id, name }): Decision => ({ ...from, id: `urn:${id}`, creator: name })),
        );
        const collection = { ...empty, entries: (held ?? []).map((decision) => ({ annotation: {}, decision })) };
        assert.deepEqual(withDecisions(collection, taken ?? []), (taken ?? []).reduce(withDecision, collection));
      }),
    );
  });

  it('holds any number of notes on a place', () => {
    assert.equal(decisionsIn(withDecision(all, { ...note, id: 'urn:x' })).length, 4);
  });

  it('is not written where it could not be read again', () => {
    assert.equal(writeChecked(all), writeCollection(all));
    for (const unsound of [
      { ...note, id: '' },
      { ...note, created: '2024-05-01' },
      { ...note, at: { ...note.at, exact: '' } },
      { ...note, choice: { kind: 'name', as: Object, called: null, mention: null, everywhere: false } },
      { ...note, id: official.id },
    ] as unknown as Decision[]) {
      const collection = { ...all, entries: [...all.entries, { annotation: {}, decision: unsound }] };
      assert.throws(() => writeChecked(collection), /^Error: this could not be read again: line \d+, /);
    }
  });

  it('is written in short steps, however many decisions there are', () => {
    const many = Array.from({ length: 1000 }, (_, n): Decision => ({ ...note, id: `urn:${n}` }));
    const entries = many.map((decision) => ({ annotation: {}, decision }));
    assert.ok([...writingChecked({ ...all, entries })].length > 10);
  });

  describe('keeps what other tools have added', () => {
    type Loose = Record<string, unknown> & {
      first: Record<string, unknown> & {
        items: (Record<string, unknown> & { target: Record<string, unknown>; body: unknown })[];
      };
    };
    const foreign = { id: 'http://tool.example/1', type: 'Annotation', motivation: 'tagging', target: 'page.txt' };
    const file = JSON.parse(writeCollection(all)) as Loose;
    file['label'] = 'My page';
    file.first['tool:page'] = 1;
    const item = file.first.items.find(({ id }) => id === official.id);
    assert.ok(item);
    item['tool:stars'] = [1, { two: 2 }];
    Object.assign(item, { constructor: 'Ben' });
    Object.assign(item.target, { toString: 'twice' });
    item.target['state'] = { type: 'TimeState' };
    item.body = [item.body, { type: 'TextualBody', purpose: 'tagging', value: 'ferry' }];
    (item.target['selector'] as unknown[]).push({ type: 'FragmentSelector', value: 'line=3' });
    file.first.items.push(foreign as never);

    for (const [name, change] of [
      ['when nothing changes', (collection: Collection) => collection],
      [
        'when the decision moves',
        (collection: Collection) => withPlaces(collection, [{ ...official, at: { ...official.at, start: 1, end: 8 } }]),
      ],
      [
        'when the decision changes',
        (collection: Collection) =>
          withDecision(collection, { ...official, id: 'urn:x', choice: { kind: 'no-name', everywhere: false } }),
      ],
    ] as const) {
      it(name, () => {
        const after = JSON.parse(writeCollection(change(read(JSON.stringify(file))))) as Loose;
        const kept = after.first.items.find(({ id }) => id === official.id);
        assert.deepEqual(
          [after['label'], after.first['tool:page'], kept?.['tool:stars'], kept?.target['state']],
          ['My page', 1, [1, { two: 2 }], { type: 'TimeState' }],
        );
        assert.equal(kept?.['constructor'], 'Ben');
        assert.match(JSON.stringify(kept?.target), /"toString":"twice"/);
        assert.ok((kept?.body as unknown[]).some((body) => (body as { value: string }).value === 'ferry'));
        assert.ok((kept?.target['selector'] as { type: string }[]).some(({ type }) => type === 'FragmentSelector'));
        assert.deepEqual(after.first.items.at(-1), foreign);
      });
    }
  });

  describe('is reported where it is damaged', () => {
    damaged('by the end of the file', (json) => json.slice(0, 200), /^8:\d+: the file ends too early$|ends|expected/);
    damaged(
      'by a missing comma',
      (json) => json.replace('"type": "Annotation",', '"type": "Annotation"'),
      new RegExp(`^${lineOf('"newsmark:decision"')}:9: "," or "}" expected$`),
    );
    damaged('by a merge that was left half done', (json) => `<<<<<<< ours\n${json}`, /^1:1: a value expected$/);
    damaged(
      'by a wrong position',
      (json) => json.replace(/"start": \d+/, '"start": -1'),
      /^\d+:23: start and end have to be whole numbers in order$/,
    );
    damaged(
      'by words that are none',
      (json) => json.replace('"exact": "Nordvik"', '"exact": 7'),
      /exact, prefix and suffix have to be strings/,
    );
    damaged(
      'by an unknown decision',
      (json) => json.replace('"newsmark:decision": "note"', '"newsmark:decision": "guess"'),
      new RegExp(`^${lineOf('"newsmark:decision": "note"')}:30: this version of Newsmark knows no such decision$`),
    );
    damaged(
      'by a time that is none',
      (json) => json.replace('"created": "2026', '"created": "last'),
      /"created" has to be a time in UTC/,
    );
    damaged(
      'by an id that stands there twice',
      (json) => json.replace(note.id, official.id),
      /another annotation has this id/,
    );
    damaged('by being something else', () => '[]', /^1:1: an AnnotationCollection expected$/);
    damaged('by being empty', () => '', /^1:1: the file ends too early$/);
    damaged(
      'in several places',
      (json) => json.replaceAll('"created": "2026', '"created": "last'),
      /UTC.*\n.*UTC.*\n.*UTC/,
    );
  });

  it('of thousands of decisions is reported on at once, however much of it is damaged', () => {
    const many = Array.from({ length: 4000 }, (_, i) => ({ ...note, id: `urn:${i % 2000}` }));
    const json = writeCollection({ ...empty, entries: many.map((decision) => ({ annotation: {}, decision })) });
    const result = readCollection(json.replaceAll('"value": "Which', '"value": 7, "was": "Which'), 'page.txt');
    assert.ok('problems' in result);
    const lines = json.split('\n');
    assert.deepEqual(
      result.problems.map(({ line }) => lines[line - 1]?.trim()),
      new Array(4000).fill('"body": {'),
    );
  });
  it('may begin with a byte order mark', () =>
    assert.equal(decisionsIn(read(`\ufeff${writeCollection(all)}`)).length, 3));
  it('is found faulty at the same place as by the parser of the host', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', '"', '}', ',', '\\', '\n', '01'), (json, cut, put) => {
        const broken = json.slice(0, cut % (json.length + 1)) + put + json.slice(cut % (json.length + 1));
        let isValid = true;
        try {
          JSON.parse(broken);
        } catch {
          isValid = false;
        }
        const result = readCollection(broken, 'page.txt');
        assert.ok('problems' in result);
        assert.equal(result.problems[0]?.message === 'an AnnotationCollection expected', isValid);
      }),
    );
  });
});
