import assert from 'node:assert/strict';
import { blocksOf } from '../../../src/core/page/blocks';
import { linesOf } from '../../../src/core/page/lines';
import { wrapWidthOf } from '../../../src/core/page/wrap-width';
import { readPage } from '../../../src/core/page/page';
import { textOf } from '../../../src/core/span';

const PARAGRAPHS = [
  'Two ferries will cross the northern sound from May on, after talks of nearly ten years between the ministries of both countries, the transport ministry said on Monday.',
  '"The sea is ours to share, and the winter is long," Transport Minister Astrid Nordvik told reporters in the harbour of Vadso, where the first of the two ships is being fitted out.',
  'Her colleague Duarte Carvalho said that the second one would be built in Porto and launched before the end of the year, and that nobody would have to wait for a berth.',
];

/** Broken before the word that wouldn't fit. */
function wrap(words: string, width: number): string {
  const lines = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines.splice(-1, 1, word);
    else if (line.length + 1 + word.length <= width) lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(word);
  }
  return lines.join('\n');
}

const wordsOf = (text: string): string[] => blocksOf(linesOf(text)).map(({ words }) => words);

describe('blocks of lines', () => {
  for (const width of [64, 72, 80, 100])
    it(`are the paragraphs of a text wrapped at ${width}`, () => {
      const text = PARAGRAPHS.map((paragraph) => wrap(paragraph, width)).join('\n\n');
      assert.deepEqual(wordsOf(text), PARAGRAPHS);
    });

  it('are those of an indented one', () => {
    const text = PARAGRAPHS.map((paragraph) => wrap(paragraph, 72).replace(/^/gm, '   ')).join('\n\n');
    assert.deepEqual(wordsOf(text), PARAGRAPHS);
  });

  it('keep the items of a list apart, with their own wrapped lines', () => {
    const items = PARAGRAPHS.map((paragraph) => `  * ${wrap(paragraph, 72).replace(/\n/g, '\n    ')}`).join('\n');
    assert.deepEqual(
      wordsOf(items),
      PARAGRAPHS.map((paragraph) => `* ${paragraph}`),
    );
  });

  it('are lines where nothing is wrapped', () => {
    const text = ['Home', 'World', 'Ferries', ...PARAGRAPHS, 'Contact us'].join('\n');
    assert.equal(wrapWidthOf(linesOf(text)), null);
    assert.deepEqual(wordsOf(text), text.split('\n'));
  });

  it('are lines of a menu, however near to the width of the text below they come', () => {
    const menu = ['Home', 'Weather in the north and on the islands', 'Ferries', 'Fish'];
    const text = [...menu, '', wrap(PARAGRAPHS.join(' '), 72)].join('\n');
    assert.deepEqual(wordsOf(text), [...menu, PARAGRAPHS.join(' ')]);
  });

  it('tell the page where its paragraphs were wrapped', () => {
    const text = ['Northern ferries to cross from May on', ...PARAGRAPHS].map((each) => wrap(each, 72)).join('\n\n');
    const page = readPage(text) ?? assert.fail('no page');
    assert.ok(page.wrapped.length >= 6);
    for (const at of page.wrapped) assert.equal(textOf(text, at), '\n');
  });
});
