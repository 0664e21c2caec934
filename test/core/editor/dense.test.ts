import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import type { Analysis } from '../../../src/core/model';
import { entityById, mentionAt, partsOf, quotesBy } from '../../../src/core/queries';
import {
  byPosition,
  contains,
  lengthOf,
  overlapping,
  overlaps,
  type Span,
  touches,
  within,
} from '../../../src/core/span';
import { speechesBy, speechesOf, unnamedSpeeches } from '../../../src/editor/telling/speakers';
import { bodied, bodiedPage, NAMES, QUOTATIONS, repeated } from '../support/adverse';

const read = (unit: (n: number) => string, times: number): Analysis => {
  const text = bodied(repeated(unit, times));
  return analyze(text, { page: bodiedPage(text) }) ?? assert.fail('no page');
};

describe('what is shown of a page', function () {
  this.timeout(60_000);

  it('is what a look at everything finds', () => {
    for (const unit of Object.values({ ...NAMES, ...QUOTATIONS })) {
      const analysis = read(unit, 12);
      const { quotes, entities } = analysis;
      const said = quotes.filter(({ kind }) => kind !== 'scare');
      const speeches = [...new Set(said.map(({ speech }) => speech))].map((each) =>
        said.filter(({ speech }) => speech === each),
      );
      assert.deepEqual(speechesOf(analysis), speeches);
      const by = (id: string | null) => speeches.filter(([first]) => first?.speaker === id);
      assert.deepEqual(unnamedSpeeches(analysis), by(null));
      for (const entity of entities) {
        assert.equal(entityById(analysis, entity.id), entity);
        assert.deepEqual(speechesBy(analysis, entity), by(entity.id));
        assert.deepEqual(
          quotesBy(analysis, entity),
          quotes.filter(({ speaker }) => speaker === entity.id),
        );
      }
      for (const quote of quotes)
        assert.deepEqual(
          partsOf(analysis, quote),
          quotes.filter(({ speech }) => speech === quote.speech),
        );
      for (let at = 0; at < analysis.text.length; at += 3) {
        const touching = entities.flatMap(({ mentions }) => mentions.filter((mention) => touches(mention, at)));
        const on = touching.filter(({ end }) => end > at);
        const least = (spans: readonly Span[]): number => Math.min(...spans.map(lengthOf));
        const found = mentionAt(analysis, at);
        assert.equal(found && lengthOf(found.mention), touching.length ? least(on.length ? on : touching) : undefined);
        assert.ok(!found || found.entity.mentions.includes(found.mention));
      }
    }
  });
});

describe('spans in order of their starts', () => {
  const spans = fc
    .array(fc.tuple(fc.nat(30), fc.nat(9)), { maxLength: 12 })
    .map((pairs) => pairs.map(([start, length]) => ({ start, end: start + length })).sort(byPosition));
  const other = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }));

  it('are found within another, and where they share something with it', () => {
    fc.assert(
      fc.property(spans, other, (ordered, each) => {
        assert.deepEqual(
          overlapping(ordered)(each),
          ordered.filter((one) => overlaps(one, each)),
        );
        const held = ordered.filter((one) => contains(each, one) && one.start < each.end);
        assert.deepEqual(within(ordered, each), held);
      }),
    );
  });
});
