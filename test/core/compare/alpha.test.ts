import assert from 'node:assert/strict';
import { nominalAlpha } from '../../../src/compare/alpha';
import { scoreOf } from '../../../src/compare/scores';

/** Rows of observers, a value for each unit, `.` for none → units. */
const units = (...observers: readonly string[]): (string | null)[][] =>
  Array.from({ length: observers[0]?.length ?? 0 }, (_, i) =>
    observers.map((row) => (row[i] === '.' ? null : (row[i] ?? null))),
  );

const near = (value: number | null, expected: number, decimals: number): void =>
  assert.equal(value?.toFixed(decimals), expected.toFixed(decimals));

describe("Krippendorff's alpha for nominal data", () => {
  // The three examples of "Computing Krippendorff's Alpha-Reliability" (2011), sections A, B and C.
  it('is that of his binary example, two observers and no missing data', () =>
    near(nominalAlpha(units('0100000010', '1110010000')), 0.095, 3));
  it('is that of his nominal example, two observers and no missing data', () =>
    near(nominalAlpha(units('aabbdcccedda', 'babbbccceddd')), 0.692, 3));
  it('is that of his nominal example, four observers and missing data', () => {
    near(nominalAlpha(units('123321412...', '1233224125..', '.33323422513', '12332441251.')), 0.743, 3);
  });

  it('is 1 where all agree and 0 where chance does as well', () => {
    assert.equal(nominalAlpha(units('abab', 'abab')), 1);
    near(nominalAlpha(units('aabb', 'abab')), 0.125, 3);
  });

  it('is none where nothing varies or nothing can be compared', () => {
    assert.equal(nominalAlpha(units('aaaa', 'aaaa')), null);
    assert.equal(nominalAlpha(units('ab', '..')), null);
    assert.equal(nominalAlpha([]), null);
  });
});

describe('precision, recall and F1', () => {
  // Manning, Raghavan and Schütze, "Introduction to Information Retrieval" (2008), exercise 8.1: 8 relevant found, 10
  // not relevant found, 20 relevant in all.
  it('are those of the textbook', () => {
    const { precision, recall, f1 } = scoreOf(8, 20, 18);
    near(precision, 0.44, 2);
    near(recall, 0.4, 2);
    near(f1, 0.42, 2);
  });
  it('are none where there is nothing to measure', () =>
    assert.deepEqual(scoreOf(0, 0, 0), { precision: null, recall: null, f1: null }));
});
