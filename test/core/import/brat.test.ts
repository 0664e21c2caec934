import assert from 'node:assert/strict';
import { readable } from '../../../src/core/decisions/readable';
import { importBrat } from '../../../src/import/brat';
import { STAMP } from '../support/decisions';

// In the shape of PolNeAR's release: the cue twice, as Cue and as the trigger of an Attribution; pieces of a content
// parted by the source.
const TEXT =
  '“The line will open,” Nordvik told us, “and stay so.” Carvalho and Lind think it costs too much.\r\nNobody answered. 🙂 She did.';

/** A `T` line with the offsets of each piece in a text. */
function bound(id: string, type: string, pieces: readonly string[], text = TEXT): string {
  const offsets = pieces.map(
    (words) =>
      `${[...text.slice(0, text.indexOf(words))].length} ${[...text.slice(0, text.indexOf(words) + words.length)].length}`,
  );
  return `${id}\t${type} ${offsets.join(';')}\t${pieces.join(' ')}`;
}

function imports(...lines: readonly string[]): { decisions: string[]; unplaced: string[] } {
  const { decisions, unplaced } = importBrat(`${lines.join('\n')}\n`, readable(TEXT), STAMP);
  return {
    decisions: decisions.map(({ at, other, cue, choice }) =>
      [choice.kind, at.exact, other?.exact, cue?.exact].filter(Boolean).join(' | '),
    ),
    unplaced: unplaced.map(({ line, reason }) => `${line} ${reason}`),
  };
}

describe('standoff of others', () => {
  it('in the shape of PolNeAR, with content in pieces', () => {
    assert.deepEqual(
      imports(
        bound('T1', 'Content', ['“The line will open,”', '“and stay so.”']),
        bound('T2', 'Cue', ['told us']),
        bound('T3', 'Source', ['Nordvik']),
        bound('T4', 'Attribution', ['told us']),
        'E1\tAttribution:T4 Source:T3 Cue:T2 Content:T1',
      ),
      {
        decisions: [
          'quotation | “The line will open,”',
          'quotation | “and stay so.”',
          'same | “The line will open,” | “and stay so.”',
          'speaker | “The line will open,” | Nordvik | told us',
        ],
        unplaced: [],
      },
    );
  });

  it('with indirect speech, and more than one source', () => {
    assert.deepEqual(
      imports(
        bound('T1', 'Content', ['it costs too much']),
        bound('T2', 'Source', ['Carvalho']),
        bound('T3', 'Source', ['Lind']),
        bound('T4', 'Attribution', ['think']),
        'E1\tAttribution:T4 Source:T2 Source2:T3 Content:T1',
      ),
      {
        decisions: ['quotation | it costs too much', 'speaker | it costs too much | Carvalho'],
        unplaced: ['5 a quotation has one speaker; the first source was taken'],
      },
    );
  });

  it('with names of the usual types', () =>
    assert.deepEqual(imports(bound('T1', 'PER', ['Lind']), bound('T2', 'ORG', ['Nobody'])).decisions, [
      'name | Lind',
      'name | Nobody',
    ]));

  for (const [name, text] of [
    ['as the file is stored', TEXT],
    ['with line breaks translated', TEXT.replace('\r\n', '\n')],
  ] as const) {
    it(`that counts characters ${name}`, () =>
      assert.deepEqual(imports(bound('T1', 'Content', ['She did'], text)), {
        decisions: ['quotation | She did'],
        unplaced: [],
      }));
  }

  it('whose offsets are wrong is found by its words, where they stand there once', () => {
    assert.deepEqual(imports('T1\tPerson 0 4\tLind', 'T2\tPerson 0 2\tso'), {
      decisions: ['name | Lind', 'name | so'],
      unplaced: [],
    });
    assert.deepEqual(imports('T1\tPerson 0 1\tt', 'T2\tPerson 5000 5004\tOslo').unplaced, [
      '1 its words are not found: t',
      '2 its words are not found: Oslo',
    ]);
  });

  it('tells by line what is no decision', () => {
    assert.deepEqual(
      imports(
        bound('T1', 'Weapon', ['line']),
        'R1\tOwns Arg1:T1 Arg2:T1',
        bound('T2', 'Person', ['Lind', 'Nobody']),
        'E1\tAttribution:T9 Content:T8',
        'what is this',
        '',
        'T3\tPerson zero four\tLisbon',
      ).unplaced,
      [
        '1 nothing is known of the type Weapon',
        '2 nothing is known of lines of this kind',
        '3 its words do not stand together',
        '4 an attribution without content that was found',
        '5 nothing is known of lines of this kind',
        '7 its words are not found: Lisbon',
      ],
    );
  });
});
