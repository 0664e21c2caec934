import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import type { Entity } from '../../../src/core/model';
import { textOf } from '../../../src/core/span';
import { page } from '../support/pages';

const FIRST = 'OSLO (Sputnik) — The talks on the harbor went on for a second day on Monday, officials said.';

function entitiesIn(...paragraphs: readonly string[]): { text: string; entities: readonly Entity[] } {
  const analysis = analyze(page(FIRST, ...paragraphs));
  assert.ok(analysis);
  return analysis;
}

/** The people of a text: `name, role; role` with `*` before officials. */
const people = (...paragraphs: readonly string[]): string[] =>
  entitiesIn(...paragraphs)
    .entities.filter(({ type }) => type === 'person')
    .map(({ name, official, roles }) => `${official ? '*' : ''}${[name, roles.join('; ')].filter(Boolean).join(', ')}`);

/** All words that name the entity. */
function mentionsOf(name: string, ...paragraphs: readonly string[]): string[] {
  const { text, entities } = entitiesIn(...paragraphs);
  return entities.find((entity) => entity.name === name)?.mentions.map((mention) => textOf(text, mention)) ?? [];
}

describe('people', () => {
  for (const [words, ...expected] of [
    ['Norwegian Foreign Minister Astrid Nordvik arrived.', '*Astrid Nordvik, Norwegian Foreign Minister'],
    [
      'Alf Hagen, the deputy chief monitor of the OSCE mission, told reporters so.',
      '*Alf Hagen, deputy chief monitor of the OSCE mission',
    ],
    ['Former Norwegian Prime Minister Astrid Nordvik arrived.', '*Astrid Nordvik, Former Norwegian Prime Minister'],
    [
      'Deputy Foreign Minister Igor Belov and US Under Secretary of State for Political Affairs Tom Harper met.',
      '*Igor Belov, Deputy Foreign Minister',
      '*Tom Harper, US Under Secretary of State for Political Affairs',
    ],
    ['The wife of US President Tom Harper said no.', '*Tom Harper, US President'],
    ['Defense Minister Ursula von der Hagen was brief.', '*Ursula von der Hagen, Defense Minister'],
    [
      'Marta Lind, a columnist of the Harbor Post newspaper, disagreed.',
      'Marta Lind, columnist of the Harbor Post newspaper',
    ],
    ['"No comment," said the ministry.'],
  ] as const) {
    it(`are ${expected.join(' and ') || 'nobody'} in: ${words}`, () => assert.deepEqual(people(words), expected));
  }

  it('keep their surname, their titles and their other spellings', () => {
    const words = [
      'Foreign Minister Sergei Belov spoke.',
      'Belov was brief. Sergey Belov left, and Mr. Belov’s aides stayed.',
    ];
    assert.deepEqual(mentionsOf('Sergei Belov', ...words), ['Sergei Belov', 'Belov', 'Sergey Belov', 'Belov']);
  });

  it('are taken up by pronouns and offices', () => {
    const words = [
      'Norwegian Foreign Minister Astrid Nordvik spoke on Monday.',
      'She was brief. The Norwegian minister left.',
    ];
    assert.deepEqual(mentionsOf('Astrid Nordvik', ...words), ['Astrid Nordvik', 'She', 'The Norwegian minister']);
  });
});

describe('countries', () => {
  for (const [name, words, ...expected] of [
    ['Norway', 'Norwegian ships left Norway.', 'Norwegian', 'Norway'],
    ['Norway', 'Oslo hopes that the ships leave.', 'Oslo'],
    ['Norway', 'The ships stayed in Oslo and the crews met near Oslo.'],
    ['United States', 'The US and the U.S.-led mission told us so.', 'US', 'U.S.'],
    ['Russia', 'The Russia-NATO Council met.', 'Russia'],
    ['South Sudan', 'South Sudan signed.', 'South Sudan'],
    ['Sudan', 'South Sudan signed.'],
    ['Mexico', 'The governor of New Mexico signed.'],
  ] as const) {
    it(`${name} is ${expected.join(', ') || 'not'} in: ${words}`, () =>
      assert.deepEqual(mentionsOf(name, words), expected));
  }
});

describe('the first word of a text', () => {
  it('is read as any other, with nothing in front of it', () => {
    const analysis = analyze(
      'Jordan will open the border in May, Foreign Minister Tarek Alwan said on Monday.\n\n"The ferry will run," President Astrid Nordvik told reporters. "Jordan agrees."\n',
    );
    assert.deepEqual(
      analysis?.entities.map(({ name, type, mentions: [first] }) => `${type} ${name} ${first?.start}`),
      ['country Jordan 0', 'person Tarek Alwan 53', 'person Astrid Nordvik 114'],
    );
  });
});
