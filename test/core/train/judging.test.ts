import assert from 'node:assert/strict';
import type { AttributedQuotation } from '../../../src/core/model';
import { judge, type Outcome } from '../../../tools/train/judging.mts';
import { person } from '../support/person';

const TEXT = 'Jane Doe said “we agree to it all”. He thanked Roe.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const QUOTE = at('“we agree to it all”');

const ENTITIES = [person('e1', 'Jane Doe'), person('e2', 'John Roe')];

const quotation = (given: Partial<AttributedQuotation>): AttributedQuotation => ({
  ...QUOTE,
  outer: QUOTE,
  content: at('we agree to it all'),
  speech: 0,
  marked: true,
  label: null,
  kind: 'speech',
  speaker: null,
  mention: null,
  cue: null,
  confidence: 0.9,
  speakerConfidence: 1,
  why: '',
  ...given,
});

function judged(quotes: readonly AttributedQuotation[], source: string | null = 'Jane Doe') {
  const goldQuotes = [{ ...QUOTE, sources: source === null ? [] : [at(source)], cues: [] }];
  return judge({ id: 'a', text: TEXT, attributions: [], goldQuotes }, quotes, ENTITIES);
}

const cases: readonly (readonly [Outcome, readonly AttributedQuotation[], source?: string])[] = [
  ['right', [quotation({ mention: at('Jane Doe'), speaker: 'e1' })]],
  ['right', [quotation({ mention: at('He'), speaker: 'e2' })], 'He'],
  ['nobody known', [quotation({ mention: at('Jane Doe') })]],
  ['wrong person', [quotation({ mention: at('Jane Doe'), speaker: 'e2' })]],
  ['wrong mention', [quotation({ mention: at('Roe'), speaker: 'e2' })]],
  ['none given', [quotation({})]],
  ['none given', [quotation({ kind: 'scare' })]],
  ['not found', [quotation(at('thanked Roe'))]],
];

describe('judging', () => {
  for (const [outcome, quotes, source] of cases) {
    it(`finds a stretch ${outcome}`, () =>
      assert.deepEqual(
        judged(quotes, source).answers.map((answer) => answer.outcome),
        [outcome],
      ));
  }

  it('asks for the person only where the gold names one', () => {
    assert.deepEqual(
      judged([quotation({ mention: at('He'), speaker: 'e2' })], 'He').answers.map(({ entityRight }) => entityRight),
      [undefined],
    );
    assert.deepEqual(
      judged([quotation({ mention: at('Jane Doe'), speaker: 'e1' })]).answers.map(({ entityRight }) => entityRight),
      [true],
    );
  });

  it('knows a claim on words that nobody is annotated to say', () => {
    const [claim] = judged([quotation({ mention: at('Jane Doe'), speaker: 'e1' })], null).claims;
    assert.deepEqual([claim?.right, claim?.unsourced], [false, true]);
  });

  it('counts no quotation without a source as a claim', () => {
    assert.deepEqual(judged([quotation({})]).claims, []);
  });
});
