import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import { textOf } from '../../../src/core/span';
import { readWords } from '../../../src/core/view/read-words';
import { markdownView } from '../../../src/core/view/markdown';
import { entityById } from '../../../src/core/queries';

const ARTICLE = `# Harbor of Halton *opens* again after ten years

By *Marta Lind*, March 4, 2019

**OSLO (Reuters)** - The harbor of [Halton](https://halton.example/a_b "Halton") opened again on Monday after ten
years of work, Norwegian Transport Minister *Astrid Nordvik* said.

> "We have waited for ten years, and *now* it is done," [Nordvik](https://x.example/n_(minister)) told reporters.

The pier cost 5 \\* 3 million euros &mdash; as much as two ferries, the council of Halton said in a statement on Friday.

![The pier](pier.jpg)

"It holds," said *Tom* Harper, a spokesman for the council. The government in Oslo paid half of it.

The first ferry to Denmark is expected on Thursday, officials said.
`;

const shows = (text: string, seen: string): void =>
  void it(JSON.stringify(text), () => assert.equal(markdownView(text).text, seen));

describe('a text in Markdown is seen as it is shown', () => {
  shows('# Headline\n', 'Headline\n');
  shows('## Headline ##', 'Headline');
  shows('Headline\n========\nText', 'Headline\n\nText');
  shows('Headline\n---\nText', 'Headline\n\nText');
  shows('a\n\n* * *\n\nb', 'a\n\n\n\nb');
  shows('> quoted\n> words', 'quoted\nwords');
  shows('*We* go **to** _sea_ and ***back***.', 'We go to sea and back.');
  shows('“*We*” go; (*so*) it is *done*, *all*!', '“We” go; (so) it is done, all!');
  shows('see [the report](http://a.example/b_c_d) and [the other][2]', 'see the report and the other');
  shows('![A pier](pier.jpg)', 'A pier');
  shows("[![A pier](pier.jpg)](http://a.example 'The pier')", 'A pier');
  shows('\\*not emphasis\\* and 1\\. no list', '*not emphasis* and 1. no list');
  shows('Harper &amp; Sons &quot;Ltd&quot;', 'Harper & Sons "Ltd"');
});

describe('what is no markup stays', () => {
  for (const text of [
    '5 * 3 = 15',
    'snake_case_name',
    '* item',
    '- item',
    '1. item',
    'a [note] here',
    'R&D; #tag',
    '2 > 1',
  ])
    shows(text, text);
});

describe('an article in Markdown', () => {
  const analysis = analyze(ARTICLE, { markup: 'markdown' }) ?? assert.fail('no page');

  it('has its headline without marks, in its place', () => {
    assert.ok(analysis.page.headline);
    assert.equal(textOf(ARTICLE, analysis.page.headline), 'Harbor of Halton *opens* again after ten years');
  });

  it('has names and speakers that marks stand in and around', () => {
    const names = analysis.entities.filter(({ type }) => type === 'person').map(({ name }) => name);
    assert.deepEqual(names, ['Astrid Nordvik', 'Tom Harper']);
    assert.deepEqual(
      analysis.quotes.map((quote) => [
        textOf(ARTICLE, quote),
        entityById(analysis, quote.speaker)?.name,
        quote.mention && textOf(ARTICLE, quote.mention),
      ]),
      [
        ['"We have waited for ten years, and *now* it is done,"', 'Astrid Nordvik', 'Nordvik'],
        ['"It holds,"', 'Tom Harper', 'Tom* Harper'],
      ],
    );
  });

  it('is told in the words that it shows', () => {
    const [first] = analysis.quotes;
    assert.equal(first && readWords(analysis, first), '"We have waited for ten years, and now it is done,"');
  });

  it('is mapped to its text in order, whatever is in it', () => {
    const pieces = fc.constantFrom(
      ...[
        'a',
        'B',
        ' ',
        '\n',
        '\n\n',
        '*',
        '**',
        '_',
        '\\',
        '[',
        ']',
        '(',
        ')',
        '](x)',
        '# ',
        '> ',
        '&amp;',
        '~~',
        '"',
        '!',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const view = markdownView(text);
        let last = 0;
        for (let at = 0; at < view.text.length; at++) {
          const { start, end } = view.toSpan({ start: at, end: at + 1 });
          assert.ok(start >= last && end > start && end <= text.length, JSON.stringify([text, view.text, at]));
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
