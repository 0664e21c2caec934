import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  decisionsIn,
  emptyCollection,
  readCollection,
  withDecisions,
  writeCollection,
} from '../../../src/core/decisions/collection';
import { readable } from '../../../src/core/decisions/readable';
import { importBrat } from '../../../src/import/brat';
import type { Imported } from '../../../src/import/imported';
import { importWebAnnotations } from '../../../src/import/web-annotation';
import { STAMP, TALKS } from '../support/decisions';

const text = readable(TALKS);

/** What was imported, after it has been kept and read again: all of it has to be there. */
function kept({ decisions, unplaced }: Imported): { decisions: string[]; unplaced: string[] } {
  const json = writeCollection(withDecisions(emptyCollection('page.txt', STAMP.created), decisions));
  const read = readCollection(json, 'page.txt');
  assert.ok('collection' in read, JSON.stringify(read));
  const again = decisionsIn(read.collection);
  assert.deepEqual(new Set(again), new Set(decisions));
  return {
    decisions: decisions.map(({ at, choice }) => [at.exact, ...Object.values(choice).filter(Boolean)].join(' ')),
    unplaced: unplaced.map(({ line, reason }) => `${line} ${reason}`),
  };
}

function fromWeb(value: unknown): ReturnType<typeof kept> {
  const imported = importWebAnnotations(JSON.stringify(value), text, STAMP);
  assert.ok('decisions' in imported, JSON.stringify(imported));
  return kept(imported);
}

const fromBrat = (...lines: readonly string[]): ReturnType<typeof kept> =>
  kept(importBrat(lines.join('\n'), text, STAMP));

const on = (exact: string, more: object = {}): object => ({
  selector: [{ type: 'TextQuoteSelector', exact }, more],
});
const ours = {
  id: 'urn:a',
  type: 'Annotation',
  'newsmark:decision': 'note',
  created: STAMP.created,
  body: { type: 'TextualBody', value: 'Which?' },
  target: {
    selector: [
      { type: 'TextQuoteSelector', exact: 'a way', prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 5, end: 10 },
    ],
  },
};

describe('what is imported can be read again', function () {
  this.timeout(60_000);

  for (const created of ['2024', '2024-05-01', 'yesterday', 'Z', '2024-05-01T10:00Z', '', 7, null, {}]) {
    it(`where a time is ${JSON.stringify(created)}`, () =>
      assert.deepEqual(fromWeb([{ created, bodyValue: 'Who?', target: on('a way') }]), {
        decisions: ['a way note Who?'],
        unplaced: [],
      }));
  }
  it('with the time that an annotation of elsewhere has, in UTC', () => {
    const imported = importWebAnnotations(
      JSON.stringify([{ created: '2024-05-01T10:00:00+02:00', bodyValue: 'Who?', target: on('a way') }]),
      text,
      STAMP,
    );
    assert.deepEqual('decisions' in imported && imported.decisions.map(({ created }) => created), [
      '2024-05-01T08:00:00.000Z',
    ]);
  });

  for (const [name, annotation, reason] of [
    ['without an id', { ...ours, id: '' }, '"id" has to be a string'],
    ['with a time of another zone', { ...ours, created: '2024-05-01T10:00:00+02:00' }, '"created" has to be a time'],
    ['with a remark that is none', { ...ours, body: { type: 'TextualBody', value: 7 } }, 'a note needs a body'],
    ['of a kind that objects inherit', { ...ours, 'newsmark:decision': 'constructor' }, 'this version of Newsmark'],
    [
      'at a place between characters',
      {
        ...ours,
        target: { selector: [ours.target.selector[0], { type: 'TextPositionSelector', start: 0.5, end: 2 }] },
      },
      'start and end have to be whole numbers',
    ],
    [
      'at a place beyond all texts',
      {
        ...ours,
        target: { selector: [ours.target.selector[0], { type: 'TextPositionSelector', start: 1, end: 1e300 }] },
      },
      'start and end have to be whole numbers',
    ],
  ] as const) {
    it(`a decision ${name} is left out, and that is said`, () => {
      const { decisions, unplaced } = fromWeb([annotation]);
      assert.deepEqual(decisions, []);
      assert.equal(unplaced.length, 1);
      assert.ok(unplaced[0]?.includes(reason), unplaced[0]);
    });
  }

  it('where an annotation of elsewhere has no id', () =>
    assert.deepEqual(fromWeb([{ id: '', bodyValue: 'Who?', target: on('a way') }]).decisions, ['a way note Who?']));
  for (const [start, end] of [
    [0.5, 4.5],
    [-1, 4],
    [4, 0],
    [0, 1e300],
    [1e300, 2e300],
    [0, Number.MAX_SAFE_INTEGER],
  ]) {
    const position = { type: 'TextPositionSelector', start, end };
    it(`where a position is ${start} to ${end}`, () => {
      assert.deepEqual(fromWeb([{ bodyValue: 'Who?', target: on('a way', position) }]).decisions, ['a way note Who?']);
      assert.deepEqual(fromWeb([{ bodyValue: 'Who?', target: { selector: position } }]), {
        decisions: [],
        unplaced: ['1 its words are not found'],
      });
    });
  }
  for (const remark of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
    it(`where a remark is ${remark}`, () =>
      assert.deepEqual(fromWeb([{ bodyValue: remark, target: on('a way') }]).decisions, [`a way note ${remark}`]));
  it('where a target is nothing but blanks', () =>
    assert.deepEqual(
      fromWeb([{ bodyValue: 'Why?', target: on(' ', { type: 'TextPositionSelector', start: 0, end: 0 }) }]),
      {
        decisions: [],
        unplaced: ['1 its words are not found'],
      },
    ));

  it('where standoff has spans that are empty, blank or the wrong way round', () => {
    const blank = TALKS.indexOf('\n');
    const { decisions, unplaced } = fromBrat(
      'T1\tPerson 0 0\t',
      `T2\tPerson ${blank} ${blank + 1}\t `,
      'T3\tPerson 9 4\t',
      'T4\tContent 3 3\t',
      'T5\tSource 7 2\t',
      `T6\tContent 0 4\tOSLO`,
      'T7\tAttribution 0 0\t',
      'E1\tAttribution:T7 Source:T5 Content:T6',
    );
    assert.deepEqual(decisions, ['OSLO quotation']);
    assert.deepEqual(
      unplaced.map((each) => each.split(' ')[0]),
      ['1', '2', '3', '4', '8'],
    );
  });
  for (const type of ['constructor', '__proto__', 'toString'])
    it(`where a type of standoff is ${type}`, () =>
      assert.deepEqual(fromBrat(`T1\t${type} 0 4\tOSLO`), {
        decisions: [],
        unplaced: [`1 nothing is known of the type ${type}`],
      }));

  const odd = fc.constantFrom<unknown>('', 'a way', 'Nordvik', 'Person', '__proto__', 'constructor', null, 7, 0.5, -1, 1e300, [], {}, true, '2024-01-01', 'urn:a'); // prettier-ignore
  const selector = fc.record(
    {
      type: fc.constantFrom('TextQuoteSelector', 'TextPositionSelector'),
      exact: odd,
      prefix: odd,
      start: odd,
      end: odd,
    },
    { requiredKeys: ['type'] },
  );
  const resource = fc.oneof(
    odd,
    fc.record({ selector: fc.oneof(selector, fc.array(selector, { maxLength: 3 })), purpose: odd }),
    fc.record({ type: fc.constant('TextualBody'), value: odd, purpose: odd }),
    fc.constant(on('a way')),
  );
  const annotation = fc.record(
    {
      id: odd,
      created: fc.oneof(odd, fc.constant(STAMP.created)),
      creator: odd,
      'newsmark:decision': fc.constantFrom(
        'note',
        'name',
        'same',
        'quotation',
        'speaker',
        'part',
        'no-name',
        'toString',
      ),
      'newsmark:mention': odd,
      body: fc.oneof(resource, fc.array(resource, { maxLength: 3 })),
      bodyValue: odd,
      target: fc.oneof(resource, fc.array(resource, { maxLength: 3 })),
    },
    { requiredKeys: ['target'] },
  );
  it('whatever annotations are like', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(annotation, odd), { maxLength: 6 }), (all) => {
        fromWeb({ items: all });
      }),
      { numRuns: 2000 },
    ));

  const offset = fc.constantFrom('0', '4', '9', '5000', '-1', '0.5', '1e9', '', 'x');
  const line = fc
    .tuple(
      fc.constantFrom('T1', 'T2', 'T3', 'E1', '#1', 'A1', '*', 'R1', ''),
      fc.constantFrom(
        'Person',
        'Content',
        'Source',
        'Note',
        'Attribution:T1',
        'constructor',
        'AnnotatorNotes',
        'Kind',
        '',
      ),
      fc.array(fc.oneof(offset, fc.constantFrom('T1', 'Content:T2', 'Source:T3', 'speech')), { maxLength: 4 }),
      fc.constantFrom('OSLO', '', ' ', '\t', 'a way', 'Nordvik'),
    )
    .map(([id, type, rest, tail]) => `${id}\t${[type, ...rest].join(' ')}\t${tail}`);
  it('whatever standoff is like', () =>
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        fromBrat(...lines);
      }),
      { numRuns: 2000 },
    ));
});

describe('nothing of a file is lost without a word', () => {
  it('of several targets of one annotation, each is taken or listed', () =>
    assert.deepEqual(fromWeb([{ id: 'urn:a', bodyValue: 'Who?', target: [on('a way'), on('winter'), on('Lisbon')] }]), {
      decisions: ['a way note Who?', 'winter note Who?'],
      unplaced: ['1 its words are not found'],
    }));
  it('of several bodies, each is', () =>
    assert.deepEqual(
      fromWeb([{ body: [{ value: 'Organization' }, { value: 'Really?' }], target: on('winter') }]).decisions,
      ['winter name organization', 'winter note Really?'],
    ));
  it('of pages, those embedded as the next and the last are read, and the others are listed', () => {
    const page = (exact: string, more = {}) => ({ items: [{ bodyValue: 'Who?', target: on(exact) }], ...more });
    assert.deepEqual(
      fromWeb({
        type: 'AnnotationCollection',
        first: page('a way', { id: 'urn:1', next: page('winter', { id: 'urn:2', next: 'urn:3' }) }),
        last: page('the sea', { id: 'urn:4' }),
      }),
      {
        decisions: ['a way note Who?', 'winter note Who?', 'the sea note Who?'],
        unplaced: ['1 a page that is not read'],
      },
    );
  });
  it('of two annotations with one id, both are', () =>
    assert.deepEqual(
      fromWeb([
        { id: 'urn:a', bodyValue: 'Who?', target: on('a way') },
        { id: 'urn:a', bodyValue: 'When?', target: on('winter') },
      ]).decisions,
      ['a way note Who?', 'winter note When?'],
    ));
  it('of two that contradict each other, the other one is listed', () =>
    assert.deepEqual(
      fromWeb([
        { bodyValue: 'Person', target: on('winter') },
        { bodyValue: 'Organization', target: on('winter') },
        { bodyValue: 'Organization', target: on('winter') },
      ]),
      { decisions: ['winter name organization'], unplaced: ['1 line 1 says something else of the same words'] },
    ));
  it('of what is no annotation among them', () =>
    assert.deepEqual(fromWeb([7, { bodyValue: 'Who?', target: on('a way') }]), {
      decisions: ['a way note Who?'],
      unplaced: ['1 this is no annotation'],
    }));
  it('of notes on what standoff says, and of lines with one id', () =>
    assert.deepEqual(
      fromBrat(
        'T1\tPerson 0 4\tOSLO',
        '#1\tAnnotatorNotes T1\tA town',
        '#2\tAnnotatorNotes T9\tNowhere',
        'T1\tPerson 0 4\tOSLO',
        'T2\tNote 0 4\tOSLO',
        '#3\tAnnotatorNotes T2\tOne',
        '#4\tAnnotatorNotes T2\tTwo',
      ),
      {
        decisions: ['OSLO name person', 'OSLO note A town', 'OSLO note One\n\nTwo'],
        unplaced: ['3 a note on T9, which has no single place', '4 another line has the id T1'],
      },
    ));
});
