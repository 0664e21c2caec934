/** Countries as the news names them: by name, people, abbreviation or capital. */
import type { MentionKind } from '../model';
import type { Span } from '../span';
import data from './countries.json';
import { createFormIndex, type FormIndex, type FormMatch } from './forms';

export interface Country {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly iso2: string;
  /** The name that newspapers use. */
  readonly name: string;
  /** All names, `name` first. */
  readonly names: readonly string[];
  /** Adjectives and nouns for its people, plurals included. */
  readonly demonyms: readonly string[];
  readonly abbreviations: readonly string[];
  /** Cities that stand for its government, other spellings and former seats included. */
  readonly capitals: readonly string[];
}

export type CountryFormKind = Extract<MentionKind, 'name' | 'demonym' | 'abbreviation' | 'capital'>;

export interface CountryForm {
  readonly country: Country;
  readonly kind: CountryFormKind;
  /** Often a person, a place inside another country or an ordinary word: Jordan, Georgia, Polish, Brussels. */
  readonly ambiguous: boolean;
  /** Names it only in front of another country: `Sino-Russian`. */
  readonly prefix?: boolean;
}

export interface CountryMatch extends Span {
  readonly iso2: string;
  readonly name: string;
  readonly kind: CountryFormKind;
  readonly ambiguous: boolean;
}

export interface Lookalike extends Span {
  readonly kind: 'lookalike';
}

const countries: readonly Country[] = data.countries;
let index: FormIndex<CountryForm | null> | undefined;
let byCode: ReadonlyMap<string, Country> | undefined;

/**
 * The longest form of a country that starts exactly at `start`; see {@link FormIndex.at} for what counts as equal.
 * Nothing where it begins a longer name that is no country: "Indian Ocean". Whoever looks word by word has to skip
 * names that end in a country's by {@link findLookalike}.
 */
export function findCountryForm(text: string, start: number): CountryMatch | undefined {
  const found = findCountryOrLookalike(text, start);
  return found?.kind === 'lookalike' ? undefined : found;
}

/** The name at `start` that holds a country's but is none: "New Mexico", "Gulf of Mexico", "Panama Papers". */
export function findLookalike(text: string, start: number): Span | undefined {
  const found = findCountryOrLookalike(text, start);
  return found?.kind === 'lookalike' ? { start: found.start, end: found.end } : undefined;
}

/** What {@link findCountryForm} or {@link findLookalike} finds, looked up once. */
export function findCountryOrLookalike(text: string, start: number): CountryMatch | Lookalike | undefined {
  const match = formIndex().at(text, start);
  if (!match) return undefined;
  return match.value === null ? { start: match.start, end: match.end, kind: 'lookalike' } : matchOf(text, match);
}

/**
 * All forms of countries in `[from, to)`, in order and without overlap; none out of "New Mexico" or "South China Sea".
 */
export function* countryForms(text: string, from = 0, to = text.length): Generator<CountryMatch, void, undefined> {
  for (const match of formIndex().all(text, from, to)) {
    const found = matchOf(text, match);
    if (found) yield found;
  }
}

export function countryByIso2(iso2: string): Country | undefined {
  byCode ??= new Map(countries.map((country) => [country.iso2, country]));
  return byCode.get(iso2);
}

/**
 * Names of countries and capitals that are given names too; states and provinces, by name or as they are cut short
 * behind a town; and what tells one Georgia from the other.
 */
export const { givenNames, statesOfUS, otherStates, aroundAtlanta, aroundTbilisi } = data;

function matchOf(text: string, { start, end, value }: FormMatch<CountryForm | null>): CountryMatch | undefined {
  if (!value || (value.prefix && !isInFrontOfCountry(text, end))) return undefined;
  const { country, kind, ambiguous } = value;
  return { start, end, iso2: country.iso2, name: country.name, kind, ambiguous };
}

const isInFrontOfCountry = (text: string, end: number): boolean =>
  /[-‐‑–]/.test(text.charAt(end)) && formIndex().at(text, end + 1)?.value != null;

/** Built on first use: activation shouldn't pay for it. */
function formIndex(): FormIndex<CountryForm | null> {
  index ??= createFormIndex(allForms(), (form) => form?.kind !== 'abbreviation' && form?.kind !== 'capital');
  return index;
}

/** `null` stands for a name that holds a country's but is none. */
function allForms(): readonly (readonly [form: string, CountryForm | null])[] {
  const forms: (readonly [string, CountryForm | null])[] = [];
  const ambiguous = new Set(data.ambiguous);
  const add = (country: Country, kind: CountryFormKind, of: readonly string[]): void => {
    for (const form of of) forms.push([form, { country, kind, ambiguous: ambiguous.has(form) }]);
  };
  for (const lookalike of data.lookalikes) forms.push([lookalike, null]);
  for (const country of countries) {
    add(country, 'name', country.names);
    add(country, 'demonym', country.demonyms);
    add(country, 'abbreviation', country.abbreviations);
    add(country, 'capital', country.capitals);
  }
  for (const [form, iso2] of Object.entries(data.prefixes)) {
    const country = countryByIso2(iso2);
    if (country) forms.push([form, { country, kind: 'demonym', ambiguous: false, prefix: true }]);
  }
  return forms;
}
