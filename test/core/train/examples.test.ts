import assert from 'node:assert/strict';
import { read } from '../../../src/core/analyze';
import { textOf } from '../../../src/core/span';
import { examplesOf, headsOf } from '../../../tools/train/examples.mts';
import { ratesFrom, sum } from '../../../tools/train/counting.mts';

const QUOTED = '"The ice is thin this year,"';

/**
 * A news text in which `source` is annotated as the source of a quotation, and all that attribution would choose from.
 */
function annotated(source: string) {
  const text = `LONDON (Reuters) - The visit went ahead on Monday.\n\n${QUOTED} said ${source} on Tuesday.\n`;
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const { scenes } = read(text) ?? assert.fail('is no page');
  const sources = [spanOf(source)];
  return {
    text,
    scenes,
    sources,
    article: { id: source, text, attributions: [], goldQuotes: [{ ...spanOf(QUOTED), sources, cues: [] }] },
  };
}

describe('examples to learn from', () => {
  for (const [source, head] of [
    ['Ines Duarte', 'Ines Duarte'],
    ['a spokesman for the port of Lisbon', 'a spokesman'],
    ['Ines Duarte, who counts ferries for Rui Matos', 'Ines Duarte'],
  ] as const) {
    it(`have one right answer, the head: ${source}`, () => {
      const { text, scenes, sources } = annotated(source);
      const heads = headsOf(
        scenes.flatMap(({ candidates }) => candidates),
        sources,
      );
      assert.deepEqual(
        [...heads].map((candidate) => textOf(text, candidate)),
        [head],
      );
    });
  }

  it('are a group of candidates for each quotation', () => {
    const { article, scenes } = annotated('a spokesman for the port of Lisbon');
    const { starts, right } = examplesOf([{ article, scenes }], () => ratesFrom(sum([])));
    assert.deepEqual([starts.length, starts.at(-1), right.filter(Boolean).length], [2, right.length, 1]);
  });

  it('leave out a quotation whose source is no candidate', () => {
    const { article, scenes } = annotated('a spokesman');
    const goldQuotes = article.goldQuotes.map((quote) => ({ ...quote, sources: [{ start: 0, end: 1 }] }));
    assert.equal(
      examplesOf([{ article: { ...article, goldQuotes }, scenes }], () => ratesFrom(sum([]))).starts.length,
      1,
    );
  });
});
