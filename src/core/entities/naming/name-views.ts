import { grouped } from '../../groups';
import type { Tag } from '../../language/tags';
import { lastNameOf } from '../../lexicon/full-names';
import { organizationHeadAt } from '../../lexicon/organizations';
import { startingAt } from '../../span';
import type { NameCandidate } from './name-candidates';
import { NAME_SIGNS, type NamePlace, type NameRates, placeOf, wordKeys } from './name-signs';

/** A name with all its places in an article: what it names is decided once for them all. */
export interface NameView {
  /** Its words in lower case. */
  readonly key: string;
  /** As they are printed first. */
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly places: readonly NamePlace[];
  /** The share of the places in running text with each of the signs. */
  readonly signs: readonly number[];
  /** Those set like a headline. */
  readonly inTitles: number;
  readonly firstTags: ReadonlySet<Tag>;
  readonly lastTags: ReadonlySet<Tag>;
  /** How many of its words the text has in lower case too. */
  readonly ordinary: number;
  /** Whether its last words, or its first ones, are a noun that heads the names of bodies. */
  readonly headed: boolean;
  readonly headedFirst: boolean;
  readonly names: NamesAround;
  readonly rates: NameRates;
  readonly keys: readonly string[];
}

/** Longer names in the article that a name is part of. */
export interface NamesAround {
  /** That end with it and look like people's; that begin with it and do. */
  readonly surnameOf: number;
  readonly givenOf: number;
  /** That rules take for bodies and that have it as their first or last word, or among them. */
  readonly shortOf: number;
  readonly inBody: number;
  /** How many longer names have it as a part. */
  readonly inLonger: number;
}

const NONE: ReadonlySet<Tag> = new Set();

/** The names among some candidates, in order of their first places. */
export function viewNames(
  candidates: readonly NameCandidate[],
  lowerCase: ReadonlySet<string>,
  rates: NameRates,
): NameView[] {
  const groups = grouped(candidates, keyOf);
  const around = namesAround(groups);
  return [...groups].map(([key, group]) => viewOf(key, group, lowerCase, rates, around(key)));
}

/** By which the places of one name are told to be its. */
export const keyOf = ({ name }: NameCandidate): string => name.toLowerCase();

function viewOf(
  key: string,
  group: readonly NameCandidate[],
  lowerCase: ReadonlySet<string>,
  rates: NameRates,
  names: NamesAround,
): NameView {
  const running = group.filter(({ sentence }) => !sentence.titleCase);
  const seen = running.length > 0 ? running : group;
  const places = seen.map((candidate) => placeOf(candidate, rates));
  const first = seen[0];
  const words = first?.words ?? [];
  const tokens = first?.sentence.sentence.tokens ?? [];
  const lower = words.map((word) => word.lower);
  const tagsAt = (at: number): ReadonlySet<Tag> => startingAt(tokens, words.at(at)?.start ?? -1)?.tags ?? NONE;
  const headAt = (at: number): boolean => {
    const head = organizationHeadAt(lower, at);
    return head !== undefined && at + head.length === lower.length;
  };
  return {
    key,
    words: first?.name.split(' ') ?? [],
    lower,
    places,
    signs: NAME_SIGNS.map(({ of }) => places.reduce((sum, place) => sum + of(place), 0) / Math.max(1, places.length)),
    inTitles: group.length - running.length,
    firstTags: tagsAt(0),
    lastTags: tagsAt(-1),
    ordinary: lower.filter((word) => lowerCase.has(word)).length,
    headed: headAt(lower.length - 1) || headAt(lower.length - 2),
    headedFirst: organizationHeadAt(lower, 0) !== undefined,
    names,
    rates,
    keys: first ? wordKeys(first) : [],
  };
}

/** Finds the longer names that each name is part of; those of many words are parts of none. */
function namesAround(groups: ReadonlyMap<string, readonly NameCandidate[]>): (key: string) => NamesAround {
  const found = new Map<string, { -readonly [name in keyof NamesAround]: number }>();
  const at = (key: string) => {
    const known = found.get(key) ?? { surnameOf: 0, givenOf: 0, shortOf: 0, inBody: 0, inLonger: 0 };
    found.set(key, known);
    return known;
  };
  for (const [key, group] of groups) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    const [initial = '', last] = [words[0], lastNameOf(words)];
    const isPersonal = group.some(({ person, sentence }) => person?.certain && !sentence.titleCase);
    const isBody = group.some(({ body }) => body);
    if (isPersonal) {
      at(last).surnameOf += group.length;
      at(initial).givenOf += group.length;
    }
    if (isBody) for (const end of [initial, last]) at(end).shortOf += group.length;
    for (const word of new Set(words)) {
      at(word).inLonger += group.length;
      if (isBody) at(word).inBody += group.length;
    }
  }
  return (key) => at(key);
}
