import assert from 'node:assert/strict';
import { tokensOf } from '../../../src/core/language/tokens';

const forms = (sentence: string): string[] => tokensOf(sentence).map(({ start, end }) => sentence.slice(start, end));

describe('words of a sentence', () => {
  const cases: [sentence: string, ...words: string[]][] = [
    ['“We won’t wait,” Ms. Orsi said.', 'We', 'won’t', 'wait', 'Ms', 'Orsi', 'said'],
    ['The U.S. envoy left.', 'The', 'U.S.', 'envoy', 'left'],
    ['Kim Jong-un paid $10,000, or 1.5%.', 'Kim', 'Jong', 'un', 'paid', '$10,000', 'or', '1.5%'],
    ["the workers' union and 'a word' of it", 'the', "workers'", 'union', 'and', 'a', 'word', 'of', 'it'],
    ['at 9:30 a.m. for AT&T', 'at', '9:30', 'a.m.', 'for', 'AT&T'],
    ['José Muñoz\u00a0said — “no”', 'José', 'Muñoz', 'said', 'no'],
    ['— … “”'],
    [''],
  ];
  for (const [sentence, ...words] of cases) it(sentence || 'nothing', () => assert.deepEqual(forms(sentence), words));

  it('have a plain form', () => {
    assert.deepEqual(
      tokensOf('The U.S. won’t pay 10,000 to Oslo’s mayor').map(({ normal }) => normal),
      ['the', 'us', "won't", 'pay', '10000', 'to', "oslo's", 'mayor'],
    );
  });

  it('know whether their capital is owed to their place', () => {
    const shapes = tokensOf('Rain fell. “No,” said Orsi of NATO in 2019').map(
      ({ normal, shape }) => `${normal} ${shape}`,
    );
    assert.deepEqual(shapes, [
      'rain opening',
      'fell lower',
      'no opening',
      'said lower',
      'orsi capital',
      'of lower',
      'nato capitals',
      'in lower',
      '2019 number',
    ]);
  });

  it('know the mark before them', () => {
    assert.deepEqual(
      tokensOf('Orsi, a baker (and poet), wrote').map(({ mark }) => mark),
      ['', ',', '', '(', '', ')'],
    );
  });
});
