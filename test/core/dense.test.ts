import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../src/core/analyze';
import type { Analysis } from '../../src/core/model';
import { entityById, mentionAt, mentionAtCaret, partsOf, quotesBy } from '../../src/core/queries';
import { byPosition, contains, lengthOf, overlapping, overlaps, type Span, touches, within } from '../../src/core/span';
import { farSpeeches } from '../../src/editor/speaker-hints';
import { markedNames } from '../../src/editor/names';
import { speakersOf, speechesBy, speechesOf, unnamedSpeeches } from '../../src/editor/speakers';
import { quotedOf } from '../../src/picture/quoted';
import { bodied, bodiedPage, NAMES, QUOTATIONS, repeated } from './support/adverse';

const [FEW, MANY] = [800, 4 * 800];
/** A time that grows with the number is 4 times as long, with its square 16 times. */
const MOST_TIMES = 9;
const LEAST_MS = 20;

const read = (unit: (n: number) => string, times: number): Analysis => {
  const text = bodied(repeated(unit, times));
  return analyze(text, { page: bodiedPage(text) }) ?? assert.fail('no page');
};

/** What a page's reader may be shown at once. */
const SHOWN: Readonly<Record<string, (analysis: Analysis) => unknown>> = {
  'who is quoted': speakersOf,
  'who is named far from what they say': farSpeeches,
  'all names': markedNames,
  'the picture of who is quoted': (analysis) =>
    quotedOf(analysis, ({ speaker }) => entityById(analysis, speaker)?.name),
  'the parts of each quotation': (analysis) => analysis.quotes.map((quote) => partsOf(analysis, quote)),
  'who is named at each place': (analysis) =>
    analysis.entities.map(({ mentions }) => mentions.map(({ start }) => mentionAtCaret(analysis, start))),
};

/** Milliseconds of the processor, the least of several runs. */
function timeOf(show: (analysis: Analysis) => unknown, analysis: Analysis): number {
  let least = Infinity;
  for (let run = 0; run < 4; run++) {
    // New objects, so that nothing is known of them.
    const fresh = { ...analysis, quotes: [...analysis.quotes], entities: [...analysis.entities] };
    const before = process.cpuUsage();
    show(fresh);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe('what is shown of a page', function () {
  this.timeout(60_000);

  for (const name of ['quotations by many', 'short quotations in one line', 'names with commas', 'signed posts']) {
    it(`takes no more than linear time: ${name}`, () => {
      const unit = { ...NAMES, ...QUOTATIONS }[name] ?? assert.fail(name);
      const [few, many] = [read(unit, FEW), read(unit, MANY)];
      for (const [what, show] of Object.entries(SHOWN)) {
        const [short, long] = [timeOf(show, few), timeOf(show, many)];
        assert.ok(
          long < LEAST_MS || long < MOST_TIMES * short,
          `${what}: ${short.toFixed(1)} and ${long.toFixed(1)} ms`,
        );
      }
    });
  }

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
