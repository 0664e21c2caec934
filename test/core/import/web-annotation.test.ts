import assert from 'node:assert/strict';
import { readable } from '../../../src/core/decisions/readable';
import { importWebAnnotations } from '../../../src/import/web-annotation';
import { STAMP, TALKS } from '../support/decisions';

const text = readable(TALKS);
const quote = (exact: string, more = {}) => ({
  source: 'page.txt',
  selector: { type: 'TextQuoteSelector', exact, ...more },
});

/** What becomes of annotations of another tool: `words: choice`, and what could not be taken over. */
function imports(annotations: unknown): { decisions: string[]; unplaced: string[] } {
  const result = importWebAnnotations(JSON.stringify(annotations, null, 1), text, STAMP);
  assert.ok('decisions' in result);
  return {
    decisions: result.decisions.map(
      ({ at, choice }) =>
        `${at.exact}: ${Object.values(choice)
          .filter((value) => typeof value === 'string')
          .join(' ')}`,
    ),
    unplaced: result.unplaced.map(({ line, reason }) => `${line} ${reason}`),
  };
}

describe('annotations of other tools', () => {
  it('are notes where they comment', () =>
    assert.deepEqual(
      imports([{ motivation: 'commenting', body: { type: 'TextualBody', value: 'Which?' }, target: quote('a way') }]),
      { decisions: ['a way: note Which?'], unplaced: [] },
    ));
  it('say what something is where they label it', () => {
    assert.deepEqual(
      imports({
        type: 'AnnotationPage',
        items: [
          { body: { type: 'TextualBody', purpose: 'tagging', value: 'Organisation' }, target: quote('winter') },
          { body: { type: 'TextualBody', value: 'quotation' }, target: quote('the sea') },
        ],
      }).decisions,
      ['winter: name organization', 'the sea: quotation'],
    );
  });
  it('are found by position alone too', () =>
    assert.deepEqual(
      imports({
        body: { value: 'Why?' },
        target: { source: 'x', selector: { type: 'TextPositionSelector', start: 0, end: 4 } },
      }).decisions,
      ['OSLO: note Why?'],
    ));
  it('are found by their surroundings', () =>
    assert.deepEqual(
      imports([
        {
          bodyValue: 'Who?',
          target: quote('Carvalho', { prefix: 'Foreign Minister Duarte ', suffix: ' met her in Oslo' }),
        },
      ]).decisions,
      ['Carvalho: note Who?'],
    ));
  it('are reported by line where they have no place, more than one, or no meaning', () => {
    assert.deepEqual(
      imports([
        { bodyValue: 'Who?', target: quote('Lisbon') },
        { bodyValue: 'Who?', target: quote('Portugal') },
        { motivation: 'highlighting', target: quote('winter') },
        { bodyValue: 'Who?', target: 'http://news.example/page' },
      ]),
      {
        decisions: [],
        unplaced: [
          '4 its words are not found',
          '14 its words are not found',
          '22 it has no text and no label that is known',
          '34 its words are not found',
        ],
      },
    );
  });
  it('are found by thousands', () => {
    const long = readable(Array.from({ length: 2000 }, (_, i) => `We saw paper number ${i} there.\n`).join(''));
    const all = Array.from({ length: 2000 }, (_, i) => ({
      bodyValue: 'Who?',
      target: quote(`paper number ${i} there`),
    }));
    const result = importWebAnnotations(JSON.stringify(all, null, 1), long, STAMP);
    assert.ok('decisions' in result);
    assert.deepEqual([result.decisions.length, result.unplaced.length], [2000, 0]);
  });
  it('in a file that is damaged are a problem with its line', () =>
    assert.deepEqual(importWebAnnotations('[\n{]', text, STAMP), {
      problem: { line: 2, column: 2, message: 'a name in double quotes expected' },
    }));
  it('missing altogether are a problem', () =>
    assert.deepEqual(importWebAnnotations('{"a": 1}', text, STAMP), {
      problem: { line: 1, column: 1, message: 'no annotations in it' },
    }));
});
