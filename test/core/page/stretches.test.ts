import assert from 'node:assert/strict';
import { bestStretch, Sums } from '../../../src/core/page/stretches';

describe('stretches', () => {
  it('are summed, and cut where they leave the numbers', () => {
    const sums = new Sums([1, 2, 3, 4]);
    assert.deepEqual(
      [sums.over(1, 3), sums.over(-5, 2), sums.over(2, 99), sums.over(3, 1), sums.total],
      [5, 3, 7, 0, 10],
    );
  });

  it('have one with the greatest sum', () => {
    assert.deepEqual(bestStretch([-1, 2, -1, 3, -5, 4]), { from: 1, to: 4 });
    assert.deepEqual(bestStretch([-1, -2]), { from: 0, to: 0 });
    assert.deepEqual(bestStretch([]), { from: 0, to: 0 });
  });
});
