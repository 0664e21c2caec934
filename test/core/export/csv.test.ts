import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { csvOf } from '../../../src/export/csv';
import { analysed, at, deciding, TALKS } from '../support/decisions';
import { page } from '../support/pages';

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
  const [names = [], ...rows] = parse(csvOf([{ file, analysis }]));
  for (const row of rows) assert.equal(row.length, names.length);
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
};

describe('quotations for spreadsheets', () => {
  it('are rows with speaker, words and place', () => {
    const [row] = table(TALKS);
    assert.deepEqual(
      [
        row?.['line'],
        row?.['quotation'],
        row?.['speaker'],
        row?.['official'],
        row?.['mention'],
        row?.['cue'],
        row?.['decided by'],
      ],
      ['3', '"We have found a way,"', 'Astrid Nordvik', 'true', 'Nordvik', 'said', 'machine'],
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
    for (const words of [
      '=HYPERLINK("http://evil.example")',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '  =1',
      '＝1',
      '\r=1',
      '\n+1',
    ]) {
      const analysis = deciding(TALKS, {
        at: at(TALKS, '“Portugal knows what the sea takes,”'),
        choice: { kind: 'speaker', name: words },
      });
      assert.equal(table(TALKS, 'page.txt', analysis).at(-1)?.['speaker'], `'${words}`);
    }
    assert.equal(table(TALKS, '=cmd.txt')[0]?.['file'], "'=cmd.txt");
  });

  it('keep line breaks, commas and quotes in their cells', () => {
    const text = page(
      'OSLO (Sputnik) — Norway closed a port.',
      '"Portugal, and \u00a0others, know," Minister Astrid Nordvik said.',
    );
    assert.equal(table(text)[0]?.['quotation'], '"Portugal, and \u00a0others, know,"');
  });

  it('have the names of the columns where there are none', () => {
    assert.equal(parse(csvOf([{ file: 'a.txt', analysis: null }])).length, 1);
    assert.equal(
      parse(
        csvOf([
          { file: 'a.txt', analysis: analysed(TALKS) },
          { file: 'b.txt', analysis: analysed(TALKS) },
        ]),
      ).length,
      1 + 2 * 4,
    );
  });
});
