import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorAll } from '../../../src/core/decisions/anchor';
import { applyDecisions } from '../../../src/core/decisions/apply';
import { decide, type Wish } from '../../../src/core/decisions/decide';
import type { Choice, Decision } from '../../../src/core/decisions/decision';
import { readable } from '../../../src/core/decisions/readable';
import { standingIn } from '../../../src/core/decisions/standing';
import { statementOf } from '../../../src/core/decisions/statement';
import type { Analysis } from '../../../src/core/model';
import type { Span } from '../../../src/core/span';
import { bratOf } from '../../../src/export/brat';
import { webAnnotationsOf } from '../../../src/export/web-annotation';
import { importBrat } from '../../../src/import/brat';
import type { Imported } from '../../../src/import/imported';
import { takingUp } from '../../../src/import/taking';
import { importWebAnnotations } from '../../../src/import/web-annotation';
import { analysed, at, deciding, DISCUSSED, spanIn, STAMP, TALKS } from '../support/decisions';
import { load, PHONE_TALK, SECRET_INFO } from '../support/pages';

const LAST = '“Portugal knows what the sea takes,”';
const later = { created: '2026-11-23T06:22:05Z', creator: 'Ben' };

function taken(analysis: Analysis, imported: Imported | { problem: unknown }, kept: readonly Decision[] = []) {
  assert.ok('decisions' in imported);
  const { added, changed, same } = takingUp(imported.decisions, kept, analysis, readable(analysis.text));
  const words = (some: readonly Decision[]): string[] =>
    some.map(({ at: { exact }, choice }) => `${choice.kind} ${exact}`);
  return { added: words(added), changed: words(changed), same };
}

const exported = (analysis: Analysis): string => webAnnotationsOf(analysis.text, analysis, 'page.txt', STAMP.created);
const fromWeb = (json: string): Imported | { problem: unknown } => importWebAnnotations(json, readable(TALKS), later);

describe('what is taken up of an import', () => {
  const machine = analysed(TALKS);
  const note: Wish = { at: at(TALKS, 'a way'), choice: { kind: 'note', text: 'Which?' } };
  const office: Wish = {
    at: at(TALKS, 'Astrid Nordvik'),
    choice: { kind: 'office', as: 'official', office: 'Mayor of Halton' },
  };
  const nobody: Wish = { at: at(TALKS, LAST), choice: { kind: 'speaker', name: null } };

  for (const [name, analysis] of [
    ['of the machine', machine],
    ['with what a reader decided', deciding(TALKS, note, { ...nobody, choice: { kind: 'speaker', name: 'Bo Lind' } })],
    ['with nobody who said something', deciding(TALKS, nobody)],
    ['with an office', deciding(TALKS, office)],
    [
      'with parts that are read too',
      deciding(DISCUSSED, { at: at(DISCUSSED, 'olaf77'), choice: { kind: 'part', as: 'read' } }),
    ],
    ['with other lines', deciding(DISCUSSED, { at: at(DISCUSSED, 'olaf77'), choice: { kind: 'part', as: 'article' } })],
    ...[PHONE_TALK, SECRET_INFO].map((file) => [`of ${file}`, analysed(load(file))] as const),
  ] as const) {
    it(`is nothing of an own export ${name}`, () => {
      const text = readable(analysis.text);
      const { length } = statementOf(analysis, text, STAMP);
      const nothing = { added: [], changed: [], same: length };
      assert.ok(length > 5);
      assert.deepEqual(taken(analysis, importWebAnnotations(exported(analysis), text, later)), nothing);
      const { decisions } = importBrat(bratOf(analysis.text, analysis).ann, text, later);
      const brat = takingUp(decisions, [], analysis, text);
      assert.deepEqual([...brat.added, ...brat.changed], []);
    });
  }

  it('is the one edit of an own export', () => {
    const edited = exported(machine).replace('"value": "country"', '"value": "person"');
    const { added, changed, same } = taken(machine, fromWeb(edited));
    assert.deepEqual([added.length, changed], [1, []]);
    assert.ok(same > 5);
    const speaker = deciding(TALKS, { ...nobody, choice: { kind: 'speaker', name: 'Bo Lind' } });
    assert.deepEqual(taken(machine, fromWeb(exported(speaker))).added, [`speaker ${LAST}`]);
  });

  it('changes what was decided otherwise, and is nothing of what was decided', () => {
    const text = readable(TALKS);
    const kept = [note, nobody].map((wish) => decide(text, wish, STAMP));
    const theirs = [note, nobody, { ...note, choice: { kind: 'note', text: 'When?' } } as Wish];
    const decisions = theirs.map((wish) => decide(text, wish, later));
    assert.deepEqual(taken(machine, { decisions, unplaced: [] }, kept), {
      added: ['note a way'],
      changed: [],
      same: 2,
    });
    const other = decide(text, { ...nobody, choice: { kind: 'not-quotation' } }, later);
    const speaker = decide(text, { ...nobody, choice: { kind: 'speaker', name: 'Ada Holm' } }, later);
    assert.deepEqual(taken(machine, { decisions: [speaker, other], unplaced: [] }, kept), {
      added: [`not-quotation ${LAST}`],
      changed: [`speaker ${LAST}`],
      same: 0,
    });
  });

  it('is what nobody in particular said, where the machine found nobody', () => {
    const unsaid = {
      ...machine,
      quotes: machine.quotes.map((quote) => ({ ...quote, speaker: null, mention: null, cue: null })),
    };
    const decisions = [decide(readable(TALKS), nobody, later)];
    assert.deepEqual(taken(unsaid, { decisions, unplaced: [] }).added, [`speaker ${LAST}`]);
  });

  it('is all that would change anything', () => {
    const analysis = deciding(DISCUSSED, { at: at(DISCUSSED, 'olaf77'), choice: { kind: 'part', as: 'read' } });
    const text = readable(DISCUSSED);
    const spans: Span[] = [...analysis.quotes, ...analysis.entities.flatMap(({ mentions }) => mentions)];
    const anySpan = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...spans) }, spanIn(DISCUSSED));
    const names = fc.constantFrom(null, ...analysis.entities.map(({ name }) => name));
    const choice: fc.Arbitrary<Choice> = fc.oneof(
      fc.record({
        kind: fc.constant('name' as const),
        as: fc.constantFrom('official' as const, 'person' as const, 'organization' as const, 'country' as const),
        called: names,
        mention: fc.constantFrom(null, 'name' as const, 'pronoun' as const),
        everywhere: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('no-name' as const), everywhere: fc.boolean() }),
      fc.record({ kind: fc.constant('speaker' as const), name: names }),
      fc.record({
        kind: fc.constant('quotation' as const),
        as: fc.constantFrom(null, 'speech' as const, 'fragment' as const),
      }),
      fc.record({ kind: fc.constantFrom('not-quotation' as const, 'same' as const, 'different' as const) }),
    );
    const stands = standingIn(analysis, text);
    let standing = 0;
    fc.assert(
      fc.property(anySpan, fc.option(anySpan), choice, (at, other, choice) => {
        const needsOther = choice.kind === 'same' || choice.kind === 'different' || choice.kind === 'speaker';
        const decision = decide(text, { at, other: needsOther ? other : null, choice }, later);
        if (!stands(decision)) return;
        standing++;
        assert.deepEqual(saying(applyDecisions(analysis, anchorAll([decision], text))), saying(analysis));
      }),
      { numRuns: 3000 },
    );
    assert.ok(standing > 50, String(standing));
  });
});

/** What an analysis says, without how it is known. */
function saying({ entities, quotes }: Analysis): unknown {
  const nameOf = (id: string | null): string | undefined => entities.find((entity) => entity.id === id)?.name;
  return [
    entities.map(({ name, type, official, mentions }) => [
      name,
      type,
      official,
      mentions.map(({ start, end, kind }) => [start, end, kind]),
    ]),
    quotes.map(({ start, end, kind, speaker, speech }) => [
      start,
      end,
      kind,
      nameOf(speaker),
      quotes.findIndex((each) => each.speech === speech),
    ]),
  ];
}
