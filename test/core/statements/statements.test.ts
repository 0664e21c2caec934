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
  const found = new Map<number, string>();
  for (const quote of quotes) {
    if (quote.kind !== 'indirect') continue;
    const [mention, cue] = [quote.mention, quote.cue].map((words) => (words ? textOf(text, words) : '–'));
    const before = found.get(quote.speech);
    found.set(quote.speech, `${before ? `${before} +` : `${mention} / ${cue} /`} ${textOf(text, quote)}`);
  }
  return [...found.values()];
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
      'behind “according to”',
      'According to Brandt, the bridge will cost two billion euros.',
      'Brandt / According to / the bridge will cost two billion euros',
    ],
    [
      'before “according to”',
      'The bridge will cost two billion euros, according to the ministry.',
      'the ministry / according to / The bridge will cost two billion euros',
    ],
    [
      'to somebody',
      'Balodis told reporters that he would go to Oslo in May.',
      'Balodis / told reporters / that he would go to Oslo in May',
    ],
    [
      'to somebody who was told',
      'Reporters were told by Balodis that the ferry would sail in May.',
      'Balodis / were told by / that the ferry would sail in May',
    ],
    [
      'as called for',
      'Brandt also called for a quick end to the strike.',
      'Brandt / also called for / a quick end to the strike',
    ],
    [
      'as an accusation',
      'Brandt accused the company of hiding its losses.',
      'Brandt / accused / the company of hiding its losses',
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
    [
      'by somebody in apposition',
      'Marta Ozola, a spokeswoman for the port, said the crane had been repaired.',
      'Marta Ozola, a spokeswoman for the port / said / the crane had been repaired',
    ],
    [
      'around quoted words',
      'Balodis said that the offer was "not fair" and that he would appeal.',
      'Balodis / said / that the offer was "not fair" and that he would appeal',
    ],
  ] as const)
    it(what, () => {
      assert.deepEqual(reported(paragraph), expected);
    });

  for (const [what, paragraph] of [
    ['a wish', 'Brandt wants the strike to end soon.'],
    ['a hope', 'Balodis hopes to win the election in the spring.'],
    ['a plan', 'The company plans to build two more ships.'],
    ['knowledge', 'Everybody in Riga knows that the harbor is old.'],
    ['an event', 'The ferry left the harbor at noon and came back in the evening.'],
    ['words that are quoted', '"The border will stay open," Balodis said.'],
  ] as const)
    it(`is not ${what}`, () => {
      assert.deepEqual(reported(paragraph), []);
    });
});

describe('statements', () => {
  const analysis = analyze(
    page(
      INTRODUCTION,
      'Balodis said that the offer was "not fair" and that he would appeal.',
      'She said it was final.',
    ),
    { statements: 'stated' },
  );

  it('stand beside the quotations that they hold, with the same source and cue', () => {
    const inside = analysis?.quotes.find(({ kind }) => kind === 'fragment');
    const around = analysis?.quotes.find(({ kind }) => kind === 'indirect');
    assert.ok(inside && around);
    assert.deepEqual([inside.mention, inside.cue], [around.mention, around.cue]);
  });

  it('have the speaker that their source means', () => {
    const speakers = analysis?.quotes
      .filter(({ kind }) => kind === 'indirect')
      .map(({ speaker }) => analysis.entities.find(({ id }) => id === speaker)?.name);
    assert.deepEqual(speakers, ['Andris Balodis', 'Ilse Brandt']);
  });

  it('are found only where they are asked for', () => {
    const plain = analyze(page(INTRODUCTION, 'Balodis said that the border would stay open.'));
    assert.deepEqual(plain?.quotes, []);
  });

  it('of headlines of other stories are left out', () => {
    const related = analyze(page(INTRODUCTION, 'Related:\n\nBrandt Says Border to Stay Open\nStorm Closes Harbors'), {
      statements: 'stated',
    });
    assert.deepEqual(related?.quotes, []);
  });
});
