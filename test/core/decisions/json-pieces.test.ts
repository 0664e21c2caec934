import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseJson } from '../../../src/core/decisions/json';
import { parsingJson } from '../../../src/core/decisions/json-pieces';
import { atOnce } from '../../../src/core/steps';

/** Code units of a piece, so that texts of some lines have several. */
const PIECE = 60;

/** A collection's text with items as it is written, two blanks a level. */
const written = (items: unknown): string =>
  JSON.stringify({ type: 'AnnotationCollection', first: { items, last: { items: ['items'] } }, items: [] }, null, 2);

const item = fc.oneof(
  fc.record({ id: fc.string(), body: fc.jsonValue() }),
  fc.record({ nested: fc.array(fc.record({ items: fc.array(fc.string()) }), { maxLength: 3 }) }),
  fc.jsonValue(),
);

const numbered = (count: number): string =>
  written(Array.from({ length: count }, (_, i) => ({ i, words: 'as long as that', more: [{ i }] })));

const stepsOf = (text: string): number => [...parsingJson(text, PIECE)].length;

describe('JSON that is read in pieces', () => {
  it('is what it is when read at once', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (items) => {
        const text = written(items);
        assert.deepEqual(atOnce(parsingJson(text, PIECE)), { value: JSON.parse(text) as unknown });
      }),
    );
  });

  it('has its first mistake where it is found when read at once', () => {
    const put = fc.constantFrom('', '"', ',', '}', '\n', '\n    ]', '\n      },\n      {', '"first": 1,', '\\', '{');
    const text = numbered(6);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(9), put, (at, cut, words) => {
        const changed = text.slice(0, at) + words + text.slice(at + cut);
        assert.deepEqual(atOnce(parsingJson(changed, PIECE)), parseJson(changed));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes more steps the longer it is, also where it is damaged', () => {
    assert.ok(stepsOf(numbered(40)) >= 20);
    assert.ok(stepsOf(numbered(400).slice(0, -9)) >= 10 + stepsOf(numbered(40).slice(0, -9)));
  });

  it('is read at once where it is laid out otherwise, or short', () => {
    const text = JSON.stringify(JSON.parse(numbered(40)));
    assert.deepEqual(atOnce(parsingJson(text, PIECE)), parseJson(text));
    assert.deepEqual([stepsOf(text), [...parsingJson(numbered(40))].length], [0, 0]);
  });

  it('is told by the list of the first page, in whatever order the pages stand', () => {
    const text = `{\n  "last": {\n    "items": [\n      {\n        "a": 1\n      }\n    ]\n  },\n  "first": {"items": ["items"]}\n}`;
    assert.deepEqual(atOnce(parsingJson(text, PIECE)), parseJson(text));
  });
});
