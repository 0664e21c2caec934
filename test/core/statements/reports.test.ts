import assert from 'node:assert/strict';
import { isReport } from '../../../src/core/statements/reports';

describe('a cue that reports words', () => {
  for (const cue of [
    'said',
    'told reporters',
    'according to',
    'also called for',
    'accused',
    'pointed out',
    'in the view of',
    'put it',
    'lashed out',
    'exhorted',
    'issued a statement',
  ])
    it(cue, () => {
      assert.equal(isReport(cue.split(' ')), true);
    });

  for (const cue of ['wants', 'hoped', 'believes', 'knew', 'is expected', 'plans', 'decided', 'welcomed', 'sees'])
    it(`is not “${cue}”`, () => {
      assert.equal(isReport(cue.split(' ')), false);
    });
});
