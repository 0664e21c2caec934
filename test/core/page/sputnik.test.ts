import assert from 'node:assert/strict';
import {
  BODY,
  CAPTION,
  COMMENTS,
  COUNTERS,
  CREDIT,
  FOOTER,
  HEADER,
  HEADLINE,
  LEAD,
  RELATED,
  SECOND,
  TAGS,
  factsOf,
  page,
  regionsOf,
} from '../support/pages';

type Facts = NonNullable<ReturnType<typeof factsOf>>;

const META = `${CREDIT}\nEurope\n${COUNTERS}`;
const TAIL = `${RELATED}\n${TAGS}\n${COMMENTS}\n\n${FOOTER}`;

const HEADER_REGION = 'site-header: Register | 23:47 GMT +309 | Live | Search';
const CAPTION_REGION = 'caption: A ferry leaves';
const HEADLINE_REGION = 'headline: Norway, Portugal Agree';
const CREDIT_REGION = 'credit: © AFP 2017';
const COUNTERS_REGION = 'counters: Get short URL | 140304';
const LEAD_REGION = 'lead: The two countries';
const BODY_REGION = 'body: OSLO (Sputnik) — | The line will';
const TAIL_REGIONS = [
  'related: Related: | Portugal Opens New | Storm Closes Two',
  'tags: Tags: | ferry, Astrid Nordvik,',
  'comments: Community standardsDiscussion | Comment via FacebookComment | • Сomment',
  'site-footer: News | All news | All news | Recommended | Multimedia | Log in | Ok',
];
const HEAD_REGIONS = [CAPTION_REGION, HEADLINE_REGION, CREDIT_REGION, 'section: Europe', COUNTERS_REGION, LEAD_REGION];

/** Asserts the regions of a page from its top down to the regions that every page here ends with. */
const whole = (name: string, text: string, ...expected: readonly string[]): void =>
  void it(name, () => assert.deepEqual(regionsOf(`${text}\n${TAIL}\n`), [...expected, ...TAIL_REGIONS]));

/** Asserts all regions of a page. */
const exact = (name: string, text: string, ...expected: readonly string[]): void =>
  void it(name, () => assert.deepEqual(regionsOf(text), expected));

/** Asserts some of a page's facts. */
const facts = (name: string, text: string, expected: Partial<Facts>): void =>
  void it(name, () => {
    const found = factsOf(text);
    assert.deepEqual(found && Object.fromEntries(Object.entries(found).filter(([key]) => key in expected)), expected);
  });

describe('a page of sputniknews.com', () => {
  describe('site header', () => {
    const REST = [CAPTION_REGION, HEADLINE_REGION, ...HEAD_REGIONS.slice(2), BODY_REGION];
    const headed = (header: string): string => page(`${header}\n    ${CAPTION}`, HEADLINE, META, LEAD, BODY, SECOND);

    whole('whole', headed(HEADER), HEADER_REGION, ...REST);
    whole(
      'with the date of the crawl',
      headed(` date 2018-03-14 ${HEADER}`),
      'site-header: date 2018-03-14 Register | 23:47 GMT +309 | Live | Search',
      ...REST,
    );
    whole(
      'with the date of the crawl on a line of its own',
      headed(` date 2018-03-14\n${HEADER}`),
      'site-header: date 2018-03-14 | Register | 23:47 GMT +309 | Live | Search',
      ...REST,
    );
    whole(
      'with Listen Live',
      headed('Register\n12:00 GMT +314 March 2018\nListen Live\nSearch'),
      'site-header: Register | 12:00 GMT +314 | Listen Live | Search',
      ...REST,
    );
    whole(
      'without Register',
      headed('23:47 GMT +309 October 2017\nLive\nSearch'),
      'site-header: 23:47 GMT +309 | Live | Search',
      ...REST,
    );
    whole(
      'without offset',
      headed('11:43 GMT11 May 2021\nLive\nSearch'),
      'site-header: 11:43 GMT11 May | Live | Search',
      ...REST,
    );
    whole('with LIVE:', headed(`${HEADER}\nLIVE:`), `${HEADER_REGION} | LIVE:`, ...REST);
    whole(
      'with BREAKING: and what breaks',
      headed(`${HEADER}\nBREAKING: Ferry Leaves Oslo`),
      `${HEADER_REGION} | BREAKING: Ferry Leaves`,
      ...REST,
    );
    whole('after blank lines', headed(`\n\n${HEADER}`), HEADER_REGION, ...REST);
    whole('saved without blank lines', headed(HEADER).replace(/\n+/g, '\n'), HEADER_REGION, ...REST);
    const STORYLINE = 'Ferries of the North (54)';
    whole('below a storyline', headed(`${STORYLINE}\n${HEADER}`), 'section: Ferries of the', HEADER_REGION, ...REST);
    whole(
      'none, but a storyline',
      page(STORYLINE, CAPTION, HEADLINE, META, LEAD, BODY, SECOND),
      'section: Ferries of the',
      ...REST,
    );
    const CONSENT = 'We use cookies\nBy continuing you agree that the site keeps them.\nAccept';
    const CONSENT_REGION = 'site-header: We use cookies | By continuing you | Accept';
    const header = HEADER_REGION.slice('site-header: '.length);
    whole('below a question of consent', headed(`${CONSENT}\n\n${HEADER}`), `${CONSENT_REGION} | ${header}`, ...REST);
    whole(
      'none, but a question of consent',
      page(CONSENT, CAPTION, HEADLINE, META, LEAD, BODY, SECOND),
      CONSENT_REGION,
      ...REST,
    );
    whole(
      'below a chat with its rules',
      headed(`Newsfeed\n0\nTo participate in the discussion\nChats\nUsers are asked to be kind.\n\n${HEADER}`),
      `site-header: Newsfeed | 0 | To participate in | Chats | Users are asked | ${header}`,
      ...REST,
    );
    whole(
      'with Subscribe and Newsfeed',
      headed('Register\n23:47 GMT 09 October 2021\nSubscribe\nNewsfeed\nSearch'),
      'site-header: Register | 23:47 GMT 09 | Subscribe | Newsfeed | Search',
      ...REST,
    );
    whole('none', page(CAPTION, HEADLINE, META, LEAD, BODY, SECOND), ...REST);
  });

  describe('article head', () => {
    const headed = (...head: readonly string[]): string => page(`${HEADER}\n${head.join('\n\n')}`, LEAD, BODY, SECOND);
    const head = (...expected: readonly string[]): string[] => [HEADER_REGION, ...expected, LEAD_REGION, BODY_REGION];

    whole(
      'no caption',
      headed(HEADLINE, META),
      ...head(HEADLINE_REGION, CREDIT_REGION, 'section: Europe', COUNTERS_REGION),
    );
    whole(
      'no headline',
      headed(CAPTION, META),
      ...head(CAPTION_REGION, CREDIT_REGION, 'section: Europe', COUNTERS_REGION),
    );
    whole(
      'no credit',
      headed(CAPTION, HEADLINE, `Europe\n${COUNTERS}`),
      ...head(CAPTION_REGION, HEADLINE_REGION, 'section: Europe', COUNTERS_REGION),
    );
    whole(
      'no section',
      headed(CAPTION, HEADLINE, `${CREDIT}\n${COUNTERS}`),
      ...head(CAPTION_REGION, HEADLINE_REGION, CREDIT_REGION, COUNTERS_REGION),
    );
    whole(
      'no counters',
      headed(CAPTION, HEADLINE, `${CREDIT}\nEurope`),
      ...head(CAPTION_REGION, HEADLINE_REGION, CREDIT_REGION, 'section: Europe'),
    );
    whole(
      'neither section nor counters',
      headed(CAPTION, HEADLINE, CREDIT),
      ...head(CAPTION_REGION, HEADLINE_REGION, CREDIT_REGION),
    );
    whole('headline only', page(`${HEADER}\n${HEADLINE}`, BODY, SECOND), HEADER_REGION, HEADLINE_REGION, BODY_REGION);
    whole('no head at all', page(HEADER, BODY, SECOND), HEADER_REGION, BODY_REGION);
    whole(
      'no lead',
      page(`${HEADER}\n${CAPTION}`, HEADLINE, META, BODY, SECOND),
      HEADER_REGION,
      ...HEAD_REGIONS.slice(0, -1),
      BODY_REGION,
    );

    for (const counters of ['140304', '3160', '0 59 0 0', '0 30', '0']) {
      whole(
        `counters ${counters}`,
        headed(CAPTION, HEADLINE, `${CREDIT}\nEurope\nGet short URL\n${counters}`),
        ...head(
          CAPTION_REGION,
          HEADLINE_REGION,
          CREDIT_REGION,
          'section: Europe',
          `counters: Get short URL | ${counters.split(' ').slice(0, 3).join(' ')}`,
        ),
      );
    }
    whole(
      'a caption of 2021 with the way to the pictures',
      headed(
        `${CAPTION} - Sputnik International, 1920, 09.10.2021\n© Sputnik / Rui Alves\n/\nGo to the mediabank`,
        HEADLINE,
        'Europe\nGet short URL',
      ),
      ...head(
        CAPTION_REGION,
        'credit: © Sputnik / | / | Go to the',
        HEADLINE_REGION,
        'section: Europe',
        'counters: Get short URL',
      ),
    );
    whole(
      'a caption of 2021 with its credit glued to it, below the headline',
      headed(
        HEADLINE,
        `${CAPTION} - Sputnik International© Sputnik / Rui Alves / Go to the mediabank`,
        'Europe\nGet short URL',
      ),
      ...head(HEADLINE_REGION, CAPTION_REGION, 'section: Europe', 'counters: Get short URL'),
    );
    whole(
      'a credit with the way to the pictures below the caption, and another one',
      headed(`${CAPTION}\n© Sputnik / Rui Alves / Go to the mediabank`, HEADLINE, META),
      ...head(
        CAPTION_REGION,
        'credit: © Sputnik /',
        HEADLINE_REGION,
        CREDIT_REGION,
        'section: Europe',
        COUNTERS_REGION,
      ),
    );
    for (const credit of [
      '© AP Photo/ Rui Alves',
      '© REUTERS / Rui Alves',
      '© AFP 2018 / Rui Alves',
      '© Sputnik/ Rui Alves',
      'CC0 / /',
    ]) {
      facts(`credit ${credit}`, headed(CAPTION, HEADLINE, `${credit}\nEurope\n${COUNTERS}`), {
        credit,
        section: 'Europe',
        headline: HEADLINE,
      });
    }
  });

  describe('the headline', () => {
    const PLAIN = 'A ferry leaves the port of Bergen';
    const UNDER = 'Europe\nGet short URL\n0 140';
    const HEADLINES = [
      HEADLINE,
      "Talks on Ferry Line 'Historic' – Minister",
      'Will Norway Get Its Northern Ferry?',
      'Storm Hits Oslo Port (VIDEO)',
      'Northern Ferry: "We Will Sail," Minister Says.',
    ];
    const ORDERS: Readonly<Record<string, (headline: string, caption: string) => readonly string[]>> = {
      'below the caption': (headline, caption) => [caption, headline, `${CREDIT}\n${UNDER}`],
      'above the caption': (headline, caption) => [headline, caption, `${CREDIT}\n${UNDER}`],
      'below a caption with its credit': (headline, caption) => [`${caption}\n${CREDIT}`, headline, UNDER],
      'above a caption with its credit': (headline, caption) => [headline, `${caption}\n${CREDIT}`, UNDER],
      'in one paragraph with the caption': (headline, caption) => [`${caption}\n${headline}`, `${CREDIT}\n${UNDER}`],
      'in one paragraph with the credit': (headline, caption) => [caption, `${headline}\n${CREDIT}\n${UNDER}`],
      'above credit and caption': (headline, caption) => [headline, CREDIT, caption, UNDER],
      'below two captions': (headline, caption) => [caption, `${PLAIN} again`, headline, `${CREDIT}\n${UNDER}`],
      'below the section': (headline, caption) => ['Europe', headline, caption, `${CREDIT}\nGet short URL\n12`],
      'without caption and credit': (headline) => [headline, UNDER],
      alone: (headline) => [headline],
      'below a caption, nothing else': (headline, caption) => [caption, headline],
    };
    for (const [where, order] of Object.entries(ORDERS))
      it(`${where} is told`, () => {
        for (const headline of HEADLINES)
          for (const caption of [CAPTION, PLAIN]) {
            const text = page(`${HEADER}\n${order(headline, caption).join('\n\n')}`, LEAD, BODY, SECOND);
            assert.equal(factsOf(text)?.headline, headline, `${headline} | ${caption}`);
          }
      });
    it('right above the lead is told', () => {
      for (const headline of HEADLINES)
        assert.equal(factsOf(page(`${headline}\n${LEAD}`, BODY, SECOND))?.headline, headline);
    });
    facts('is no link', page(`${HEADER}\nREAD MORE: Portugal Opens New Shipyard`, LEAD, BODY), { headline: null });
  });

  describe('topic and storyline', () => {
    const STORYLINE = 'Northern Ferry Line: Two Ships Built (162)';
    const topical = (meta: string): string => page(`${HEADER}\n${CAPTION}`, HEADLINE, meta, LEAD, BODY, SECOND);
    const upper = [HEADER_REGION, CAPTION_REGION, HEADLINE_REGION, CREDIT_REGION];

    whole(
      'after the counters',
      topical(`${META}\nTopic:\n${STORYLINE}`),
      ...upper,
      'section: Europe',
      COUNTERS_REGION,
      'section: Topic: | Northern Ferry Line:',
      LEAD_REGION,
      BODY_REGION,
    );
    whole(
      'in a block of its own',
      topical(`${META}\n\nTopic:\n${STORYLINE}`),
      ...upper,
      'section: Europe',
      COUNTERS_REGION,
      'section: Topic: | Northern Ferry Line:',
      LEAD_REGION,
      BODY_REGION,
    );
    whole(
      'between section and counters',
      topical(`${CREDIT}\nEurope\n${STORYLINE}\n${COUNTERS}`),
      ...upper,
      'section: Europe | Northern Ferry Line:',
      COUNTERS_REGION,
      LEAD_REGION,
      BODY_REGION,
    );
    facts('are no section', topical(`${CREDIT}\n${COUNTERS}\nTopic:\n${STORYLINE}`), { section: null });
  });

  describe('the date of the crawl straight before', () => {
    const crawled = '2018-03-14';
    const dated = (...blocks: readonly string[]): string => ` date 2018-03-14 ${page(...blocks, SECOND, RELATED)}`;

    facts('a caption', dated(CAPTION, HEADLINE, META, LEAD, BODY), { crawled, published: null, headline: HEADLINE });
    facts('a headline', dated(HEADLINE, META, LEAD, BODY), { crawled, headline: HEADLINE, section: 'Europe' });
    facts('a credit', dated(CREDIT, LEAD, BODY), {
      crawled,
      credit: CREDIT,
      headline: null,
      dateline: 'OSLO (Sputnik)',
    });
    facts('a credit with section and counters', dated(META, LEAD, BODY), {
      crawled,
      credit: CREDIT,
      section: 'Europe',
    });
    facts('the body', dated(BODY), { crawled, dateline: 'OSLO (Sputnik)' });
    facts('a quotation', dated('"The line will open in May, and I will be on the first ship," Nordvik said.'), {
      crawled,
      format: 'sputnik',
      headline: null,
    });
    whole(
      'a caption is part of its region',
      ` date 2018-03-14 ${page(CAPTION, HEADLINE, META, LEAD, BODY, SECOND)}`,
      'caption: date 2018-03-14 A',
      ...HEAD_REGIONS.slice(1),
      BODY_REGION,
    );
    whole(
      'a credit is part of its region',
      ` date 2018-03-14 ${page(META, LEAD, BODY, SECOND)}`,
      'credit: date 2018-03-14 ©',
      'section: Europe',
      COUNTERS_REGION,
      LEAD_REGION,
      BODY_REGION,
    );
    whole(
      'the body is part of its region',
      ` date 2018-03-14 ${page(BODY, SECOND)}`,
      'body: date 2018-03-14 OSLO | The line will',
    );
  });

  describe('published', () => {
    const dated = (prefix: string, clock: string): string =>
      `${prefix}${page(`Register\n${clock}\nLive`, BODY, SECOND)}`;
    facts('is the time on the clock', dated(' date 2018-03-14 ', '12:00 GMT +314 March 2018'), {
      published: '2018-03-14T12:00+03:00',
      crawled: '2018-03-14',
    });
    facts('may be long before the crawl', dated(' date 2019-03-14 ', '12:00 GMT +314 March 2018'), {
      published: '2018-03-14T12:00+03:00',
      crawled: '2019-03-14',
    });
    facts('may be in a time zone ahead of the crawl', dated(' date 2018-03-13 ', '00:30 GMT +314 March 2018'), {
      published: '2018-03-14T00:30+03:00',
    });
    facts('is not after the crawl', dated(' date 2018-03-14 ', '12:00 GMT +328 August 2018'), {
      published: '2018-03-14',
      crawled: '2018-03-14',
    });
  });

  describe('body', () => {
    const told = (...blocks: readonly string[]): string => page(HEADER, ...blocks);

    exact('nothing else', page(BODY, SECOND), BODY_REGION);
    whole(
      'nothing indented and all indented alike',
      told(BODY, SECOND).replaceAll(/^/gm, '        '),
      HEADER_REGION,
      BODY_REGION,
    );
    whole(
      'dateline in the second paragraph',
      told(LEAD, BODY),
      HEADER_REGION,
      'body: The two countries | OSLO (Sputnik) —',
    );
    facts('dateline in the second paragraph is found', told(LEAD, BODY), { dateline: 'OSLO (Sputnik)' });
    facts('byline in the dateline', told('BRUSSELS (Sputnik), Marta Lind — Two ferries left Belgium.'), {
      dateline: 'BRUSSELS (Sputnik)',
    });
    facts('no dateline', told(LEAD, SECOND), { dateline: null });
    whole(
      'READ MORE with and without space',
      told(BODY, 'READ MORE: Portugal Opens New Shipyard', 'READ MORE:Storm Closes Harbors', SECOND),
      HEADER_REGION,
      'body: OSLO (Sputnik) —',
      'read-more: READ MORE: Portugal | READ MORE:Storm Closes',
      'body: The line will',
    );
    whole(
      'READ MORE right below a paragraph',
      told(`${BODY}\nREAD MORE: Portugal Opens New Shipyard`, SECOND),
      HEADER_REGION,
      'body: OSLO (Sputnik) —',
      'read-more: READ MORE: Portugal',
      'body: The line will',
    );
    whole(
      'a live blog',
      told(
        LEAD,
        '• 18:18\n        Second Ferry Leaves Oslo',
        '        The second ferry has left the port.',
        '• 17:02',
        '        The first ferry has left the port.',
      ),
      HEADER_REGION,
      'body: The two countries | • 18:18 | Second Ferry Leaves | The second ferry | • 17:02 | The first ferry',
    );
  });

  describe('cards between paragraphs', () => {
    const CARD = 'Workers on a pier in Porto\n© REUTERS / Rui Alves\nPortugal Opens New Shipyard';
    const CARD_REGIONS = ['caption: Workers on a', 'credit: © REUTERS /', 'read-more: Portugal Opens New'];
    const told = (...blocks: readonly string[]): string => page(HEADER, ...blocks);

    whole(
      'alone',
      told(BODY, CARD, SECOND),
      HEADER_REGION,
      'body: OSLO (Sputnik) —',
      ...CARD_REGIONS,
      'body: The line will',
    );
    whole(
      'right above a paragraph',
      told(BODY, `${CARD}\n${SECOND}`),
      HEADER_REGION,
      'body: OSLO (Sputnik) —',
      ...CARD_REGIONS,
      'body: The line will',
    );
    whole(
      'right below a paragraph',
      told(`${BODY}\n${CARD}`, SECOND),
      HEADER_REGION,
      'body: OSLO (Sputnik) —',
      ...CARD_REGIONS,
      'body: The line will',
    );
    whole(
      'above the dateline',
      page(`${HEADER}\n${CAPTION}`, HEADLINE, META, LEAD, `${CARD}\n${BODY}`, SECOND),
      HEADER_REGION,
      ...HEAD_REGIONS,
      ...CARD_REGIONS,
      BODY_REGION,
    );
    whole(
      'without a headline',
      told(BODY, `Workers on a pier in Porto\n© REUTERS / Rui Alves\n${SECOND}`),
      HEADER_REGION,
      'body: OSLO (Sputnik) —',
      ...CARD_REGIONS.slice(0, 2),
      'body: The line will',
    );
    whole(
      'without a caption',
      told(BODY, '© REUTERS / Rui Alves\nPortugal Opens New Shipyard', SECOND),
      HEADER_REGION,
      'body: OSLO (Sputnik) —',
      ...CARD_REGIONS.slice(1),
      'body: The line will',
    );
    facts("their credit isn't the page's", told(BODY, CARD, SECOND), { credit: null });
  });

  describe('tail', () => {
    const told = (...blocks: readonly string[]): string => page(HEADER, BODY, SECOND, ...blocks);
    const tail = (...expected: readonly string[]): string[] => [HEADER_REGION, BODY_REGION, ...expected];
    const [related = '', tags = '', comments = '', footer = ''] = TAIL_REGIONS;
    const LINKS = 'Portugal Opens New Shipyard\nStorm Closes Two Harbors in Norway';
    const ITEMS = 'ferry, Astrid Nordvik, Norway, Portugal';
    const found = { related: LINKS.split('\n'), tags: ITEMS.split(', ') };

    exact('none', told(), ...tail());
    exact('related headlines', told(RELATED), ...tail(related));
    exact('tags', told(TAGS), ...tail(tags));
    exact('tags behind their word', told(`Tags: ${ITEMS}`), ...tail('tags: Tags: ferry, Astrid'));
    exact('comments', told(COMMENTS), ...tail(comments));
    exact('comments and site text', told(`${COMMENTS}\n\n${FOOTER}`), ...tail(comments, footer));
    exact(
      'related headlines without Related:',
      told(`${LINKS}\n${TAGS}`, COMMENTS),
      ...tail('related: Portugal Opens New | Storm Closes Two', tags, comments),
    );
    exact(
      'tags without Tags:',
      told(`${RELATED}\n${ITEMS}\n${COMMENTS}`),
      ...tail(related, 'tags: ferry, Astrid Nordvik,', comments),
    );
    exact(
      'neither word',
      told(`${LINKS}\n${ITEMS}\n${COMMENTS}`),
      ...tail('related: Portugal Opens New | Storm Closes Two', 'tags: ferry, Astrid Nordvik,', comments),
    );
    for (const [name, text] of [
      ['whole', told(`${RELATED}\n${TAGS}`)],
      ['neither word', told(`${LINKS}\n${ITEMS}`)],
      ['tags behind their word', told(`${RELATED}\nTags: ${ITEMS}`)],
    ] as const) {
      facts(`${name}: each headline and tag`, text, found);
    }

    const READERS = 'All comments\nolaf77\nI have seen it leave!\nNews of the ferry\nShow new comments (0)';
    const readers = 'comments: All comments | olaf77 | I have seen | News of the | Show new comments';
    exact(
      'readers before the body',
      page(HEADER, READERS, BODY, SECOND, `${RELATED}\n${TAGS}`),
      HEADER_REGION,
      readers,
      BODY_REGION,
      related,
      tags,
    );
    exact('readers between body and tags', told(`${READERS}\n${RELATED}\n${TAGS}`), ...tail(readers, related, tags));
    exact(
      'readers after the tags',
      told(`${RELATED}\n${TAGS}\n${READERS}\n${COMMENTS}\n\n${FOOTER}`),
      ...tail(related, tags, `${readers} | ${comments.slice('comments: '.length)}`, footer),
    );
    exact(
      'no readers',
      told('All comments\nShow new comments (0)'),
      ...tail('comments: All comments | Show new comments'),
    );

    exact(
      'a second story',
      told(
        `${RELATED}\n${TAGS}`,
        'LISBON (Sputnik) — Portugal opened a shipyard on Monday, the harbor office said.',
        `${RELATED}\n${TAGS}`,
      ),
      ...tail(related, tags, 'body: LISBON (Sputnik) —', related, tags),
    );
  });
});
