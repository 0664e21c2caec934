import assert from 'node:assert/strict';
import { nothingKnown } from '../../../src/core/known';
import { analyze } from '../../../src/core/analyze';
import { anchorAll, reanchor } from '../../../src/core/decisions/anchor';
import {
  decisionsIn,
  emptyCollection,
  readCollection,
  withDecision,
  writeCollection,
} from '../../../src/core/decisions/collection';
import { decide, type Wish } from '../../../src/core/decisions/decide';
import { mergeCollections } from '../../../src/core/decisions/merge';
import { partsIn, partWishes } from '../../../src/core/decisions/parts';
import { readable } from '../../../src/core/decisions/readable';
import { setRight } from '../../../src/core/decisions/set-right';
import type { Analysis, PartWord } from '../../../src/core/model';
import { span, textOf } from '../../../src/core/span';
import { documentOf } from '../../../src/export/document';
import { webAnnotationsOf } from '../../../src/export/web-annotation';
import { importWebAnnotations } from '../../../src/import/web-annotation';
import { analysed, at, deciding, DISCUSSED, STAMP } from '../support/decisions';
import { violations } from '../support/schema';

const machine = analysed(DISCUSSED);
const cursor = (words: string) => span(at(DISCUSSED, words).start, at(DISCUSSED, words).start);
const wishes = (words: string, as: PartWord, analysis = machine): Wish[] => partWishes(analysis, cursor(words), as);
const names = ({ entities }: Analysis): string[] => entities.map(({ name }) => name);
const quotes = ({ quotes, text }: Analysis): string[] => quotes.map((quote) => textOf(text, quote));
const SOUP = '"The soup on board was cold."';

/** The words that are to be decided on. */
const on = (several: readonly Wish[]): string[] => several.map((wish) => textOf(DISCUSSED, wish.at));

describe('deciding what is read', () => {
  it('starts from comments in which nothing is sought', () => {
    assert.ok(!names(machine).includes('Henrik Solberg'));
    assert.ok(!quotes(machine).includes(SOUP));
  });

  it('finds names and quotations in a part that is to be read too, which stays what it is', () => {
    const read = deciding(DISCUSSED, ...wishes('I was there', 'read'));
    assert.ok(names(read).includes('Henrik Solberg'));
    const quote = read.quotes.find((each) => textOf(DISCUSSED, each) === SOUP);
    assert.equal(read.entities.find(({ id }) => id === quote?.speaker)?.name, 'Henrik Solberg');
    assert.deepEqual(
      read.page.regions.map(({ kind }) => kind),
      machine.page.regions.map(({ kind }) => kind),
    );
  });

  it('finds them in lines that are said to be the article’s, and no longer in what is said to be the site’s', () => {
    assert.ok(names(deciding(DISCUSSED, ...wishes('I was there', 'article'))).includes('Henrik Solberg'));
    const without = deciding(DISCUSSED, ...wishes('“Portugal knows', 'site'));
    assert.deepEqual(quotes(without), quotes(machine).slice(0, -1));
  });

  it('comes before what is decided on names there', () => {
    const read = deciding(
      DISCUSSED,
      { at: at(DISCUSSED, SOUP), choice: { kind: 'speaker', name: 'Bo Lind' } },
      ...wishes('I was there', 'read'),
    );
    const quote = read.quotes.find((each) => textOf(DISCUSSED, each) === SOUP);
    assert.deepEqual([quote?.confidence, quote?.decided?.machine?.speaker], [1, 'Henrik Solberg']);
  });

  it('holds wherever the text is edited, and with what is known of it from before', () => {
    const decisions = wishes('I was there', 'read').map((wish) => decide(readable(DISCUSSED), wish, STAMP));
    const placed = anchorAll(decisions, readable(DISCUSSED));
    const known = nothingKnown();
    const read = (text: string, where: typeof placed) =>
      setRight(analyze(text, {}, { known })!, { placed: where }, {}, { known });
    const before = read(DISCUSSED, placed);
    const start = DISCUSSED.indexOf('told reporters');
    const edited = `${DISCUSSED.slice(0, start)}also ${DISCUSSED.slice(start)}`;
    const after = read(edited, reanchor(placed, [{ start, end: start, length: 5 }], readable(edited)));
    assert.deepEqual([names(before), quotes(before)], [names(after), quotes(after)]);
    assert.ok(quotes(after).includes(SOUP));
    assert.deepEqual(read(DISCUSSED, placed), setRight(machine, { placed }));
    assert.deepEqual(read(edited, []), analysed(edited));
  });

  it('tells it in the document, by its schema', () => {
    const document = documentOf('page.txt', deciding(DISCUSSED, ...wishes('I was there', 'read')));
    assert.deepEqual(violations(document), []);
    assert.deepEqual(
      document.page?.regions
        .filter(({ decided }) => decided)
        .map(({ kind, boilerplate, decided }) => ({
          kind,
          boilerplate,
          decided,
        })),
      [
        {
          kind: 'comments',
          boilerplate: false,
          decided: {
            created: '2026-11-22T06:22:00Z',
            creator: 'Ada',
            machine: { kind: 'comments', boilerplate: true },
          },
        },
      ],
    );
  });

  it('leaves as annotations from which the same page comes back', () => {
    const all = ['read', 'site', 'headline', 'article'] as const;
    const lines = ['I was there', '“Portugal knows', 'Carvalho called', 'olaf77'] as const;
    const page = deciding(DISCUSSED, ...all.flatMap((as, i) => wishes(lines[i]!, as)));
    const imported = importWebAnnotations(
      webAnnotationsOf(DISCUSSED, page, 'page.txt', STAMP.created),
      readable(DISCUSSED),
      STAMP,
    );
    assert.ok('decisions' in imported);
    assert.equal(imported.unplaced.length, 0);
    const back = setRight(machine, { placed: anchorAll(imported.decisions, readable(DISCUSSED)) });
    assert.deepEqual(back.page, page.page);
  });
});

describe('what there is to say of lines', () => {
  it('is what they are not yet', () => {
    const open = (words: string, analysis = machine): PartWord[] =>
      (['article', 'site', 'headline', 'read'] as const).filter((as) => wishes(words, as, analysis).length > 0);
    assert.deepEqual(open('“Portugal knows'), ['site', 'headline']);
    assert.deepEqual(open('olaf77'), ['article', 'headline', 'read']);
    const read = deciding(DISCUSSED, ...wishes('olaf77', 'read'));
    assert.deepEqual(open('olaf77', read), ['article', 'site', 'headline']);
    assert.deepEqual(wishes('\n\n', 'site').length, 1);
    assert.deepEqual(
      partWishes(machine, span(DISCUSSED.indexOf('\n\n') + 1, DISCUSSED.indexOf('\n\n') + 1), 'site'),
      [],
    );
  });

  it('is said of whole lines, one by one, but of a headline at once and of a part by its first line', () => {
    const stretch = span(at(DISCUSSED, 'was there').start, at(DISCUSSED, 'Show new').end);
    assert.deepEqual(on(partWishes(machine, stretch, 'article')), [
      DISCUSSED.split('\n').find((line) => line.startsWith('I was')),
      'Show new comments (0)',
    ]);
    assert.deepEqual(on(wishes('olaf77', 'read')), ['All comments']);
    assert.deepEqual(
      on(partWishes(machine, span(at(DISCUSSED, 'comments').start, at(DISCUSSED, 'olaf').end), 'headline')),
      ['All comments\nolaf77'],
    );
    assert.deepEqual(partWishes(machine, span(0, DISCUSSED.length), 'headline'), []);
  });
});

describe('a selection of everything', () => {
  it('of a very long page is more than can be decided on at once', () => {
    const text = `${DISCUSSED}${'olaf77\n'.repeat(400_000)}`;
    const regions = [{ ...machine.page.regions[0]!, start: 0, end: text.length, boilerplate: false }];
    for (const length of [10_000, text.length])
      assert.deepEqual(
        partWishes({ ...machine, text, page: { ...machine.page, regions } }, span(0, length), 'site'),
        [],
      );
  });

  it('of a usual page can be decided on', () => {
    assert.ok(partWishes(machine, span(0, DISCUSSED.length), 'article').length > 3);
  });
});

describe('where lines are wrapped', () => {
  const end = at(DISCUSSED, 'olaf77').end;
  const analysis = { ...machine, page: { ...machine.page, wrapped: [span(end, end + 1)] } };

  it('what is said at the cursor is said of the paragraph, and with a selection of its lines', () => {
    assert.match(on(wishes('olaf77', 'article', analysis)).join('¦'), /^olaf77\nI was there[^¦]*cold\."$/);
    assert.deepEqual(on(partWishes(analysis, at(DISCUSSED, 'olaf77'), 'article')), ['olaf77']);
  });
});

describe('decisions on lines', () => {
  const text = readable(DISCUSSED);
  const made = (words: string, as: PartWord, id: string) => ({
    ...decide(text, { at: at(DISCUSSED, words), choice: { kind: 'part', as } }, STAMP),
    id,
  });
  const empty = emptyCollection('page.txt', STAMP.created);
  const said = (collection: typeof empty) =>
    decisionsIn(collection).map(({ choice, at }) => `${at.exact}: ${choice.kind === 'part' ? choice.as : ''}`);

  it('are kept as they are', () => {
    const all = (['article', 'site', 'headline', 'read'] as const).map((as) => made('olaf77', as, `urn:${as}`));
    const collection = all.reduce(withDecision, empty);
    const read = readCollection(writeCollection(collection), 'page.txt');
    assert.ok('collection' in read);
    assert.deepEqual(said(read.collection), ['olaf77: site', 'olaf77: headline', 'olaf77: read']);
    assert.deepEqual(
      partsIn(anchorAll(decisionsIn(read.collection), text)).map(({ part, creator }) => [part, creator]),
      [
        ['site', 'Ada'],
        ['headline', 'Ada'],
        ['read', 'Ada'],
      ],
    );
  });

  it('hold in the order in which they were made', () => {
    const early = { ...made('olaf77', 'site', 'urn:b'), created: '2026-11-21T06:22:05Z' };
    const late = made('Related:', 'article', 'urn:a');
    for (const several of [
      [early, late],
      [late, early],
    ])
      assert.deepEqual(
        partsIn(anchorAll(several, text)).map(({ part }) => part),
        ['site', 'article'],
      );
  });

  it('are refused where they say what no line is', () => {
    const wrong = writeCollection(withDecision(empty, made('olaf77', 'site', 'urn:a'))).replace('"site"', '"advert"');
    const read = readCollection(wrong, 'page.txt');
    assert.ok('problems' in read);
    assert.match(read.problems[0]?.message ?? '', /one of article, site, headline, read expected/);
  });

  it('are in conflict where they say different things of a line, or tell different headlines', () => {
    const merge = (ours: ReturnType<typeof made>, theirs: ReturnType<typeof made>) =>
      mergeCollections(empty, withDecision(empty, ours), withDecision(empty, theirs));
    assert.equal(merge(made('olaf77', 'site', 'urn:a'), made('olaf77', 'article', 'urn:b')).conflicts.length, 1);
    assert.equal(merge(made('olaf77', 'headline', 'urn:a'), made('Related:', 'headline', 'urn:b')).conflicts.length, 1);
    const both = merge(made('olaf77', 'site', 'urn:a'), made('Related:', 'site', 'urn:b'));
    assert.deepEqual([both.conflicts, said(both.merged)], [[], ['olaf77: site', 'Related:: site']]);
  });
});
