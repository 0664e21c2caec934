import assert from 'node:assert/strict';
import { readPage } from '../../../src/core/page/page';
import { paragraphsOf } from '../../../src/core/page/prose';
import { textOf } from '../../../src/core/span';
import { factsOf, files, load, regionsOf } from '../support/pages';

const variants: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with CR', (text) => text.replaceAll('\n', '\r')],
  ['with a byte order mark', (text) => `\ufeff${text}`],
  ['without indentation', (text) => text.replaceAll(/^ +/gm, '')],
  ['with white space at the ends of lines', (text) => text.replaceAll('\n', ' \t\n')],
  ['with plain spaces', (text) => text.replaceAll('\u00a0', ' ')],
];

const reading = (text: string) =>
  JSON.stringify({ regions: regionsOf(text), facts: factsOf(text) }).replaceAll('\u00a0', ' ');

for (const file of files) {
  const text = load(file);
  const page = readPage(text);
  if (!page) continue;

  describe(`the page ${file}`, () => {
    it('is covered by its regions without gap or overlap', () => {
      assert.equal(page.regions.map((region) => textOf(text, region)).join(''), text);
      assert.ok(
        page.regions.every(({ start }) => start === 0 || text[start - 1] === '\n'),
        'a region begins inside a line',
      );
      assert.ok(
        page.regions.every(({ kind }, i) => kind !== page.regions[i - 1]?.kind),
        'neighbors of one kind',
      );
    });

    it('has paragraphs that are trimmed lines of its regions, behind prefix and dateline', () => {
      const lines = text.split('\n').map((line) => line.replace(/^ *date \d{4}-\d\d-\d\d /, '').trim());
      for (const paragraph of paragraphsOf(text, page))
        assert.ok(
          lines.some((line) => line.endsWith(textOf(text, paragraph)) && textOf(text, paragraph) !== ''),
          textOf(text, paragraph),
        );
    });

    for (const [name, change] of variants) {
      it(`reads the same ${name}`, () => assert.equal(reading(change(text)), reading(text)));
    }
  });
}
