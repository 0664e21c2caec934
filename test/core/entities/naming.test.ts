import assert from 'node:assert/strict';
import { textOf } from '../../../src/core/span';
import { analyze } from '../../../src/core/analyze';
import { analysisOf } from '../support/entities';
import { page } from '../support/pages';

/** Whom and what a paragraph names, each as `person Astrid Nordvik`, the lexicon of officials off. */
function names(paragraph: string): string[] {
  const { text, entities } = analysisOf([paragraph], { officials: false });
  const at = text.indexOf(paragraph);
  return entities
    .filter(({ type, mentions }) => type !== 'country' && mentions.some(({ start }) => start >= at))
    .map(({ type, mentions }) => {
      const own = mentions.filter(({ start, kind }) => start >= at && kind === 'name');
      return `${type} ${own.map((mention) => textOf(text, mention)).join(' | ')}`;
    });
}

const TABLE: Readonly<Record<string, readonly (readonly [paragraph: string, ...expected: string[]])[]>> = {
  'a body by what is around its name': [
    ['A Solenta spokesman declined. Solenta, which makes pumps, is closed.', 'organization Solenta | Solenta'],
    ['Marwick Capital executives met on Monday.', 'organization Marwick Capital'],
    ['Bergen was quiet, said the Fjord Workers Union.', 'organization Fjord Workers Union'],
    ['The Post reported it. Nobody else did.', 'organization Post'],
    ["It was reported to the Halton County Sheriff's Department.", "organization Halton County Sheriff's Department"],
    ["The Attorney General's Office said nothing.", "organization Attorney General's Office"],
    ["They called the Fishermen's Union.", "organization Fishermen's Union"],
    [
      'Melons from Jensen Farms were sold. Halvorsen Foods bought them.',
      'organization Jensen Farms',
      'organization Halvorsen Foods',
    ],
    ["The Teachers' Association of Halton met.", "organization Teachers' Association of Halton"],
    [
      "The Police Officers' Union met the Dockers' Guild.",
      "organization Police Officers' Union",
      "organization Dockers' Guild",
    ],
    ["HALTON COUNTY SHERIFF'S DEPT./CONTRIBUTED IMAGE", "organization HALTON COUNTY SHERIFF'S DEPT"],
  ],
  'who stands behind somebody': [
    ['The Nordvik campaign said no. Astrid Nordvik left.', 'organization Nordvik campaign', 'person Astrid Nordvik'],
    ['Nobody in the Harper administration spoke.', 'organization Harper administration'],
    ['Harper campaign manager Eva Lind spoke.', 'person Harper', 'person Eva Lind'],
  ],
  'a place, a storm or a party that looks like a person': [
    ['Neighbors on Edgar Street heard a noise near Ross Island.'],
    ['They fished in Stella Lake before Storm Edna came.'],
    ['Tom Harper met Wisconsin Republican Eva Lind.', 'person Tom Harper', 'person Eva Lind'],
    ['On Super Tuesday the Second Amendment was all they spoke about.'],
  ],
  'a person whose names are words or places': [
    ['Justice Minister German Rossi spoke. Rossi left.', 'person German Rossi | Rossi'],
    ['Foreign Minister Paris Holm met them.', 'person Paris Holm'],
    ['The German minister Hans Weber left.', 'person Hans Weber'],
    ['Kenya Harper won. Harper is 19.', 'person Kenya Harper | Harper'],
    ['Jun Harper came late. Harper is ill.', 'person Jun Harper | Harper'],
    ['Warren Baker lost. Baker said he had led.', 'person Warren Baker | Baker'],
    ["Lindholm University's Diane Brand agreed.", 'organization Lindholm University', 'person Diane Brand'],
  ],
  'a name with more in it': [
    ['Robert "Bobby" Kline won. Kline is 81.', 'person Robert "Bobby" Kline | Kline'],
    ['Maria (Mia) Lund sang.', 'person Maria (Mia) Lund'],
    ['Sen. Michael Berg (R-Warren) agreed. Berg is 50.', 'person Michael Berg | Berg'],
    ['81-year-old Bertil Anker was found in the forest.', 'person Bertil Anker'],
    ['Ludwig van der Meer met K. R. Ramesh.', 'person Ludwig van der Meer', 'person K. R. Ramesh'],
    ['Nguyen Van Minh met Adaeze Okafor, a doctor.', 'person Nguyen Van Minh', 'person Adaeze Okafor'],
    ['Maria del Carmen Ruiz Soto spoke.', 'person Maria del Carmen Ruiz Soto'],
    ['Australian Tom Harper came with Briton Eva Holm.', 'person Tom Harper', 'person Eva Holm'],
    ['Canadian Eva Holm, 63, was freed.', 'person Eva Holm'],
    ['Unlike Eva Holm, Tom Harper stayed.', 'person Eva Holm', 'person Tom Harper'],
    ['Bladesmith Anna Lind met Registrar Tom Frank.', 'person Anna Lind', 'person Tom Frank'],
    ['Park Ranger Emma Stone found tracks.', 'person Emma Stone'],
    ['Christopher Robert Bly met Parker John Holm.', 'person Christopher Robert Bly', 'person Parker John Holm'],
  ],
};

describe('what a name names', () => {
  for (const [kind, rows] of Object.entries(TABLE))
    describe(kind, () => {
      for (const [paragraph, ...expected] of rows)
        it(`${expected.join(', ') || 'nobody'} in: ${paragraph}`, () => assert.deepEqual(names(paragraph), expected));
    });
});

describe('a surname that two people have', () => {
  const HARPERS = 'Senator Tom Harper spoke of ferries. Tom Harper has led the senate for years.';
  for (const [what, paragraph, ofTom, ofIda] of [
    [
      'means whom the article is about',
      `${HARPERS} He met Ida Harper. Harper said no.`,
      'Tom Harper | Tom Harper | He | Harper',
      'Ida Harper',
    ],
    [
      'means the one named last where both are named alike',
      'Senator Tom Harper spoke. Senator Ida Harper spoke, too. Harper said no.',
      'Tom Harper',
      'Ida Harper | Harper',
    ],
  ] as const)
    it(what, () => {
      const { text, entities } = analysisOf([paragraph], { officials: false });
      const mentionsOf = (who: string) =>
        entities.find(({ name }) => name === who)?.mentions.map((mention) => textOf(text, mention));
      assert.deepEqual([mentionsOf('Tom Harper')?.join(' | '), mentionsOf('Ida Harper')?.join(' | ')], [ofTom, ofIda]);
    });
});

describe('the place that a dateline names', () => {
  const named = (dateline: string, ...paragraphs: readonly string[]): string[] =>
    (analyze(page(`${dateline}The council met on Monday to talk about a new pier.`, ...paragraphs))?.entities ?? [])
      .filter(({ type }) => type !== 'country')
      .map(({ type, name }) => `${type} ${name}`);

  for (const [dateline, city] of [
    ['JACKSON, Miss. (AP) — ', 'Jackson'],
    ['MADISON, Wis. — ', 'Madison'],
    ['ST. PAUL - ', 'St. Paul'],
    ['AUSTIN — ', 'Austin'],
  ] as const)
    it(`names nobody elsewhere: ${dateline}`, () =>
      assert.deepEqual(named(dateline, `Many in ${city} doubt it. ${city} has seen two piers go.`), []));

  it('leaves whoever has it as a surname', () =>
    assert.deepEqual(named('JACKSON, Miss. — ', 'Mayor Tom Jackson spoke. "We need it," Jackson said.'), [
      'person Tom Jackson',
    ]));
});
