import assert from 'node:assert/strict';
import { kindOfLine } from '../../../src/core/page/line-kinds';

/** Asserts which lines are of a kind by their own words; undefined: of none. */
const kind = (expected: ReturnType<typeof kindOfLine>, ...lines: readonly string[]): void =>
  void describe(expected ?? 'none', () => {
    for (const words of lines) it(words, () => assert.equal(kindOfLine(words), expected));
  });

describe('the kind of a line', () => {
  kind(
    'caption',
    'A ferry in the port of Bergen (AP Photo/Rui Alves)',
    'A ferry in the port of Bergen. (Rui Alves/AFP/Getty Images)',
    'A ferry in the port of Bergen [File: Reuters]',
    'A ferry in the port of Bergen (file photo).',
    'A ferry in the port of Bergen. Photograph: Rui Alves/Northern Post',
    'A ferry in the port of Bergen. Photo by Rui Alves',
    'FILE PHOTO: A ferry leaves the port of Bergen. REUTERS/Rui Alves',
    'image caption A ferry in the port of Bergen',
    'Above: A ferry in the port of Bergen',
  );
  kind(
    'credit',
    'By Marta Lind',
    'Marta Lind in Oslo',
    'Marta Lind - May 4, 2015',
    '© AFP 2017 / Ingrid Solheim',
    'Photo: Rui Alves, AP',
    '(Image: © Rui Alves)',
    'Credit: Rui Alves/Northern Post',
    'Image credit: Rui Alves',
    'Rui Alves/AFP/Getty Images',
    'Rui Alves | Getty Images',
    'Getty Images',
    'Reporting by Marta Lind; Editing by Rui Alves',
    '(Additional reporting by Marta Lind in Oslo)',
    'Reuters',
  );
  kind(
    'section',
    '28 May 2019',
    'Tue 28 May 2019 21.15 BST',
    'Updated 10:47 a.m. ET July 4, 2019',
    'Source: Xinhua| 2019-05-28 21:15:27|Editor: Huaxia',
    'Business & Economy May 28, 2019, 14:08 UTC+3 OSLO',
    'Published 28 May',
    'May 28, 14:08 UTC+3 OSLO',
  );
  kind(
    'read-more',
    'Read more: Portugal opens new shipyard',
    'READ MORE: Portugal opens new shipyard',
    'ALSO READ | Portugal opens new shipyard',
    'Also read: Portugal opens new shipyard',
    'See also: Portugal opens new shipyard',
    'Related: Portugal opens new shipyard',
    'Related article » Portugal opens new shipyard',
    '[Read: Portugal opens new shipyard]',
    '>> Related Reading: Portugal opens new shipyard',
    'WATCH: Portugal opens new shipyard',
    'More: Portugal opens new shipyard',
  );
  kind('tags', 'Tags: ferry, Norway', 'Tags', 'Topics: Ferries', 'Filed under: Transport', 'Keywords: ferry, Norway');
  kind(
    undefined,
    'Norway and Portugal agree on northern ferry line',
    'Related stories have been told for years in Bergen.',
    'Read more about the ferry line in the north of Norway',
    'The photo by the port shows a ferry.',
    'Credit is due to the ministers of both countries.',
    'Tags on the ferry were painted over.',
    'He left on 28 May 2019 with the last ferry to Bergen.',
    'The ferry leaves at 10:30 and comes back in the evening.',
    'By Monday the ferry will have left.',
    'The two ships (both new) left Porto (Portugal)',
    '',
  );
});
