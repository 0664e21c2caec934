import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { textOf } from '../../../src/core/span';
import { HEADLINE, page } from '../support/pages';

const LEAD = 'OSLO (Sputnik) — Norway opened a harbor on Monday.';

/** The quotations between marks of a page with these paragraphs, parts of one speech joined by ` + `. */
function quotations(...paragraphs: readonly string[]): string[] {
  const text = page(HEADLINE, LEAD, ...paragraphs);
  const analysis = analyze(text);
  assert.ok(analysis);
  const speeches = new Map<number, string[]>();
  for (const quote of analysis.quotes)
    speeches.set(quote.speech, [...(speeches.get(quote.speech) ?? []), textOf(text, quote)]);
  return [...speeches.values()].map((parts) => parts.join(' + '));
}

describe('quotations', () => {
  before(function () {
    this.timeout(60_000); // the first sentence loads the tagger
    quotations('"We go," Nordvik said.');
  });

  for (const [what, expected, ...paragraphs] of [
    ['with their double marks', ['"We go,"'], '"We go," Nordvik said.'],
    ['with guillemets', ['«We go»'], '«We go», Nordvik said.'],
    ['interrupted, as one speech', ['"We go," + "and we stay."'], '"We go," Nordvik said, "and we stay."'],
    ['over paragraphs that open again', ['"We go. + "We stay."'], '"We go.', '"We stay."'],
    [
      'without a closing mark, up to their tag',
      ['"The harbor is deep,'],
      '"The harbor is deep, Nordvik told reporters.',
    ],
    [
      'without a closing mark, in front of another one',
      ['"The harbor is deep,', '"And wide,"'],
      '"The harbor is deep, Nordvik told reporters. "And wide," she added.',
    ],
    ['glued to the words around them', ['"We go," + "We stay."'], '"We go,"said Nordvik."We stay."'],
  ] as const) {
    it(`are found ${what}`, () => assert.deepEqual(quotations(...paragraphs), expected));
  }

  it('that go on in the next paragraph keep all of their words', () => {
    assert.deepEqual(
      quotations('"My father was a sailor. Go north, he told me.', '"And north I went," Nordvik said.'),
      ['"My father was a sailor. Go north, he told me. + "And north I went,"'],
    );
  });

  it('in a headline leave single marks to the line', () => {
    const text = page("Norway Calls Harbor 'Golden Gate' of North", LEAD, 'The harbor is deep.');
    const [quote] = analyze(text)?.quotes ?? [];
    assert.ok(quote);
    assert.equal(textOf(text, quote), 'Golden Gate');
    assert.equal(textOf(text, quote.outer), "'Golden Gate'");
  });
});
