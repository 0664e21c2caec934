import assert from 'node:assert/strict';
import { analyze, type Means } from '../../src/core/analyze';
import { shippedRanker } from '../../src/core/attribution/model';
import { textOf } from '../../src/core/span';
import { failureReport } from '../../src/core/failure-report';
import { TALKS } from './support/decisions';

const broken = (): never => {
  throw new TypeError('nothing works for Nordvik');
};

/** The analysis made with means of which some fail, and the stages that did. */
function failing(means: Means) {
  const stages: string[] = [];
  const analysis = analyze(TALKS, {}, { ...means, onFailure: (stage) => stages.push(stage) });
  assert.ok(analysis);
  return {
    stages,
    regions: analysis.page.regions.length,
    quotes: analysis.quotes.map((quote) => textOf(TALKS, quote)),
    entities: analysis.entities.length,
    analysis,
  };
}

describe('a stage that fails', () => {
  const whole = failing({});
  const tagger = { tag: broken };
  const ranker = { ...shippedRanker(), ranking: broken };

  it("leaves none of the others' results standing less", () => {
    const { stages, regions, quotes, entities, analysis } = failing({ ranker });
    assert.deepEqual(stages, ['attribution']);
    assert.deepEqual(
      { regions, quotes, entities },
      { regions: whole.regions, quotes: whole.quotes, entities: whole.entities },
    );
    assert.ok(
      analysis.quotes.every(
        ({ speaker, mention, confidence }) => speaker === null && mention === null && confidence === 0,
      ),
    );
  });

  it('early in the flow leaves what rests on nothing of it', () => {
    const { stages, regions, quotes } = failing({ tagger });
    assert.deepEqual(stages, ['sentences']);
    assert.deepEqual({ regions, quotes }, { regions: whole.regions, quotes: whole.quotes });
  });

  it("is the caller's where nobody is told", () => assert.throws(() => analyze(TALKS, {}, { tagger }), TypeError));
});

describe('the report of a failure', () => {
  it('says stage, kind, place in the code and length, and no word of the text', () => {
    const error = new SyntaxError('Invalid regular expression: /Nordvik/\n    at her word');
    const report = failureReport('entities', error, 1234);
    assert.match(
      report,
      /^The stage "entities" failed on a text of 1234 code units: SyntaxError\n {4}at .*failing\.test\.ts:\d+:\d+/,
    );
    assert.doesNotMatch(report, /Nordvik|her word/);
  });

  it('takes anything that was thrown', () =>
    assert.equal(failureReport('page', 'Nordvik', 5), 'The stage "page" failed on a text of 5 code units: string'));
});
