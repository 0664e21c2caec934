import assert from 'node:assert/strict';
import { standardError } from '../../../tools/eval/table.mts';

const counts = (...pages: readonly (readonly [right: number, all: number])[]) =>
  pages.map(([right, all]) => ({ right, all }));

describe('The standard error of a share', () => {
  it('is that of the sample where each page counts once', () => {
    const four = counts([1, 1], [0, 1], [1, 1], [0, 1]);
    assert.equal(standardError(0.5, four).toFixed(4), Math.sqrt(0.25 / 3).toFixed(4));
  });

  it('is larger where pages are right or wrong as a whole than where all are alike', () => {
    const whole = standardError(0.5, counts([10, 10], [0, 10], [10, 10], [0, 10]));
    const alike = standardError(0.5, counts([5, 10], [5, 10], [5, 10], [5, 10]));
    assert.ok(whole > 0.2);
    assert.equal(alike, 0);
  });

  it('is nothing for a single page', () => assert.equal(standardError(0.5, counts([5, 10])), 0));
});
