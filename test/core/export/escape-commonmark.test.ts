import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeCommonMark } from '../../../src/export/escape-commonmark';
import { printable } from '../../../src/export/text';
import { shownBy } from '../support/markdown';

const PIECES = [
  ...'abc 1 2 . ) ( # > + - = * _ ` ~ [ ] ! < > & ; : / \\ | " \' @ ‸ é “ ” $ %'.split(' '),
  ...['  ', '**', '__', '```', '---', '[x](y)', '![x](y)', '<b>', '</b>', '<!--', '&amp;', '&#65;', 'a_b', '\u202e'],
  ...['http://a.example', '<http://a.example>', 'www.a.example', '# ', '## ', '- ', '1. ', '2) ', '\n', '\t', ' #'],
];
const nasty = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('text in Markdown', () => {
  it('reads like prose', () => {
    for (const words of [
      '"We have waited, we will wait (so he said): 10-12 years!"',
      'Lavrov, Tillerson Discuss Syria, N Korea in Phone Talk',
      "It's 5 < 6 & more; 2.5% of $30 - a_b + c = d, a * b",
      '-1 degree; #hashtag; +47 22; 3.5 million',
    ])
      assert.equal(escapeCommonMark(words), words);
  });

  it('is escaped where it would be markup', () => {
    for (const [words, markdown] of [
      ['*emphasis*', '\\*emphasis\\*'],
      ['[link](x)', '\\[link](x)'],
      ['# heading', '\\# heading'],
      ['1. item', '1\\. item'],
      ['<b>bold</b>', '\\<b>bold\\</b>'],
      ['&copy;', '\\&copy;'],
      ['see www.a.example', 'see www\\.a.example'],
    ] as const)
      assert.equal(escapeCommonMark(words), markdown);
  });

  it('shows as it is, in a heading, an item and a paragraph', () => {
    fc.assert(
      fc.property(nasty, (words) => {
        const plain = printable(words);
        fc.pre(plain !== '');
        const markdown = escapeCommonMark(words);
        for (const [before, kinds] of [
          ['# ', ['document', 'heading']],
          ['- ', ['document', 'list', 'item', 'paragraph']],
          ['', ['document', 'paragraph']],
        ] as const)
          assert.deepEqual(shownBy(before + markdown), { text: plain, kinds: [...kinds] }, JSON.stringify(markdown));
      }),
      { numRuns: 4000 },
    );
  });
});
