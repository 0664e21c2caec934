import assert from 'node:assert/strict';
import { type Forest, forestOf, placeOf, scoreTrees, softmaxWithNone } from '../../../src/core/learned/trees';
import { boost, type Groups, mulberry32, type Settings } from '../../../tools/train/boosting.mts';

const SETTINGS: Settings = {
  trees: 40,
  depth: 3,
  rate: 0.3,
  leaf: 1,
  penalty: 1,
  groupShare: 0.8,
  featureShare: 0.9,
  seed: 7,
};

/**
 * Groups of three rows, in which a row is right if its first number is over 5; in every third group none is. The second
 * number is noise.
 */
function toyProblem(groups: number, seed: number): Groups {
  const random = mulberry32(seed);
  const rows: number[] = [];
  const right: number[] = [];
  for (let group = 0; group < groups; group++) {
    const answer = group % 3 === 0 ? -1 : Math.floor(random() * 3);
    for (let row = 0; row < 3; row++) {
      rows.push(row === answer ? 6 + Math.floor(random() * 3) : Math.floor(random() * 6), random());
      right.push(row === answer ? 1 : 0);
    }
  }
  const starts = Int32Array.from({ length: groups + 1 }, (_, group) => group * 3);
  return { rows: Float32Array.from(rows), width: 2, starts, right: Uint8Array.from(right) };
}

const rowsOf = ({ rows, width }: Groups): number[][] =>
  Array.from({ length: rows.length / width }, (_, row) => [...rows.subarray(row * width, (row + 1) * width)]);

function scoresOf(forest: Forest, rows: readonly number[][]): number[] {
  const places = new Uint8Array(rows.length * forest.thresholds.length);
  rows.forEach((row, n) =>
    row.forEach((value, column) => (places[n * row.length + column] = placeOf(value, forest.thresholds[column] ?? []))),
  );
  return [...scoreTrees(forest, places)];
}

describe('boosting', () => {
  it('is the same for the same seed', () => {
    assert.deepEqual(boost(toyProblem(60, 1), SETTINGS), boost(toyProblem(60, 1), SETTINGS));
  });

  it('is another for another seed', () => {
    assert.notDeepEqual(boost(toyProblem(60, 1), SETTINGS), boost(toyProblem(60, 1), { ...SETTINGS, seed: 8 }));
  });

  it('learns to choose the right row, or none where none is right', () => {
    const forest = forestOf(boost(toyProblem(120, 1), SETTINGS), toyProblem(60, 2).width);
    const unseen = toyProblem(60, 2);
    const scores = scoresOf(forest, rowsOf(unseen));
    for (let group = 0; group < 60; group++) {
      const probabilities = softmaxWithNone(scores.slice(group * 3, group * 3 + 3));
      const chosen = probabilities.findIndex((probability) => probability > 0.5);
      assert.equal(
        chosen,
        unseen.right.subarray(group * 3, group * 3 + 3).indexOf(1),
        `group ${group}: ${probabilities.join(', ')}`,
      );
    }
  });

  it('grows no deeper than it may', () => {
    for (const { features } of boost(toyProblem(60, 1), { ...SETTINGS, depth: 1 })) assert.ok(features.length <= 3);
  });
});

describe('trees', () => {
  it('ask their questions from the root on', () => {
    const tree = { features: [0, -1, 1, -1, -1], values: [0.5, 1, 0.5, 2, 4] };
    const forest = forestOf([tree, tree], 2);
    const score = (...row: number[]): number => scoresOf(forest, [row])[0] ?? NaN;
    assert.deepEqual([score(0.5, 9), score(0.6, 0.5), score(0.6, 0.6)], [2, 4, 8]);
  });

  it('ask no more of what is far behind, which gets what it will still lose, and only of that', () => {
    const step = (feature: number) => ({ features: [feature, -1, -1], values: [0.5, 0, 1] });
    // So many of the first fifty ask for the second feature.
    const forest = (seconds: number): Forest =>
      forestOf(
        Array.from({ length: 100 }, (_, tree) => step(tree < seconds ? 1 : 0)),
        2,
      );
    assert.deepEqual(
      scoresOf(forest(50), [
        [1, 0],
        [1, 1],
      ]),
      [-3, 100],
    );
    assert.deepEqual(
      scoresOf(forest(6), [
        [1, 0],
        [1, 1],
      ]),
      [41, 100],
    );
    assert.deepEqual(
      scoresOf(forest(5), [
        [1, 0],
        [1, 1],
      ]),
      [95, 100],
    );
    assert.deepEqual(
      scoresOf(forest(50), [
        [1, 1],
        [1, 1],
      ]),
      [100, 100],
    );
  });
});
