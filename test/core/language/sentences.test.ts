import assert from 'node:assert/strict';
import { splitSentences } from '../../../src/core/language/sentences';

describe('sentences', () => {
  const cases: string[][] = [
    ['Mr. Orsi met Sen. Lind on Monday.', 'They spoke.'],
    ['The U.S. Senate voted.', 'It was late.'],
    ['He lives in the U.S.', 'The house is old.'],
    ['“It is over,” she said.', '“We lost.”'],
    ['“Is it over?” she asked.'],
    ['It cost 1.5 million, or No. 4 of the list.'],
    ['J. R. Lind signed.', 'Nobody else did.'],
    ['Why?', 'Nobody knew…'],
  ];
  for (const sentences of cases) {
    it(sentences.join(' | '), () => {
      const text = sentences.join(' ');
      assert.deepEqual(
        splitSentences(text).map(({ start, end }) => text.slice(start, end)),
        sentences,
      );
    });
  }
});
