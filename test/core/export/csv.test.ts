import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import type { Analysis } from '../../../src/core/model';
import { csvHead, csvOf, csvRows } from '../../../src/export/csv';
import { analysed, at, deciding, TALKS } from '../support/decisions';
import { load, page, PHONE_TALK } from '../support/pages';

/** Reads a CSV file by RFC 4180, strictly. */
function parse(csv: string): string[][] {
  assert.match(csv, /^\ufeff(?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n))*$/);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const table = (text: string, file = 'page.txt', analysis = analyze(text)): Record<string, string>[] => {
  const [names = [], ...rows] = parse(csvOf(file, analysis));
  for (const row of rows) assert.equal(row.length, names.length);
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
};

const THIRD = '“Portugal knows what the sea takes,”';
const decided = deciding(TALKS, { at: at(TALKS, THIRD), choice: { kind: 'speaker', name: 'Bo Lind' } });
const saidBy = (name: string): Analysis => ({
  ...decided,
  entities: decided.entities.map((entity) => (entity.name === 'Bo Lind' ? { ...entity, name } : entity)),
});
const speakerCell = (name: string): string | undefined => table(TALKS, 'page.txt', saidBy(name)).at(-1)?.['speaker'];

/** The cells as a spreadsheet has them that divides by something else, and takes quotes only where a cell begins. */
function cellsOf(csv: string, divider: string): string[] {
  const plain = `[^${divider}\\r\\n]*`;
  return Array.from(
    csv.slice(1).matchAll(new RegExp(`(?:"((?:[^"]|"")*)"(${plain})|(${plain}))(?:${divider}|\\r\\n?|\\n|$)`, 'g')),
    ([, quoted, rest = '', words = '']) => (quoted === undefined ? words : quoted.replaceAll('""', '"') + rest),
  );
}

describe('quotations for spreadsheets', () => {
  it('are rows with speaker, words and place', () => {
    const [row] = table(TALKS);
    assert.deepEqual(
      [
        row?.['line'],
        row?.['text'],
        row?.['speaker'],
        row?.['official'],
        row?.['mention'],
        row?.['cue'],
        row?.['decided by'],
      ],
      ['3', '"We have found a way,"', 'Astrid Nordvik', 'true', 'Nordvik', 'said', 'machine'],
    );
  });

  it('have what they can be sorted by: page, office and country', () => {
    const [first] = table(load(PHONE_TALK), PHONE_TALK);
    assert.deepEqual(
      ['headline', 'date', 'section', 'site', 'speaker type', 'country'].map((column) => first?.[column]),
      [
        'Lavrov, Tillerson Discuss Syria, N Korea in Phone Talk',
        '2017-10-09T23:47+03:00',
        'Russia',
        'sputniknews.com',
        'organization',
        'RU',
      ],
    );
    const minister = table(page('OSLO (Sputnik) — "We have time," Norwegian Foreign Minister Astrid Nordvik said.'))[0];
    assert.deepEqual([minister?.['office'], minister?.['country']], ['Norwegian Foreign Minister', 'NO']);
    for (const office of ['Georgia Governor', 'Governor of Georgia', 'Ambassador to Russia'])
      assert.equal(
        table(page(`OSLO (Sputnik) — "We have time," said Anna Holm, the ${office}, on Monday.`))[0]?.['country'],
        '',
        office,
      );
  });

  it('tell what the reader decided', () => {
    const analysis = deciding(TALKS, {
      at: at(TALKS, '“Portugal knows what the sea takes,”'),
      choice: { kind: 'speaker', name: 'Bo "B" Lind, Jr' },
    });
    assert.deepEqual(
      table(TALKS, 'page.txt', analysis)
        .map((row) => [row['speaker'], row['decided by']])
        .at(-1),
      ['Bo "B" Lind, Jr', 'Ada'],
    );
  });

  it('are no formulas', () => {
    for (const [words, cell] of [
      ['=HYPERLINK("http://evil.example")'],
      ['+1'],
      ['-1'],
      ['@SUM(A1)'],
      ['\t=1', "'\t'=1"],
      ['  =1'],
      ['＝1'],
      ['\r=1', "'\r'=1"],
      ['\n+1', "'\n'+1"],
    ] as const)
      assert.equal(speakerCell(words), cell ?? `'${words}`);
    assert.equal(table(TALKS, '=cmd.txt')[0]?.['file'], "'=cmd.txt");
  });

  it('are no formulas either where something else than commas divides', () => {
    for (const [words, cell] of [
      ['x;=cmd', "x;'=cmd"],
      ['x\t=cmd', "x\t'=cmd"],
      ['x; "=cmd"', `x; "'=cmd"`],
      ['x;;@cmd', "x;;'@cmd"],
      ['a; b - c', 'a; b - c'],
    ] as const)
      assert.equal(speakerCell(words), cell);
    const words = fc
      .array(fc.constantFrom('x', ' ', ';', '\t', '\n', '\r', ',', '"', "'", '=', '-', '@', '＝', '1'), {
        maxLength: 9,
      })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(words, (name) => {
        const csv = csvOf('page.txt', saidBy(name));
        for (const divider of [',', ';', '\t'])
          for (const cell of cellsOf(csv, divider)) assert.doesNotMatch(cell, /^\s*[=+@\uff1d-]/, JSON.stringify(csv));
      }),
      { numRuns: 3000 },
    );
  });

  it('keep line breaks, commas and quotes in their cells', () => {
    const text = page(
      'OSLO (Sputnik) — Norway closed a port.',
      '"Portugal, and \u00a0others, know," Minister Astrid Nordvik said.',
    );
    assert.equal(table(text)[0]?.['text'], '"Portugal, and \u00a0others, know,"');
  });

  it('have the names of the columns where there are none', () => {
    assert.equal(parse(csvOf('a.txt', null)).length, 1);
    const all = csvHead() + csvRows('a.txt', analysed(TALKS)) + csvRows('b.txt', analysed(TALKS));
    assert.equal(parse(all).length, 1 + 2 * 4);
  });
});
