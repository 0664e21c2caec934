import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { entityById } from '../../../src/core/queries';
import { textOf } from '../../../src/core/span';
import { HEADLINE, page } from '../support/pages';

const LEAD = 'OSLO (Sputnik) — Norway opened a harbor on Monday. Transport Minister Ingrid Solheim was there.';

/** Who says what on a page with these paragraphs: the span, the marks around it, and the speaker. */
function said(...paragraphs: readonly string[]): string[] {
  const text = page(HEADLINE, LEAD, ...paragraphs);
  const analysis = analyze(text) ?? assert.fail('no page');
  return analysis.quotes.map((quote) => {
    const { start, end, outer, speaker } = quote;
    const marks = [text.slice(outer.start, start), text.slice(end, outer.end)].join('…');
    return `${entityById(analysis, speaker)?.name ?? 'nobody'} ${marks} ${textOf(text, quote)}`;
  });
}

describe('quotations in marks of any kind', function () {
  this.timeout(60_000); // the first sentence loads the tagger

  for (const [opening, closing] of [
    ['‘', '’'],
    ["'", "'"],
    ["''", "''"],
    ['``', "''"],
    ['`', "'"],
    ['‘‘', '’’'],
  ] as const) {
    const marked = (words: string): string => opening + words + closing;
    const outside = (words: string): string => `Ingrid Solheim ${opening}…${closing} ${words}`;

    describe(`${marked('…')}`, () => {
      it('have these outside', () => assert.deepEqual(said(`${marked('We go,')} Solheim said.`), [outside('We go,')]));

      it('are interrupted', () =>
        assert.deepEqual(said(`${marked('We go,')} Solheim said, ${marked('and we stay.')}`), [
          outside('We go,'),
          outside('and we stay.'),
        ]));

      it('go on over paragraphs that open again', () =>
        assert.deepEqual(said(`${opening}We go.`, `${marked('Then we stay,')} Solheim said.`), [
          `Ingrid Solheim ${opening}… We go.`,
          outside('Then we stay,'),
        ]));

      it('end in either order of marks and period', () =>
        assert.deepEqual(said(`Solheim said the harbor ${marked('is deep')}. She said it ${marked('is wide.')}`), [
          outside('is deep'),
          outside('is wide.'),
        ]));

      it('hold others', () => {
        const inner = opening.length > 1 ? "'go'" : '"go"';
        assert.deepEqual(said(`${marked(`They said ${inner} and we went,`)} Solheim said.`), [
          outside(`They said ${inner} and we went,`),
        ]);
      });
    });
  }

  it('are read on a page that has both', () =>
    assert.deepEqual(
      said('"We go," Solheim said.', "'We stay,' she said. It isn't the sailors' port.", '"No," she said.'),
      ['Ingrid Solheim … "We go,"', "Ingrid Solheim '…' We stay,", 'Ingrid Solheim … "No,"'],
    ));

  it('go on after a missing closing one', () =>
    assert.deepEqual(said("''The harbor is deep, Solheim told reporters. ''And wide,'' she added."), [
      "Ingrid Solheim ''… The harbor is deep,",
      "Ingrid Solheim ''…'' And wide,",
    ]));

  it('opened and closed by different ones have outside what is no double mark', () =>
    assert.deepEqual(said("\"We go,'' Solheim said."), ["Ingrid Solheim …'' \"We go,"]));

  it('are paired within white space too', () =>
    assert.deepEqual(said("'' We go, '' Solheim said."), ["Ingrid Solheim '' … '' We go,"]));
});
