import type { Gender, KnownOffice } from '../model';
import { lastNameOf } from '../lexicon/full-names';
import { holdsOn, officeOn } from '../lexicon/tenures';
import type { KnownOfficial } from '../lexicon/packed-officials';
import { officialsIn, officialsNamed } from '../lexicon/officials';
import { sameOffice } from '../lexicon/office-keys';
import { knownOffice } from './known-office';
import type { Described, Setting } from './described';
import { isBygone, isCalledSo, isMeant } from './meant-official';
import { fits, keysOf } from './name-matching';

/** An official whom a reader wants recognized besides those of the lexicon. */
export interface ReadersOfficial {
  /** A full name, or the one word by which they are called. */
  readonly name: string;
  readonly role?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** Somebody of the lexicon or of the reader's own list. */
export interface Recognized {
  readonly name: string;
  readonly surname: string;
  readonly gender: Gender;
  readonly known: KnownOffice;
  /** Whether neither the date of the text nor a title beside the name bears the office. */
  readonly listedOnly: boolean;
}

export interface KnownOfficials {
  /** Who is meant by a name in this text; undefined where it may as well be somebody else of that name. */
  recognize(described: Described): Recognized | undefined;
  /** Whether a name is likely that of somebody whom everybody calls so, in office or not: `Merkel`. */
  isName(described: Described): boolean;
  /** Who holds an office of a country or body at the date of the text; undefined without date or if it may be several. */
  holder(office: string, of: string): Recognized | undefined;
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
  const recognize = (described: Described): Recognized | undefined =>
    readersOwn(own, described) ?? (lexicon ? fromLexicon(setting, described, ofName) : undefined);
  return {
    recognize,
    isName: (described) =>
      recognize(described) !== undefined ||
      (lexicon && ofName(described.names).some((official) => isCalledSo(official, setting, described))),
    holder: (office, of) => (lexicon ? holderOf(office, of) : undefined),
  };
}

function readersOwn(own: readonly ReadersOfficial[], { names }: Described): Recognized | undefined {
  const meant = own.find(({ name }) => fits(keysOf(names), keysOf(name.split(/\s+/)), true));
  if (!meant) return undefined;
  const { name, role, country } = meant;
  return {
    listedOnly: false,
    name,
    surname: lastNameOf(name.split(/\s+/)),
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
  return recognized(best, setting, described.titles);
}

/** Of several who may be meant: the one more prominent, or the only one in office at the date. */
function comesBefore(best: KnownOfficial, second: KnownOfficial, { date }: Setting): boolean {
  if (best.prominence < second.prominence) return true;
  const isCurrent = ({ tenures }: KnownOfficial): boolean =>
    date !== null && tenures.some((tenure) => holdsOn(tenure, date));
  return isCurrent(best) && !isCurrent(second);
}

function onlyHolder({ date }: Setting, office: string, of: string): Recognized | undefined {
  if (date === null) return undefined;
  const [holder, other] = officialsIn(office, of, date);
  if (!holder || other) return undefined;
  const tenure = holder.tenures.find(
    (each) => (each.iso2 ?? each.body) === of && sameOffice(office, each.office) && holdsOn(each, date),
  );
  return tenure && { ...namesOf(holder), known: knownOffice(tenure, date), listedOnly: false };
}

/** With the office at the date; in a text without date the one that it gives itself, else the latest before it. */
function recognized(
  official: KnownOfficial,
  { date, time }: Setting,
  titles: readonly string[],
): Recognized | undefined {
  const given = official.tenures.find(({ office }) => titles.some((title) => sameOffice(title, office)));
  const tenure =
    date === null ? (given ?? official.tenures.find((each) => isBygone(each, time))) : officeOn(official, date);
  if (!tenure) return undefined;
  return { ...namesOf(official), known: knownOffice(tenure, date), listedOnly: date === null && tenure !== given };
}

const namesOf = ({ name, surname, gender }: KnownOfficial): Pick<Recognized, 'name' | 'surname' | 'gender'> => ({
  name,
  surname,
  gender,
});
