import assert from 'node:assert/strict';
import { publicationOf } from '../../../src/core/page/publication';

const HEADLINE = 'Norway and Portugal agree on northern ferry line';
const FIRST =
  'Norway and Portugal have agreed on a ferry line after talks of nearly ten years, the two ministries said on Monday in Oslo.';
const LAST =
  'The line will open in May, and the two ships that are being built for it in a yard near Porto will be launched in winter.';

interface Around {
  readonly above?: readonly string[];
  readonly head?: readonly string[];
  readonly first?: string;
  readonly below?: readonly string[];
  readonly crawled?: string;
}

/** Asserts what a page with these lines around its headline and its two paragraphs tells. */
function tells(name: string, around: Around, published: string | null, updated: string | null = null): void {
  it(name, () => {
    const above = ['Northern Post', ...(around.above ?? [])];
    const lines = [
      ...above,
      HEADLINE,
      '',
      ...(around.head ?? []),
      '',
      around.first ?? FIRST,
      LAST,
      '',
      ...(around.below ?? []),
    ];
    const place = {
      headline: above.length,
      first: lines.indexOf(around.first ?? FIRST),
      last: lines.indexOf(LAST),
    };
    assert.deepEqual(publicationOf(lines, place, around.crawled ?? null), { published, updated });
  });
}

const head = (line: string, published: string | null, updated: string | null = null): void =>
  tells(line, { head: line.split(' ⏎ ') }, published, updated);

describe('publication and update', () => {
  describe('of one date by its place', () => {
    head('28 May 2019', '2019-05-28');
    head('Tuesday 28 May 2019 at 6.30pm', '2019-05-28T18:30');
    head('By Marta Lind May 28, 2019', '2019-05-28');
    head('Marta Lind, 28 May 2019, 10:30', '2019-05-28T10:30');
    head('ByMarta LindPublished May 28, 2019', '2019-05-28');
    head('Marta Lind • World News • May 28, 2019 • 4 min read', '2019-05-28');
    head('May 28, 2019 | 12 Comments |', '2019-05-28');
    head('21:17 28.05.2019Get short URL', '2019-05-28T21:17');
    tells('directly above the headline', { above: ['28 May 2019'] }, '2019-05-28');
    it('below a line that is taken for the first paragraph', () => {
      const lines = [HEADLINE, 'Two ships are to be built in Porto', 'Share', '28 May 2019', FIRST, LAST];
      const place = { headline: 0, first: 1, last: 5 };
      assert.equal(publicationOf(lines, place).published, '2019-05-28');
    });
  });

  describe('by the word beside the date', () => {
    head('Updated 29 May 2019 | Published 28 May 2019', '2019-05-28', '2019-05-29');
    head(
      'Last modified on Wed 29 May 2019 10.17 BST ⏎ First published on Tue 28 May 2019',
      '2019-05-28',
      '2019-05-29T10:17+01:00',
    );
    head(
      'Published 5:02 a.m. ET May 28, 2019 | Updated 9:41 a.m. ET May 28, 2019',
      '2019-05-28T05:02-04:00',
      '2019-05-28T09:41-04:00',
    );
    head('May 28, 2019 | Updated May 29, 2019', '2019-05-28', '2019-05-29');
    head('Received: 2 March 2019 ⏎ Accepted: 14 April 2019 ⏎ Published: 28 May 2019', '2019-05-28');
    head('Presented 2 March 2019. Published 28 May 2019', '2019-05-28');
    head('Source: Xinhua| 2019-05-28 21:15:27|Editor: Huaxia', '2019-05-28T21:15');
    head('28 May 2019 ⏎ Source: Ministry of Transport, April 2, 2019', '2019-05-28');
    head('Archived 30 May 2019 ⏎ 28 May 2019', '2019-05-28');
    head('For immediate release: May 28, 2019', '2019-05-28');
    head('Date of publication: 28 May 2019', '2019-05-28');
    head('Date: Tue, 28 May 2019 07:02:11 -0400', '2019-05-28T07:02-04:00');
    head('Published ⏎ 28 May 2019 ⏎ Last updated: ⏎ 29 May 2019', '2019-05-28', '2019-05-29');
    head('Expires: ⏎ 28 May 2019', null);
  });

  describe('with an update of the same day', () => {
    head('28 May 2019 Last updated at 14:02 GMT', '2019-05-28', '2019-05-28T14:02+00:00');
    head('May 28, 2019 -- Updated 1402 GMT (2202 HKT)', '2019-05-28', '2019-05-28T14:02+00:00');
    head('Published: May 28, 2019 Updated: 4:49 p.m.', '2019-05-28', '2019-05-28T16:49');
  });

  describe('where only an update is told', () => {
    head('Last updated 20:56 28/05/2019', '2019-05-28', '2019-05-28T20:56');
    head('Updated 1:33 am PDT, Tuesday, May 28, 2019', '2019-05-28', '2019-05-28T01:33-07:00');
    head('Originally published in March 2018. Last updated on May 28, 2019.', null, '2019-05-28');
  });

  describe('where the order of numbers is open', () => {
    head('Published 04/06/2019', null);
    head('Published 04/06/2019 ⏎ Updated 25/06/2019', '2019-06-04', '2019-06-25');
    head('Published 06/04/2019 ⏎ Updated 06/25/2019', '2019-06-04', '2019-06-25');
    head('Published 06/04/2019 9:15 am EDT', '2019-06-04T09:15-04:00');
    head('Published 04/06/2019 09:15 BST', '2019-06-04T09:15+01:00');
    tells(
      'near another date',
      { above: ['Wednesday, 5 June 2019', 'Menu', 'Search'], head: ['04/06/2019'] },
      '2019-06-04',
    );
    tells(
      'between dates that contradict each other',
      { head: ['04/06/2019'], below: ['25/06/2019', '06/25/2019'] },
      null,
    );
  });

  describe('at the end of the article', () => {
    tells('with a word', { below: ['First published: 28 May 2019 at 14:02'] }, '2019-05-28T14:02');
    tells(
      'beside an update at the top',
      { head: ['Updated - May 29, 2019'], below: ['Published - May 28, 2019 01:25 pm IST'] },
      '2019-05-28T13:25',
      '2019-05-29',
    );
    tells('without a word', { below: ['Storm closes harbors', '28 May 2019'] }, null);
    tells('of several other stories', { below: ['Published 28 May 2019', 'Published 2 April 2019'] }, null);
    tells('of a comment', { below: ['Posted by Rui on 28 May 2019'] }, null);
    tells('of the site', { below: ['Copyright 28 May 2019 Northern Post', '© 2019'] }, null);
  });

  describe('by the dateline', () => {
    tells('with the year', { first: `BERGEN, May 28, 2019 – ${FIRST}` }, '2019-05-28');
    tells('with an agency', { first: `BERGEN, May 28, 2019 /PRNewswire/ -- ${FIRST}` }, '2019-05-28');
    tells(
      'with the year of a caption',
      { first: `BERGEN, May 28 (Xinhua) -- ${FIRST}`, head: ['A ferry leaves the port of Bergen on May 28, 2019.'] },
      '2019-05-28',
    );
    tells(
      'with the year of the crawl',
      { first: `BERGEN, May 28 (Xinhua) -- ${FIRST}`, crawled: '2019-05-30' },
      '2019-05-28',
    );
    tells(
      'with the year before the crawl',
      { first: `BERGEN, Dec. 28 (Xinhua) -- ${FIRST}`, crawled: '2019-01-02' },
      '2018-12-28',
    );
    tells('without a year', { first: `BERGEN, May 28 (Xinhua) -- ${FIRST}` }, null);
  });

  describe('are not', () => {
    head('2 days ago', null);
    head('Tuesday', null);
    head('Published 28 May', null);
    head('A ferry leaves the port of Bergen on May 28, 2019.', null);
    head('Event: 28 May 2019, Bergen', null);
    head('Next update: 28 May 2019', null);
    head('Release date: 28 May 2019', null);
    head('Election day: 28 May 2019', null);
    head('Conference, 28-30 May 2019, Oslo', null);
    head('28 May 2019 – 4 June 2019', null);
    head('5 Things to Know for 28 May 2019', null);
    head('Picture: Rui Alves, 28 May 2019', null);
    head('Offer valid until 28 May 2019', null);
    head('© Northern Post, 28 May 2019', null);
    head('Positive comment • May 28, 2019', null);
    head('— Rui Alves (@ruialves) May 28, 2019', null);
    head('Storm closes two harbors in the north of Norway, 28 May 2019', null);
    tells('the day in the masthead', { above: ['Wednesday, 29 May 2019', 'News', 'Sport', 'Weather', 'Search'] }, null);
    tells(
      'the day of the masthead beside one at the byline',
      { above: ['Wednesday, 29 May 2019'], head: ['28 May 2019'] },
      '2019-05-28',
    );
    tells('in running text', { first: `${FIRST} They had met on 28 May 2019.` }, null);
  });
});
