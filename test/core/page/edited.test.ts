import assert from 'node:assert/strict';
import type { Page } from '../../../src/core/model';
import { pageAfterEdit } from '../../../src/core/page/edited';
import { readPage } from '../../../src/core/page/page';
import {
  load,
  page,
  PHONE_TALK,
  BODY,
  COUNTERS,
  CREDIT,
  HEADER,
  HEADLINE,
  LEAD,
  RELATED,
  SECOND,
  SECRET_INFO,
  TAGS,
} from '../support/pages';

/**
 * What somebody may type, or leave behind by deleting: ordinary words, ends of sentences and lines, and what labels a
 * line.
 */
const TYPED = [
  'x',
  ' really',
  '. ',
  '?',
  '"',
  '\u00a0',
  '\n',
  '\r',
  '\r\n',
  '\0',
  'Related:',
  'Tags:',
  'Tags: ',
  'READ MORE: ',
  'Live',
  'News',
  'All comments',
  'Topic: ',
  '© AP Photo/ ',
  '2017.',
  'MOSCOW (Sputnik) — ',
  '23:47 GMT +309 October 2017',
  'Get short URL',
  '140304',
  'date 2018-03-14 ',
  ' a, b, c',
  `${'long words '.repeat(14)}`,
];

const ordinary = page(HEADER, HEADLINE, `${CREDIT}\n${COUNTERS}`, LEAD, BODY, SECOND, RELATED, TAGS);

/**
 * What stands in the place of `text[at, at + removed)` afterwards, with its page as it is after the edit and as it is
 * when it is read anew.
 */
function edited(text: string, at: number, removed: number, typed: string) {
  const after = text.slice(0, at) + typed + text.slice(at + removed);
  return { after, moved: pageAfterEdit(after, { text, page: readPage(text) }), anew: readPage(after) };
}

const spans = ({ regions, ...facts }: Page) => ({
  ...facts,
  regions: regions.map(({ kind, start, end }) => `${kind} ${start}–${end}`),
});

describe('the page after an edit', () => {
  const EDITS = [
    ['will open', 0, 'really '],
    ['May, and', 4, 'June,'],
    ['two countries', 13, 'neighbours'],
    ['nearly ten', 7, ''],
  ] as const;
  for (const [words, removed, typed] of EDITS) {
    it(`is moved with its text where “${words}” in a paragraph is changed`, () => {
      const { moved, anew } = edited(ordinary, ordinary.indexOf(words), removed, typed);
      assert.deepEqual(moved && spans(moved), anew && spans(anew));
    });
  }

  it('is read anew where the line has the dateline', () => {
    const { moved, anew } = edited(ordinary, ordinary.indexOf('agreed'), 0, 'never ');
    assert.deepEqual([moved, anew?.format], [undefined, 'sputnik']);
  });

  it('is never another than the one that is found when it is read anew', function () {
    this.timeout(180_000);
    let moves = 0;
    for (const text of [
      ordinary,
      ordinary.replaceAll('\n', '\r\n'),
      page(HEADER, HEADLINE, `${CREDIT}\n${COUNTERS}`, LEAD, BODY, SECOND).trimEnd(),
      load(PHONE_TALK),
      load(SECRET_INFO),
    ]) {
      const breaks = [...text.matchAll(/\r?\n/g)].map(({ index }) => index);
      const places = [
        0,
        ...breaks.flatMap((at, n) => [at, at + 1, Math.floor((at + (breaks[n + 1] ?? text.length)) / 2)]),
        text.length,
      ];
      for (const [n, at] of places.entries()) {
        for (const typed of ['', ...TYPED.filter((_, t) => (t + n) % 5 === 0)]) {
          const { after, moved, anew } = edited(text, at, n % 9, typed);
          if (!moved) continue;
          moves++;
          assert.deepEqual(
            spans(moved),
            anew && spans(anew),
            JSON.stringify(after.slice(Math.max(0, at - 60), at + 60)),
          );
        }
      }
    }
    assert.ok(moves > 100, `${moves} moved`);
  });

  it('is read anew where it was none', () => {
    assert.equal(pageAfterEdit('Boil two onions.', { text: 'Boil an onion.', page: null }), undefined);
  });

  describe('on a page of another site', () => {
    const NEWS = [
      'Harbour opens a month early',
      'The harbour of Varby will open a month early, the council of the town announced on Tuesday, as the ice has left the bay before anybody had thought it could.',
      '"Nobody on the council can remember a spring without ice in the first week of March, and the ferries will not wait for one," harbour master Ida Holm said on Tuesday.',
      'It opens on Friday, the port authority of Varby said in a statement.',
    ].join('\n\n');
    const labels = (read: Page | null | undefined) =>
      read?.regions.map(({ kind, start, end }) => [kind, start, end].join(' '));

    it('is moved where a long paragraph stays one', () => {
      const { moved, anew } = edited(NEWS, NEWS.indexOf('on Tuesday'), 0, 'late ');
      assert.ok(moved);
      assert.deepEqual([moved.format, labels(moved)], ['news', labels(anew)]);
    });

    for (const [what, words, removed, typed] of [
      ['a headline', 'a month early\n', 2, 'one'],
      ['a short paragraph', 'on Friday', 0, 'late '],
      ['the number of lines', 'on Tuesday', 0, '\n'],
      ['the end of a sentence', 'thought it could.', 17, 'thought it could'],
      ['what the line is', 'The harbour of', 0, 'READ MORE: '],
      ['the length of most of a paragraph', 'its master Ida', 100, 'it said. '],
    ] as const)
      it(`is read anew where ${what} changes`, () => {
        assert.equal(edited(NEWS, NEWS.indexOf(words), removed, typed).moved, undefined);
      });
  });
});
