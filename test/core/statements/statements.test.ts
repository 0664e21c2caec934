import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { textOf } from '../../../src/core/span';
import { page } from '../support/pages';

const INTRODUCTION =
  'BERLIN (Sputnik) — Chancellor Ilse Brandt met Latvian Foreign Minister Andris Balodis on Monday. The talks went on for three hours.';

/** What a page that introduces two people reports in other paragraphs: source / cue / content, its pieces by `+`. */
function reported(...paragraphs: readonly string[]): string[] {
  const analysis = analyze(page(INTRODUCTION, ...paragraphs), { statements: 'stated' });
  assert.ok(analysis);
  const { text, quotes } = analysis;
  const found = new Map<number, string[]>();
  for (const quote of quotes) {
    if (quote.kind !== 'indirect') continue;
    const [mention, cue] = [quote.mention, quote.cue].map((words) => (words ? textOf(text, words) : '–'));
    const pieces = found.get(quote.speech);
    if (pieces) pieces.push(textOf(text, quote));
    else found.set(quote.speech, [`${mention} / ${cue} / ${textOf(text, quote)}`]);
  }
  return [...found.values()].map((pieces) => pieces.join(' + '));
}

describe('what is reported without quotation marks', () => {
  for (const [what, paragraph, ...expected] of [
    [
      'in a clause',
      'Balodis said that the border would stay open.',
      'Balodis / said / that the border would stay open',
    ],
    ['without “that”', 'Brandt said the talks had been useful.', 'Brandt / said / the talks had been useful'],
    ['in front', 'The border will stay open, Balodis said.', 'Balodis / said / The border will stay open'],
    [
      'in front, by a verb before its subject',
      'The harbor will be closed on Friday, said Brandt.',
      'Brandt / said / The harbor will be closed on Friday',
    ],
    ['around its source', 'The deal, Balodis said, was dead.', 'Balodis / said / The deal + was dead'],
    [
      'by a source behind “according to”',
      'According to Brandt, the bridge will cost two billion euros.',
      'Brandt / According to / the bridge will cost two billion euros',
    ],
    [
      'in front of “according to”',
      'The bridge will cost two billion euros, according to the ministry.',
      'the ministry / according to / The bridge will cost two billion euros',
    ],
    [
      'to somebody',
      'Balodis told reporters that he would go to Oslo in May.',
      'Balodis / told reporters / that he would go to Oslo in May',
    ],
    [
      'as called for',
      'Brandt also called for a quick end to the strike.',
      'Brandt / also called for / a quick end to the strike',
    ],
    [
      'as promised',
      'Balodis promised to rebuild the harbor by the end of the year.',
      'Balodis / promised / to rebuild the harbor by the end of the year',
    ],
    [
      'as warned of',
      'Brandt warned that prices would rise in the winter.',
      'Brandt / warned / that prices would rise in the winter',
    ],
    ['as added', 'He added that the ships would not be sold.', 'He / added / that the ships would not be sold'],
    [
      'by a body',
      'The Latvian government announced that it would close two harbors.',
      'The Latvian government / announced / that it would close two harbors',
    ],
  ] as const)
    it(what, () => assert.deepEqual(reported(paragraph), expected));
});
