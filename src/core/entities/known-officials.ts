import type { Gender, KnownOffice } from '../model';
import { holdsOn, type KnownOfficial, officeOn, officialsIn, officialsNamed, type Tenure } from '../lexicon/officials';
import { officeKeys } from '../lexicon/office-keys';
import { knownOffice } from './known-office';
import { fits, keysOf } from './name-matching';

/** An official whom a reader wants recognized besides those of the lexicon. */
export interface ReadersOfficial {
  /** A full name, or the one word by which they are called. */
  readonly name: string;
  readonly role?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** What the text tells of somebody it names. */
export interface Described {
  readonly names: readonly string[];
  readonly gender: Gender;
  /** Offices that the text gives, lower case, and the countries it gives with them. */
  readonly titles: readonly string[];
  readonly countries: readonly string[];
  /** Whether the text says that they are something else than an official, and nowhere that they are one. */
  readonly isPrivate: boolean;
  /** Only in lines set like a headline, where other words have capitals too. */
  readonly inHeadline: boolean;
}

/** Somebody of the lexicon or of the reader's own list. */
export interface Recognized {
  readonly name: string;
  readonly surname: string;
  readonly gender: Gender;
  readonly known: KnownOffice;
}

export interface KnownOfficials {
  /** Who is meant by a name in this text; undefined where it may as well be somebody else of that name. */
  recognize(described: Described): Recognized | undefined;
  /** Who holds an office of a country or body at the date of the text; undefined unless it can only be one. */
  holder(office: string, of: string): Recognized | undefined;
}

export interface Setting {
  /** ISO date of the text, null where it isn't known. */
  readonly date: string | null;
  /** ISO codes of the countries and names of the bodies that the text speaks of. */
  readonly about: ReadonlySet<string>;
  /** Words that the text has in lower case too, which therefore need not name anybody. */
  readonly lowerCase: ReadonlySet<string>;
}

/** The reader's own officials and, with `lexicon`, those of the lexicon, as a text with this setting may mean them. */
export function knownOfficials(setting: Setting, lexicon: boolean, own: readonly ReadersOfficial[]): KnownOfficials {
  // A name comes many times in a text, and looking through all officials of a surname takes its time.
  const named = new Map<string, readonly KnownOfficial[]>();
  const ofName = (names: readonly string[]): readonly KnownOfficial[] => {
    const name = names.join(' ');
    const known = named.get(name) ?? officialsNamed(names, setting.date);
    named.set(name, known);
    return known;
  };
  const holders = new Map<string, Recognized | undefined>();
  const holderOf = (office: string, of: string): Recognized | undefined => {
    const key = `${of} ${office}`;
    if (!holders.has(key)) holders.set(key, onlyHolder(setting, office, of));
    return holders.get(key);
  };
  return {
    recognize: (described) =>
      readersOwn(own, described) ?? (lexicon ? fromLexicon(setting, described, ofName) : undefined),
    holder: (office, of) => (lexicon ? holderOf(office, of) : undefined),
  };
}

function readersOwn(own: readonly ReadersOfficial[], { names }: Described): Recognized | undefined {
  const meant = own.find(({ name }) => fits(keysOf(names), keysOf(name.split(/\s+/)), true));
  if (!meant) return undefined;
  const { name, role, country } = meant;
  return {
    name,
    surname: name.split(/\s+/).at(-1) ?? name,
    gender: null,
    known: {
      office: role ?? '',
      iso2: country ?? null,
      from: null,
      until: null,
      standing: 'undated',
      source: 'reader',
    },
  };
}

function fromLexicon(
  setting: Setting,
  described: Described,
  ofName: (names: readonly string[]) => readonly KnownOfficial[],
): Recognized | undefined {
  const { names, isPrivate } = described;
  if (isPrivate || names.length === 0) return undefined;
  const candidates = ofName(names).filter((official) => isMeant(official, setting, described));
  const [best, second] = candidates;
  if (!best || (second && !comesBefore(best, second, setting))) return undefined;
  return recognized(best, setting.date, described.titles);
}

/**
 * Whether nothing speaks against an official, and enough for one. The less prominent, the more the text has to show of
 * the office.
 */
function isMeant(
  official: KnownOfficial,
  { date, about, lowerCase }: Setting,
  { names, gender, titles, countries, inHeadline }: Described,
): boolean {
  const { tenures, prominence, surname } = official;
  if (date !== null && officeOn(official, date) === null) return false;
  const places = tenures.map(({ iso2, body }) => iso2 ?? body ?? '');
  if (
    countries.length > 0 &&
    !countries.some((country) => places.includes(country)) &&
    !tenures.some(({ body }) => body !== null)
  )
    return false;
  if (
    wordsIn(names) >
    Math.max(...[official.name, ...official.aliases].map((name) => wordsIn(name.split(' ')))) + (inHeadline ? 0 : 1)
  )
    return false;
  const inOffice = (): boolean => titles.some((title) => tenures.some((tenure) => sameOffice(title, tenure.office)));
  const inPlace = places.some((place) => about.has(place));
  if (names.length > 1)
    return (
      (prominence === 1 || inPlace || inOffice()) &&
      [official.name, ...official.aliases].some((name) => shareTwoWords(names, name.split(' ')))
    );
  if (gender !== null && official.gender !== null && gender !== official.gender) return false;
  if (
    lowerCase.has((names[0] ?? '').toLowerCase()) ||
    !surname.split(' ').some((word) => fits(keysOf(names), keysOf([word]), true))
  )
    return false;
  if (!inPlace) return false;
  if (titles.length > 0) return inOffice();
  return prominence === 1 || (prominence === 2 && (date === null || tenures.some((tenure) => holdsOn(tenure, date))));
}

/** Surname and given name or initial: `Ben Harper` isn't `Ian Harper`. */
function shareTwoWords(a: readonly string[], b: readonly string[]): boolean {
  const [keys, others] = [keysOf(a), keysOf(b)];
  const isSame = (x: string, y: string): boolean =>
    x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
  return (
    keys.join('') === others.join('') || keys.filter((key) => others.some((other) => isSame(key, other))).length > 1
  );
}

/** Without initials and `Jr.`, which the lexicon may lack. */
const wordsIn = (names: readonly string[]): number =>
  names.filter((name) => /\p{L}{2}/u.test(name) && !/^(?:jr|sr)\.?$/i.test(name)).length;

const sameOffice = (title: string, office: string): boolean => {
  const held = officeKeys(office);
  return officeKeys(title).some((key) => held.includes(key));
};

/** Of several who may be meant: the one more prominent, or the only one in office at the date. */
function comesBefore(best: KnownOfficial, second: KnownOfficial, { date }: Setting): boolean {
  if (best.prominence < second.prominence) return true;
  const isCurrent = ({ tenures }: KnownOfficial): boolean =>
    date !== null && tenures.some((tenure) => holdsOn(tenure, date));
  return isCurrent(best) && !isCurrent(second);
}

function onlyHolder({ date }: Setting, office: string, of: string): Recognized | undefined {
  const [holder, other] = officialsIn(office, of, date);
  if (!holder || other) return undefined;
  const tenure = holder.tenures.find(
    (each) =>
      (each.iso2 ?? each.body) === of && sameOffice(office, each.office) && (date === null || holdsOn(each, date)),
  );
  return tenure && { ...namesOf(holder), known: knownOffice(tenure, date) };
}

/** With the office at the date; in a text without date the one that it gives itself, else the latest. */
function recognized(official: KnownOfficial, date: string | null, titles: readonly string[]): Recognized | undefined {
  const given = ({ office }: Tenure): boolean => titles.some((title) => sameOffice(title, office));
  const tenure = date === null ? (official.tenures.find(given) ?? official.tenures[0]) : officeOn(official, date);
  return tenure ? { ...namesOf(official), known: knownOffice(tenure, date) } : undefined;
}

const namesOf = ({ name, surname, gender }: KnownOfficial): Omit<Recognized, 'known'> => ({ name, surname, gender });
