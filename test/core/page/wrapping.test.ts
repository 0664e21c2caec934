import assert from 'node:assert/strict';
import { linesOf } from '../../../src/core/page/lines';
import { joint, wrappedBreaks } from '../../../src/core/page/wrapping';

/** A text with all of its lines read as one paragraph. */
function unwrapped(text: string): string {
  const breaks = wrappedBreaks(linesOf(text), () => true);
  return breaks.reduceRight(
    (words, { start, end }) => words.slice(0, start) + joint(text, start, end) + words.slice(end),
    text,
  );
}

const reads = (text: string, expected: string): void =>
  void it(JSON.stringify(text), () => assert.equal(unwrapped(text), expected));

describe('wrapped lines', () => {
  reads('Norway opened\nthe line.', 'Norway opened the line.');
  reads('Norway opened \n   the line.', 'Norway opened the line.');
  reads('Norway opened\r\nthe line.', 'Norway opened the line.');
  reads('They left — \nall of them.', 'They left — all of them.');
  reads('It cost $5 -\nor so.', 'It cost $5 - or so.');

  it('are those that are said to go on', () => {
    const lines = linesOf('one\ntwo\nthree\n\nfour');
    const text = 'one\ntwo\nthree\n\nfour';
    assert.deepEqual(
      wrappedBreaks(lines, (i) => i !== 1).map(({ start, end }) => text.slice(start - 1, end + 1)),
      ['e\nt'],
    );
  });
});

describe('a word at the end of a line', () => {
  reads('the trans-\nformation of it', 'the transformation of it');
  reads('the trans\u00ad\nformation of it', 'the transformation of it');
  reads('said Ingrid Sol-\n  heim today', 'said Ingrid Solheim today');
  reads('a deci‐\nsion', 'a decision');
});

describe('a compound at the end of a line', () => {
  reads('a long-\nterm plan', 'a long-term plan');
  reads('the self-\nstyled king', 'the self-styled king');
  reads('the anti-\nKremlin group', 'the anti-Kremlin group');
  reads('Jean-\nLuc left', 'Jean-Luc left');
  reads('Kim Jong-\nun left', 'Kim Jong-un left');
  reads('a state-of-the-\nart ship', 'a state-of-the-art ship');
  reads('a 20-\nyear plan', 'a 20-year plan');
  reads('an e-\nmail', 'an e-mail');
  reads('two-\nand three-year plans', 'two- and three-year plans');
});

describe('what else the text has decides', () => {
  reads('half-\nhearted and halfhearted', 'halfhearted and halfhearted');
  reads('ferry-\nowners and ferry-owners', 'ferry-owners and ferry-owners');
  reads('a ferry-\nboat: a ferry is a boat', 'a ferry-boat: a ferry is a boat');
  reads('a ferry-\nboat: a ferry', 'a ferryboat: a ferry');
});
