/** Reads who held which office from the lists of ../shared/data and from by-office.tsv. */
import { readFileSync } from 'node:fs';
import { IN_THE_NEWS } from '../../src/core/lexicon/prominence';
import type { Gender } from '../../src/core/model';
import { FAMILY_FIRST, newsName, readTable } from './names.mts';
import { newsOffice } from './offices.mts';

export interface Held {
  /** With `*` before surnames that aren't the last word. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender: Gender;
  readonly office: string;
  /** ISO code of a country, or a body. */
  readonly of: string;
  readonly from: string | null;
  readonly until: string | null;
}

/**
 * by-office.tsv: `= office, of` starts a succession, in which whoever has no `until` stays until the next `from`;
 * `+ office, of` starts a list of people independent of each other. Below it `name, from, until, f, other names; …`.
 */
export function readByHand(file: URL): Held[] {
  const held: Held[] = [];
  let section = { office: '', of: '', succession: false, start: 0 };
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trimEnd());
  for (const [at, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t').map((cell) => cell.trim());
    const kind = /^[=+] /.exec(line)?.[0];
    if (kind) {
      section = {
        office: (cells[0] ?? '').slice(2),
        of: cells[1] ?? '',
        succession: kind === '= ',
        start: held.length,
      };
      continue;
    }
    const [name = '', from = '', until = '', gender = '', aliases = ''] = cells;
    if (
      section.of === '' ||
      ![from, until].every((date) => /^(?:\d{4}(?:-\d\d){0,2})?$/.test(date)) ||
      !/^f?$/.test(gender)
    ) {
      throw new Error(`by-office.tsv:${at + 1}: expected name, from, until, f, aliases, below "= office, of": ${line}`);
    }
    const previous = held.at(-1);
    if (until !== '' && until < from.slice(0, until.length))
      throw new Error(`by-office.tsv:${at + 1}: until is before from: ${line}`);
    if (section.succession && held.length > section.start && previous && previous.until === null) {
      if ((previous.from ?? '') > from) throw new Error(`by-office.tsv:${at + 1}: not in order of time: ${line}`);
      held[held.length - 1] = { ...previous, until: from === '' ? null : from };
    }
    held.push({
      name: marked(name, section.of),
      aliases: aliases
        .split(';')
        .map((alias) => marked(alias.trim(), section.of))
        .filter((alias) => alias !== ''),
      gender: gender === 'f' ? 'female' : null,
      office: section.office,
      of: section.of,
      from: from || null,
      until: until || null,
    });
  }
  return held;
}

const marked = (name: string, of: string): string =>
  FAMILY_FIRST.has(of) && !name.includes('*') && name.includes(' ') ? `*${name}` : name;

/** Office holders of mid 2019; how long they had been and would be isn't told. */
export const readWorldLeaders = (file: URL): Held[] =>
  shortened(
    readTable(file).flatMap(([of = '', , office = '', name = '']) =>
      /co-prince|^office$/i.test(office) || name === ''
        ? []
        : { ...newsName(name, of), aliases: [], office: newsOffice(office, of), of, from: null, until: null },
    ),
  );

/**
 * Of two portfolios that few ministers have together the second goes unsaid; and what hardly any country has, such as
 * the Minister of Happiness, is just a minister unless the country is often in the news.
 */
function shortened(listed: readonly Held[]): Held[] {
  const isRare = (held: readonly Held[], few: number): ((office: string) => boolean) => {
    const counts = new Map<string, number>();
    for (const { office } of held) counts.set(office, (counts.get(office) ?? 0) + 1);
    return (office) => (counts.get(office) ?? 0) < few;
  };
  const isRarePair = isRare(listed, 4);
  const single = listed.map((each) =>
    isRarePair(each.office)
      ? { ...each, office: each.office.replace(/ and .*?(?= (?:Minister|Secretary)$|$)/, '') }
      : each,
  );
  const isRareOffice = isRare(single, 3);
  return single.map((each) =>
    isRareOffice(each.office) && !IN_THE_NEWS.has(each.of)
      ? {
          ...each,
          office: each.office
            .replace(/^.* Minister$/, 'Minister')
            .replace(/^Minister of State .*$/, 'Minister of State'),
        }
      : each,
  );
}

/** Presidents, vice presidents and members of Congress; terms that follow each other become one. */
export function readCongress(file: URL): Held[] {
  const held: Held[] = [];
  for (const [listed = '', surname = '', nickname = '', sex = '', office = '', , from = '', until = ''] of readTable(
    file,
  )) {
    const full = listed.replace(/ (?:\p{Lu}\.|"[^"]*")(?= )/gu, '').replace(/,? (?:Jr\.|Sr\.|I{2,3}|IV)$/, '');
    const called = nickname === '' || full.startsWith(`${nickname} `) ? full : `${nickname} ${surname}`;
    const surnames = surname.split(' ');
    const name = surnames.length > 1 ? called.replace(surname, surnames.map((word) => `*${word}`).join(' ')) : called;
    const gender = sex === 'F' ? 'female' : 'male';
    const title = office === 'Representative' ? (gender === 'female' ? 'Congresswoman' : 'Congressman') : office;
    const before = held.at(-1);
    const ends = until > '2025-12-31' ? null : until;
    if (before?.name === name && before.office === title && before.until !== null && from <= nextMonth(before.until)) {
      held[held.length - 1] = { ...before, until: ends };
    } else
      held.push({ name, aliases: called === full ? [] : [full], gender, office: title, of: 'US', from, until: ends });
  }
  return held;
}

/** Terms of Congress and of presidents end and begin in the same days. */
const nextMonth = (date: string): string => `${date.slice(0, 8)}31`;

interface Seen {
  readonly held: Held;
  readonly lastEdition: number;
}

/** Some editions have a space for each accented letter: "In cio", "L PEZ". */
const LETTER_LOST =
  /(?:^| )(?!(?:bin|bint|ibn|ibni|de|da|do|dos|del|di|la|van|von|der|den|ul|ud|al|el|of|y|i|e)\b)(?:\p{L}(?![\p{L}.'’])|\p{Ll}(?!l-|s-|d-|n-|r-|'))/u;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const HOME_OF_MONARCH: Readonly<Record<string, string>> = {
  'ELIZABETH II': 'GB',
  'CHARLES III': 'GB',
  'WILLEM-ALEXANDER': 'NL',
  BEATRIX: 'NL',
  'MARGRETHE II': 'DK',
  'FREDERIK X': 'DK',
};
const OF_HEADS =
  /^(?:\p{Ll}+ )?((?:(?:Interim|Acting|Transitional|interim|acting|transitional|First|Second|Executive|Federal|prime|Co-)[ -]?)*(?:Vice President|Deputy Prime Minister|Prime Minister|prime minister|Governor[- ]General|President|Chancellor|Premier|King|Queen|Emperor|Sultan|Amir|Emir|Crown Prince|Grand Duke|Prince|Pope|Taoiseach|Supreme Leader|Chief Executive|Captain Regent))(?: of the (?:[A-Z]\p{L}+ ?)+?(?= [A-Z]\p{L}+ \p{Lu}{2}))?(?: \([^)]*\))? (?:(?:Dr|Gen|Sir|Dame)\.? )*(.+)$/u;

/** Heads of state and government with their vices; each held office until the next one did. */
export function readFactbook(file: URL, independent: ReadonlySet<string>): Held[] {
  const seen = new Map<string, Seen>();
  for (const [code = '', country = '', , editions = '', text = ''] of readTable(file)) {
    const of = country === 'Kosovo' ? 'XK' : code;
    if (!independent.has(of)) continue;
    const lastEdition = Math.max(...editions.split(',').map(Number));
    for (const [, phrase = '', since = ''] of text
      .replace(/;? ?note\b.*$/i, '')
      .matchAll(/([^();]+?)\s*\((?:[^()]*\)\s*\()?(?:acting )?since (?:about )?(?:early )?([\w ]+)[^)]*\)/g)) {
      const [, title = '', listed = ''] = OF_HEADS.exec(phrase.replace(/^[,\s]*(?:and )?/, '').trim()) ?? [];
      const home = Object.entries(HOME_OF_MONARCH).find(([monarch]) => listed.includes(monarch))?.[1] ?? of;
      const from = isoDate(since);
      if (
        listed === '' ||
        from === null ||
        home !== of ||
        /co-?prince/i.test(title) ||
        /[,:]| - |^and |Minister/.test(listed) ||
        LETTER_LOST.test(listed)
      )
        continue;
      const held: Held = { ...newsName(listed, of), aliases: [], office: officeOfHead(title), of, from, until: null };
      const key = [of, held.office, held.name, from].join('|');
      if ((seen.get(key)?.lastEdition ?? 0) < lastEdition) seen.set(key, { held, lastEdition });
    }
  }
  const all = [...seen.values()];
  return all.map(({ held, lastEdition }) => {
    const next = all
      .map((other) => other.held)
      .filter(
        ({ of, office, name, from }) =>
          of === held.of && office === held.office && name !== held.name && (from ?? '') > (held.from ?? ''),
      )
      .map(({ from }) => from ?? '')
      .toSorted()[0];
    // Where editions are missing in between, somebody else may have come and gone.
    const isNext =
      next !== undefined && !/Vice|Deputy/.test(held.office) && Number(next.slice(0, 4)) <= lastEdition + 1;
    return { ...held, until: isNext ? next : lastEdition < 2025 ? String(lastEdition) : null };
  });
}

const officeOfHead = (title: string): string =>
  title
    .replace(/\b(?:Interim|Acting|Transitional|Executive|Federal)[ -]?/gi, '')
    .replace(/^(?:prime minister|Premier)$/, 'Prime Minister')
    .replace(/^Amir$/, 'Emir')
    .replace(/Governor-General/, 'Governor General');

function isoDate(words: string): string | null {
  const [, day = '', month = '', year = ''] = /^(?:(\d{1,2}) )?(?:([A-Z]\p{L}+) )?(\d{4})$/u.exec(words.trim()) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  if (year === '') return null;
  return [
    year,
    ...(number > 0 ? [String(number).padStart(2, '0')] : []),
    ...(number > 0 && day !== '' ? [day.padStart(2, '0')] : []),
  ].join('-');
}
