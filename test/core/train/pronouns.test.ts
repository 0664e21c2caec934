import assert from 'node:assert/strict';
import type { AttributedQuotation, Entity } from '../../../src/core/model';
import { judgePronoun, pronounAccuracy } from '../../../tools/train/pronouns.mts';

const TEXT = 'Jane Doe met Ann Roe. “We agree,” she said.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const entity = (id: string, name: string): Entity => ({
  id,
  type: 'person',
  name,
  aliases: [],
  official: false,
  roles: [],
  gender: null,
  mentions: [{ ...at(name), kind: 'name' }],
});
const ENTITIES = [entity('e1', 'Jane Doe'), entity('e2', 'Ann Roe')];

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
