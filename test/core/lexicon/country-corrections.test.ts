import assert from 'node:assert/strict';
import corrections from '../../../src/core/lexicon/country-corrections.json';
import {
  countryByIso2,
  countryForms,
  findCountryForm,
  findLookalike,
  givenNames,
  statesOfUS,
} from '../../../src/core/lexicon/countries';
import type { Correction } from '../../../tools/build-countries';

/**
 * What the corrections by hand say of each country: all forms they give, with a country that they only clean up under
 * its plain name.
 */
const GIVEN: readonly (readonly [iso2: string, forms: string])[] = [
  ['AE', 'Emirates | Emirati | UAE | U.A.E. | U.A.E'],
  ['AF', 'Islamic Republic of Afghanistan'],
  ['AG', 'Antigua | Antiguan | Barbudan'],
  ['AI', 'Anguillan'],
  ['AR', 'Argentine | Argentinian | Argentinean'],
  ['AS', 'American Samoan'],
  ['AW', 'Aruban'],
  ['AX', 'Åland | Åland Islands'],
  ['AZ', 'Azerbaijani | Azeri'],
  ['BA', 'Bosnia-Herzegovina | Bosnia | Herzegovina | Bosnian | Herzegovinian | Bosnian Serb | Bosnian Croat | BiH'],
  ['BB', 'Barbadian | Bajan'],
  ['BD', 'Dacca'],
  ['BF', 'Burkina | Upper Volta | Burkinabe | Burkinabé'],
  ['BI', 'Bujumbura'],
  ['BJ', 'Dahomey | Cotonou'],
  ['BL', 'Saint Barthélemy | Saint Barts'],
  ['BM', 'Bermudian'],
  ['BN', 'Brunei Darussalam'],
  ['BO', 'La Paz'],
  ['BQ', 'Bonaire'],
  ['BS', 'The Bahamas'],
  ['BW', 'Motswana | Batswana | Botswanan'],
  ['BY', 'Republic of Belarus | Byelorussia | Belorussia | Belarusian | Belarussian | Byelorussian | Belorussian'],
  ['CC', 'Cocos Islands | Cocos (Keeling) Islands | Keeling Islands'],
  [
    'CD',
    'DR Congo | D.R. Congo | D. R. Congo | Congo-Kinshasa | Congo | Democratic Republic of Congo | Zaire | Congolese | Zairean | DRC | D.R.C.',
  ],
  ['CF', 'CAR'],
  ['CG', 'Congo-Brazzaville | Congo Brazzaville | Republic of Congo | Congo Republic'],
  ['CH', 'Swiss Confederation | Berne'],
  ['CI', `Côte d'Ivoire | Ivorian | Ivoirian | Abidjan`],
  ['CK', 'Cook Islander'],
  ['CN', `People's Republic of China | Mainland China | PRC | P.R.C. | Peking`],
  ['CV', 'Cape Verde | Cabo Verde | Cape Verdean | Cabo Verdean'],
  ['CW', 'Curaçao | Curaçaoan'],
  ['CX', 'Christmas Island'],
  ['CY', 'Republic of Cyprus | Cypriot | Greek Cypriot | Turkish Cypriot'],
  ['CZ', 'Czech Republic | Czechia'],
  ['DE', 'Federal Republic of Germany | West Germany | East Germany | German | West German | East German | FRG'],
  ['DJ', 'Djiboutian'],
  ['DK', 'Danish | Dane'],
  ['DM', 'Commonwealth of Dominica'],
  ['DO', 'Dominican'],
  ['EC', 'Ecuadorian | Ecuadorean'],
  ['EG', 'Arab Republic of Egypt'],
  ['EH', 'Sahrawi | Saharawi'],
  ['ES', 'Spanish | Spaniard'],
  ['FI', 'Finnish | Finn'],
  ['FK', 'Falklands | Falkland Islander'],
  ['FM', 'Federated States of Micronesia'],
  ['FO', 'Faroes | Faeroe Islands | Faroese'],
  ['FR', 'French Republic | French | Frenchman | Frenchwoman'],
  [
    'GB',
    'Great Britain | Britain | United Kingdom of Great Britain and Northern Ireland | British | Briton | Brit | Britisher | UK | U.K. | U.K',
  ],
  ['GD', 'Grenada'],
  ['GE', 'Republic of Georgia'],
  ['GF', 'French Guianese'],
  ['GG', 'Guernsey'],
  ['GI', 'Gibraltarian'],
  ['GL', 'Greenlandic | Greenlander'],
  ['GM', 'The Gambia'],
  ['GQ', 'Equatorial Guinean | Equatoguinean'],
  ['GR', 'Hellenic Republic'],
  ['GU', 'Guamanian'],
  ['GW', 'Guinea Bissau | Bissau-Guinean | Guinea-Bissauan'],
  ['GY', 'Co-operative Republic of Guyana'],
  ['HK', 'Hongkong | Hong Konger | Hongkonger | HKSAR'],
  ['HR', 'Croatian | Croat'],
  ['IE', 'Republic of Ireland | Irish | Irishman | Irishwoman'],
  ['IL', 'State of Israel | Tel Aviv'],
  ['IN', 'Republic of India | Delhi'],
  ['IO', 'Chagos Islands | Chagos Archipelago | Chagossian'],
  ['IR', 'Islamic Republic of Iran | Persia | Teheran'],
  ['IS', 'Icelandic | Icelander | Reykjavík'],
  ['JE', 'Jersey'],
  ['JO', 'Hashemite Kingdom of Jordan'],
  ['KG', 'Kyrgyz Republic | Kirghizia | Kirgizia | Kirgizstan | Kyrgyz | Kyrgyzstani | Kirghiz'],
  ['KH', 'Kampuchea'],
  ['KI', 'I-Kiribati | Tarawa'],
  ['KM', 'Comoran | Comorian'],
  ['KN', 'St. Kitts | Saint Kitts | Kittitian | Nevisian'],
  [
    'KP',
    `N Korea | N. Korea | Democratic People's Republic of Korea | North Korean | N Korean | N. Korean | DPRK | D.P.R.K. | NK`,
  ],
  ['KR', 'S Korea | S. Korea | Republic of Korea | South Korean | S Korean | S. Korean | ROK | R.O.K. | RoK'],
  ['KY', 'Caymanian'],
  ['KZ', 'Republic of Kazakhstan | Kazakh | Kazakhstani | Nur-Sultan | Nursultan'],
  ['LA', `Lao PDR | Lao People's Democratic Republic | Laotian | Lao`],
  ['LC', 'Saint Lucian | St. Lucian'],
  ['LK', 'Ceylon'],
  ['LS', 'Mosotho | Basotho'],
  ['LU', 'Luxembourger | Luxembourgish'],
  ['LY', 'State of Libya'],
  ['MC', 'Monegasque | Monégasque | Monacan'],
  ['MD', 'Republic of Moldova | Moldavia | Moldovan | Moldavian | Kishinev'],
  ['MF', 'Saint Martin'],
  [
    'MK',
    'Macedonia | Republic of North Macedonia | Former Yugoslav Republic of Macedonia | former Yugoslav Republic of Macedonia | Macedonian | North Macedonian | FYROM',
  ],
  ['MM', 'Burma | Burmese | Myanmarese | Naypyitaw | Nay Pyi Taw | Rangoon | Yangon'],
  ['MN', 'Ulaanbaatar'],
  ['MO', 'Macau | Macao | Macanese'],
  ['MP', 'Northern Marianas'],
  ['MR', 'Islamic Republic of Mauritania'],
  ['MS', 'Montserratian'],
  ['MV', 'Maldive Islands | Maldivian | Maldivan'],
  ['NC', 'New Caledonian'],
  ['NF', 'Norfolk Island'],
  ['NL', 'Holland | Dutch | Dutchman | Dutchwoman | The Hague | the Hague'],
  ['NP', 'Nepalese | Nepali | Katmandu'],
  ['NU', 'Niuean'],
  ['NZ', 'Aotearoa | NZ | N.Z.'],
  ['OM', 'Sultanate of Oman'],
  ['PF', 'French Polynesian'],
  ['PG', 'Papua New Guinean | PNG'],
  ['PH', 'Philippine Islands | Filipino | Filipina | Philippine'],
  ['PK', 'Islamic Republic of Pakistan'],
  ['PL', 'Polish | Pole'],
  ['PM', 'Saint Pierre and Miquelon'],
  ['PN', 'Pitcairn Islands | Pitcairn Island | Pitcairn'],
  ['PR', 'Puerto Rican'],
  [
    'PS',
    'State of Palestine | Palestinian Territories | Palestinian territories | Occupied Palestinian Territory | Palestinian',
  ],
  ['QA', 'State of Qatar'],
  ['RE', 'Réunion | La Réunion | Réunion Island'],
  ['RO', 'Rumania'],
  ['RS', 'Republic of Serbia | Serbian | Serb'],
  ['RU', 'Russian Federation'],
  ['SA', 'Kingdom of Saudi Arabia | Saudi | Saudi Arabian | KSA | K.S.A.'],
  ['SC', 'Seychelles Islands'],
  ['SE', 'Swedish | Swede'],
  ['SH', 'Saint Helena | Saint Helenian'],
  ['SI', 'Slovenian | Slovene'],
  ['SJ', 'Svalbard'],
  ['SK', 'Slovak Republic | Slovak | Slovakian'],
  ['SM', 'Sammarinese | San Marinese'],
  ['SO', 'Federal Republic of Somalia | Somali | Somalian'],
  ['SR', 'Surinam | Surinamese | Surinamer'],
  ['SS', 'S Sudan | S. Sudan | Republic of South Sudan | South Sudanese'],
  ['ST', 'São Tomé and Príncipe | São Tomé | São Toméan'],
  ['SV', 'Salvadoran | Salvadorean | Salvadorian'],
  ['SX', 'St. Maarten | Saint Maarten'],
  ['SY', 'Syrian Arab Republic'],
  ['SZ', 'Swaziland | eSwatini | Kingdom of Eswatini | Swazi | Swati | Mbabane'],
  ['TC', 'Turks and Caicos'],
  ['TD', 'Ndjamena'],
  ['TH', 'Siam'],
  ['TJ', 'Tadjikistan | Republic of Tajikistan | Tajik | Tajikistani | Tadjik'],
  ['TK', 'Tokelau'],
  ['TL', 'Timor-Leste | Timor Leste | East Timorese | Timorese'],
  ['TM', 'Turkmen | Turkmenistani | Ashkhabad'],
  ['TR', 'Turkey | Türkiye | Republic of Turkey | Turkish Republic | Turkish | Turk'],
  ['TT', 'Trinidad | Tobago | Trinidadian | Tobagonian'],
  ['TW', 'Republic of China | Chinese Taipei | Taiwanese'],
  ['TZ', 'Dar es Salaam'],
  ['UA', 'Kiev'],
  [
    'US',
    'United States of America | America | US | U.S. | U.S | USA | U.S.A. | U.S.A | U. S. | Washington | Washington DC | Washington D.C. | Washington, DC | Washington, D.C.',
  ],
  ['UZ', 'Republic of Uzbekistan | Uzbek | Uzbekistani'],
  ['VA', 'Vatican | Vatican City | Holy See | Vatican City State'],
  ['VC', 'St. Vincent | Saint Vincent | Vincentian | Saint Vincentian'],
  ['VE', 'Bolivarian Republic of Venezuela'],
  ['VG', 'British Virgin Islander | BVI'],
  ['VI', 'US Virgin Islands | United States Virgin Islands | Virgin Islands'],
  ['VN', 'Viet Nam | Socialist Republic of Vietnam'],
  ['VU', 'Ni-Vanuatu | Vanuatuan'],
  ['WF', 'Wallis and Futuna'],
  ['WS', 'Western Samoa'],
  ['XK', 'Republic of Kosovo | Kosovar | Kosovan | Kosovo Serb | Kosovo Albanian | Prishtina'],
  ['YE', 'Republic of Yemen | Yemeni | Yemenite | Sanaa'],
  ['YT', 'Mayotte'],
  ['ZA', 'Republic of South Africa | S Africa | S. Africa | RSA | Cape Town'],
];

const byCode: Readonly<Record<string, Correction>> = corrections.countries;
const codeOf = (form: string): string | undefined => {
  const match = findCountryForm(`in ${form} now`, 3);
  return match?.end === form.length + 3 ? match.iso2 : undefined;
};

describe('corrections of countries by hand', () => {
  for (const [iso2, forms] of GIVEN) {
    it(`${iso2}: ${forms}`, () => {
      for (const form of forms.split(' | ')) assert.equal(codeOf(form), iso2, form);
    });
  }

  it('are all in this table', () => {
    const given = new Map(GIVEN.map(([iso2, forms]) => [iso2, forms.split(' | ')]));
    for (const [iso2, { name, names = [], demonyms = [], abbreviations = [], capitals = [] }] of Object.entries(
      byCode,
    )) {
      for (const form of [
        ...(name === undefined ? [] : [name]),
        ...names,
        ...demonyms,
        ...abbreviations,
        ...capitals,
      ]) {
        assert.ok(given.get(iso2)?.includes(form), `${iso2} ${form}`);
      }
      assert.ok(given.has(iso2), iso2);
    }
  });

  it('take away what is no capital, and what is an ordinary word', () => {
    const taken = GIVEN.flatMap(([iso2]) => (byCode[iso2]?.notCapitals ?? []).map((city) => `${iso2} ${city}`));
    assert.deepEqual(taken, [
      "AG Saint John's",
      "GD St. George's",
      'KI South Tarawa',
      'SM City of San Marino',
      'ST São Tomé',
      'US Washington D.C.',
      'VA Vatican City',
    ]);
    for (const city of ["Saint John's", "St. George's", 'South Tarawa']) assert.equal(codeOf(city), undefined, city);
    assert.equal(findCountryForm('São Tomé', 0)?.kind, 'name');
    assert.equal(findCountryForm('Vatican City', 0)?.kind, 'name');
    assert.equal(codeOf('Reunion'), undefined);
  });

  it('drop what nobody governs or lives in', () => {
    for (const iso2 of corrections.dropped) assert.equal(countryByIso2(iso2), undefined, iso2);
    assert.deepEqual(corrections.dropped, ['AC', 'AQ', 'BV', 'GS', 'HM', 'TA', 'TF', 'UM']);
  });

  it('give territories no government of their own', () => {
    for (const iso2 of corrections.territories) assert.deepEqual(countryByIso2(iso2)?.capitals, [], iso2);
    for (const seat of ['Nuuk', 'Hamilton', 'Saint Helier', 'San Juan']) assert.equal(codeOf(seat), undefined, seat);
  });

  it('mark forms that are often something else', () => {
    for (const form of corrections.ambiguous) assert.equal(findCountryForm(form, 0)?.ambiguous, true, form);
  });

  it('know names that hold a country’s', () => {
    for (const form of corrections.lookalikes)
      assert.deepEqual(findLookalike(`in ${form} now`, 3), { start: 3, end: 3 + form.length }, form);
    assert.deepEqual(
      [...countryForms('NEW MEXICO AND MEXICO')].map(({ start }) => start),
      [15],
    );
  });

  it('know prefixes only in front of a country', () => {
    const forms = (text: string): string[] =>
      [...countryForms(text)].map(({ start, end, iso2 }) => `${text.slice(start, end)} ${iso2}`);
    assert.deepEqual(forms('Sino-Russian, Russo-Turkish, Franco-German'), [
      'Sino CN',
      'Russian RU',
      'Russo RU',
      'Turkish TR',
      'Franco FR',
      'German DE',
    ]);
    assert.deepEqual(forms('Rene Russo, Russo-Smith, General Franco, Sino-something'), []);
  });

  it('know names in capitals, but no short ones', () => {
    assert.equal(codeOf('NORTH KOREA'), 'KP');
    assert.equal(codeOf('FINNISH'), 'FI');
    assert.equal(codeOf('LAO'), undefined);
  });

  it('know states and given names that are countries’ too', () => {
    for (const name of givenNames) assert.ok(codeOf(name), name);
    for (const state of statesOfUS) assert.equal(codeOf(state), undefined, state);
    assert.equal(statesOfUS.length, 47);
  });
});
