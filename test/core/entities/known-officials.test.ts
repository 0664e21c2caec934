import assert from 'node:assert/strict';
import type { KnownOffice } from '../../../src/core/model';
import { analysisOf, mentionsIn, peopleIn, type Reading } from '../support/entities';

const DATE = '9 October 2017';

/**
 * Who counts as an official in a text of October 2017, and what the list of officials says: `name {office, standing}`,
 * `name` for others.
 */
function listed(words: string, ...expected: readonly string[]): void {
  it(`${expected.join(' and ') || 'nobody'} in: ${words}`, () =>
    assert.deepEqual(knownIn(words, { date: DATE }), expected));
}

const knownIn = (words: string, reading: Reading): string[] =>
  analysisOf([words], reading)
    .entities.filter(({ type }) => type === 'person')
    .map(({ name, official, known }) => `${official ? '*' : ''}${name}${known ? ` ${shown(known)}` : ''}`);

const shown = ({ office, standing }: KnownOffice): string => `{${[office, standing].filter(Boolean).join(', ')}}`;

describe('full names of known officials', () => {
  listed('A picture shows Angela Merkel.', '*Angela Merkel {German Chancellor, current}');
  listed('A picture shows Sergey Lavrov.', '*Sergey Lavrov {Russian Foreign Minister, current}');
  listed('A picture shows Sergei Lavrov.', '*Sergei Lavrov {Russian Foreign Minister, current}');
  listed('A picture shows Barack Obama.', '*Barack Obama {US President, former}');
  listed('A picture shows Tayyip Erdogan.', '*Tayyip Erdogan {Turkish President, current}');
  listed('A picture shows Kim Jong –Un in the DPRK.', '*Kim Jong-Un {North Korean Leader, current}');
  listed('A picture shows Theresa May in May.', '*Theresa May {British Prime Minister, current}');
  listed('A picture shows Angela Holt.', 'Angela Holt');
  listed('Angela Merkel, a baker from Bergen, was there.', 'Angela Merkel');
  listed('A picture shows Robert Mugabe in Zimbabwe.', '*Robert Mugabe {Zimbabwean President, current}');
  listed('A picture shows Boris Johnson in London.', '*Boris Johnson {British Foreign Secretary, current}');
});

describe('surnames of known officials', () => {
  for (const [surname, country] of [
    ['Merkel', 'Germany'],
    ['Lavrov', 'Russia'],
    ['Tillerson', 'the United States'],
    ['Macron', 'France'],
    ['Erdogan', 'Turkey'],
    ['Netanyahu', 'Israel'],
    ['Maduro', 'Venezuela'],
    ['Putin', 'Russia'],
    ['Rouhani', 'Iran'],
    ['Trudeau', 'Canada'],
  ] as const)
    listed(`The envoys left ${country}. ${surname} said nothing.`, surname);
  listed('Germany waited. Tom Merkel said nothing. Merkel left.', 'Tom Merkel');
  listed('Merkel, a baker from Germany, said nothing.', 'Merkel');
  listed('Germany waited. Mr Merkel said nothing.', 'Merkel');
  listed('Chancellor Merkel said nothing in Germany.', '*Angela Merkel {German Chancellor, current}');
  listed('Russian Foreign Minister Lavrov left.', '*Sergey Lavrov {Russian Foreign Minister, current}');
  listed('The yard said nothing. Merkel said no.', 'Merkel');
  listed('The bush was old. Bush said so in the United States.');
  listed('Norwegian Foreign Minister Lavrov said no.', '*Lavrov');
  listed('Kim said no in Korea.', 'Kim');
});

describe('after whom an administration or a regime is called', () => {
  listed('The envoys left the United States. The Trump administration had sent them.', '*Trump');
  listed('The envoys left Syria. They were of the Assad regime.', '*Assad');
  listed('The envoys left the United States. The Texas administration had sent them.');
  listed('The envoys left France. They spoke of the Vichy regime and the Communist presidency.');
  listed('Ann Trump left the United States. The Trump administration had sent her.', 'Ann Trump');
});

describe('people who share a name with an official', () => {
  listed('Adam Smith said that the harbor of Bergen is full.', 'Adam Smith');
  listed(
    'Adam Smith said in the United States Congress that the harbor is full.',
    '*Adam Smith {US Congressman, current}',
  );
  listed('Norwegian farmer Imran Khan said no.', 'Imran Khan');
  listed('The singer Ben Carsen said no in the United States.', 'Ben Carsen');
});

describe('people who want to be in office, and those around them', () => {
  listed('Presidential candidate Donald Trump Jr. left the United States.', 'Donald Trump Jr.');
  listed(
    'Democratic strategist David Axelrod left the United States.',
    '*David Axelrod {White House Senior Adviser, former}',
  );
  listed('Senate candidate Mitt Romney left the United States.', '*Mitt Romney {US Governor of Massachusetts, former}');
  listed('Mayor Paul Ryan of Millford left the United States.', '*Paul Ryan');
  listed('Police chief Adam Smith of Millford left the United States.', '*Adam Smith');
});

describe('a text without date', () => {
  const undated = (words: string, ...expected: readonly string[]): void =>
    void it(`${expected.join(' and ')} in: ${words}`, () => assert.deepEqual(knownIn(words, {}), expected));

  undated('President Barack Obama and Donald Trump met.', '*Barack Obama {US President, undated}', 'Donald Trump');
  undated('Donald Trump spoke of 2014. He spoke of 2016.', 'Donald Trump');
  undated('Donald Trump spoke of 2019. He spoke of 2018.', '*Donald Trump');
  undated('President Donald Trump spoke.', '*Donald Trump {US President, undated}');
  undated(
    'Secretary of State Rex Tillerson met Donald Trump.',
    '*Rex Tillerson {US Secretary of State, undated}',
    '*Donald Trump',
  );
  undated('Candidate Hillary Clinton spoke in the United States.', '*Hillary Clinton');
  undated('Candidate Donald Trump spoke of 2019 and 2018.', 'Donald Trump');
  undated('Ben Carson spoke in the United States of 2015 and 2016.', 'Ben Carson');
  undated(
    'A picture shows Theresa May on Monday in London. Ships need tables, the prime minister said, and tables need ships.',
    '*Theresa May {British Prime Minister, undated}',
  );
  undated(
    'A picture shows Theresa May on Monday in London. Ships need tables, she said, and tables need ships.',
    '*Theresa May',
  );
});

describe('offices that stand for who holds them', () => {
  listed('The Turkish foreign minister said no.', '*Mevlut Cavusoglu {Turkish Foreign Minister, current}');
  listed("Turkey's foreign minister said no.", '*Mevlut Cavusoglu {Turkish Foreign Minister, current}');
  listed("Moscow's top diplomat said no.", '*Sergey Lavrov {Russian Foreign Minister, current}');
  listed('The German chancellor said no.', '*Angela Merkel {German Chancellor, current}');
  listed('The president of Russia said no.', '*Vladimir Putin {Russian President, current}');
  listed('A Turkish foreign minister said no.');
  listed('Turkish foreign ministers said no.');
  listed('The former Turkish foreign minister said no.');
  listed('The deputy Turkish foreign minister said no.');
  listed('The next Turkish foreign minister said no.');
  listed('The president of the club said no.');
  listed("The president of Russia's largest bank said no.");
  listed("The president of France's football federation said no.");
  listed("The leader of North Korea's largest farm said no.");
  listed('The foreign minister said no.');
  listed('Turkish Foreign Minister Kemal Aydan came. The Turkish foreign minister said no.', '*Kemal Aydan');

  it('are mentions of the person whom the text names', () =>
    assert.deepEqual(
      mentionsIn(['A picture shows Mevlut Cavusoglu.', 'The Turkish foreign minister said no.'], { date: DATE }),
      ['Mevlut Cavusoglu: Mevlut Cavusoglu | The Turkish foreign minister'],
    ));

  it('tell who is meant by a name written wrong', () =>
    assert.deepEqual(knownIn('The Turkish foreign minister said no. Mevlet Cavosuglu left.', { date: DATE }), [
      '*Mevlut Cavusoglu {Turkish Foreign Minister, current}',
    ]));

  it('go by the date of the text', () => {
    assert.deepEqual(knownIn('The US president said no.', { date: '9 October 2016' }), [
      '*Barack Obama {US President, current}',
    ]);
    assert.deepEqual(knownIn('The US president said no.', { date: DATE }), ['*Donald Trump {US President, current}']);
    assert.deepEqual(knownIn('The US president said no.', {}), []);
  });
});

describe('what is known beside what the text says', () => {
  it('is the office at the date of the text; nobody is an official before the first one', () => {
    assert.deepEqual(knownIn('A picture shows Boris Johnson in London.', { date: '9 October 2019' }), [
      '*Boris Johnson {British Prime Minister, current}',
    ]);
    assert.deepEqual(knownIn('A picture shows Donald Trump in New York.', { date: '9 October 2016' }), [
      'Donald Trump',
    ]);
  });

  it('leaves the words of the text alone', () =>
    assert.deepEqual(peopleIn(["Russia's top diplomat Sergei Lavrov was there."], { date: DATE }), [
      "*Sergei Lavrov, Russia's top diplomat",
    ]));

  it('is nothing with the lexicon off', () => {
    const off = { date: DATE, officials: false };
    assert.deepEqual(knownIn('A picture shows Angela Merkel.', off), ['Angela Merkel']);
    assert.deepEqual(knownIn('The Turkish foreign minister said no.', off), []);
  });
});

describe("a reader's own names", () => {
  const officials = [{ name: 'Marta Lind', role: 'Harbor Commissioner', country: 'NO' }, { name: 'Strand' }];
  const own = (words: string, ...expected: readonly string[]): void =>
    void it(`${expected.join(' and ') || 'nobody'} in: ${words}`, () =>
      assert.deepEqual(knownIn(words, { date: DATE, names: { officials, never: ['Harper', 'New Pier'] } }), expected));

  own('A picture shows Marta Lind.', '*Marta Lind {Harbor Commissioner, undated}');
  own('Lind said no.', '*Marta Lind {Harbor Commissioner, undated}');
  own('Marta Lind, a baker, said no.', '*Marta Lind {Harbor Commissioner, undated}');
  own('Erik Lind said no.', 'Erik Lind');
  own('Strand said no.', '*Strand {undated}');
  own('Harper said no.');
  own('HARPER said no.');
  own('Tom Harper said no.');
  own('Senator New Pier said no.');
  own('Senator New said no.', '*New');
  own('A picture shows Angela Merkel.', '*Angela Merkel {German Chancellor, current}');
});
