import assert from 'node:assert/strict';
import { tagComma } from '../../../src/core/quotes/tag';

const before = (words: string): string | null => {
  const comma = tagComma(words);
  return comma === null ? null : words.slice(0, comma);
};

describe('the comma before a tag', () => {
  it('stands before a source and its verb of saying', () =>
    assert.equal(before('We go, and we stay, Nordvik said.'), 'We go, and we stay'));
  it('is none where nobody says anything', () => assert.equal(before('We go, and we stay.'), null));
  it('is none where no comma is', () => assert.equal(before('We go Nordvik said.'), null));
});
