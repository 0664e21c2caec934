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

const spaced = (words: string | null): string | null => words?.replaceAll('\u00a0', ' ') ?? null;
const reading = (text: string) => JSON.stringify({ regions: regionsOf(text), facts: factsOf(text) }).replaceAll('\u00a0', ' ');

for (const file of files) {
  describe(`the page ${file}`, () => {
    const text = load(file);
    const page = readPage(text);

    it('is covered by its regions without gap or overlap', () => {
      if (!page) return;
      assert.equal(page.regions.map((region) => textOf(text, region)).join(''), text);
      assert.ok(page.regions.every(({ start }) => start === 0 || text[start - 1] === '\n'), 'a region begins inside a line');
      assert.ok(page.regions.every(({ kind }, i) => kind !== page.regions[i - 1]?.kind), 'neighbors of one kind');
    });

    it('has paragraphs that are whole trimmed lines of its regions', () => {
      if (!page) return;
      const lines = text.split('\n').map((line) => line.replace(/^ *date \d{4}-\d\d-\d\d /, '').trim());
      for (const paragraph of paragraphsOf(text, page)) assert.ok(lines.includes(textOf(text, paragraph)), textOf(text, paragraph));
    });

    for (const [name, change] of variants) {
      it(`reads the same ${name}`, () => assert.equal(reading(change(text)), reading(text)));
    }

    it('holds its facts word for word', () => {
      const facts = factsOf(text);
      for (const words of [facts?.headline, facts?.dateline, facts?.section, facts?.credit]) if (words) assert.ok(text.includes(words));
      assert.equal(spaced(facts?.headline ?? null)?.includes('\n') ?? false, false);
    });
  });
}
