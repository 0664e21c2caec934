import assert from 'node:assert/strict';
import { compare } from '../../../src/compare/compare';
import { renderComparison } from '../../../src/compare/text';
import type { Analysis } from '../../../src/core/model';
import { analysed, at, deciding, TALKS } from '../support/decisions';

const machine = analysed(TALKS);
const here = (words: string) => at(TALKS, words);
const LAST = '“Portugal knows what the sea takes,”';
const otherSpeaker = deciding(TALKS, { at: here(LAST), choice: { kind: 'speaker', name: 'Astrid Nordvik' } });
const without = deciding(TALKS, { at: here(LAST), choice: { kind: 'not-quotation' } });
const shorter = deciding(TALKS, {
  at: here('Portugal knows what the sea takes'),
  choice: { kind: 'quotation', as: null },
});
const kinds = (first: Analysis, second: Analysis): string[] =>
  compare(first, second).differences.map(({ kind }) => kind);

describe('two annotations', () => {
  it('that are the same agree in all', () => {
    const { quotations, speakers, alpha, differences } = compare(machine, machine);
    assert.deepEqual(
      [quotations.strict.f1, quotations.overlapping.f1, speakers.f1, alpha.quoted, alpha.speaker, differences],
      [1, 1, 1, 1, 1, []],
    );
  });

  it('differ in a speaker', () => {
    const { quotations, speakers, alpha } = compare(machine, otherSpeaker);
    assert.deepEqual([quotations.strict.f1, speakers.precision, speakers.recall, alpha.quoted], [1, 0.75, 0.75, 1]);
    assert.ok(alpha.speaker !== null && alpha.speaker < 1);
    assert.deepEqual(kinds(machine, otherSpeaker), ['speaker']);
  });

  it('differ in what is quoted', () => {
    assert.deepEqual(
      [compare(machine, without).quotations.strict.precision, compare(machine, without).quotations.strict.recall],
      [1, 0.75],
    );
    assert.deepEqual(kinds(machine, without), ['only first']);
    assert.deepEqual(kinds(without, machine), ['only second']);
  });

  it('differ in bounds alone', () => {
    const { quotations, alpha } = compare(machine, shorter);
    assert.deepEqual([quotations.strict.f1, quotations.overlapping.f1, alpha.quoted], [0.75, 1, 1]);
    assert.deepEqual(kinds(machine, shorter), ['bounds']);
  });

  it('with nothing quoted have nothing to measure', () => {
    const bare = { ...machine, quotes: [] };
    assert.deepEqual(compare(bare, bare), {
      quotations: { strict: NOTHING, overlapping: NOTHING },
      speakers: NOTHING,
      alpha: { tokens: compare(bare, bare).alpha.tokens, quoted: null, speaker: null },
      differences: [],
    });
  });

  it('are told apart by line for people', () => {
    const text = renderComparison(compare(machine, otherSpeaker), machine, otherSpeaker);
    assert.match(text, /speakers +0\.750 +0\.750 +0\.750\n/);
    assert.ok(text.endsWith(`1 difference\n  line 7, speaker: Duarte Carvalho | Astrid Nordvik: ${LAST}\n`), text);
  });
});

const NOTHING = { precision: null, recall: null, f1: null };
