import assert from 'node:assert/strict';
import fc from 'fast-check';
import { includesDate } from '../../../src/core/lexicon/incomplete-dates';
import type { Entity } from '../../../src/core/model';
import { analysisOf } from '../support/entities';

const CASES = 400;

const people = [
  ['Donald', 'Trump', 'President'],
  ['Barack', 'Obama', 'President'],
  ['Angela', 'Merkel', 'Chancellor'],
  ['Sergey', 'Lavrov', 'Foreign Minister'],
  ['Mike', 'Pence', 'Governor'],
  ['Hillary', 'Clinton', 'Secretary of State'],
  ['Boris', 'Johnson', 'Prime Minister'],
  ['Theresa', 'May', 'Prime Minister'],
  ['Paul', 'Ryan', 'House Speaker'],
  ['Ben', 'Carson', 'Housing Secretary'],
  ['Adam', 'Smith', 'Congressman'],
  ['Marco', 'Rubio', 'Senator'],
] as const;

const named = fc.record({
  who: fc.constantFrom(...people),
  title: fc.constantFrom<string[]>(
    '',
    '',
    'own',
    'Mayor',
    'Police Chief',
    'Presidential candidate',
    'Professor',
    'former',
  ),
  full: fc.boolean(),
  rest: fc.constantFrom('said no', 'left the United States', 'spoke of 2016', 'met a German envoy in Russia'),
});
type Named = typeof named extends fc.Arbitrary<infer T> ? T : never;

const date = fc.constantFrom('9 October 2008', '9 October 2014', '9 October 2016', '9 October 2018', '9 October 2024');

const sentence = ({ who: [given, surname, office], title, full, rest }: Named): string => {
  const words = title === 'own' ? office : title === 'former' ? `Former ${office}` : title;
  return `${[words, full ? given : '', surname].filter(Boolean).join(' ')} ${rest}.`;
};

const isoOf = (written: string): string => `${written.slice(-4)}-10-09`;

/** What is wrong with the office that the list gives somebody. */
function faultIn({ name, known, mentions }: Entity, text: string, iso: string | null): string[] {
  if (!known || known.source !== 'lexicon') return [];
  const said = known.office.split(' ').at(-1)?.toLowerCase() ?? '';
  const faults: string[] = [];
  if (mentions.every(({ start, end }) => !text.slice(start, end).includes(' ')) && !text.toLowerCase().includes(said))
    faults.push(`${name} by surname alone`);
  if (iso === null) {
    if (known.standing !== 'undated' || !text.toLowerCase().includes(said))
      faults.push(`${name}: ${known.office}, undated`);
  } else if (known.from !== null && known.from.slice(0, iso.length) > iso)
    faults.push(`${name}: ${known.office} to come`);
  else if (known.standing === 'current' && !includesDate(known, iso))
    faults.push(`${name}: not ${known.office} any more`);
  return faults;
}

describe('the office that a card shows', function () {
  this.timeout(60_000);

  const holds = (written: string | undefined, names: readonly Named[]): void => {
    const { text, entities } = analysisOf(
      [names.map(sentence).join(' ')],
      written === undefined ? {} : { date: written },
    );
    const iso = written === undefined ? null : isoOf(written);
    assert.deepEqual(
      entities.flatMap((entity) => faultIn(entity, text, iso)),
      [],
    );
  };

  it('is one that the date of the text bears', () =>
    fc.assert(fc.property(date, fc.array(named, { minLength: 1, maxLength: 5 }), holds), { numRuns: CASES }));

  it('is in a text without date one that the text gives', () =>
    fc.assert(
      fc.property(fc.array(named, { minLength: 1, maxLength: 5 }), (names) => holds(undefined, names)),
      { numRuns: CASES },
    ));

  it('is nobody’s whom only a surname names', () =>
    fc.assert(
      fc.property(date, fc.array(named, { minLength: 1, maxLength: 5 }), (written, names) => {
        const alone = names.map((each) => ({ ...each, title: '', full: false }));
        const { entities } = analysisOf([alone.map(sentence).join(' ')], { date: written });
        assert.deepEqual(
          entities.filter(({ type, official }) => type === 'person' && official),
          [],
        );
      }),
      { numRuns: CASES },
    ));
});
