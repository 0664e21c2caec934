import assert from 'node:assert/strict';
import type { AttributedQuotation } from '../../../src/core/model';
import { judgePronoun, pronounAccuracy } from '../../../tools/train/pronouns.mts';
import { person } from '../support/person';

const TEXT = 'Jane Doe met Ann Roe. “We agree,” she said.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const named = (id: string, name: string) => person(id, name, [{ ...at(name), kind: 'name' }]);
const ENTITIES = [named('e1', 'Jane Doe'), named('e2', 'Ann Roe')];

const QUOTE = at('“We agree,”');
const said = (speaker: string | null, mention: string | null): AttributedQuotation => ({
  ...QUOTE,
  outer: QUOTE,
  content: at('We agree'),
  speech: 0,
  marked: true,
  label: null,
  kind: 'speech',
  speaker,
  mention: mention === null ? null : at(mention),
  cue: null,
  confidence: 0.9,
  speakerConfidence: 1,
  why: '',
});
const judged = (antecedent: string | null, ...quotes: readonly AttributedQuotation[]) =>
  judgePronoun(
    { quotation: QUOTE, pronoun: at('she'), antecedent: antecedent === null ? null : at(antecedent) },
    quotes,
    ENTITIES,
  );

describe('judging pronouns', () => {
  for (const [what, answer, mentionRight, entityRight] of [
    ['the right she', judged('Doe', said('e1', 'she')), true, true],
    ['the wrong she', judged('Doe', said('e2', 'she')), true, false],
    ['the right person by other words', judged('Doe', said('e1', 'Jane Doe')), false, true],
    ['nobody for somebody', judged('Doe', said(null, 'she')), true, false],
    ['somebody for nobody named', judged(null, said('e1', 'she')), true, false],
    ['nobody for nobody named', judged(null, said(null, 'she')), true, true],
    ['no quotation', judged('Doe'), false, false],
  ] as const) {
    it(what, () => assert.deepEqual(answer, { mentionRight, entityRight }));
  }

  it('counts', () => {
    assert.deepEqual(pronounAccuracy([judged('Doe', said('e1', 'she')), judged('Doe', said('e2', 'she'))]), [
      'pronoun sample: 2 checked, mention right 100.0, entity right 50.0',
    ]);
  });
});
