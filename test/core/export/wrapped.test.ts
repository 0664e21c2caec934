import assert from 'node:assert/strict';
import { anchorAll } from '../../../src/core/decisions/anchor';
import { applyDecisions } from '../../../src/core/decisions/apply';
import { decide, type Wish } from '../../../src/core/decisions/decide';
import { readable } from '../../../src/core/decisions/readable';
import { statementOf } from '../../../src/core/decisions/statement';
import { compare } from '../../../src/compare/compare';
import type { Analysis } from '../../../src/core/model';
import { textOf } from '../../../src/core/span';
import { bratOf } from '../../../src/export/brat';
import { csvOf } from '../../../src/export/csv';
import { documentOf } from '../../../src/export/document';
import { markdownOf } from '../../../src/export/markdown';
import { renderText } from '../../../src/export/text';
import { importBrat } from '../../../src/import/brat';
import { quotedOf } from '../../../src/picture/quoted';
import { at, STAMP } from '../support/decisions';
import { HEADER, page } from '../support/pages';
import { analysedWrapped } from '../support/wrapped';

const analysis = analysedWrapped(
  page(
    HEADER,
    'Norway Opens\nNorthern Ferry Line',
    'OSLO (Sputnik) — The talks on the harbor went on for a second day on Monday, as was expec-\nted.',
    'Transport Minister Ingrid\nSolheim said: “We will open the trans-\nformed line.”',
    'Ingrid Solheim then met Duarte\n  Carvalho, and left. Duarte Carvalho\nstayed.',
  ),
);
const { text } = analysis;
const plain = { heading: String, name: String, faint: String, quotation: String, doubt: String };

const decided = (...wishes: readonly Wish[]): Analysis => {
  const read = readable(text);
  return applyDecisions(
    analysis,
    anchorAll(
      wishes.map((wish) => decide(read, wish, STAMP)),
      read,
    ),
  );
};
const mentionsOf = ({ entities }: Analysis, name: string): string[] =>
  entities
    .filter((entity) => entity.name === name)
    .flatMap(({ mentions }) => mentions.map((each) => textOf(text, each)));

describe('a wrapped page elsewhere', () => {
  it('has its headline on one line, and words as they stand', () => {
    const {
      page: facts,
      entities,
      quotes,
    } = documentOf('page.txt', {
      ...analysis,
      page: { ...analysis.page, headline: at(text, 'Norway Opens\nNorthern Ferry Line') },
    });
    assert.equal(facts?.headline, 'Norway Opens Northern Ferry Line');
    assert.ok(
      entities.some(({ name, mentions }) => name === 'Ingrid Solheim' && mentions[0]?.text === 'Ingrid\nSolheim'),
    );
    assert.equal(quotes[0]?.text, '“We will open the trans-\nformed line.”');
  });

  it('is quoted on one line for spreadsheets, in reports and on a terminal', () => {
    assert.match(csvOf('page.txt', analysis), /,“We will open the transformed line\.”,/);
    assert.match(markdownOf('page.txt', analysis), /^- “We will open the transformed line\.”/m);
    assert.match(renderText('page.txt', analysis, plain), /: “We will open the transformed line\.”$/m);
  });

  it('is in pieces for brat, and comes back whole', () => {
    const { ann } = bratOf(text, analysis);
    const [words] = [...ann.matchAll(/^T\d+\tOfficial (\d+) (\d+);(\d+) (\d+)\t(.*)$/gm)];
    const start = text.indexOf('Ingrid\nSolheim');
    assert.deepEqual(words?.slice(1), [start, start + 6, start + 7, start + 14].map(String).concat('Ingrid Solheim'));
    const { decisions, unplaced } = importBrat(ann, readable(text), { ...STAMP, creator: null });
    assert.deepEqual(unplaced, []);
    const places = (list: typeof decisions): string[] =>
      list.map(({ at: place, choice }) => `${choice.kind} ${place?.exact}`).sort();
    assert.deepEqual(places(decisions), places(statementOf(analysis, readable(text), { ...STAMP, creator: null })));
  });

  it('has as many quoted words as are read', () =>
    assert.equal(quotedOf(analysis, () => undefined).words, 'We will open the transformed line'.split(' ').length));

  it('is compared word by word', () => assert.equal(compare(analysis, analysis).alpha.quoted, 1));
});

describe('a decision on a wrapped name', () => {
  const everywhere = (words: string): Wish => ({
    at: at(text, words),
    choice: { kind: 'name', as: 'organization', called: null, mention: null, everywhere: true },
  });

  it('calls it by its words on one line, and finds it wherever it stands', () => {
    for (const words of ['Duarte\n  Carvalho', 'Duarte Carvalho'])
      assert.deepEqual(mentionsOf(decided(everywhere(words)), 'Duarte Carvalho'), [
        'Duarte\n  Carvalho',
        'Duarte Carvalho',
      ]);
  });

  it('finds a divided word', () =>
    assert.deepEqual(mentionsOf(decided(everywhere('expec-\nted')), 'expected'), ['expec-\nted']));

  it('parts it from the others by its words', () => {
    const parted = decided({
      at: at(text, 'Ingrid\nSolheim'),
      other: at(text, 'Ingrid Solheim'),
      choice: { kind: 'different' },
    });
    assert.equal(parted.entities.filter(({ name }) => name === 'Ingrid Solheim').length, 2);
  });
});
