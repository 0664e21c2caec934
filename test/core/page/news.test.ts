import assert from 'node:assert/strict';
import { factsOf, page, regionsOf } from '../support/pages';

type Facts = NonNullable<ReturnType<typeof factsOf>>;

const HEADLINE = 'Norway and Portugal agree on northern ferry line';
const LEAD = 'Norway and Portugal have agreed on a ferry line after talks of nearly ten years.';
const TOLD =
  '"The sea is ours to share, and the winter is long," Transport Minister Astrid Nordvik told reporters in Oslo on Monday.';
const SAID =
  'Portuguese Transport Minister Duarte Carvalho said the two ships would be built in Porto and launched in May.';

/** Asserts all regions of a page and some of its facts. */
function reads(name: string, text: string, regions: readonly string[], expected: Partial<Facts> = {}): void {
  it(name, () => {
    assert.deepEqual(regionsOf(text), regions);
    const found = factsOf(text);
    assert.deepEqual(found && Object.fromEntries(Object.entries(found).filter(([key]) => key in expected)), expected);
  });
}

describe('other news text', () => {
  reads('paragraphs only', page(TOLD, SAID), ['body: "The sea is | Portuguese Transport Minister'], {
    format: 'news',
    headline: null,
    published: null,
  });
  reads('paragraphs without blank lines', `${TOLD}\n${SAID}`, ['body: "The sea is | Portuguese Transport Minister']);
  reads(
    'headline, lead, body',
    page(HEADLINE, LEAD, TOLD, SAID),
    ['headline: Norway and Portugal', 'lead: Norway and Portugal', 'body: "The sea is | Portuguese Transport Minister'],
    {
      headline: HEADLINE,
    },
  );
  reads(
    'headline and dateline',
    page(HEADLINE, `OSLO — ${LEAD}`, TOLD, SAID),
    ['headline: Norway and Portugal', 'body: OSLO — Norway | "The sea is | Portuguese Transport Minister'],
    {
      headline: HEADLINE,
      dateline: 'OSLO',
    },
  );

  describe('shapes of agencies and papers', () => {
    reads(
      'TASS',
      page(
        `${HEADLINE} — minister`,
        'Business & Economy\nOctober 19, 2017, 14:08 UTC+3 OSLO',
        '© Rui Alves/TASS',
        `OSLO, October 19. /TASS/. ${LEAD}`,
        TOLD,
        SAID,
        'Countries\nNorway Portugal',
      ),
      [
        'headline: Norway and Portugal',
        'section: Business & Economy | October 19, 2017,',
        'credit: © Rui Alves/TASS',
        'body: OSLO, October 19. | "The sea is | Portuguese Transport Minister',
        'tags: Countries | Norway Portugal',
      ],
      {
        dateline: 'OSLO, October 19. /TASS/',
        agency: 'TASS',
        published: '2017-10-19T14:08+03:00',
        credit: '© Rui Alves/TASS',
        tags: ['Norway Portugal'],
      },
    );

    reads(
      'BBC',
      page(
        HEADLINE,
        'By Marta Lind\nTransport reporter',
        '4 June 2019',
        'image copyrightGetty Images',
        'image caption A ferry in the port of Bergen',
        LEAD,
        TOLD,
        SAID,
      ),
      [
        'headline: Norway and Portugal',
        'credit: By Marta Lind | Transport reporter',
        'section: 4 June 2019',
        'credit: image copyrightGetty Images',
        'caption: image caption A',
        'lead: Norway and Portugal',
        'body: "The sea is | Portuguese Transport Minister',
      ],
      {
        headline: HEADLINE,
        published: '2019-06-04',
        updated: null,
        dateline: null,
        byline: ['Marta Lind'],
        agency: null,
      },
    );

    reads(
      'Xinhua',
      page(
        HEADLINE,
        'Source: Xinhua| 2019-06-04 21:15:27|Editor: Marta Lind',
        `OSLO, June 4 (Xinhua) -- ${LEAD}`,
        TOLD,
        SAID,
      ),
      [
        'headline: Norway and Portugal',
        'section: Source: Xinhua| 2019-06-04',
        'body: OSLO, June 4 | "The sea is | Portuguese Transport Minister',
      ],
      {
        headline: HEADLINE,
        dateline: 'OSLO, June 4 (Xinhua)',
        published: '2019-06-04T21:15',
        byline: [],
        agency: 'Xinhua',
      },
    );

    reads(
      'AP',
      page(HEADLINE, 'By MARTA LIND\nJune 4, 2019', `OSLO, Norway (AP) — ${LEAD}`, TOLD, SAID),
      [
        'headline: Norway and Portugal',
        'credit: By MARTA LIND',
        'section: June 4, 2019',
        'body: OSLO, Norway (AP) | "The sea is | Portuguese Transport Minister',
      ],
      {
        headline: HEADLINE,
        credit: 'By MARTA LIND',
        byline: ['MARTA LIND'],
        agency: 'AP',
        dateline: 'OSLO, Norway (AP)',
        published: '2019-06-04',
      },
    );

    reads(
      'Reuters',
      page(
        HEADLINE,
        'By Marta Lind',
        `OSLO (Reuters) - ${LEAD}`,
        'FILE PHOTO: A ferry leaves the port of Bergen. REUTERS/Rui Alves',
        TOLD,
        SAID,
        'Reporting by Marta Lind; Editing by Rui Alves',
      ),
      [
        'headline: Norway and Portugal',
        'credit: By Marta Lind',
        'body: OSLO (Reuters) -',
        'caption: FILE PHOTO: A',
        'body: "The sea is | Portuguese Transport Minister',
        'credit: Reporting by Marta',
      ],
      { headline: HEADLINE, dateline: 'OSLO (Reuters)', published: null, byline: ['Marta Lind'], agency: 'Reuters' },
    );

    reads(
      'Guardian',
      page(
        HEADLINE,
        'Two ships are to be built in Porto, but fishermen fear for their nets',
        'Marta Lind in Oslo',
        'Tue 4 Jun 2019 21.15 BST',
        LEAD,
        TOLD,
        SAID,
        'Topics',
        'Norway',
        'Portugal',
      ),
      [
        'headline: Norway and Portugal',
        'lead: Two ships are',
        'credit: Marta Lind in',
        'section: Tue 4 Jun',
        'body: Norway and Portugal | "The sea is | Portuguese Transport Minister',
        'tags: Topics | Norway | Portugal',
      ],
      {
        headline: HEADLINE,
        published: '2019-06-04T21:15+01:00',
        credit: 'Marta Lind in Oslo',
        byline: ['Marta Lind'],
        tags: ['Norway', 'Portugal'],
      },
    );
  });

  describe('between and below the paragraphs', () => {
    const told = (...blocks: readonly string[]): string => page(HEADLINE, LEAD, TOLD, ...blocks);
    const HEAD = ['headline: Norway and Portugal', 'lead: Norway and Portugal'];
    reads('a link', told('Read more: Portugal opens new shipyard', SAID), [
      ...HEAD,
      'body: "The sea is',
      'read-more: Read more: Portugal',
      'body: Portuguese Transport Minister',
    ]);
    reads('a caption with its credit', told('A ferry in the port of Bergen (AP Photo/Rui Alves)', SAID), [
      ...HEAD,
      'body: "The sea is',
      'caption: A ferry in',
      'body: Portuguese Transport Minister',
    ]);
    reads(
      'related headlines',
      told(SAID, 'Related:', 'Portugal opens new shipyard'),
      [...HEAD, 'body: "The sea is | Portuguese Transport Minister', 'related: Related: | Portugal opens new'],
      {
        related: ['Portugal opens new shipyard'],
      },
    );
    reads('what was shared', told(SAID, 'By Ida Holm', 'Facebook\nPrint\n0'), [
      ...HEAD,
      'body: "The sea is | Portuguese Transport Minister',
      'credit: By Ida Holm',
      'site-footer: Facebook | Print | 0',
    ]);
    const PLACES = ['Bergen', 'Porto', 'Varby', 'Oslo', 'Molde', 'Faro', 'Sines', 'Bodo'];
    it('tags, but not the long list of something else below them', () => {
      const prices = Array.from({ length: 60 }, (_, n) => `£${n + 1},000`);
      const [tags, below] = (regionsOf(told(SAID, 'Tags', [...PLACES, ...prices].join('\n'))) ?? []).slice(-2);
      assert.match(tags ?? '', /^tags: Tags \| Bergen/);
      assert.match(below ?? '', /^site-footer: £/);
    });
    reads('site text', told(SAID, 'Sign up for our newsletter', '© 2019 The Northern Post. All rights reserved.'), [
      ...HEAD,
      'body: "The sea is | Portuguese Transport Minister',
      'site-footer: Sign up for | © 2019 The',
    ]);
  });

  reads(
    'the date of the crawl before it',
    ` date 2019-06-04 ${page(HEADLINE, LEAD, TOLD, SAID)}`,
    [
      'headline: date 2019-06-04 Norway',
      'lead: Norway and Portugal',
      'body: "The sea is | Portuguese Transport Minister',
    ],
    {
      format: 'news',
      crawled: '2019-06-04',
      headline: HEADLINE,
    },
  );
});
