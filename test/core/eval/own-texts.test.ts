import assert from 'node:assert/strict';
import { news, noNews, SETS } from '../../../tools/eval/own-texts.mts';

describe('Texts of our own that are news or none', () => {
  it('are enough in each set to be counted', () => {
    for (const set of SETS) assert.ok(noNews(set).length >= 30 && news(set).length >= 12, set);
  });

  for (const { file, text, gold } of [...SETS, 'b' as const, 'c' as const].flatMap(news)) {
    const name = file.split(/[\\/]/).slice(-2).join('/');
    const lines = text.split('\n');
    const words = text.replace(/\s+/g, ' ').toLowerCase();

    it(`${name} has its headline, article and site at lines of their own`, () => {
      const numbers = [gold.headline, ...gold.article, ...gold.boilerplate].flatMap(([first, last]) => {
        assert.ok(first <= last && lines[first - 1]?.trim() && lines[last - 1]?.trim(), `${first} to ${last}`);
        return Array.from({ length: last - first + 1 }, (_, n) => first + n);
      });
      assert.equal(new Set(numbers).size, numbers.length);
      assert.ok(gold.article.length > 0);
    });

    it(`${name} prints who wrote it and in what year`, () => {
      for (const author of gold.byline) assert.ok(words.includes(author.toLowerCase()), author);
      if (gold.published !== null) assert.match(gold.published, /^\d{4}-\d\d-\d\d$/);
      if (gold.published !== null) assert.ok(words.includes(gold.published.slice(0, 4)), gold.published);
    });
  }
});
