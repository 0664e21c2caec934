import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { textOf } from '../../../src/core/span';
import { page } from '../support/pages';

/** Each unmarked quotation of a page with these paragraphs: the words that name its speaker, and its first words. */
function turns(...paragraphs: readonly string[]): string[] {
  const analysis = analyze(page('OSLO (Sputnik) — Norway opened a harbor on Monday.', ...paragraphs));
  assert.ok(analysis);
  return analysis.quotes
    .filter(({ marked, content, start }) => !marked || content.start === start)
    .map(
      (quote) =>
        `${quote.mention ? textOf(analysis.text, quote.mention) : '?'}: ${textOf(analysis.text, quote).slice(0, 12)}`,
    );
}

describe('speech without marks', () => {
  it('is found in an interview, paragraphs without a label included', () => {
    assert.deepEqual(
      turns(
        'Sputnik: How deep is the harbor?',
        'Astrid Nordvik: It is deep enough.',
        'The ships will tell.',
        'Sputnik: And the ferry?',
        'Astrid Nordvik: It sails in May.',
      ),
      [
        'Sputnik: How deep is ',
        'Astrid Nordvik: It is deep e',
        'Astrid Nordvik: The ships wi',
        'Sputnik: And the ferr',
        'Astrid Nordvik: It sails in ',
      ],
    );
  });

  for (const [what, ...notes] of [
    [
      'two teams',
      'Harbor: F Tom Harper missed his third game.',
      'Ferries: Eva Holm left with a sore knee.',
      'Harbor: Host the Ferries on Friday.',
      'Ferries: Visit the Harbor on Friday.',
    ],
    [
      'two towns',
      'Bergen: The pier is closed.',
      'Oslo: The ferry is late.',
      'Bergen: The road is open again.',
      'Oslo: Nothing new.',
    ],
    [
      'gains and losses',
      'Pro: The pier is short.',
      'Con: The pier is dear.',
      'Pro: It will last.',
      'Con: Nobody has asked for it.',
    ],
  ] as const)
    it(`is not found in notes on ${what}`, () => assert.deepEqual(turns(...notes), []));

  it('is found where questions and answers are only told apart', () => {
    assert.deepEqual(turns('Q: How deep is it?', 'A: Deep enough.', 'Q: And the ferry?', 'A: It sails in May.'), [
      '?: How deep is ',
      '?: Deep enough.',
      '?: And the ferr',
      '?: It sails in ',
    ]);
  });

  it('is found in a transcript', () => {
    assert.deepEqual(
      turns('QUESTION: Is it open?', 'MR NORDVIK: It is.', 'QUESTION: For whom?', 'MR NORDVIK: For all.'),
      ['?: Is it open?', 'MR NORDVIK: It is.', '?: For whom?', 'MR NORDVIK: For all.'],
    );
  });

  it('is found behind a dash, up to the words that tag it', () => {
    assert.deepEqual(turns('- We share a long coast, Minister Astrid Nordvik said.'), [
      'Minister Astrid Nordvik: We share a l',
    ]);
  });

  it('is found above its signature', () => {
    assert.deepEqual(turns('The harbor is open. Come and see it!', '— Astrid Nordvik (@nordvik_oslo) May 4, 2019'), [
      'Astrid Nordvik: The harbor i',
    ]);
  });

  for (const [what, ...paragraphs] of [
    ['one label', 'Note: The harbor is deep.'],
    ['labels that nobody answers', 'Astrid Nordvik: It is open.', 'Duarte Carvalho: I am glad.'],
    ['a count', 'Nordvik: 547.', 'Carvalho: 46.', 'Nordvik: 12.', 'Carvalho: 3.'],
    ['a list behind dashes', '- Two new ferries', '- A deeper harbor'],
    ['a dash that nobody tags', '- We share a long coast and many ports.'],
  ] as const) {
    it(`is not taken from ${what}`, () => assert.deepEqual(turns(...paragraphs), []));
  }
});
