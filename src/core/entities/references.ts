import { officeKeys } from '../lexicon/office-keys';
import { officeAt, type TitleMatch } from '../lexicon/offices';
import { speechNounAt } from '../lexicon/cues';
import type { Gender } from '../model';
import type { Span } from '../span';
import type { Piece, PiecedSentence } from './pieces';

/** Words that refer to somebody without a name: a pronoun, or a noun phrase such as `the Russian foreign minister`. */
export type Reference = Pronoun | NounPhrase;

export interface Pronoun extends Span {
  readonly kind: 'pronoun';
  readonly gender: Gender;
  /** `his`, `her` rather than `he`, `she`. */
  readonly possessive: boolean;
}

export interface NounPhrase extends Span {
  readonly kind: 'nominal';
  /** What the head noun names: somebody in office, an organization, something said or published, any other person. */
  readonly head: 'office' | 'organization' | 'document' | 'person';
  /** The head, lower case and singular: `foreign minister`, `ministry`, `statement`. */
  readonly noun: string;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly iso2: string | null;
  /** The organization in front of the head, as written: `NASA` in `the NASA chief`. */
  readonly body: string | null;
  /** `the`, `its`, `Russia's`: only then does it take up somebody known. */
  readonly definite: boolean;
  /** `a diplomat`, whom nothing beside it names: somebody of whom the text hasn't told before. */
  readonly fresh: boolean;
  /** `his`, `their`: somebody's. */
  readonly owned: boolean;
  /** The office with its modifiers: `deputy foreign minister`, `former president`; empty for other heads. */
  readonly office: string;
  /** Followed by `of` and what is no country: `the president of the club`. */
  readonly elsewhere: boolean;
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'his', 'her', 'its', 'their']);
const INDEFINITE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'one',
  'another',
  'some',
  'several',
  'two',
  'three',
  'many',
  'other',
  'senior',
]);
const LONGEST = 6;

/** Pronouns and noun phrases in a sentence, in order; those in front of a name belong to the name. */
export function findReferences({ pieces }: PiecedSentence): Reference[] {
  const found: Reference[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    const word = piece?.words[0];
    if (!piece || !word) continue;
    const phrase = nounPhraseAt(pieces, i);
    if (phrase) {
      found.push(phrase.reference);
      i = phrase.last;
      continue;
    }
    const gender = PRONOUNS.get(word.lower);
    if (gender !== undefined && piece.words.length === 1) {
      found.push({
        kind: 'pronoun',
        start: word.start,
        end: word.end,
        gender,
        possessive: /^(?:his|hers?)$/.test(word.lower),
      });
    }
  }
  return found;
}

function nounPhraseAt(pieces: readonly Piece[], i: number): { reference: NounPhrase; last: number } | undefined {
  const first = pieces[i];
  const opener = first?.words[0]?.lower ?? '';
  const byCountry = first?.sense.kind === 'country' || first?.sense.kind === 'organization';
  const definite = DEFINITE.has(opener) || (byCountry && first.possessive);
  if (!first || !(definite || INDEFINITE.has(opener) || byCountry)) return undefined;
  let headAt = -1;
  let iso2 = first.sense.kind === 'country' ? first.sense.country.iso2 : null;
  let body = first.sense.kind === 'organization' ? wordsOf(first) : null;
  const apart: string[] = [];
  for (let at = i + 1; at < pieces.length && at - i <= LONGEST; at++) {
    const piece = pieces[at];
    if (!piece?.joined) break;
    if (headOf(piece)) {
      const before = pieces[headAt];
      if (before) apart.push(wordsOf(before).toLowerCase());
      headAt = at;
    } else if (piece.sense.kind === 'country') iso2 = piece.sense.country.iso2;
    else if (piece.sense.kind === 'organization') body = wordsOf(piece);
    else if (piece.sense.kind === 'name') {
      // `the Wisconsin Republican`, but `the senator Bob Lind`.
      if (headAt >= 0) return undefined;
    } else if (piece.sense.kind === 'modifier' || ORDINAL.test(wordsOf(piece)))
      apart.push(wordsOf(piece).toLowerCase());
    else if (piece.sense.kind === 'connector' || (piece.sense.kind === 'other' && headAt >= 0)) break;
    if (piece.possessive && headAt >= 0) break;
  }
  const head = pieces[headAt];
  if (!head) return undefined;
  const next = pieces[headAt + 1];
  if (next?.joined && !head.possessive && (next.sense.kind === 'name' || next.sense.kind === 'honorific'))
    return undefined;
  if (isTitleOfName(pieces, headAt)) return undefined;
  const of = next?.joined && next.words[0]?.lower === 'of' ? pieces[headAt + 2] : undefined;
  // `the president of Russia's largest bank` isn't that of Russia.
  const ofCountry = of?.sense.kind === 'country' && !(of.possessive && pieces[headAt + 3]?.joined);
  if (ofCountry) iso2 = of.sense.country.iso2;
  const last = ofCountry ? headAt + 2 : headAt;
  const elsewhere =
    next?.joined === true &&
    /^(?:of|for|at)$/.test(next.words[0]?.lower ?? '') &&
    !ofCountry &&
    of?.sense.kind !== 'organization';
  const description = headOf(head);
  if (!description) return undefined;
  if (description.office !== '') description.office = [...apart, description.office].join(' ');
  return {
    reference: {
      kind: 'nominal',
      start: first.start,
      end: pieces[last]?.end ?? head.end,
      definite: definite && !isNamedBefore(pieces, i, headAt),
      fresh: ARTICLE.test(opener) && isAnybody(description) && !isDescription(pieces, i, headAt),
      owned: PRONOUNS.has(opener) || opener === 'its' || opener === 'their',
      iso2,
      body,
      elsewhere,
      ...description,
    },
    last,
  };
}

const ARTICLE = /^(?:an?|one|another)$/;
/** Offices that many hold, so that one of them needs no name; `a president` speaks of presidents in general. */
const OF_MANY =
  /^(?:official|diplomat|envoy|negotiator|officer|soldier|police(?:man|woman| officer)|detective|prosecutor|lawmaker|legislator|mp|aide|advis[eo]r|representative|spokes(?:man|woman|person))$/;

const isAnybody = ({ head, noun }: Pick<NounPhrase, 'head' | 'noun'>): boolean =>
  head === 'person' || (head === 'office' && OF_MANY.test(noun));

/** Between a name and what its bearer is. */
const PREDICATES =
  /^(?:is|was|be|been|being|are|were|became|become|becoming|remains?|remained|as|like|named|called|elected|appointed)$/;

/** `Harper, a senator,`, `Harper was a senator`, `a senator, Tom Harper,`: said of somebody who is named. */
function isDescription(pieces: readonly Piece[], from: number, headAt: number): boolean {
  const before = pieces[from - 1];
  const apposed = /^(?:, | \(| ?[—–-] ?)$/.test(pieces[from]?.gap ?? '');
  let at = headAt + 1;
  while (pieces[at]?.joined) at++;
  const behind = pieces[at];
  const named =
    behind !== undefined &&
    /^(?:, | \()/.test(behind.gap) &&
    (behind.sense.kind === 'name' || behind.sense.kind === 'honorific');
  return named || PREDICATES.test(before?.words.at(-1)?.lower ?? '') || (apposed && from > 0);
}

/** Before the country they belong to the office all the same: `the next Turkish foreign minister`. */
const ORDINAL = /^(?:next|future|previous|first|last)$/;

const wordsOf = (piece: Piece): string => piece.words.map((word) => word.form).join(' ');

/**
 * `the Kystposten newspaper`, `the Harper campaign`: an organization by a name of its own, and none that was named
 * before.
 */
const isNamedBefore = (pieces: readonly Piece[], from: number, headAt: number): boolean => {
  const before = pieces[headAt - 1];
  return (
    pieces[headAt]?.sense.kind === 'org-head' &&
    headAt - 1 > from &&
    before?.possessive === false &&
    (before.sense.kind === 'name' || (before.sense.kind === 'organization' && before.sense.organization.media === true))
  );
};

/** `the head of Russia’s Security Council` in front of `Nikolay Patrushev`: a title, and no phrase of its own. */
function isTitleOfName(pieces: readonly Piece[], headAt: number): boolean {
  for (let at = headAt + 1; pieces[at]?.joined; at++) {
    const kind = pieces[at]?.sense.kind;
    if (kind === 'name') return pieces[at - 1]?.sense.kind !== 'connector';
    if (kind === 'other' || kind === 'honorific') return false;
  }
  return false;
}

function headOf(
  piece: Piece,
): (Pick<NounPhrase, 'head' | 'noun' | 'gender' | 'plural'> & { office: string }) | undefined {
  switch (piece.sense.kind) {
    case 'office':
      return {
        head: 'office',
        noun: piece.sense.title.title,
        gender: piece.sense.title.gender,
        plural: piece.sense.title.plural,
        office: officeOf(piece.sense.title),
      };
    case 'org-head':
      return piece.sense.head.speaks
        ? {
            head: 'organization',
            noun: piece.words.at(-1)?.lower ?? '',
            gender: null,
            plural: piece.sense.head.plural,
            office: '',
          }
        : undefined;
    case 'role':
      return {
        head: 'person',
        noun: piece.sense.role.role,
        gender: piece.sense.role.gender,
        plural: piece.sense.role.plural,
        office: '',
      };
    case 'other': {
      const noun = speechNounAt(
        piece.words.map((word) => word.lower),
        0,
      );
      return noun?.speaks
        ? { head: 'document', noun: noun.noun, gender: null, plural: noun.plural, office: '' }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** `deputy` and `foreign minister` as one; a country's `top diplomat` is its foreign minister. */
function officeOf({ modifiers, portfolio, title }: TitleMatch): string {
  if (title === 'diplomat' && modifiers.some((modifier) => /^(?:top|chief)$/.test(modifier))) return 'foreign minister';
  return [...modifiers, ...(portfolio === null ? [] : [portfolio]), title].join(' ');
}

/** Said of officials of every kind. */
const GENERAL: ReadonlySet<string> = new Set([
  'official',
  'diplomat',
  'politician',
  'leader',
  'envoy',
  'statesman',
  'head of state',
]);

export const isGeneral = (noun: string): boolean => GENERAL.has(noun);

/**
 * Whether somebody in the offices `held` (as by `titlesIn`) can be called by `noun`, which is also known as `names`: a
 * foreign minister is a minister, a prime minister the PM, any official a diplomat or leader.
 */
export function canBeCalled(noun: string, names: readonly string[], held: readonly string[]): boolean {
  if (isGeneral(noun)) return true;
  return held.some(
    (title) =>
      title === noun ||
      title.endsWith(` ${noun}`) ||
      noun.endsWith(` ${title}`) ||
      names.includes(title) ||
      (noun.startsWith('spokes') && title.includes('spokes')),
  );
}

/**
 * The titles of office in a description, lower case, each also by its usual name: `Russian FM` → `fm`, `foreign
 * minister`.
 */
export function titlesIn(description: string): string[] {
  const words: string[] = description.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
  const titles: string[] = [];
  for (const at of words.keys()) {
    const title = officeAt(words, at)?.title;
    if (title !== undefined) titles.push(title, ...officeKeys(title));
  }
  return titles;
}
