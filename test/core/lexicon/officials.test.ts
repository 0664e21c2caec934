import assert from 'node:assert/strict';
import { countryByIso2 } from '../../../src/core/lexicon/countries';
import countries from '../../../src/core/lexicon/countries.json';
import { isLeftOut } from '../../../src/core/lexicon/full-names';
import { officeAt } from '../../../src/core/lexicon/offices';
import { officeKeys } from '../../../src/core/lexicon/office-keys';
import { holdsOn, officeOn } from '../../../src/core/lexicon/tenures';
import { officialsIn, officialsNamed } from '../../../src/core/lexicon/officials';
import type { KnownOfficial } from '../../../src/core/lexicon/packed-officials';
import data from '../../../src/core/lexicon/officials.json';
import { organizationForms } from '../../../src/core/lexicon/organizations';

const namesOf = (officials: readonly KnownOfficial[]): string[] => officials.map(({ name }) => name);

/** Asserts that each of the names finds exactly this person. */
function oneIs(official: string, ...names: string[]): void {
  for (const name of names) {
    it(`${name} is ${official}`, () => assert.deepEqual(namesOf(officialsNamed(name.split(' '))), [official]));
  }
}

/** Asserts whom a name finds first. */
function firstIs(name: string, official: string, date: string): void {
  it(`${name} is first of all ${official} on ${date}`, () =>
    assert.equal(namesOf(officialsNamed(name.split(' '), date))[0], official));
}

function holds(office: string, of: string, date: string | null, ...officials: string[]): void {
  it(`${office} of ${of} in ${date ?? 'any year'}: ${officials.join(', ') || 'nobody'}`, () =>
    assert.deepEqual(namesOf(officialsIn(office, of, date)).toSorted(), officials.toSorted()));
}

describe('known officials', () => {
  describe('are found under every spelling', () => {
    oneIs('Sergey Lavrov', 'Sergey Lavrov', 'Sergei Lavrov', 'Sergei Viktorovich Lavrov', 'S. Lavrov', 'Lavrov');
    oneIs('Kim Jong-un', 'Kim Jong-un', 'Kim Jong Un', 'Kim Jong–Un', 'Kim JongUn', 'Jong-un Kim');
    oneIs('Mevlut Cavusoglu', 'Mevlüt Çavuşoğlu', 'Mevlut Cavusoglu', 'Çavuşoğlu');
    oneIs('Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan', 'Recep Erdogan', 'Tayyip Erdogan', 'Erdogan');
    oneIs('Shavkat Mirziyoyev', 'Shavkat Mirziyoev', 'Mirziyoyev');
    oneIs('Juan Guaido', 'Juan Guaidó', 'Guaido');
    oneIs('Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Vladimir Zelenskiy', 'Zelensky');
    oneIs('Alexander Lukashenko', 'Aliaksandr Lukashenka', 'Aleksandr Lukashenko');
    oneIs('Vasily Nebenzya', 'Vassily Nebenzia', 'Nebenzia');
    oneIs('Abbas Araghchi', 'Abbas Araqchi', 'Araghchi');
    oneIs('Mohammad Javad Zarif', 'Mohammad Javad Zarif', 'Javad Zarif', 'Mohammed Zarif', 'Zarif');
    oneIs('Bashar al-Assad', 'Bashar al-Assad', 'Bashar Al-Assad', 'Bashar Assad', 'Bashar al Asad');
    oneIs('Abdel Fattah al-Sisi', 'Abdel Fattah al-Sisi', 'Abdel-Fattah el-Sisi', 'Abdelfattah al-Sissi');
    oneIs('Nicolas Maduro', 'Nicolás Maduro', 'Nicolas Maduro Moros');
    oneIs('Ursula von der Leyen', 'Ursula von der Leyen', 'Von der Leyen');
    oneIs('Sarah Sanders', 'Sarah Huckabee Sanders', 'Sarah Sanders');
  });

  describe('of one surname are all found, the better known and those in office first', () => {
    firstIs('Johnson', 'Boris Johnson', '2019-09-01');
    firstIs('Clinton', 'Hillary Clinton', '2012-05-01');
    firstIs('Clinton', 'Bill Clinton', '1999-05-01');
    firstIs('Miller', 'Christopher Miller', '2020-12-01');
    it('Bush is father and son; George W. Bush is the son alone', () => {
      assert.deepEqual(namesOf(officialsNamed(['George', 'Bush'])).toSorted(), ['George H. W. Bush', 'George W. Bush']);
      assert.deepEqual(namesOf(officialsNamed(['George', 'W.', 'Bush'])), ['George W. Bush']);
    });
    it('Kim leads to the Koreas and beyond, each by name', () => {
      assert.ok(officialsNamed(['Kim']).length > 20);
      assert.deepEqual(namesOf(officialsNamed(['Kim', 'Yo-jong'])), ['Kim Yo-jong']);
    });
    it('all of them in the order of prominence', () => {
      const grades = officialsNamed(['Smith'], '2019-09-01').map(({ prominence }) => prominence);
      assert.ok(new Set(grades).size > 1);
      assert.deepEqual(grades, grades.toSorted());
    });
  });

  describe('are nobody else', () => {
    for (const name of [
      'Wang Yu',
      'Igor Lavrov',
      'Astrid Nordvik',
      'Kim Lavrov',
      'Sergey',
      'Jong-un',
      'von der',
      'al',
      'Jr.',
      '',
      'the',
    ]) {
      it(`${name || 'no name'} is no official`, () => assert.deepEqual(namesOf(officialsNamed(name.split(' '))), []));
    }
  });

  describe('are found by office, whatever it is called', () => {
    holds('foreign minister', 'RU', '2018-03-01', 'Sergey Lavrov');
    holds('FM', 'TR', '2019-05', 'Mevlut Cavusoglu');
    holds('Foreign Minister', 'TR', '2012', 'Ahmet Davutoglu');
    holds('top diplomat', 'US', '2017-06-01', 'Rex Tillerson');
    holds('Secretary of State', 'US', '2014-02-01', 'John Kerry');
    holds('Foreign Secretary', 'GB', '2017-01-01', 'Boris Johnson');
    holds('Secretary of State for Foreign Affairs', 'GB', '2017-01-01', 'Boris Johnson');
    holds('Defence Secretary', 'US', '2018-02-01', 'James Mattis');
    holds('defense minister', 'DE', '2015', 'Ursula von der Leyen');
    holds('prime minister', 'JP', '2014-01-01', 'Shinzo Abe');
    holds('premier', 'RU', '2016', 'Dmitry Medvedev');
    holds('Kremlin spokesman', 'RU', '2018-01-01', 'Dmitry Peskov');
    holds('foreign ministry spokesperson', 'RU', '2018-01-01', 'Maria Zakharova');
    holds('UN Secretary-General', 'United Nations', '2016-06-01', 'Ban Ki-moon');
    holds('NATO chief', 'North Atlantic Treaty Organization', '2013', 'Anders Fogh Rasmussen');
    holds('EU foreign policy chief', 'European Union', '2016-01-01', 'Federica Mogherini');
    holds('Prime Minister', 'NO', '2013-10-16', 'Erna Solberg', 'Jens Stoltenberg');
    holds('Astrologer', 'RU', null);
    holds('Foreign Minister', 'ZZ', null);
  });

  describe('have an office for each date', () => {
    const officeThen = (name: string, date: string): string | null => {
      const [official] = officialsNamed(name.split(' '));
      assert.ok(official);
      const tenure = officeOn(official, date);
      return (
        tenure && `${tenure.office} of ${tenure.iso2 ?? tenure.body ?? ''}${holdsOn(tenure, date) ? '' : ', formerly'}`
      );
    };
    const cases = [
      ['Boris Johnson', '2015-01-01', 'Mayor of London of GB'],
      ['Boris Johnson', '2017-01-01', 'Foreign Secretary of GB'],
      ['Boris Johnson', '2019-12-31', 'Prime Minister of GB'],
      ['Boris Johnson', '2019', 'Prime Minister of GB'],
      ['John Kerry', '2018-05-05', 'Secretary of State of US, formerly'],
      ['Antonio Guterres', '2014-05-05', 'High Commissioner of UN High Commissioner for Refugees'],
      ['Emmanuel Macron', '2010-01-01', null],
      ['Josep Borrell', '2019-03', 'Foreign Minister of ES'],
    ] as const;
    for (const [name, date, expected] of cases) {
      it(`${name} in ${date}: ${expected ?? 'none yet'}`, () => assert.equal(officeThen(name, date), expected));
    }
  });

  describe('are men and women as far as is known', () => {
    for (const [name, gender] of [
      ['Angela Merkel', 'female'],
      ['Maria Zakharova', 'female'],
      ['Vladimir Putin', 'male'],
      ['Valentina Matviyenko', 'female'],
      ['Heiko Maas', 'male'],
    ] as const) {
      it(`${name} is ${gender}`, () => assert.equal(officialsNamed(name.split(' '))[0]?.gender, gender));
    }
  });
});

describe('offices meet', () => {
  for (const [one, other] of [
    ['Minister for Foreign Affairs', 'FM'],
    ['Foreign and European Affairs Minister', 'foreign minister'],
    ['Acting Secretary of Defense', 'Defense Secretary'],
    ['Economy and Finance Minister', 'Chancellor of the Exchequer'],
    ['Minister of the Interior', 'Home Secretary'],
    ['First Deputy Minister of Foreign Affairs', 'first deputy foreign minister'],
    ['Permanent Representative to the UN', 'UN ambassador'],
    ['Spokeswoman', 'spokesman'],
  ] as const) {
    it(`${one} = ${other}`, () =>
      assert.ok(
        officeKeys(other).some((key) => officeKeys(one).includes(key)),
        `${officeKeys(one).join()} ≠ ${officeKeys(other).join()}`,
      ));
  }
  for (const [one, other] of [
    ['Deputy Foreign Minister', 'Foreign Minister'],
    ['Minister of State for Foreign Affairs', 'Foreign Minister'],
    ['Prime Minister', 'Deputy Prime Minister'],
    ['Press Secretary', 'Foreign Secretary'],
    ['State Secretary', 'Secretary of State'],
  ] as const) {
    it(`${one} ≠ ${other}`, () => assert.ok(!officeKeys(other).some((key) => officeKeys(one).includes(key))));
  }
});

describe('the data of known officials', () => {
  const lines = data.people
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => line.split('|'));
  const bodies: Readonly<Record<string, string>> = data.bodies;
  const codes = new Set(countries.countries.map(({ iso2 }) => iso2));
  const tenures = lines.flatMap(([name = '', , , held = '']) =>
    held.split(',').map((code) => ({ name, code, parts: /^([0-9a-z]+?)([A-Z]+)(\d*)(?:-(\d+))?$/.exec(code) })),
  );

  it('has names, kinds and tenures that can be read', () => {
    assert.ok(lines.length > 6000);
    for (const [name = '', kind = ''] of lines) {
      assert.match(name, /^\*?\p{Lu}?.*\p{L}/u);
      assert.match(kind, /^[mf]?[123]$/, name);
    }
    for (const { name, code, parts } of tenures) assert.ok(parts, `${name}: ${code}`);
  });

  it('has everybody where their surnames are looked for', () => {
    for (const [name = '', , aliases = ''] of lines) {
      for (const each of [name, ...aliases.split(';').filter(Boolean)]) {
        const surname =
          /\*(\S+)/.exec(each)?.[1] ??
          each
            .replace(/ (?:[JS]r|I+V?)\.?$/, '')
            .split(' ')
            .at(-1) ??
          '';
        if (!isLeftOut(surname))
          assert.ok(
            officialsNamed([surname]).some((official) => official.name === name.replaceAll('*', '')),
            `${each}: ${surname}`,
          );
      }
    }
  });

  it('has valid countries, offices and dates in order', () => {
    const offices = data.offices.split('|');
    for (const { name, code, parts } of tenures) {
      const [, office = '', of = '', from = '', until = ''] = parts ?? [];
      assert.ok(offices[Number.parseInt(office, 36)], `${name}: ${code}`);
      assert.ok(bodies[of] !== undefined || codes.has(of), `${name}: ${code}`);
      assert.ok(countryByIso2(of) !== undefined || bodies[of] !== undefined);
      for (const date of [from, until])
        assert.match(date, /^(?:\d{4}(?:(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?)?)?$/, `${name}: ${code}`);
      assert.ok(until === '' || from.slice(0, until.length) <= until.slice(0, from.length), `${name}: ${code}`);
    }
  });

  it('has nobody twice in one country', () => {
    const seen = new Set<string>();
    for (const [name = '', , aliases = '', held = ''] of lines) {
      for (const of of new Set(held.split(',').map((code) => /[A-Z]+/.exec(code)?.[0] ?? ''))) {
        const key = `${of} ${name} ${aliases} ${held}`;
        assert.ok(!seen.has(key), key);
        seen.add(key);
      }
    }
  });

  it('calls offices as the news does', () => {
    for (const office of data.offices.split('|'))
      assert.doesNotMatch(office, /&|\bGovt|\bIntl|\bMin\.|\bDep\.|Minister of Foreign Affairs|\(|  /, office);
    const known = data.offices.split('|').filter((office) => {
      const words = office.toLowerCase().replace(/-/g, ' ').replace(/[.,]/g, '').split(' ');
      return words.some((_, at) => officeAt(words, at));
    });
    assert.ok(known.length > 0.95 * data.offices.split('|').length, String(known.length));
  });

  it('names bodies as organizations.json does, where it has them', () => {
    const named = Object.values(bodies).filter((body) =>
      [...organizationForms(body)].some(({ organization }) => organization.name === body),
    );
    const others = ['Abkhazia', 'Commonwealth', 'South Ossetia', 'Syrian opposition', 'Transnistria', 'Union State'];
    assert.deepEqual(
      Object.values(bodies)
        .filter((body) => !named.includes(body))
        .toSorted(),
      others,
    );
  });

  it('is small, and holds nothing of the machine that made it', () => {
    const text = JSON.stringify(data);
    const inBundle = text.replaceAll('\\n', '\n').length;
    assert.ok(inBundle + JSON.stringify(countries).length < 470_000, String(inBundle));
    assert.doesNotMatch(text, /https?:|\/home\/|\/work\/|\/tmp\//);
  });
});
