import assert from 'node:assert/strict';
import { inPieces } from '../../../src/editor/keeping/pieces';

/** Keeps the processor busy for so many steps of some milliseconds. */
function* busy(steps: number): Generator<void, string, undefined> {
  for (let n = 0; n < steps; n++) {
    const begun = performance.now();
    while (performance.now() - begun < 5);
    yield;
  }
  return 'done';
}

describe('work in pieces', () => {
  it('comes to its end, and others have their turn meanwhile', async () => {
    let turns = 0;
    const others = setInterval(() => turns++, 1);
    assert.equal(await inPieces(busy(20)), 'done');
    clearInterval(others);
    assert.ok(turns >= 3, `${turns} turns`);
  });
});
