import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { textOf } from '../../../src/core/span';
import { namesJust } from '../support/marked';
import { page } from '../support/pages';

const organizations = (marked: string): void => namesJust('organization', marked);

const FIRST = 'BERGEN (Sputnik) — The talks on the harbor went on for a second day on Monday, as expected.';

/** Asserts what words name the organization `name` in a text. */
function called(name: string, text: string, ...expected: readonly string[]): void {
  it(`${name} is ${expected.join(', ') || 'not'} in: ${text}`, () => {
    const analysis = analyze(page(FIRST, text));
    const entity = analysis?.entities.find((each) => each.name === name);
    assert.deepEqual(entity?.mentions.map((mention) => textOf(analysis?.text ?? '', mention)) ?? [], expected);
  });
}

describe('names of organizations', () => {
  describe('by the noun that heads them', () => {
    organizations('The ⟦Norwegian Fishing Party⟧ and the ⟦World Kayak Federation⟧ said no.');
    organizations('⟦Nordvik Shipping Inc⟧. and ⟦Hagen GmbH⟧ agreed.');
    organizations('The ⟦Harbor Post⟧ and the ⟦Coast Tribune⟧ reported it.');
    organizations('The ⟦Northern Liberation Front⟧ attacked.');
    organizations('He works at the ⟦Lind Foundation⟧ and the ⟦Massachusetts General Hospital⟧.');
    organizations('The ⟦Norwegian army⟧ and ⟦Norway’s parliament⟧ said so.');
    organizations('Union Square and Market Street were closed.');
    organizations('The post is free, the front is near, and the times are hard.');
    organizations('The President Putin party was loud.');
  });

  describe('that go on behind their head', () => {
    organizations('The ⟦Committee for Safe Harbors⟧ met the ⟦Society of Civil Engineers⟧.');
    organizations('The ⟦Center for Strategic and International Studies⟧ said so.');
    organizations('The ⟦Ministry of Fisheries of Norway⟧ and the ⟦National Bank of Ukraine⟧ met.');
    organizations('The ⟦Bergen Chamber of Commerce⟧ met at the ⟦University of Bergen⟧.');
    organizations('The ⟦Ministry of Finance⟧ and Astrid Nordvik said so.');
    organizations('The Republic of Norway and the District of Bergen are big.');
  });

  describe('without what is only said of them', () => {
    organizations('The Bergen-based ⟦Institute for Harbor Studies⟧ said so.');
    for (const sentence of [
      'She hired a Porto-based agent.',
      'Halton-based agents sold it.',
      'He paid a Delhi-trained agent.',
    ])
      organizations(sentence);
    organizations('The Kurdish-led ⟦Harbor Defense Forces⟧ left.');
  });

  describe('behind what they are', () => {
    organizations('The newspaper ⟦Kystposten⟧ wrote it.');
    organizations('Newspaper readers and the newspaper said so.');
    organizations('The singer Kystulf sang it.');
  });

  describe('in front of what they are', () => {
    organizations('The ⟦Kystposten⟧ newspaper and the popular ⟦Fjord Nytt⟧ magazine wrote it.');
    organizations('A Bergen newspaper and the Sunday newspaper wrote it.');
    organizations('The Lofoten newspaper ⟦Kystposten⟧ wrote it, as the newspaper said.');
    organizations('The Stavern newspaper is read in Stavern.');
  });

  describe('by a capital inside them', () => {
    organizations('⟦SeaBridge⟧ said no. The ships of ⟦SeaBridge⟧ left.');
    organizations('⟦FjordLine⟧, which owns two ships, said no.');
    organizations('McHarper said no, DeVries said yes, and LeRoy told nobody. Senator JonasBerg said so.');
    organizations('The slides were in ShowPoint format, and #StopShips, which was new, went around.');
  });

  describe('of a country, with a name of their own', () => {
    organizations('The ⟦Kenya Red Cross⟧ and the ⟦International Committee of the Red Cross⟧ came.');
    organizations('The Norwegian ⟦NATO⟧ envoy came.');
  });

  describe('by an abbreviation in brackets', () => {
    organizations('The ⟦Norwegian Polar Ice Institute⟧ (⟦NPII⟧) met, and ⟦NPII⟧ data were new.');
    organizations('⟦Marine Ocean Watch⟧ (⟦MOW⟧) said so. ⟦MOW⟧ is small.');
    organizations('The ⟦Organization for the Prohibition of Chemical Weapons⟧ (⟦OPCW⟧) met.');
    organizations('The Clean Harbor Act (CHA) passed, and the Coastal Rescue Vehicle (CRV) came.');
    organizations('NPII data were new.');
  });
});

describe('one organization', () => {
  called(
    'Russian Foreign Ministry',
    'The Russian Foreign Ministry said so. The Foreign Ministry added more. The ministry left.',
    'Russian Foreign Ministry',
    'Foreign Ministry',
    'The ministry',
  );
  called(
    'Ministry of Fisheries of Norway',
    'The Ministry of Fisheries of Norway said no. The Fisheries Ministry said yes.',
    'Ministry of Fisheries of Norway',
    'Fisheries Ministry',
  );
  called(
    'Ministry of Defense',
    'The Ministry of Defense met. The Defence Ministry said so.',
    'Ministry of Defense',
    'Defence Ministry',
  );
  called(
    'Turkish Defense Ministry',
    'The Turkish Defense Ministry and the Syrian Defense Ministry met. The Turkish ministry said no.',
    'Turkish Defense Ministry',
    'Turkish ministry',
  );
  called(
    'Syrian Defense Ministry',
    'The Turkish Defense Ministry and the Syrian Defense Ministry met. The Turkish ministry said no.',
    'Syrian Defense Ministry',
  );
  called(
    'Turkish Defense Ministry',
    'The Turkish Defense Ministry met the Syrian Defense Ministry. The Turkish Defense Ministry said no. The Defense Ministry left.',
    'Turkish Defense Ministry',
    'Turkish Defense Ministry',
    'Defense Ministry',
  );
  called(
    'Norwegian Polar Ice Institute',
    'The Norwegian Polar Ice Institute (NPII) met. NPII left, the institute said.',
    'Norwegian Polar Ice Institute',
    'NPII',
    'NPII',
    'the institute',
  );
  called(
    'Bundesnachrichtendienst',
    'The Bundesnachrichtendienst (BND) said no. The BND was silent.',
    'Bundesnachrichtendienst',
    'BND',
    'BND',
  );
  called(
    'Kenya Red Cross',
    'The Kenya Red Cross said 40 people were hurt. The Red Cross is on site.',
    'Kenya Red Cross',
    'Red Cross',
  );
  called(
    'Committee for Safe Harbors',
    'The Committee for Safe Harbors said no. The committee met.',
    'Committee for Safe Harbors',
    'The committee',
  );

  describe('is called by what it is', () => {
    called('Harbor Post', 'The Harbor Post reported it. The newspaper has 12 readers.', 'Harbor Post', 'The newspaper');
    called('Hagen GmbH', 'Hagen GmbH will build it. The company has ships.', 'Hagen GmbH', 'The company');
    called(
      'Norwegian Fishing Party',
      'The Norwegian Fishing Party said no. The party has 12 seats.',
      'Norwegian Fishing Party',
      'The party',
    );
    called('Harbor Post', 'The Harbor Post reported it. The Kystposten newspaper has 12 readers.', 'Harbor Post');
    called(
      'Hagen GmbH',
      'Hagen GmbH will build it. The newspaper has 12 readers, and the ministry left.',
      'Hagen GmbH',
    );
    called(
      'Norwegian Fishing Party',
      'The Norwegian Fishing Party said no. A party has 12 seats, and the company left.',
      'Norwegian Fishing Party',
    );
  });
});
