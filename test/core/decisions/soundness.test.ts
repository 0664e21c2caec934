import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { decide } from '../../../src/core/decisions/decide';
import { readable } from '../../../src/core/decisions/readable';
import { faultIn } from '../../../src/core/decisions/soundness';
import { shapeCode } from '../../../tools/decision-shape.mts';
import { at, STAMP, TALKS } from '../support/decisions';

const note = decide(readable(TALKS), { at: at(TALKS, 'a way'), choice: { kind: 'note', text: 'Which?' } }, STAMP);

describe('what can be kept', () => {
  it('is told by code that is made from the schema as it is', () =>
    assert.equal(readFileSync('src/core/decisions/decision-shape.js', 'utf8'), shapeCode()));

  it('is a decision', () => assert.equal(faultIn(note), null));

  for (const [name, decision, where] of [
    ['nothing', undefined, ''],
    ['a number', 7, ''],
    ['a decision without a time', { ...note, created: undefined }, '/created'],
    ['a decision on no words', { ...note, at: { ...note.at, exact: '' } }, '/at/exact'],
    ['a decision that ends before it begins', { ...note, at: { ...note.at, start: 9, end: 4 } }, '/at/end'],
    ['a decision on half of a place', { ...note, at: { ...note.at, start: undefined } }, '/at/start'],
    ['a note of what is no text', { ...note, choice: { kind: 'note', text: ['a'] } }, '/choice/text'],
    ['a choice that there is not', { ...note, choice: { kind: 'guess' } }, '/choice'],
    ['a name of an inherited kind', { ...note, choice: { ...nameOf(), as: 'constructor' } }, '/choice/as'],
    ['a name of what JSON has no form for', { ...note, choice: { ...nameOf(), as: Object } }, '/choice/as'],
    ['a likeness to nothing', { ...note, choice: { kind: 'same' } }, '/other'],
  ] as const) {
    it(`is not ${name}`, () => assert.equal(faultIn(decision)?.at, where));
  }
});

function nameOf(): object {
  return { kind: 'name', called: null, mention: null, everywhere: false };
}
