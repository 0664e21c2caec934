/**
 * Makes the names of one office meet: "FM", "Minister for Foreign Affairs", "Foreign Secretary", "Foreign and European
 * Affairs Minister".
 */
import { remembered } from '../remembered';
import data from './office-names.json';
import { portfolioAt } from './offices';

/** Offices are put together from the lexicon's words, and no part of any text. */
const LONGEST = 60;

let canonical: ReadonlyMap<string, string> | undefined;

/**
 * What an office is called in one form of words, lower case: several where one name holds several offices, "Economy and
 * Finance Minister". Whether somebody only acts in it, or once did, doesn't count; a deputy's or a minister of state's
 * is another office.
 */
export const officeKeys = remembered((office): readonly string[] => {
  canonical ??= new Map(
    data.same.flatMap((names) => names.map((name) => [plain(name), plain(names[0] ?? name)] as const)),
  );
  const same = canonical;
  return [
    ...new Set(
      portfolioFirst(plain(office)).flatMap((name) => same.get(name) ?? same.get(asMinister(name)) ?? asMinister(name)),
    ),
  ];
}, LONGEST);

/** Whether two names of offices may mean the same one. */
export const sameOffice = (title: string, office: string): boolean => {
  const held = officeKeys(office);
  return officeKeys(title).some((key) => held.includes(key));
};

/** Whether whoever holds the office heads a state: `US President`, `King`. */
export const isHeadOfState = (office: string): boolean =>
  officeKeys(office).some((key) => /^(?:president|king|queen|emperor|supreme leader|leader)$/.test(key));

const plain = (office: string): string =>
  office
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[-‐‑–\s]+/g, ' ')
    .replace(/\bdefence\b/g, 'defense')
    .replace(/\blabour\b/g, 'labor')
    .replace(/\badvisor\b/g, 'adviser')
    .replace(/(?<=spokes|chair)(?:woman|person)\b/g, 'man')
    .replace(/\b(?:acting|interim|caretaker|former|ex|then|outgoing|incoming|new|federal|the) (?=\S)/g, '')
    .trim();

/** "secretary of state for health", "minister of finance and economy" → the portfolios, each before its minister. */
function portfolioFirst(office: string): string[] {
  if (/^minister of state\b/.test(office)) return [office];
  const [, before, of] =
    /^(.*?)(?:minister|secretary of state|secretary) (?:of|for) (?!state$)(.+)$/.exec(office) ?? [];
  const [, prefix = '', names = ''] =
    of === undefined ? (/^((?:first )?(?:deputy |vice )?)(.+) minister$/.exec(office) ?? []) : ['', before, of];
  if (names === '' || names === 'prime' || names === 'first') return [office];
  return portfoliosIn(names).map((portfolio) => `${prefix}${portfolio} minister`);
}

/** "foreign and european affairs" → "foreign affairs", "european affairs". */
function portfoliosIn(names: string): string[] {
  const parts = names.split(/,? (?:and|&) |, /);
  const affairs = / affairs$/.exec(parts.at(-1) ?? '')?.[0] ?? '';
  return parts
    .map((part) => (affairs !== '' && !part.endsWith(affairs) ? `${part}${affairs}` : part))
    .flatMap((part) => [part, part.replace(/ affairs$/, '')]);
}

/** "defense secretary" → "defense minister", where what stands before it is a portfolio; not "press secretary". */
function asMinister(office: string): string {
  const [, names = ''] = /^(.+) secretary$/.exec(office) ?? [];
  const words = names.split(' ');
  return names !== 'press' && portfolioAt(words, 0)?.length === words.length ? `${names} minister` : office;
}
