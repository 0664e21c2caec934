/** Names as the CIA's lists write them, with the surname in capitals, in the words and letters of the news. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Gender } from '../../src/core/model';

/** `name` with `*` before each word by which the person is called alone, where that isn't just the last one. */
export interface NewsName {
  readonly name: string;
  readonly gender: Gender;
}

const PATRONYMIC = /^\p{Lu}\p{L}{3,}(?:ovich|evich|yevich|ich|ovna|evna|yevna|ichna|inichna|oglu|ogly|qizi)$/u;
const NUMERAL = /^(?:[IVX]{1,4}|X[IVX]+)$/;
const PARTICLES = new Set(
  'AL BIN BINT IBN BEN DE DA DO DOS DEL DI DU LA LE LAS LOS VON VAN DER DEN TER Y I E'.split(' '),
);
const CALLED_BY_FIRST_SURNAME = new Set(
  'AD AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PH PR PY SV UY VE'.split(' '),
);
export const FAMILY_FIRST: ReadonlySet<string> = new Set(['CN', 'KR', 'KP', 'TW']);
const FORMER_USSR = new Set('AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ'.split(' '));

export function newsName(listed: string, iso2: string): NewsName {
  const words = listed
    .replace(/\([^)]*\)/g, ' ')
    .replace(/"\p{Lu}\p{Ll}[^"]*"/gu, ' ')
    .replaceAll('"', '')
    .replace(/,\s*(?:Dr|Gen|Brig|Lt|Maj|Col|Adm|Ret|Jr|Sr|Sir|Dame|Prof|Mr|Mrs)[^,]*\.?/g, ' ')
    .replace(/[`´‘’]/g, "'")
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .flatMap((word) => splitHyphenated(word, iso2));
  const marked = words.map((word, at) => inCapitals(word) && !(NUMERAL.test(word) && at > 0));
  // A family name of one letter; and where nothing or everything is in capitals, the last name is the best guess.
  if (FAMILY_FIRST.has(iso2) && /^\p{Lu}$/u.test(words[0] ?? '')) marked[0] = true;
  const surname =
    marked.includes(true) && marked.includes(false) ? marked : marked.map((_, at) => at === marked.length - 1);
  const last = surname.lastIndexOf(true);
  const isPatronymic = (word: string, at: number): boolean =>
    FORMER_USSR.has(iso2) && !surname[at] && at > 0 && PATRONYMIC.test(word);
  const patronymics = words.filter(isPatronymic);
  const female = patronymics.some((word) => /(?:na|qizi)$/.test(word)) || words.includes('bint');
  const male = patronymics.some((word) => !/(?:na|qizi)$/.test(word)) || words.includes('bin');
  const kept = words.flatMap((word, at) => {
    if (isPatronymic(word, at)) return [];
    // A second surname that nobody calls them by: "Nicolas MADURO Moros".
    if (at > last && CALLED_BY_FIRST_SURNAME.has(iso2) && surname[0] === false && !NUMERAL.test(word)) return [];
    return {
      text: inCapitals(word) ? inNewsCase(word, at > 0) : word,
      isCalled: surname[at] === true && !PARTICLES.has(word),
    };
  });
  const [family, ...given] = kept;
  const joined =
    iso2 === 'KP' && family && given.length === 2
      ? [
          family,
          { text: given.map(({ text }, at) => (at === 0 ? text : text.toLowerCase())).join('-'), isCalled: false },
        ]
      : kept;
  const onlyLast = joined.every(({ isCalled }, at) => isCalled === (at === joined.length - 1));
  return {
    name: joined.map(({ text, isCalled }) => (isCalled && !onlyLast ? `*${text}` : text)).join(' '),
    gender: female ? 'female' : male ? 'male' : genderOfGivenName(words.find((_, at) => !surname[at]) ?? '', iso2),
  };
}

/** "PUTIN", "al-ASSAD", "O'BRIEN", "SASSOU-Nguesso"; an initial isn't. */
const inCapitals = (word: string): boolean =>
  word.split('-').some((part) => {
    const letters = part.replace(/^\p{L}{1,2}'/u, '').replace(/[^\p{L}]/gu, '');
    return letters.length > 1 && letters === letters.toUpperCase();
  });

/** Iranian names: "ZARIF-Khonsari" goes by the part in capitals. */
function splitHyphenated(word: string, iso2: string): string[] {
  const parts = word.split('-');
  if (parts.length !== 2 || iso2 !== 'IR') return [word];
  const [a = '', b = ''] = parts;
  if (inCapitals(a) && !inCapitals(b)) return [a];
  return !inCapitals(a) && inCapitals(b) ? [a, b] : [word];
}

function inNewsCase(word: string, mayBeParticle: boolean): string {
  if (mayBeParticle && PARTICLES.has(word)) return word.toLowerCase();
  if (NUMERAL.test(word)) return word;
  return word
    .replace(/\p{L}+/gu, (part, at: number) =>
      at === 0 && /^(?:al|el|de|di|le|la|d|an|as|ul|ur|o)$/.test(part)
        ? part
        : part.charAt(0) + part.slice(1).toLowerCase(),
    )
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/-(Un|Hae|Il)$/, (part) => part.toLowerCase());
}

/** Where the English lists of given names go wrong: syllables, Andrea and Simone in Italy, Janis in Latvia. */
const OTHER_GIVEN_NAMES = new Set(
  'CN KR KP TW VN KH LA MM TH BT JP ID MY SG IT SM LV HT ET ER NG GH TO WS FJ'.split(' '),
);
const USED_BY_BOTH = new Set(
  'Lindsay Etienne Andrea Simone Nicola Jean Dominique Claude Kim Robin Leslie Ashley Carmel Jan Kari Sasha Camille Pascal Michele Gabriele Noor Nour Shirley Tracy Vivian Joan Jules Valery Joyce Carol Marion Dana Sandy Nikita'.split(
    ' ',
  ),
);

/** Where given names that are women's in the English lists are so too. */
const WITH_ENGLISH_NAMES = new Set(
  'AD AR AT AU BB BE BG BO BR BS BZ CA CH CL CO CR CU CY CZ DE DK DO EC EE ES FI FR GB GD GR GT GY HN HR HU IE IS JM KN LC LI LU MC MD ME MK MT MX NI NL NO NZ PA PE PL PT PY RO RS RU SE SI SK SV TT UA US UY VC VE ZA BY AM GE'.split(
    ' ',
  ),
);

const require = createRequire(import.meta.url);
let genders: ReadonlyMap<string, Gender> | undefined;

/** What compromise's lists of given names tell; nothing of names that both have. */
export function genderOfGivenName(given: string, iso2: string): Gender {
  if (OTHER_GIVEN_NAMES.has(iso2) || USED_BY_BOTH.has(given)) return null;
  genders ??= readGenders();
  const gender = genders.get(given.toLowerCase()) ?? null;
  return gender === 'female' && !WITH_ENGLISH_NAMES.has(iso2) ? null : gender;
}

function readGenders(): Map<string, Gender> {
  const nlp = require('compromise') as {
    (text: string): { terms(): { json(): { terms: { tags: string[] }[] }[] } };
    model(): { one: { lexicon: Record<string, string | string[]> } };
  };
  const found = new Map<string, Gender>();
  for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
    const all = new Set(Array.isArray(tags) ? tags : [tags]);
    if (all.has('MaleName') !== all.has('FemaleName')) found.set(word, all.has('MaleName') ? 'male' : 'female');
  }
  return found;
}

export const readTable = (file: URL): string[][] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
