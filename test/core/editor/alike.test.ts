import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { readWords } from '../../../src/core/view/read-words';
import { alike } from '../../../src/editor/deciding/alike';
import { speechesOf } from '../../../src/editor/telling/speakers';
import { bodied, bodiedPage } from '../support/adverse';

const text = bodied(
  [
    'Mayor Tom Harper opened the pier with Anna Lind on Monday.',
    '"The pier is open," Harper said.',
    '"It took ten years," Lind said.',
    '"Nobody will forget it," Harper said.',
    '"We begin tomorrow," he said.',
  ].join('\n\n'),
);
const analysis = analyze(text, { page: bodiedPage(text) }) ?? assert.fail('no page');
const speeches = speechesOf(analysis);
const alikeTo = (words: string): string[] => {
  const speech = speeches.find(([{ content }]) => readWords(analysis, content).startsWith(words));
  assert.ok(speech, words);
  return alike(analysis, speech, speeches).map(([{ content }]) => readWords(analysis, content));
};

describe('quotations that are alike for a review', () => {
  it('are those of one speaker by the same words', () =>
    assert.deepEqual(alikeTo('The pier'), ['The pier is open,', 'Nobody will forget it,']));

  it('are none by a pronoun, which means somebody else in each place', () => assert.deepEqual(alikeTo('We begin'), []));

  it('are not those of others', () => assert.deepEqual(alikeTo('It took'), ['It took ten years,']));
});
