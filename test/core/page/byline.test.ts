import assert from 'node:assert/strict';
import { agencyOf } from '../../../src/core/page/agency';
import { bylineOf } from '../../../src/core/page/byline';
import { bylineAt } from '../../../src/core/page/byline-place';
import { linesOf } from '../../../src/core/page/lines';
import type { Span } from '../../../src/core/span';

/** Asserts the names of a byline, each in ⟦⟧, and its agency. */
function reads(marked: string, agency: string | null = null): void {
  it(marked, () => {
    const line = marked.replace(/[⟦⟧]/g, '');
    const byline = bylineOf(line);
    assert.ok(byline);
    const found = byline.names
      .toReversed()
      .reduce(
        (words, { start, end }) => `${words.slice(0, start)}⟦${words.slice(start, end)}⟧${words.slice(end)}`,
        line,
      );
    assert.equal(found, marked);
    assert.equal(byline.agency && line.slice(byline.agency.start, byline.agency.end), agency);
  });
}
const leaves = (line: string): void => void it(`leaves ${line}`, () => assert.equal(bylineOf(line), null));

describe('a byline', () => {
  describe('behind By and its like', () => {
    reads('By ⟦Marta Lind⟧');
    reads('BY ⟦MARTA LIND⟧');
    reads('by ⟦Marta Lind⟧ @martalind');
    reads('By: ⟦Marta Lind⟧');
    reads('Written by ⟦Marta Lind⟧');
    reads('Posted by ⟦Marta Lind⟧ on Tue, 05/28/2019 - 07:59');
    reads('Analysis by ⟦Marta Lind⟧, Senior Transport Analyst');
    reads('May 28, 2019 | by ⟦Marta Lind⟧');
    reads('Tuesday 7:45 am PST by ⟦Marta Lind⟧');
    reads('0 · by ⟦Marta Lind⟧ · Updated on 8 January 2026');
    reads('By ⟦June Winter⟧');
  });

  describe('of several', () => {
    reads('By ⟦Marta Lind⟧ and ⟦Rui Alves⟧');
    reads('By ⟦Marta Lind⟧, ⟦Rui Alves⟧ and ⟦Ingrid Solheim⟧');
    reads('By ⟦Marta Lind⟧, ⟦Rui Alves⟧, and ⟦Ingrid Solheim⟧');
    reads('By ⟦MARTA LIND⟧ AND ⟦RUI ALVES⟧');
    reads('By ⟦Marta Lind⟧ in Oslo and ⟦Rui Alves⟧ in Porto');
    reads('By ⟦Marta Lind⟧, Northern Advance');
  });

  describe('of names of all kinds', () => {
    reads('By ⟦Ludwig van der Berg⟧');
    reads('By ⟦Maria de la Cruz⟧');
    reads('By ⟦J. R. Ønsted-Lindqvist⟧');
    reads('By ⟦Marta K. Lind⟧');
    reads("By ⟦Siobhán O'Dwyer⟧");
  });

  describe('with what runs on from it', () => {
    reads('By ⟦Marta Lind⟧ May 4, 2015');
    reads('By ⟦Marta Lind⟧ May 4 at 3:57 PM');
    reads('By⟦Marta Lind⟧Published May 4, 2015');
    reads('BY ⟦MARTA LIND⟧PUBLISHED: MAY 4, 2015');
    reads('By ⟦Marta Lind⟧ Updated May 4, 2015');
    reads('By ⟦Marta Lind⟧24 comments');
    reads('By ⟦Marta Lind⟧ Health editor, Northern Post');
    reads('By ⟦MARTA LIND⟧ / STAFF WRITER');
    reads('By ⟦Marta Lind⟧ | Transport');
  });

  describe('without By', () => {
    reads('⟦Marta Lind⟧, Political Correspondent');
    reads('⟦Marta Lind⟧ in Rome');
    reads('⟦Marta Lind⟧ and ⟦Rui Alves⟧ in New York');
    reads('⟦Marta Lind⟧ | Special to the Herald');
    reads('⟦Marta Lind⟧ @martalind');
    reads('⟦Marta Lind⟧, 4 May 2015, 10:30');
    reads('⟦Marta Lind⟧ - May 4, 2015, 8:15 pm CST');
    reads('⟦Marta Lind⟧May 4, 2015 11:18');
  });

  describe('with an agency', () => {
    reads('By ⟦Marta Lind⟧, Reuters', 'Reuters');
    reads('By ⟦MARTA LIND⟧ AP Medical Writer', 'AP');
    reads('By ⟦Marta Lind⟧ of the Associated Press', 'Associated Press');
    reads('⟦Marta Lind⟧, Associated Press', 'Associated Press');
    reads('⟦MARTA LIND⟧, Reuters May 4, 2015 3:21pm', 'Reuters');
    reads('By ⟦Marta Lind⟧ Associated Press', 'Associated Press');
    reads('By ⟦Marta Lind⟧ for Reuters', 'Reuters');
    reads('By AFP', 'AFP');
    reads('By The Associated Press', 'The Associated Press');
    reads('From the Press Association', 'Press Association');
    reads('Reuters, Washington,', 'Reuters');
    reads('PTI', 'PTI');
    reads('Source: Xinhua| 2019-05-28 21:15:27|Editor: Huaxia', 'Xinhua');
  });

  describe('is none', () => {
    leaves('By the numbers');
    leaves('By popular demand');
    leaves('By Popular Demand');
    leaves('By 2020 all ferries will be electric');
    leaves('By Category');
    leaves('By Monday Evening the ferry had left');
    leaves('By News Desk');
    leaves('By Staff Reports');
    leaves('By Northern Post News');
    leaves('By Land or By Sea');
    leaves('Powered by Northern Soft');
    leaves('Stand By Me Again');
    leaves('By');
    leaves('Marta Lind');
    leaves('Middle East 4 May 2015');
    leaves('Product Reviews 4 May 2015');
    leaves('PUBLISHED WED, MAY 4 2015');
    leaves('Last Updated · May 4, 2015');
    leaves('BERGEN HARBOR, May 4, 2015 /PRNewswire/ -- The ferry left.');
    leaves('Prime Minister Marta Lind Dines in Rome');
    leaves('PA system fails at the port');
    leaves('Photo by the port of Bergen');
    leaves('');
  });
});

describe('the agency', () => {
  const finds = (words: string, expected: string | null): void =>
    void it(words, () => {
      const found = agencyOf(words);
      assert.equal(found && words.slice(found.start, found.end), expected);
    });
  finds('OSLO (Reuters)', 'Reuters');
  finds('OSLO, June 4 (Xinhua)', 'Xinhua');
  finds('OSLO, October 19. /TASS/', 'TASS');
  finds('Agence France-Presse', 'Agence France-Presse');
  finds('Bloomberg via Getty Images', null);
  finds('AP Photo/Ingrid Solheim', null);
  finds('REUTERS/Ingrid Solheim', null);
  finds('Photo: AFP', null);
  finds('OSLO (Northern Post)', null);
  finds('Paper from the APEX mill', null);
});

describe('the byline of a page', () => {
  const HEADLINE = 'Norway and Portugal agree on northern ferry line';
  const FIRST = 'Norway and Portugal have agreed on a ferry line after talks of nearly ten years.';
  /** Asserts names and agency among the lines between the headline and the first paragraph. */
  const signs = (name: string, head: readonly string[], names: readonly string[], agency: string | null = null): void =>
    void it(name, () => {
      const text = ['Northern Post', HEADLINE, '', ...head, '', FIRST].join('\n');
      const lines = linesOf(text);
      const first = lines.findIndex(({ words }) => words === FIRST);
      const found = bylineAt(lines, { headline: 1, first, last: first });
      const words = ({ start, end }: Span): string => text.slice(start, end);
      assert.deepEqual([found.names.map(words), found.agency && words(found.agency)], [names, agency]);
    });

  signs('on a line', ['By Marta Lind and Rui Alves', '28 May 2019'], ['Marta Lind', 'Rui Alves']);
  signs('below By', ['By', 'Marta Lind', '28 May 2019'], ['Marta Lind']);
  signs('of an agency below the headline', ['AFP', '28 May 2019'], [], 'AFP');
  signs('the nearest to the headline', ['By Marta Lind', 'Share', 'By Rui Alves'], ['Marta Lind']);
  signs('not the credit of a picture', ['A ferry leaves the port of Bergen for the first time in winter', 'AP'], []);
  signs('nobody', ['28 May 2019', 'Share'], []);
});
