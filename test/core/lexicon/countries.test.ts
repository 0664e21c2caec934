import assert from 'node:assert/strict';
import { countryByIso2, countryForms, findCountryForm, findLookalike } from '../../../src/core/lexicon/countries';

/** Asserts the forms found in a text, each written `covered text → ISO code, kind`. */
function finds(text: string, ...expected: string[]): void {
  it(text, () => {
    const found = [...countryForms(text)].map(
      ({ start, end, iso2, kind }) => `${text.slice(start, end)} → ${iso2} ${kind}`,
    );
    assert.deepEqual(found, expected);
  });
}

describe('country forms', () => {
  describe('the longest name wins', () => {
    finds('Sudan and South Sudan', 'Sudan → SD name', 'South Sudan → SS name');
    finds('South Sudanese troops, Sudanese troops', 'South Sudanese → SS demonym', 'Sudanese → SD demonym');
    finds(
      'Guinea, Guinea-Bissau and Equatorial Guinea',
      'Guinea → GN name',
      'Guinea-Bissau → GW name',
      'Equatorial Guinea → GQ name',
    );
    finds('Papua New Guinea', 'Papua New Guinea → PG name');
    finds('Papua New Guineans', 'Papua New Guineans → PG demonym');
    finds(
      'Niger, Nigeria, Nigerien, Nigerian',
      'Niger → NE name',
      'Nigeria → NG name',
      'Nigerien → NE demonym',
      'Nigerian → NG demonym',
    );
    finds('the Dominican Republic', 'Dominican Republic → DO name');
    finds('Dominica and Dominicans', 'Dominica → DM name', 'Dominicans → DO demonym');
    finds('the Democratic Republic of the Congo', 'Democratic Republic of the Congo → CD name');
    finds('the Republic of the Congo', 'Republic of the Congo → CG name');
    finds('DR Congo, Congo-Brazzaville, Congo', 'DR Congo → CD name', 'Congo-Brazzaville → CG name', 'Congo → CD name');
    finds('North Macedonia, once Macedonia', 'North Macedonia → MK name', 'Macedonia → MK name');
    finds('American Samoa and Samoa', 'American Samoa → AS name', 'Samoa → WS name');
    finds('the British Virgin Islands', 'British Virgin Islands → VG name');
    finds('Greek Cypriots', 'Greek Cypriots → CY demonym');
    finds("the People's Republic of China", "People's Republic of China → CN name");
    finds("the Democratic People's Republic of Korea", "Democratic People's Republic of Korea → KP name");
  });

  describe('Koreas', () => {
    finds(
      'North Korea, N Korea, N. Korea, the DPRK',
      'North Korea → KP name',
      'N Korea → KP name',
      'N. Korea → KP name',
      'DPRK → KP abbreviation',
    );
    finds(
      'South Koreans, S. Korean, ROK',
      'South Koreans → KR demonym',
      'S. Korean → KR demonym',
      'ROK → KR abbreviation',
    );
    finds('the Korean Peninsula, Koreans, both Koreas');
  });

  describe('abbreviations', () => {
    finds('the U.S. said', 'U.S. → US abbreviation');
    finds('in the U.S.', 'U.S. → US abbreviation');
    finds('the U.S said', 'U.S → US abbreviation');
    finds('U.S.-led', 'U.S. → US abbreviation');
    finds('US-backed', 'US → US abbreviation');
    finds('the US’s', 'US → US abbreviation');
    finds('the U.S.A. and USA', 'U.S.A. → US abbreviation', 'USA → US abbreviation');
    finds('the U.S.S.R. and USSR');
    finds('USB, USS Cole, BUS, us, u.s.');
    finds('US$5 million');
    finds('the UK, U.K. and UAE', 'UK → GB abbreviation', 'U.K. → GB abbreviation', 'UAE → AE abbreviation');
  });

  describe('typography', () => {
    finds('Côte d’Ivoire', 'Côte d’Ivoire → CI name');
    finds("Cote d'Ivoire", "Cote d'Ivoire → CI name");
    finds('the United\u00a0States', 'United\u00a0States → US name');
    finds('the United  Kingdom', 'United  Kingdom → GB name');
    finds('the United\n\nKingdom');
    finds('Guinea–Bissau', 'Guinea–Bissau → GW name');
    finds('Russia’s', 'Russia → RU name');
    finds("Russia's", 'Russia → RU name');
    finds('Russia-NATO, non-Russian', 'Russia → RU name', 'Russian → RU demonym');
    finds('Trinidad & Tobago', 'Trinidad & Tobago → TT name');
    finds('St. Lucia, St Lucia', 'St. Lucia → LC name', 'St Lucia → LC name');
  });

  describe('people', () => {
    finds('Russians', 'Russians → RU demonym');
    finds('the British, Britons', 'British → GB demonym', 'Britons → GB demonym');
    finds('Dutch, Dutchmen, Frenchwoman', 'Dutch → NL demonym', 'Dutchmen → NL demonym', 'Frenchwoman → FR demonym');
    finds(
      'Swiss, Saudis, Emiratis, Qatari',
      'Swiss → CH demonym',
      'Saudis → SA demonym',
      'Emiratis → AE demonym',
      'Qatari → QA demonym',
    );
    finds('Congolese', 'Congolese → CD demonym');
    finds('Yemeni and Uzbek', 'Yemeni → YE demonym', 'Uzbek → UZ demonym');
    finds('Danes, Germans, Turkmen', 'Danes → DK demonym', 'Germans → DE demonym', 'Turkmen → TM demonym');
    finds('African-American, South American, Latin America');
  });

  describe('capitals', () => {
    finds('Kiev or Kyiv', 'Kiev → UA capital', 'Kyiv → UA capital');
    finds('Washington, D.C. and Tel Aviv', 'Washington, D.C. → US capital', 'Tel Aviv → IL capital');
    finds('Mexico City, Kuwait City', 'Mexico City → MX capital', 'Kuwait City → KW capital');
    finds('Luxembourg, Singapore, Djibouti', 'Luxembourg → LU name', 'Singapore → SG name', 'Djibouti → DJ name');
    finds('N’Djamena and Sanaa', 'N’Djamena → TD capital', 'Sanaa → YE capital');
    finds('Nur-Sultan, Astana', 'Nur-Sultan → KZ capital', 'Astana → KZ capital');
    finds('the Minsk agreements and the Paris Agreement');
  });

  describe('names that hold a country’s', () => {
    finds('New Mexico, the Gulf of Mexico, the Indian Ocean, the South China Sea');
    finds('Northern Ireland and Ireland', 'Ireland → IE name');
    finds('the Panama Papers, Lake Chad, the Warsaw Pact');
  });

  describe('lower case and countries of the past', () => {
    finds('turkey, chad, china, polish');
    finds('the Soviet Union, Yugoslavia, Czechoslovakia');
    finds('Male and female, Reunion, New Jersey, Welsh');
  });

  it('marks forms that are often something else', () => {
    for (const form of ['Georgia', 'Jordan', 'Brussels', 'Washington', 'Polish'])
      assert.equal(findCountryForm(form, 0)?.ambiguous, true, form);
    for (const form of ['Russia', 'Moscow', 'Iranian', 'U.S.'])
      assert.equal(findCountryForm(form, 0)?.ambiguous, false, form);
  });

  it('starts at a word', () => {
    assert.equal(findCountryForm('Ukraine', 2), undefined);
    assert.deepEqual(findCountryForm('in Ukraine', 3), {
      start: 3,
      end: 10,
      iso2: 'UA',
      name: 'Ukraine',
      kind: 'name',
      ambiguous: false,
    });
  });

  it('tells names that hold a country’s', () => {
    assert.deepEqual(findLookalike('in New Mexico', 3), { start: 3, end: 13 });
    assert.deepEqual(findLookalike('Indian Ocean', 0), { start: 0, end: 12 });
    assert.equal(findCountryForm('Indian Ocean', 0), undefined);
    assert.equal(findLookalike('Mexico', 0), undefined);
  });

  it('stays in the range that it was given', () => {
    const text = 'Iran, Iraq, South Sudan';
    assert.deepEqual(
      [...countryForms(text, 5, 17)].map(({ iso2 }) => iso2),
      ['IQ'],
    );
  });
});

describe('countries', () => {
  it('are found by code', () => {
    assert.equal(countryByIso2('CZ')?.name, 'Czech Republic');
    assert.equal(countryByIso2('SU'), undefined);
  });

  it('share no form', async () => {
    const { default: data } = await import('../../../src/core/lexicon/countries.json');
    const forms = data.countries.flatMap((each) => [
      ...each.names,
      ...each.demonyms,
      ...each.abbreviations,
      ...each.capitals,
    ]);
    assert.deepEqual(
      forms.filter((form, at) => forms.indexOf(form) !== at),
      [],
    );
    assert.deepEqual(
      data.ambiguous.filter((form) => !forms.includes(form)),
      [],
    );
  });
});
