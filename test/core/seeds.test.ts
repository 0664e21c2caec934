import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { analyze } from '../../src/core/analyze';
import { textOf } from '../../src/core/span';
import { type AnnotatedDocument, documentOf } from '../../src/export/document';
import { run } from './support/cli';
import { PHONE_TALK, SECRET_INFO, load } from './support/pages';

type Entity = AnnotatedDocument['entities'][number];

const plain = (words: string): string => words.replaceAll('\u00a0', ' ').replaceAll('’', "'");

/** What the tests ask of one seed's document. */
function asking(document: () => AnnotatedDocument) {
  const entity = (name: string): Entity => {
    const found = document().entities.find((candidate) => [candidate.name, ...candidate.aliases].includes(name));
    return found ?? assert.fail(`nobody is named ${name}`);
  };
  const mentions = (name: string, text: string, around = text): number =>
    entity(name).mentions.filter(
      (mention) => plain(mention.text) === text && contextOf(document().file, mention).includes(around),
    ).length;
  return {
    /** Each quotation as `opening words: speaker by mention, kind`. */
    quotes: (): string[] =>
      document().quotes.map(({ text, speaker, mention, kind }) => {
        const name = document().entities.find(({ id }) => id === speaker)?.name;
        return `${plain(text).split(' ').slice(0, 3).join(' ')}: ${name ?? 'nobody'} by ${mention?.text ?? 'nothing'}, ${kind}`;
      }),
    page: () => document().page ?? assert.fail('is no page'),
    regions: (): string[] =>
      (document().page?.regions ?? []).map(({ kind, startLine, endLine }) => `${kind} ${startLine}-${endLine}`),

    official(name: string, role: string): void {
      it(`${name} is an official: ${role}`, () => {
        assert.equal(entity(name).official, true);
        assert.ok(entity(name).roles.map(plain).includes(role), `only ${entity(name).roles.join('; ')}`);
      });
    },

    /** Asserts the forms in which something is written, each with the number of its mentions. */
    written(name: string, forms: Readonly<Record<string, number>>): void {
      it(`${name} is written ${Object.entries(forms)
        .map(([form, times]) => `${form} (${times})`)
        .join(', ')}`, () => {
        const found: Record<string, number> = {};
        for (const mention of entity(name).mentions) found[plain(mention.text)] = (found[plain(mention.text)] ?? 0) + 1;
        assert.deepEqual(found, forms);
      });
    },

    mentions,
  };
}

/** A mention with the words around it. */
const contextOf = (file: string, { start, end }: { start: number; end: number }): string =>
  plain(load(file).slice(Math.max(0, start - 20), end + 20));

const seeds = [PHONE_TALK, SECRET_INFO];
let printed: AnnotatedDocument[];
before(async function () {
  this.timeout(60_000);
  const { stdout } = await run(['annotate', '--format', 'jsonl', ...seeds]);
  printed = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AnnotatedDocument);
});

it('the seeds are as they were given, byte for byte', () => {
  const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
  assert.deepEqual(seeds.map(hash), [
    '4312885023eecb2f6e4346ee8684a0673a04394b4f804de86016bb9dedd5ef6f',
    '789e955e11235ebdbd5c6cddd30dbf0f40f9a758a2a1da9e1eb2ce170790cc0e',
  ]);
});

const analyzed = (file: string): AnnotatedDocument => documentOf(file, analyze(load(file)));
const given = (file: string): AnnotatedDocument =>
  printed.find((document) => document.file === file) ?? assert.fail(`${file} is missing`);

for (const [way, document] of [
  ['analyze', analyzed],
  ['the command line', given],
] as const) {
  describe(`the phone talk, by ${way}`, () => {
    const seed = asking(() => document(PHONE_TALK));

    it('is told by the ministry', () => {
      assert.deepEqual(seed.quotes(), [
        '"Lavrov stressed the: Russian Foreign Ministry by the statement, speech',
        '"The sides exchanged: Russian Foreign Ministry by the ministry, speech',
        '"When considering the: Russian Foreign Ministry by the ministry, speech',
      ]);
    });

    seed.official('Sergey Lavrov', 'Russian Foreign Minister');
    seed.official('Rex Tillerson', 'US Secretary of State');
    seed.official('Sergey Ryabkov', 'Deputy Foreign Minister');
    seed.official('Thomas Shannon', 'US Under Secretary of State for Political Affairs');

    seed.written('Russia', { Russia: 4, Russian: 10, Moscow: 1 });
    seed.written('United States', { US: 11, 'United States': 2 });
    seed.written('Syria', { Syria: 7, Syrian: 1 });
    seed.written('North Korea', { 'North Korea': 1, 'N Korea': 2, Pyongyang: 1 });
    seed.written('South Korea', { 'S Korea': 1 });

    it('Moscow demands, but talks in Moscow are held at a place', () => {
      assert.equal(seed.mentions('Russia', 'Moscow', "Moscow's demand"), 1);
      assert.equal(seed.mentions('Russia', 'Moscow', 'talks in Moscow'), 0);
    });

    it('writes Lavrov in two ways', () => {
      assert.ok(seed.mentions('Sergey Lavrov', 'Sergey Lavrov') > 0);
      assert.ok(seed.mentions('Sergey Lavrov', 'Sergei Lavrov') > 0);
    });

    it('has its facts', () => {
      const { regions: _, ...facts } = seed.page();
      assert.deepEqual(facts, {
        format: 'sputnik',
        headline: 'Lavrov, Tillerson Discuss Syria, N Korea in Phone Talk',
        published: '2017-10-09T23:47+03:00',
        updated: null,
        crawled: null,
        section: 'Russia',
        dateline: 'MOSCOW (Sputnik)',
        credit: '© AP Photo/ Alexander Zemlianichenko',
        byline: [],
        agency: 'Sputnik',
        tags: ['talks', 'Russian Foreign Ministry', 'Rex Tillerson', 'Sergei Lavrov', 'United States', 'Russia'],
        related: [
          "Liberation of Syria's Raqqa From Daesh Close to Final Stage - US Special Envoy",
          'Pentagon Refutes Russian Claims US Base in Syria Uses Refugees as Human Shield',
          'Pentagon Chief Says US Army Must Ensure Having Military Options Over N Korea',
          "S Korea, US Reportedly See No Sign of Pyongyang's Preparations for Missile Tests",
        ],
      });
    });

    it('has its regions in order', () => {
      assert.deepEqual(seed.regions(), [
        'site-header 1-4',
        'caption 5-6',
        'headline 7-8',
        'credit 9-9',
        'section 10-10',
        'counters 11-13',
        'lead 14-15',
        'body 16-31',
        'related 32-37',
        'tags 38-39',
        'comments 40-43',
        'site-footer 44-143',
      ]);
    });
  });

  describe(`the secret, by ${way}`, () => {
    const seed = asking(() => document(SECRET_INFO));

    it('is told by Chung, Lavrov and Trump, and by nobody in the rules of the site', () => {
      assert.deepEqual(seed.quotes(), [
        '"Reveals Top Secret: Sergei Lavrov by Lavrov, fragment',
        '"Russia has played: Chung Eui-yong by Chung Eui-yong, speech',
        '“What a secret: Sergei Lavrov by Lavrov, speech',
        '“Russia is consistent: Sergei Lavrov by Lavrov, speech',
        'Tremendous Success: Donald Trump by Trump, fragment',
        'Right Circumstances: Donald Trump by Trump, fragment',
      ]);
    });

    seed.official('Sergei Lavrov', "Russia's Foreign Minister");
    seed.official('Chung Eui-yong', "South Korea's National Security Office head");
    seed.official('Nikolay Patrushev', "head of Russia's Security Council");
    seed.official('Donald Trump', 'President');
    seed.official('Kim Jong-un', 'North Korean leader');
    seed.written('Kim Jong-un', { 'Kim Jong-un': 1, 'Kim Jong –Un': 1, Kim: 2 });

    it('has its facts', () => {
      const { headline, published, crawled, section, credit, tags, related } = seed.page();
      assert.deepEqual(
        { headline, published, crawled, section, credit },
        {
          headline: 'Lavrov "Reveals Top Secret Info" on Russia\'s Meddling in Korean Crisis',
          published: '2018-03-14T12:00+03:00',
          crawled: '2018-03-14',
          section: 'Russia',
          credit: '© Sputnik/ Grigoriy Sisoev',
        },
      );
      assert.deepEqual([tags.length, related.length], [11, 5]);
    });

    it('has its regions in order', () => {
      assert.deepEqual(
        seed.regions().map((region) => region.split(' ')[0]),
        [
          'site-header',
          'caption',
          'headline',
          'credit',
          'section',
          'counters',
          'lead',
          'body',
          'read-more',
          'body',
          'related',
          'tags',
          'comments',
          'site-footer',
        ],
      );
    });

    it('links to more to read on a line of its own', () => {
      const line = seed.page().regions.find(({ kind }) => kind === 'read-more')?.startLine ?? 0;
      assert.equal(
        load(SECRET_INFO).split('\n')[line - 1]?.trim(),
        'READ MORE:Can South Korea-DPRK Talks Results Satisfy US?',
      );
    });
  });
}

describe('the seeds look the same, and are read the same,', () => {
  const CHANGES: readonly (readonly [name: string, change: (text: string) => string])[] = [
    ['with soft hyphens', (text) => text.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad')],
    ['with zero width spaces before words and marks', (text) => text.replace(/(?<=\s)(?=[\p{L}"“])/gu, '\u200b')],
    ['with marks of direction before names', (text) => text.replace(/(?<=\s)(?=\p{Lu})/gu, '\u200e')],
    ['with doubled blanks', (text) => text.replace(/(?<=\S) (?=\S)/g, '  ')],
    ['with line separators', (text) => text.replaceAll('\n', '\u2028')],
    ['with a blank that keeps words by their opening mark', (text) => text.replace(/(?<=\s["“])(?=\p{L})/gu, '\u00a0')],
    ...['\t', '\u202f', '\u2009'].map(
      (blank) =>
        [
          `with U+${blank.charCodeAt(0).toString(16)} for blanks`,
          (text: string) => text.replace(/(?<=\S) (?=\S)/g, blank),
        ] as const,
    ),
    ['without blank lines', (text) => text.replace(/\n\s*\n+/g, '\n')],
  ];
  const bare = (words: string): string => words.replace(/[\s\u00ad\u200b\u200e]+/g, '');
  const saidIn = (text: string): string[] => {
    const analysis = analyze(text) ?? assert.fail('no page');
    return analysis.quotes.map((quote) =>
      bare(`${textOf(text, quote)} ${analysis.entities.find(({ id }) => id === quote.speaker)?.name ?? 'nobody'}`),
    );
  };

  for (const [name, change] of CHANGES)
    it(name, () => {
      for (const seed of [PHONE_TALK, SECRET_INFO]) {
        const text = load(seed);
        assert.notEqual(change(text), text);
        assert.deepEqual(saidIn(change(text)), saidIn(text));
      }
    });
});
