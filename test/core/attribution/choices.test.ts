import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { read } from '../../../src/core/analyze';
import { choicesOf } from '../../../src/core/attribution/choices';
import { shippedRanker } from '../../../src/core/attribution/model';
import { textOf } from '../../../src/core/span';
import { bodied, bodiedPage, repeated } from '../support/adverse';

/** How many candidates each quotation of a paragraph has, and the words of those of the last one. */
function candidatesOf(paragraph: string, lineEnd = '\n') {
  const text = bodied(paragraph).replaceAll('\n', lineEnd);
  const { scenes, quotations, view } = read(text, { page: bodiedPage(text) }) ?? assert.fail('no page');
  const choices = choicesOf(view.text, scenes, shippedRanker().rates);
  assert.equal(choices.length, quotations.length);
  const last = choices.at(-1)?.pairs ?? [];
  return {
    counts: choices.map(({ pairs }) => pairs.length),
    last: last.map(({ source }) => textOf(view.text, source.candidate)),
    all: choices.map(({ pairs }) =>
      pairs.map(({ source, characters }) => [textOf(view.text, source.candidate), characters]),
    ),
  };
}

describe('candidates for the source of a quotation', () => {
  before(function () {
    this.timeout(60_000); // the first sentence loads the tagger
    candidatesOf('"We go," Nordvik said.');
  });

  it('are all of an ordinary paragraph and of the one before', () => {
    const paragraph = repeated((n) => `"We go," Tom Harper said on Monday, pier ${n}. `, 12);
    const { counts, last } = candidatesOf(`${paragraph}`);
    assert.deepEqual(new Set(counts), new Set([last.length]));
    assert.equal(last.filter((words) => words === 'Tom Harper').length, 12);
  });

  it('are the nearest ones where a paragraph is dense', () => {
    const { counts, last } = candidatesOf(repeated((n) => (n % 2 ? '"we go," she said. ' : '"we go," he said. '), 400));
    assert.ok(counts.reduce((sum, count) => sum + count) <= 2400);
    assert.equal(last.at(-1), 'she');
    assert.ok(last.includes('he'));
  });

  it('are the same ones whatever ends the lines', () => {
    const dense = '"We go," Nordvik said, "to sea." '.repeat(91);
    const differing = Array.from(
      { length: 8 },
      (_, n) => `Ann Lee and the mayor saw it${' at sea'.repeat(n)}.\n\n\n${dense}`,
    ).filter((text) => !isDeepStrictEqual(candidatesOf(text, '\r\n').all, candidatesOf(text).all));
    assert.deepEqual(differing, []);
  });

  it('are none where it is all quotations', () => {
    const { counts } = candidatesOf(repeated(() => '“a” he ', 600));
    assert.deepEqual(new Set(counts), new Set([0]));
  });
});
