import assert from 'node:assert/strict';
import fc from 'fast-check';
import { span, textOf } from '../../../src/core/span';
import { asItStands, type Replacement, seenThrough, viewOf } from '../../../src/core/view/view';

/** A source with `{stretch|what is read}` in it, and the view of it. */
function viewIn(marked: string) {
  const replacements: Replacement[] = [];
  let source = '';
  for (const [part, words = '', by = ''] of marked.matchAll(/\{([^|]*)\|([^}]*)\}|[^{]+/g)) {
    const isReplaced = part.startsWith('{');
    if (isReplaced) replacements.push({ start: source.length, end: source.length + words.length, by });
    source += isReplaced ? words : part;
  }
  return { source, view: viewOf(source, replacements) };
}

/** The stretch of the source that some words of the view are. */
function original(marked: string, words: string): string {
  const { source, view } = viewIn(marked);
  const start = view.text.indexOf(words);
  return textOf(source, view.toSpan(span(start, start + words.length)));
}

describe('a view', () => {
  it('has the text with its replacements', () =>
    assert.equal(viewIn('{\ufeff|}Ingrid Sol{-\n|}heim{\n   | }said{\u00a0| }so').view.text, 'Ingrid Solheim said so'));

  it('leads back to words with what stands within them, and nothing at their edges', () => {
    assert.equal(original('he{\n  | }and{\u200b|}{\n| }she', 'and'), 'and');
    assert.equal(original('Ingrid Sol{-\n|}heim{\n| }said', 'Solheim'), 'Sol-\nheim');
    assert.equal(original('Ingrid{\n   | }Solheim said', 'Ingrid Solheim'), 'Ingrid\n   Solheim');
    assert.equal(original('{\u200b|}Ada{\u200b|}', 'Ada'), 'Ada');
  });

  it('has no map where nothing has moved', () => {
    assert.equal(viewIn('a{\u00a0| }b').view.inPlace, true);
    assert.equal(viewIn('abc').view.text, 'abc');
  });

  it('is covered by its source', () => {
    const { source, view } = viewIn('{\ufeff|}a{\n| }b{\u200b|}');
    assert.deepEqual([view.toSource(0), view.toSource(view.text.length)], [0, source.length]);
  });

  it('has the characters that a span of the source holds whole', () => {
    const { source, view } = viewIn('one{ \n | }two{-\n|}three');
    const read = (words: string): string => {
      const start = source.indexOf(words);
      return textOf(view.text, view.fromSpan(span(start, start + words.length)));
    };
    assert.deepEqual(['one', 'one \n t', '\n two', 'wo-', '-\nth', '-\n', source].map(read), [
      ...['one', 'one t', 'two', 'wo', 'th', '', 'one twothree'],
    ]);
  });

  const sources = fc
    .array(fc.tuple(fc.stringMatching(/^[a-z]{0,4}$/), fc.stringMatching(/^[A-Z]{1,4}$/), fc.stringMatching(/^[ .]?$/)))
    .map((parts) => parts.map(([plainly, words, by]) => `${plainly}{${words}|${by}}`).join(''));

  it('leads there and back', () =>
    fc.assert(
      fc.property(sources, (marked) => {
        const { view } = viewIn(marked);
        for (let at = 0; at < view.text.length; at++) {
          const origin = view.toSpan(span(at, at + 1));
          assert.ok(origin.start < origin.end && view.fromSource(view.toSource(at)) === at, `at ${at}`);
          assert.ok(at === 0 || origin.start >= view.toSpan(span(at - 1, at)).end);
        }
      }),
    ));

  it('of a view leads back through both', () => {
    const { source, view } = viewIn('In{\u00ad|}grid{\u200b|}{\n| }Sol{\u00ad|}heim');
    const inner = viewOf(view.text, [{ start: 6, end: 7, by: '' }]);
    const both = seenThrough(view, inner);
    assert.equal(both.text, 'IngridSolheim');
    assert.equal(textOf(source, both.toSpan(span(4, 9))), 'id\u200b\nSol\u00ad'.slice(0, -1));
    assert.deepEqual(both.fromSpan(both.toSpan(span(2, 11))), span(2, 11));
    assert.equal(seenThrough(view, asItStands(view.text)).toSource(5), view.toSource(5));
  });
});
