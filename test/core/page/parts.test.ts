import assert from 'node:assert/strict';
import { inSequence } from '../../../src/core/page/parts';

const told = (likely: readonly number[], words = likely.map(() => 30)): string =>
  inSequence(likely, words)
    .map((isArticle) => (isArticle ? 'A' : '.'))
    .join('');

describe('the sequence of article and furniture', () => {
  it('is what is likely where that is clear', () => assert.equal(told([0.01, 0.02, 0.99, 0.98, 0.01]), '..AA.'));
  it('keeps a doubtful paragraph among others', () => assert.equal(told([0.9, 0.9, 0.4, 0.9, 0.1, 0.1]), 'AAAA..'));
  it('leaves a doubtful one among furniture', () => assert.equal(told([0.1, 0.05, 0.4, 0.05], [5, 5, 5, 5]), '....'));
  it('drops a short line that is likely none', () =>
    assert.equal(told([0.9, 0.9, 0.04, 0.9], [30, 30, 4, 30]), 'AA.A'));
  it('is empty for nothing', () => assert.equal(told([]), ''));
});
