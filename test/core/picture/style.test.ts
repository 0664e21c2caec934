import assert from 'node:assert/strict';
import { PAPER } from '../../../src/picture/style';
import { contrast, opaque } from '../support/contrast';

describe('a saved picture', () => {
  const white = opaque('#ffffff');

  it('can be read on its white ground', () => {
    for (const color of [PAPER.ink, PAPER.quiet]) assert.ok(contrast(opaque(color), white) >= 4.5, color);
  });

  it('has bars that can be seen on the strips and on white', () => {
    for (const ground of [white, opaque(PAPER.track)]) assert.ok(contrast(opaque(PAPER.mark), ground) >= 3);
  });
});
