import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { isSpeech } from '../../../src/core/queries';
import { textOf } from '../../../src/core/span';
import { bodied, bodiedPage } from '../support/adverse';

function speechIn(sentence: string): string[] {
  const text = bodied(sentence);
  const { quotes } = analyze(text, { page: bodiedPage(text) }) ?? assert.fail('no page');
  return quotes.filter(isSpeech).map((quote) => textOf(text, quote));
}

/** Titles of works, nicknames, what things are called and what words mean. */
const NOBODYS = [
  'The film “Blue Harbor” opened in Oslo on Friday.',
  'Her novel "The Long Winter" won the prize.',
  'He sang “Rivers of Gold” at the gala.',
  'The documentary “We Were Here” by Ida Moen follows the crew.',
  'The magazine put her on its cover under the title "The Builder".',
  'Robert “Bobby” Kline was elected mayor.',
  'Anna “The Hammer” Lind won the bout.',
  'The general, known as "the Fox", retired.',
  'The word “hygge”, or "coziness", is Danish.',
  'The party is called “Nova Luz” (“New Light”).',
  'Its name, "Sol", means “sun”.',
  'The operation, code-named "Iron Gate", began at dawn.',
  'The ship was renamed “Aurora”.',
  'The hashtag “#SaveThePier” spread quickly.',
  'The so-called “tax holiday” ends in June.',
];

describe('words in marks that nobody says', () => {
  for (const sentence of NOBODYS)
    it(`are none of anybody’s: ${sentence}`, () => assert.deepEqual(speechIn(sentence), []));

  it('are told from what somebody says of them', () =>
    assert.deepEqual(speechIn('The film “Blue Harbor” is "a quiet triumph," said Ida Moen, a critic.'), [
      '"a quiet triumph,"',
    ]));
});
