import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import type { Analysis } from '../../../src/core/model';
import { entityById } from '../../../src/core/queries';
import { type Span, textOf } from '../../../src/core/span';
import { paragraphAt } from '../../../src/core/view/paragraph';
import { readWords } from '../../../src/core/view/read-words';
import { page } from '../support/pages';
import { analysedWrapped } from '../support/wrapped';

const FIRST = 'OSLO (Sputnik) — The talks on the harbor went on for a second day on Monday.';

const named = ({ text, entities }: Analysis): string[] =>
  entities
    .filter(({ type }) => type === 'person')
    .map(({ name, mentions }) => `${name}: ${mentions.map((at) => JSON.stringify(textOf(text, at))).join(', ')}`);

/** Who is quoted with what, in the very characters of the text. */
const quoted = (analysis: Analysis): string[] =>
  analysis.quotes.map(
    (quote) =>
      `${entityById(analysis, quote.speaker)?.name ?? '?'} by ${words(analysis, quote.mention)}: ${words(analysis, quote)}`,
  );
const words = ({ text }: Analysis, at: Span | null): string => JSON.stringify(at && textOf(text, at)).slice(1, -1);

function analysed(...paragraphs: readonly string[]): Analysis {
  return analyze(page(FIRST, ...paragraphs)) ?? assert.fail('no page');
}

describe('over the end of a wrapped line', () => {
  const WRAPPED = [
    'Transport Minister Ingrid\nSolheim said on Friday: “We will open\n  the line in May, and the transfor-\nmation has begun.”',
    '“It is a long-\nterm plan,” Sol-\nheim said.',
  ];
  const analysis = analysedWrapped(page(FIRST, ...WRAPPED));

  it('a name is found, and has no line break in it', () =>
    assert.deepEqual(named(analysis), ['Ingrid Solheim: "Ingrid\\nSolheim", "Sol-\\nheim"']));

  it('a role has none either', () =>
    assert.deepEqual(analysis.entities.find(({ name }) => name === 'Ingrid Solheim')?.roles, ['Transport Minister']));

  it('a quotation is found at its place', () =>
    assert.deepEqual(quoted(analysis), [
      'Ingrid Solheim by Transport Minister Ingrid\\nSolheim: “We will open\\n  the line in May, and the transfor-\\nmation has begun.”',
      'Ingrid Solheim by Sol-\\nheim: “It is a long-\\nterm plan,”',
    ]));

  it('a sentence goes on, and a divided word is one', () => {
    const sentence = analysis.sentences.find((each) => words(analysis, each).startsWith('Transport'))!;
    assert.deepEqual(
      sentence.tokens.slice(-5).map((token) => `${token.normal} ${words(analysis, token)}`),
      ['and and', 'the the', 'transformation transfor-\\nmation', 'has has', 'begun begun'],
    );
  });

  it('words are read on one line', () =>
    assert.deepEqual(
      analysis.quotes.map((quote) => readWords(analysis, quote)),
      ['“We will open the line in May, and the transformation has begun.”', '“It is a long-term plan,”'],
    ));

  it('a paragraph goes on, and ends at a blank line', () =>
    assert.deepEqual(
      ['Transport', 'Solheim', 'mation', 'heim said', 'The talks'].map((at) =>
        textOf(analysis.text, paragraphAt(analysis, analysis.text.lastIndexOf(at))),
      ),
      [WRAPPED[0], WRAPPED[0], WRAPPED[0], WRAPPED[1], FIRST],
    ));

  it('a reading can be confined', () => {
    const at = analysis.text.lastIndexOf('heim said');
    const part = analyze(analysis.text, { page: analysis.page, within: [{ start: at, end: at + 1 }] });
    assert.deepEqual(part && quoted(part), ['Solheim by Sol-\\nheim: “It is a long-\\nterm plan,”']);
  });

  it('nothing is read on without the word of the page', () => {
    const lines = analyze(analysis.text, { page: { ...analysis.page, wrapped: [] } });
    assert.ok(lines && !named(lines).includes(named(analysis)[0]!));
  });
});

describe('a text that looks the same is read the same:', () => {
  const PLAIN = ['Transport Minister Ingrid Solheim said: “We will open the line.”', '“We go on,” Solheim said.'];
  const expected = { named: named(analysed(...PLAIN)), quoted: quoted(analysed(...PLAIN)) };

  const CHANGES: readonly (readonly [name: string, change: (text: string) => string])[] = [
    ['soft hyphens in a surname', (text) => text.replaceAll('Solheim', 'Sol\u00adheim')],
    ['a zero width space before a quotation mark', (text) => text.replaceAll('“', '\u200b“')],
    ['marks of direction around names', (text) => text.replaceAll('Solheim', '\u200eSolheim\u200f')],
    ['doubled blanks', (text) => text.replaceAll(/(?<=\w) (?=\w)/g, '  ')],
    ['tabs for blanks', (text) => text.replaceAll(' ', '\t')],
    ['thin blanks', (text) => text.replaceAll(' ', '\u2009')],
    ['narrow blanks', (text) => text.replaceAll(' ', '\u202f')],
    ['a blank that keeps words by their opening mark', (text) => text.replaceAll('“', '“\u00a0')],
    ['line separators for line ends', (text) => text.replaceAll('\n', '\u2028')],
    ['form feeds for line ends', (text) => text.replaceAll('\n', '\f')],
  ];

  /** Without what was put in: the words that were there. */
  const bare = (lines: readonly string[]): string[] =>
    lines.map((line) =>
      line
        .replace(/[\u00ad\u200b\u200e\u200f]/g, '')
        .replace(/“\u00a0/g, '“')
        .replace(/\\t|[\s]+/g, ' '),
    );

  for (const [name, change] of CHANGES) {
    it(name, () => {
      const text = change(page(FIRST, ...PLAIN));
      const analysis = analyze(text) ?? assert.fail('no page');
      assert.deepEqual({ named: bare(named(analysis)), quoted: bare(quoted(analysis)) }, expected);
      assert.equal(analysis.text, text);
      assert.equal(analysis.page.regions.map((region) => textOf(text, region)).join(''), text);
    });
  }

  it('no name has at its edges what is invisible', () => {
    const analysis = analysed('Ingrid Sol\u00adheim\u200b said: \u200e“\u2060We go on\u2060.”\u200b');
    assert.deepEqual(quoted(analysis), ['Ingrid Solheim by Ingrid Sol\u00adheim: “\u2060We go on\u2060.”']);
  });
});
