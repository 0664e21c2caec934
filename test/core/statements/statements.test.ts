import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { shippedStatementReader } from '../../../src/core/statements/model';
import { entityById } from '../../../src/core/queries';
import { textOf } from '../../../src/core/span';
import { CREDIT, HEADER, page, SECOND } from '../support/pages';

const INTRODUCTION =
  'BERLIN (Sputnik) — Chancellor Ilse Brandt met Latvian Foreign Minister Andris Balodis on Monday. The talks went on for three hours.';

/** What a page that introduces two people reports in other paragraphs: source / cue / content, its pieces by `+`. */
function reported(...paragraphs: readonly string[]): string[] {
  const analysis = analyze(
    page(INTRODUCTION, ...paragraphs),
    { statements: 'stated' },
    { statementReader: shippedStatementReader() },
  );
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
      'Balodis / told / that he would go to Oslo in May',
    ],
    [
      'to somebody who was told',
      'Reporters were told by Balodis that the ferry would sail in May.',
      'Balodis / were told / that the ferry would sail in May',
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
      'as criticism and an appeal, by one source',
      'The minister criticized the union for its silence and urged it to come back to the table.',
      'The minister / criticized / the union for its silence',
      'The minister / urged / it to come back to the table',
    ],
    [
      'over two sentences',
      'Brandt said the bridge was old. It had been built in 1950 and had to be replaced, she added.',
      'Brandt / said / the bridge was old',
      'she / added / It had been built in 1950 and had to be replaced',
    ],
    [
      'before what the narrator adds',
      'Balodis said the harbor would close on Friday, while workers went on loading the last ship.',
      'Balodis / said / the harbor would close on Friday',
    ],
    [
      'as a denial',
      'Balodis denied that he had met the owners of the ship.',
      'Balodis / denied / that he had met the owners of the ship',
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

/** What a headline reports: source = who that is / content. */
function headline(words: string): string[] {
  const analysis = analyze(
    page(HEADER, words, CREDIT, INTRODUCTION, SECOND),
    { statements: 'stated' },
    { statementReader: shippedStatementReader() },
  );
  assert.ok(analysis);
  const { text, quotes } = analysis;
  return quotes.map((quote) => {
    const mention = quote.mention && textOf(text, quote.mention);
    return `${mention} = ${entityById(analysis, quote.speaker)?.name ?? '–'} / ${textOf(text, quote)}`;
  });
}

describe('what a headline reports', () => {
  for (const [words, ...expected] of [
    ['Brandt Says Border to Stay Open', 'Brandt = Ilse Brandt / Border to Stay Open'],
    ['Balodis: No Talks Before May', 'Balodis = Andris Balodis / No Talks Before May'],
    ['Harbor to Open in May - Brandt', 'Brandt = Ilse Brandt / Harbor to Open in May'],
    ['Riga Ready for Talks on Harbor – Minister', 'Minister = – / Riga Ready for Talks on Harbor'],
    ['Latvia: What You Need to Know'],
    ['Storm Closes Northern Harbor - Photos'],
    ['Norway, Portugal Agree on Ferry Line'],
  ] as const)
    it(words, () => {
      assert.deepEqual(headline(words), expected);
    });
});

describe('statements', () => {
  const analysis = analyze(
    page(
      INTRODUCTION,
      'Balodis said that the offer was "not fair" and that he would appeal.',
      'The chancellor said the offer was final.',
    ),
    { statements: 'stated' },
    { statementReader: shippedStatementReader() },
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
      .map(({ speaker }) => entityById(analysis, speaker)?.name);
    assert.deepEqual(speakers, ['Andris Balodis', 'Ilse Brandt']);
  });

  it('are found only where they are asked for', () => {
    const plain = analyze(page(INTRODUCTION, 'Balodis said that the border would stay open.'));
    assert.deepEqual(plain?.quotes, []);
  });

  it('of headlines of other stories are left out', () => {
    const related = analyze(
      page(INTRODUCTION, 'Related:\n\nBrandt Says Border to Stay Open\nStorm Closes Harbors'),
      {
        statements: 'stated',
      },
      { statementReader: shippedStatementReader() },
    );
    assert.deepEqual(related?.quotes, []);
  });
});
