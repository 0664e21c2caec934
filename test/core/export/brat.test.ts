import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorAll } from '../../../src/core/decisions/anchor';
import { applyDecisions } from '../../../src/core/decisions/apply';
import { decide } from '../../../src/core/decisions/decide';
import { byPlace, type Decision } from '../../../src/core/decisions/decision';
import { readable } from '../../../src/core/decisions/readable';
import { statementOf } from '../../../src/core/decisions/statement';
import type { Analysis } from '../../../src/core/model';
import { bratOf } from '../../../src/export/brat';
import { importBrat } from '../../../src/import/brat';
import { refusals } from '../support/brat-server';
import { analysed, at, deciding, hardText, spanIn, STAMP, TALKS } from '../support/decisions';
import { files, load } from '../support/pages';
import { analyze } from '../../../src/core/analyze';

const stamp = { created: STAMP.created, creator: null };
const statement = (analysis: Analysis): Decision[] => statementOf(analysis, readable(analysis.text), stamp);
const broughtBack = (analysis: Analysis) =>
  importBrat(bratOf(analysis.text, analysis).ann, readable(analysis.text), stamp);

/** Decisions without what tells only when and by whom they were made. */
const content = (decisions: readonly Decision[]): unknown[] =>
  decisions
    .map(({ at, other, cue, choice }) => ({ at, other, cue, choice }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/**
 * An analysis of hard text with names, quotations, speakers and notes anywhere. Without U+0085, which brat takes for a
 * line end: a note on words around one is lost on the way back.
 */
const anyAnalysis: fc.Arbitrary<Analysis> = hardText
  .filter((text) => !text.includes('\u0085'))
  .chain((text) => {
    const read = readable(text);
    const name = fc.record({
      at: spanIn(text),
      choice: fc.record({
        kind: fc.constant('name' as const),
        as: fc.constantFrom('official' as const, 'person' as const, 'organization' as const),
        called: fc.constantFrom('Nordvik', 'Bo\\n Lind', 'Ümit'),
        mention: fc.constantFrom('name' as const, 'pronoun' as const),
        everywhere: fc.constant(false),
      }),
    });
    const quotation = fc.record({
      at: spanIn(text),
      choice: fc.record({
        kind: fc.constant('quotation' as const),
        as: fc.constantFrom('speech' as const, 'fragment' as const),
      }),
    });
    const speaker = fc.record({
      at: spanIn(text),
      other: spanIn(text),
      cue: spanIn(text),
      choice: fc.record({ kind: fc.constant('speaker' as const), name: fc.constantFrom('Nordvik', 'Somebody Else') }),
    });
    const note = fc.record({
      at: spanIn(text),
      choice: fc.record({
        kind: fc.constant('note' as const),
        text: fc.string({ unit: 'grapheme', minLength: 1 }).filter((words) => words.trim() !== ''),
      }),
    });
    const page = { ...analysed(TALKS).page, regions: [] };
    return fc.array(fc.oneof(name, quotation, speaker, note), { maxLength: 8 }).map((wishes) =>
      applyDecisions(
        { text, page, sentences: [], entities: [], quotes: [] },
        anchorAll(
          wishes.map((wish) => decide(read, wish, stamp)),
          read,
        ),
      ),
    );
  });

describe('standoff for brat', function () {
  this.timeout(20_000);

  it('has names, and attributions with their parts', () => {
    const { ann } = bratOf(TALKS, analysed(TALKS));
    const { start, end } = at(TALKS, 'Astrid Nordvik');
    assert.ok(ann.includes(`\tOfficial ${start} ${end}\tAstrid Nordvik\n`));
    assert.match(ann, /^T(\d+)\tContent \d+ \d+\t"We have found a way,"$/m);
    assert.match(ann, /^E1\tAttribution:T\d+ Source:T\d+ Cue:T\d+ Content:T\d+ Content2:T\d+$/m);
    assert.match(ann, /^#\d+\tSpeaker E1\tAstrid Nordvik$/m);
  });

  it('has nothing for a text that is no page but the text', () =>
    assert.deepEqual(bratOf('A\r\nferry.', null), { text: 'A\nferry.', ann: '' }));

  it('is what the server reads, for pages and whatever is decided on any text', () => {
    for (const file of files) {
      const { text, ann } = bratOf(load(file), analyze(load(file)));
      assert.deepEqual(refusals(text, ann), []);
    }
    fc.assert(
      fc.property(anyAnalysis, (analysis) => {
        const { text, ann } = bratOf(analysis.text, analysis);
        assert.deepEqual(refusals(text, ann), []);
      }),
    );
  });

  it('breaks spans where their lines break', () => {
    const analysis = deciding(TALKS.replaceAll('\n', '\r\n'), {
      at: at(TALKS.replaceAll('\n', '\r\n'), 'before the winter."\r\n\r\nCarvalho called'),
      choice: { kind: 'note', text: 'one\ntwo\\' },
    });
    const { text, ann } = bratOf(analysis.text, analysis);
    assert.ok(!text.includes('\r'));
    assert.match(
      ann,
      /\tNote \d+ \d+;\d+ \d+\tbefore the winter\." Carvalho called\n#\d+\tAnnotatorNotes T\d+\tone\\u000atwo\\\\\n/,
    );
  });

  it('brought in again is what the analysis says', () => {
    for (const file of files) {
      const analysis = analyze(load(file));
      if (!analysis) continue;
      assert.deepEqual(broughtBack(analysis).unplaced, []);
      assert.deepEqual(content(broughtBack(analysis).decisions), content(statement(analysis)));
    }
  });

  it('and so with CRLF, emoji, lone surrogates and anything decided', () => {
    fc.assert(
      fc.property(anyAnalysis, (analysis) => {
        assert.deepEqual(broughtBack(analysis).unplaced, []);
        assert.deepEqual(content(broughtBack(analysis).decisions), content(statement(analysis)));
      }),
    );
  });

  it('applied to the bare text makes the same standoff', () => {
    const text = load('test/fixtures/oslo.txt');
    const analysis = analysed(text);
    const again = applyDecisions(
      { ...analysis, entities: [], quotes: [] },
      anchorAll([...broughtBack(analysis).decisions].sort(byPlace), readable(text)),
    );
    const spoken = { ...analysis, quotes: analysis.quotes.filter(({ kind }) => kind !== 'scare') };
    assert.equal(bratOf(text, again).ann, bratOf(text, spoken).ann);
  });
});
