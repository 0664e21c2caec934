import assert from 'node:assert/strict';
import { onLines, span, textOf } from '../../src/core/span';

const pieces = (text: string): string[] => onLines(text, span(0, text.length)).map((piece) => textOf(text, piece));

describe('a span over several lines', () => {
  it('has a piece on each, without white space at its edges', () => {
    assert.deepEqual(pieces('one two'), ['one two']);
    assert.deepEqual(pieces('one \n  two\r\nthree\rfour'), ['one', 'two', 'three', 'four']);
    assert.deepEqual(pieces('one\n \ntwo'), ['one', 'two']);
  });
});
