import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Page, PartWord, RegionKind } from '../../../src/core/model';
import { type DecidedPart, decidedPage } from '../../../src/core/page/decided';
import { textOf, trimmed } from '../../../src/core/span';
import { at } from '../support/decisions';

type Lines = readonly (readonly [RegionKind, string])[];

const SITES: ReadonlySet<RegionKind> = new Set(['site-header', 'counters', 'related', 'comments', 'site-footer']);

/** A page of these regions, each with a blank line below it, the first with one above it too. */
function pageOf(lines: Lines): { readonly text: string; readonly page: Page } {
  let text = '\n';
  const regions = lines.map(([kind, words], i) => {
    const start = i === 0 ? 0 : text.length;
    text += `${words}\n\n`;
    return { kind, start, end: text.length, boilerplate: SITES.has(kind) };
  });
  const spansOf = (kind: RegionKind) =>
    regions.filter((region) => region.kind === kind).map((each) => trimmed(text, each));
  const page: Page = {
    format: 'news',
    regions,
    headline: spansOf('headline')[0] ?? null,
    dateline: null,
    section: spansOf('section')[0] ?? null,
    credit: spansOf('credit')[0] ?? null,
    byline: [],
    agency: null,
    tags: spansOf('tags'),
    related: spansOf('related'),
    wrapped: [],
    published: '2019-06-04',
    updated: null,
    crawled: null,
  };
  return { text, page };
}

const LINES: Lines = [
  ['site-header', 'Harbor Post\nFerry agreed on'],
  ['headline', 'Weather and tides'],
  ['credit', 'Photo: Marta Lind'],
  ['lead', 'Two countries agreed on a ferry.'],
  ['body', 'It will open in May.\nTickets are sold.\nSubscribe to our letter.'],
  ['related', 'New quay opened'],
  ['comments', 'Comments\nolaf77\nThe soup was cold.'],
  ['site-footer', 'About us'],
];
const { text, page } = pageOf(LINES);

const said = (words: string, part: PartWord, created = '2026-11-22T06:22:05Z'): DecidedPart => ({
  ...at(text, words),
  part,
  creator: 'Ada',
  created,
});

/** Regions as `kind: lines`; what is the site's in brackets, with a star what was decided. */
const told = (now: Page): string[] =>
  now.regions.map(({ kind, boilerplate, decided, ...at }) => {
    const words = `${kind}: ${textOf(text, at).trim().replace(/\n+/g, ' | ')}`;
    return `${boilerplate ? `[${words}]` : words}${decided ? ' *' : ''}`;
  });

const decided = (...parts: readonly DecidedPart[]): Page => decidedPage(text, page, parts);
const newIn = (now: Page): string[] => told(now).filter((line) => !told(page).includes(line));

describe('what a reader says of lines', () => {
  it('makes them article text, and leaves their neighbours what they were', () => {
    assert.deepEqual(newIn(decided(said('olaf77', 'article'))), [
      '[comments: Comments]',
      'body: olaf77 *',
      '[comments: The soup was cold.]',
    ]);
  });

  it('makes the whole line so, wherever in it that was said', () => {
    assert.deepEqual(newIn(decided(said('was cold', 'article'))), [
      '[comments: Comments | olaf77]',
      'body: The soup was cold. *',
    ]);
  });

  it('makes them the site’s, above the article its header and elsewhere its footer', () => {
    assert.deepEqual(newIn(decided(said('Photo', 'site'), said('Subscribe', 'site'))), [
      '[site-header: Photo: Marta Lind] *',
      'body: It will open in May. | Tickets are sold.',
      '[site-footer: Subscribe to our letter.] *',
    ]);
  });

  it('tells where the article is by what was said, too', () => {
    assert.deepEqual(newIn(decided(said('Two countries', 'site'), said('It will open', 'site'))), [
      '[site-header: Two countries agreed on a ferry.] *',
      '[site-header: It will open in May.] *',
      'body: Tickets are sold. | Subscribe to our letter.',
    ]);
  });

  it('makes a line the headline; what was it goes to the site above the article and to the article in it', () => {
    const above = decided(said('Ferry agreed', 'headline'));
    assert.deepEqual(newIn(above), [
      '[site-header: Harbor Post]',
      'headline: Ferry agreed on *',
      '[site-header: Weather and tides] *',
    ]);
    assert.equal(textOf(text, above.headline!), 'Ferry agreed on');
    const within = pageOf([LINES[3]!, LINES[1]!, LINES[4]!]);
    const tickets = { ...said('Tickets', 'headline'), ...at(within.text, 'Tickets') };
    assert.deepEqual(
      decidedPage(within.text, within.page, [tickets]).regions.map(({ kind }) => kind),
      ['lead', 'body', 'body', 'headline', 'body'],
    );
  });

  it('has one headline, the last', () => {
    const now = decided(said('Ferry', 'headline'), said('Harbor', 'headline'));
    assert.equal(textOf(text, now.headline!), 'Harbor Post');
    assert.deepEqual(newIn(now), [
      'headline: Harbor Post *',
      '[site-header: Ferry agreed on]',
      '[site-header: Weather and tides] *',
    ]);
    const taken = decided(said('Ferry', 'headline'), said('Ferry', 'article'));
    assert.equal(textOf(text, taken.headline!), 'Weather and tides');
  });

  it('leaves no headline where that was the site’s', () => {
    assert.equal(decided(said('Weather', 'site')).headline, null);
  });

  it('opens the whole part that a line is in, which stays what it is, but for lines of which something else is said', () => {
    assert.deepEqual(newIn(decided(said('Comments', 'read'))), ['comments: Comments | olaf77 | The soup was cold. *']);
    for (const parts of [
      [said('Comments', 'read'), said('olaf77', 'article')],
      [said('olaf77', 'article'), said('Comments', 'read')],
    ])
      assert.deepEqual(newIn(decided(...parts)), [
        'comments: Comments *',
        'body: olaf77 *',
        'comments: The soup was cold. *',
      ]);
  });

  it('holds as it was said last', () => {
    assert.deepEqual(newIn(decided(said('olaf77', 'article'), said('olaf77', 'site'))), []);
  });

  it('is marked with what the machine had thought, and not where it had thought the same', () => {
    const [region] = decided(said('New quay', 'article')).regions.filter((each) => each.decided);
    assert.deepEqual(region?.decided, {
      creator: 'Ada',
      created: '2026-11-22T06:22:05Z',
      machine: { kind: 'related', boilerplate: true },
    });
    const same = [said('Tickets', 'article'), said('About', 'site'), said('Weather', 'headline'), said('Two', 'read')];
    assert.deepEqual(decided(...same), page);
  });

  it('takes facts away with their lines, but dates', () => {
    const { related, credit, published } = decided(said('New quay', 'article'), said('Photo', 'site'));
    assert.deepEqual([related, credit, published], [[], null, '2019-06-04']);
    assert.deepEqual(decided(said('New quay', 'read')).related, page.related);
  });

  it('joins wrapped lines only where they are the same', () => {
    const breaks = ['\nTickets', '\nSubscribe'].map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + 1,
    }));
    const wrapped = decidedPage(text, { ...page, wrapped: breaks }, [said('Subscribe', 'site')]).wrapped;
    assert.deepEqual(wrapped, breaks.slice(0, 1));
  });

  it('covers the text in any case', () => {
    const spans = fc.tuple(fc.nat(text.length), fc.nat(text.length));
    const parts = fc.array(
      fc.record({ spans, part: fc.constantFrom<PartWord>('article', 'site', 'headline', 'read') }),
    );
    fc.assert(
      fc.property(parts, (several) => {
        const now = decided(
          ...several.map(({ spans, part }) => ({
            ...said('Ferry', part),
            start: Math.min(...spans),
            end: Math.max(...spans),
          })),
        );
        assert.equal(now.regions.map((region) => textOf(text, region)).join(''), text);
        assert.ok(now.regions.every(({ start, end }) => start < end));
      }),
    );
  });

  it('says nothing of a text without lines', () => {
    const empty = pageOf([['body', '']]);
    assert.deepEqual(decidedPage(empty.text, empty.page, [{ ...said('Ferry', 'site'), start: 0, end: 1 }]), empty.page);
  });
});
