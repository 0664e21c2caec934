import type { Sentence } from '../model';
import {
  aroundAtlanta,
  aroundTbilisi,
  type CountryMatch,
  countryForms,
  givenNames,
  otherStates,
  statesOfUS,
} from '../lexicon/countries';
import { firstAt, textOf } from '../span';

const STATES = new RegExp(`(?<![\\p{L}-])(?:${statesOfUS.join('|')})(?![\\p{L}-])`, 'gu');
const AROUND_ATLANTA = new RegExp(`(?<!\\p{L})(?:${[...statesOfUS, ...aroundAtlanta].join('|')})(?!\\p{L})`, 'u');
const AROUND_TBILISI = new RegExp(
  `(?<!\\p{L})(?:${aroundTbilisi.join('|')})(?!\\p{L})|(?<!\\p{L})Georgians?(?! \\p{Lu})(?!\\p{L})`,
  'u',
);
/** `Rome, Georgia, on Monday`, but not the list `Mexico, Texas and Ohio`. */
const IN_STATE = new RegExp(
  `^, (?:${[...statesOfUS, ...otherStates].join('|').replaceAll('.', '\\.')})(?![\\p{L}-])(?!(?:,? (?:and|or)|,) \\p{Lu})`,
  'u',
);
/** How far to either side another member of a list may stand. */
const LIST_REACH = 40;
/** Governed by these it is a country, whoever is called so: `in Jordan`. */
const BEFORE_COUNTRY = /(?:^|\s)(?:in|to|from|of|with|between|across|for|and|via|into|near)\s$/i;

/**
 * Where the name of a country or capital is somebody's or another place's, as the text as a whole tells: mostly a word
 * keeps one sense throughout (Gale, Church & Yarowsky 1992). Georgia and Washington among other states of the US are
 * states, `Rome, Georgia` and `Lebanon, Pennsylvania` are towns, `Jordan` in a text about Michael Jordan is he, and a
 * capital called like other places speaks for its country only where that country is named too. Gives the offsets at
 * which such words start.
 */
export function findHomonyms(text: string, sentences: readonly Sentence[]): Set<number> {
  const forms: Placed[] = [];
  for (const sentence of sentences)
    for (const form of countryForms(text, sentence.start, sentence.end)) forms.push({ ...form, sentence });
  const named = new Set(
    forms.filter(({ kind, ambiguous }) => kind !== 'capital' && !ambiguous).map(({ iso2 }) => iso2),
  );
  const people = peoplesNames(text, forms);
  let state: boolean | undefined;
  const isState = (): boolean => (state ??= AROUND_ATLANTA.test(text) && !AROUND_TBILISI.test(text));
  const found = new Set<number>();
  for (const form of forms) {
    const word = textOf(text, form);
    const isTown = IN_STATE.test(text.slice(form.end, form.end + 30));
    const isUSState =
      (word === 'Georgia' && (isListedWithStates(text, form) ?? isState())) ||
      (word === 'Washington' && isListedWithStates(text, form) === true);
    // Of Washington news speaks as of Moscow; the state is told by its neighbors.
    const isElsewhere = form.kind === 'capital' && form.ambiguous && form.iso2 !== 'US' && !named.has(form.iso2);
    if (isTown || isUSState || isElsewhere || people.has(form.start)) found.add(form.start);
  }
  return found;
}

/** Whether the nearest other names of a list are states of the US; undefined outside of such a list. */
function isListedWithStates(text: string, { start, end }: CountryMatch): boolean | undefined {
  const before = /(?:,| and| or|, and|, or) $/.test(text.slice(Math.max(0, start - 6), start))
    ? (text
        .slice(Math.max(0, start - LIST_REACH), start)
        .split(/[.;:]\s/)
        .at(-1) ?? '')
    : '';
  const after = /^(?:,| and| or) /.test(text.slice(end, end + 5))
    ? (text.slice(end, end + LIST_REACH).split(/[.;:]\s/)[0] ?? '')
    : '';
  const lists = [
    before
      .replace(/(?:,| and| or){0,2} $/, '')
      .split(/,| and | or /)
      .at(-1) ?? '',
    after.replace(/^(?:,| and| or)* /, '').split(/,| and | or /)[0] ?? '',
  ];
  if (lists.some((member) => member.match(STATES) !== null)) return true;
  return lists.some((member) => !countryForms(member).next().done) ? false : undefined;
}

interface Placed extends CountryMatch {
  readonly sentence: Sentence;
}

/** The places where a country's name is part of a person's, and those where it then stands alone for that person. */
function peoplesNames(text: string, forms: readonly Placed[]): Set<number> {
  const names = forms.filter(
    (form) =>
      /^\p{L}+$/u.test(textOf(text, form)) &&
      (form.kind === 'name' || form.kind === 'capital' || (form.kind === 'demonym' && endsName(text, form))),
  );
  let repeated: ReadonlySet<string> | undefined;
  const isRepeated = (surname: string): boolean => (repeated ??= repeatedNames(text)).has(surname);
  const behindGiven = names.filter((form) => isSurname(text, form));
  const found = new Set(
    [...behindGiven, ...names.filter((form) => isGivenName(text, form, isRepeated))].map(({ start }) => start),
  );
  const surnames = new Set(behindGiven.map((form) => textOf(text, form)));
  for (const form of names) {
    if (surnames.has(textOf(text, form)) && !BEFORE_COUNTRY.test(text.slice(Math.max(0, form.start - 12), form.start)))
      found.add(form.start);
  }
  return found;
}

/** `Cole French scored`, `Cuban’s radio`: an adjective would have a noun behind it. */
function endsName(text: string, { end, sentence: { tokens } }: Placed): boolean {
  if (/^(?:['’]s(?!\p{L})|[,.;:!?)”"]|$)/mu.test(text.slice(end, end + 3))) return true;
  const next = tokens[firstAt(tokens, end)];
  return (
    next !== undefined &&
    text.slice(end, next.start) === ' ' &&
    /^\p{Ll}/u.test(text.slice(next.start)) &&
    (['Verb', 'PastTense', 'Copula', 'Auxiliary', 'Modal'] as const).some((tag) => next.tags.has(tag))
  );
}

/** `Michael Jordan`: behind a given name. */
function isSurname(text: string, { start, sentence }: Placed): boolean {
  const { tokens } = sentence;
  let at = firstAt(tokens, start) - 1;
  while (at >= 0 && (tokens[at]?.end ?? 0) >= start) at--;
  const before = tokens[at];
  return (
    before !== undefined &&
    /^\s$/.test(text.slice(before.end, start)) &&
    before.tags.has('FirstName') &&
    /^\p{Lu}/u.test(text.slice(before.start))
  );
}

/** What follows the name of a person who is introduced: `, a teacher`, `, 54,`, `said`. */
const INTRODUCED = /^(?:, (?:an?|the|who|\d\d) ?|,? (?:said|says|told|asked|added|wrote)(?!\p{L}))/u;

/** Behind a country's name these are papers and companies. */
const NO_SURNAME = /^(?:Today|Daily|Times|Post|News|Mail|Telegraph|Airlines|Airways|Telecom|Mobile|Steel|Power|Rail)$/;

/** `Israel Folau`: in front of a name that the text repeats alone, or says more of. */
function isGivenName(text: string, { start, end }: Placed, isRepeated: (surname: string) => boolean): boolean {
  if (!givenNames.includes(text.slice(start, end))) return false;
  const surname = /^ (\p{Lu}\p{Ll}[\p{L}-]+)/u.exec(text.slice(end, end + 40))?.[1];
  if (surname === undefined || NO_SURNAME.test(surname)) return false;
  return isRepeated(surname) || INTRODUCED.test(text.slice(end + 1 + surname.length, end + 60));
}

const SPEAKS_OR_ACTS =
  /(?<![\p{L}-])\p{Lu}\p{Ll}[\p{L}-]+(?=(?:['’]s)? (?:said|says|told|was|is|has|had|who|\p{Ll}+ed)(?!\p{L}))/gu;
/** What can stand before a name that is nobody's second one. */
const BEGINS = /(?:[\p{Ll},.”"] |^|\n[^\S\n]*|[“"])$/u;
const LONGEST_INDENT = 100;

/** The words of a text that stand alone and do something, as a surname does. */
function repeatedNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { 0: name, index } of text.matchAll(SPEAKS_OR_ACTS))
    if (!names.has(name) && BEGINS.test(text.slice(Math.max(0, index - LONGEST_INDENT), index))) names.add(name);
  return names;
}
