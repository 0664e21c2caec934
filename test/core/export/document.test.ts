import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { documentOf } from '../../../src/export/document';
import { analysisOf } from '../support/entities';
import { PHONE_TALK, SIGNED, files, load } from '../support/pages';
import { violations } from '../support/schema';

interface Covered {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const read = (file: string, text = load(file)) => documentOf(file, analyze(text));

/** Asserts that the change makes the phone talk's document break the schema. */
function breaks(name: string, change: (document: ReturnType<typeof parsed>) => void): void {
  it(name, () => {
    const document = parsed();
    change(document);
    assert.notDeepEqual(violations(document), []);
  });
}

const document = read(PHONE_TALK);
const parsed = () =>
  JSON.parse(JSON.stringify(document)) as Record<string, unknown> & {
    page: Record<string, unknown> & { regions: Record<string, unknown>[] };
    entities: Record<string, unknown>[];
    quotes: Record<string, unknown>[];
  };

describe('the document', () => {
  for (const file of files) {
    describe(file, () => {
      const text = load(file);
      const { page, entities, quotes } = read(file);

      it('keeps to the schema', () => assert.deepEqual(violations(read(file)), []));

      it('gives the text at each offset', () => {
        const spans: Covered[] = [
          ...entities.flatMap((entity) => entity.mentions),
          ...quotes.flatMap(({ mention, cue, ...quote }) => [quote, mention, cue].filter((span) => span !== null)),
        ];
        for (const { start, end, text: words } of spans) assert.equal(text.slice(start, end), words);
      });

      it('gives speakers that are among its entities', () => {
        const ids = entities.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        for (const { speaker } of quotes) assert.ok(speaker === null || ids.includes(speaker));
      });

      it('has regions whose lines follow each other from the first to the last', () => {
        const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
        const ends = page?.regions.map(({ endLine }) => endLine) ?? [lines];
        assert.deepEqual(page?.regions.map(({ startLine }) => startLine) ?? [1], [
          1,
          ...ends.slice(0, -1).map((line) => line + 1),
        ]);
        assert.equal(ends.at(-1), lines);
      });
    });
  }

  it('says by whom, from whom and when the article is', () => {
    const signed = read('signed.txt', SIGNED);
    assert.deepEqual(violations(signed), []);
    assert.deepEqual(signed.page?.byline, ['Marta Lind', 'Rui Alves']);
    assert.equal(signed.page.agency, 'Reuters');
    assert.equal(signed.page.published, '2019-06-04T21:15+01:00');
    assert.equal(signed.page.updated, '2019-06-05');
  });

  it('of a text that is no page says nothing but that', () => {
    const nothing = read('-', 'A ferry.');
    assert.deepEqual(nothing, { file: '-', page: null, entities: [], quotes: [] });
    assert.deepEqual(violations(nothing), []);
  });

  for (const [name, lineBreak] of [
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`counts the same lines with ${name}`, () => {
      assert.deepEqual(read(PHONE_TALK, load(PHONE_TALK).replaceAll('\n', lineBreak)).page, document.page);
    });
  }
});

it('the schema allows a time whose offset is open', () => {
  const open = parsed();
  open.page['published'] = '2017-10-09T23:47';
  assert.deepEqual(violations(open), []);
});

describe('the schema refuses', () => {
  breaks('a missing page', (broken) => Reflect.deleteProperty(broken, 'page'));
  breaks('an unknown property', (broken) => (broken['version'] = 1));
  breaks('an unknown property of the page', (broken) => (broken.page['author'] = 'Lind'));
  breaks('an unknown region', (broken) => Object.assign(broken.page.regions[0] ?? {}, { kind: 'advertisement' }));
  breaks('a line before the first', (broken) => Object.assign(broken.page.regions[0] ?? {}, { startLine: 0 }));
  breaks('a date that is none', (broken) => (broken.page['published'] = '9 October 2017'));
  breaks('an update that is none', (broken) => (broken.page['updated'] = 'yesterday'));
  breaks('an offset without a time', (broken) => (broken.page['published'] = '2017-10-09+03:00'));
  breaks('a byline that is no list', (broken) => (broken.page['byline'] = 'Marta Lind'));
  breaks('a page without its agency', (broken) => Reflect.deleteProperty(broken.page, 'agency'));
  breaks('a page without regions', (broken) => (broken.page.regions = []));
  breaks('entities without a page', (broken) => Object.assign(broken, { page: null }));
  breaks('an entity without mentions', (broken) => Object.assign(broken.entities[0] ?? {}, { mentions: [] }));
  breaks('a country without its code', (broken) =>
    Reflect.deleteProperty(broken.entities.find(({ type }) => type === 'country') ?? {}, 'iso2'),
  );
  breaks('an offset that is no whole number', (broken) => Object.assign(broken.quotes[0] ?? {}, { start: 1.5 }));
  breaks('a confidence above 1', (broken) => Object.assign(broken.quotes[0] ?? {}, { confidence: 1.01 }));
  breaks('a speaker by name', (broken) => Object.assign(broken.quotes[0] ?? {}, { speaker: 'the ministry' }));
  breaks('a scare quote with a speaker', (broken) => Object.assign(broken.quotes[0] ?? {}, { kind: 'scare' }));
  breaks('a mention without text', (broken) =>
    Object.assign(broken.quotes[0] ?? {}, { mention: { start: 1, end: 2 } }),
  );
});

describe('what is known of officials', () => {
  const known = (paragraph: string) =>
    documentOf(
      'x.txt',
      analysisOf([paragraph], { date: '9 October 2017', names: { officials: [{ name: 'Marta Lind' }] } }),
    );

  for (const [paragraph, expected] of [
    [
      'Germany waited. Chancellor Merkel said nothing.',
      {
        office: 'German Chancellor',
        iso2: 'DE',
        from: '2005-11-22',
        until: '2021-12-08',
        standing: 'current',
        source: 'lexicon',
      },
    ],
    [
      'Marta Lind said nothing.',
      { office: '', iso2: null, from: null, until: null, standing: 'undated', source: 'reader' },
    ],
    ['Foreign Minister Igor Belov said nothing.', undefined],
  ] as const) {
    it(`is told and keeps to the schema: ${paragraph}`, () => {
      const read = known(paragraph);
      assert.deepEqual(violations(read), []);
      assert.deepEqual(read.entities.find(({ type }) => type === 'person')?.known, expected);
    });
  }
});
