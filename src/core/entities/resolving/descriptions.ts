import type { Sentence } from '../../model';
import { firstAt } from '../../span';
import type { Draft } from '../draft';
import { type Focus, overlapping, placed } from '../foci';
import { isOwnedBody } from '../phrase-heads';
import { type NounPhrase, type Pronoun, type Sought, soughtBy } from '../reference';
import { placeIn } from '../subject';
import { isBarred, isIssuer } from './bars';
import { FAR, forgotten, type Recalled, recalled } from './candidates';
import type { Chooser } from './chooser';
import { authorBehind, Documents, TIES } from './documents';
import { draftsByWord } from './known-words';
import { ownedBodies } from './owned-bodies';
import { introducedIn, isPerson, lastWordOf } from './introductions';
import { type Fit, fitOf, FITS, type Pair, sharedWords } from './pairs';
import { traitsOf } from './traits';

/** Whom a phrase means, and how likely that is. */
export interface Meant {
  readonly draft: Draft;
  readonly confidence: number;
}

/** Where a phrase stands: its sentence, and the number of that. */
export interface Where {
  readonly around: Sentence;
  readonly sentence: number;
}

/** Below this nobody is said to be meant. */
const LEAST = 0.5;
/** Who was called so last is meant more often than the chooser, which has met few offices, has it. */
const LEAST_TOLD = 0.3;
/** Whoever was told to have issued a document is meant mostly. */
const LEAST_ISSUER = 0.45;
/** A pronoun mostly has an antecedent; below this it isn't told. */
const LEAST_PRONOUN = 0.2;
/** How often `Weber's campaign` is what it says. */
const OWNED = 0.95;
/** How often `the judge, Anna Weber,` is one person. */
const APPOSED = 0.97;
/** Among more than these there is no telling that somebody is the only one. */
const MOST_CONSIDERED = 300;
/** How often the only one who is told to be what a phrase says is meant. */
const ONLY = 0.85;
const MOST_FIRST = 3;

/** Tells whom noun phrases mean; to be asked in the order of the text, and told what was decided. */
export function descriptions(drafts: Draft[], foci: readonly Focus[], choose: Chooser) {
  const traits = traitsOf();
  const documents = new Documents();
  const bodyOf = ownedBodies(drafts);
  const knownBy = draftsByWord(drafts);
  const order = new Map(drafts.map((draft, at) => [draft, at]));
  const firsts = drafts.filter(({ type }) => type !== 'country').slice(0, MOST_FIRST);
  const introduced = new Map<string, number>();
  /** The sentence that last spoke of somebody without a name. */
  let unnamed = -FAR;
  let unnamedSpoke = -FAR;

  function pairsOf(sought: Sought, { around, sentence }: Where, owner: Draft | undefined, tied: Draft | undefined) {
    const near = recalled(foci, sought.start, sentence, around.start, sought.possessive);
    const known = new Set(near.map(({ draft }) => draft));
    const far = sought.head === 'pronoun' ? [] : [...firsts, ...knownBy(sought.noun), ...(tied ? [tied] : [])];
    for (const draft of far) {
      const isBefore = draft === tied || (draft.mentions[0]?.start ?? Infinity) < sought.start;
      if (!isBefore || known.has(draft)) continue;
      known.add(draft);
      near.push(forgotten(draft));
    }
    const possible = near.filter(({ draft }) => canMean(sought, draft, draft === owner, traits(draft).countries));
    const heaviest = Math.max(...possible.map(({ draft, weight }) => weight + agreeing(sought, draft)));
    const fits = possible.map((candidate) => fitOf(sought, candidate.draft, traits(candidate.draft)));
    const latest = latestFitting(possible, fits);
    const place = placeIn(sought, around.tokens);
    const since = (number: number | undefined): number =>
      number === undefined ? FAR : Math.min(FAR, Math.max(0, sentence - number));
    const pairs = possible.map((candidate, n): Pair => {
      const { draft } = candidate;
      const fit = fits[n] ?? 0;
      const [shared, unshared] = sharedWords(sought, traits(draft));
      return {
        ...candidate,
        ...(draft === tied
          ? { tie: TIES.words, tiedSince: 0 }
          : sought.head === 'document'
            ? documents.tie(sought.noun, draft, sentence)
            : { tie: TIES.none, tiedSince: 0 }),
        sought,
        place,
        traits: traits(draft),
        fit,
        isLatest: candidate === latest,
        behindFit: Math.max(...fits) - fit,
        rivals: fits.filter((other) => other >= fit).length - 1,
        shared,
        unshared,
        isOwner: draft === owner,
        behind: heaviest - candidate.weight - agreeing(sought, draft),
        order: order.get(draft) ?? FAR,
        introducedSince: since(introduced.get(lastWordOf(sought.noun))),
        unnamedSince: since(unnamed),
        unnamedSpokeSince: since(unnamedSpoke),
      };
    });
    const open = pairs.filter((pair) => !isBarred(pair));
    const issuers = open.filter(isIssuer);
    return issuers.length > 0 ? issuers : open;
  }

  /** The likeliest of some, if any is likely enough. */
  function likeliest(pairs: readonly Pair[], least = LEAST): Meant | undefined {
    if (pairs.length === 0) return undefined;
    const likely = choose(pairs);
    let best = 0;
    for (const at of likely.keys()) if ((likely[at] ?? 0) > (likely[best] ?? 0)) best = at;
    const [pair, confidence = 0] = [pairs[best], likely[best]];
    return pair && confidence >= leastFor(pair, least) ? { draft: pair.draft, confidence } : undefined;
  }

  /** `the Tajik minister`: the only one in the whole text, named later perhaps, who holds such an office there. */
  function onlyOne(sought: Sought): Meant | undefined {
    const { iso2, noun } = sought;
    if (sought.head !== 'office' || (iso2 === null && !noun.includes(' '))) return undefined;
    const fitting = drafts
      .slice(0, MOST_CONSIDERED)
      .filter(
        (draft) =>
          draft.mentions.length > 0 &&
          fitOf(sought, draft, traits(draft)) >= FITS.told &&
          (iso2 === null || traits(draft).countries.has(iso2)),
      );
    const [only] = fitting;
    return only && fitting.length === 1 && canMean(sought, only, false, traits(only).countries)
      ? { draft: only, confidence: ONLY }
      : undefined;
  }

  /** `Weber's letter`, `a Pentagon readout`, `a letter from Weber`. */
  const tiedByWords = (phrase: NounPhrase, around: Sentence, owner: Draft | undefined): Draft | undefined =>
    owner ??
    authorBehind(phrase, foci, around) ??
    overlapping(foci, phrase).find(({ draft, named }) => named && draft.type !== 'country')?.draft;

  /** Who is named by the words of a phrase as the one whose it is. */
  const ownerNamed = (phrase: NounPhrase): Draft | undefined =>
    phrase.owner ? overlapping(foci, phrase.owner).find(({ draft }) => draft.type !== 'country')?.draft : undefined;

  return {
    ownerNamed,
    /** Whom a phrase means that is `owner`'s, undefined where that isn't told or not likely enough. */
    meantBy(phrase: NounPhrase, where: Where, owner: Draft | undefined): Meant | undefined {
      if (phrase.plural) return undefined;
      if (owner?.type === 'person' && phrase.head === 'organization' && isOwnedBody(phrase))
        return { draft: bodyOf(owner, phrase.noun), confidence: OWNED };
      const sought = { ...phrase, possessive: false };
      const named = apposedTo(phrase, foci, where.around);
      if (named && fitOf(sought, named, traits(named)) >= FITS.told) return { draft: named, confidence: APPOSED };
      const tied = phrase.head === 'document' ? tiedByWords(phrase, where.around, owner) : undefined;
      if (!phrase.definite && !tied) return undefined;
      return likeliest(pairsOf(sought, where, owner, tied)) ?? onlyOne(sought);
    },
    /** Whom a pronoun means, `speaker` not being it. */
    antecedentOf: (pronoun: Pronoun, where: Where, speaker: Draft | undefined): Meant | undefined =>
      likeliest(pairsOf(soughtBy(pronoun), where, speaker, undefined), LEAST_PRONOUN),
    /** Takes note of who comes up in a sentence, once its references are done. */
    pass({ around, sentence }: Where): void {
      for (const noun of introducedIn(around)) {
        introduced.set(noun, sentence);
        if (isPerson(noun)) unnamed = sentence;
      }
    },
    /** Takes note of whom a phrase means, which helps with those behind it. */
    note(phrase: NounPhrase, { around, sentence }: Where, draft: Draft | undefined, owner: Draft | undefined): void {
      if (phrase.head === 'document') {
        const by = draft ?? tiedByWords(phrase, around, owner) ?? actingBefore(foci, around, phrase.start);
        if (by) documents.add({ noun: phrase.noun, by, sentence });
      } else if (draft) traits(draft).called.add(phrase.noun);
      else if (!phrase.plural && phrase.head !== 'organization' && (phrase.fresh || phrase.definite)) {
        unnamed = sentence;
        if (placeIn(phrase, around.tokens).says) unnamedSpoke = sentence;
      }
    },
  };
}

/** Of the gender that is told, it is somewhat likelier than one whose gender isn't known. */
const agreeing = (sought: Sought, { gender }: Draft): number =>
  sought.gender !== null && gender === sought.gender ? 0.5 : 0;

/** What the text itself tells needs less from the chooser. */
const leastFor = (pair: Pair, least: number): number =>
  isIssuer(pair) ? LEAST_ISSUER : pair.isLatest ? Math.min(least, LEAST_TOLD) : least;

/** Whether kind, gender and country allow that a phrase means somebody. */
function canMean(phrase: Sought, draft: Draft, isOwner: boolean, countries: ReadonlySet<string>): boolean {
  if (phrase.head === 'document') return true;
  if (isOwner) return false;
  if (phrase.head === 'pronoun' && draft.type !== 'person') return false;
  if (phrase.head !== 'other' && (phrase.head === 'organization') !== (draft.type === 'organization')) return false;
  if (phrase.gender !== null && draft.gender !== null && phrase.gender !== draft.gender) return false;
  if (phrase.iso2 === null) return true;
  const own = draft.type === 'organization' ? (draft.iso2 ?? null) : null;
  return own === null ? countries.size === 0 || countries.has(phrase.iso2) : own === phrase.iso2;
}

/** The one mentioned last of those of whom it is told that they are what the phrase says, if there is one. */
function latestFitting(candidates: readonly Recalled[], fits: readonly Fit[]): Recalled | undefined {
  const fitting = candidates.filter((_, n) => (fits[n] ?? 0) >= FITS.told);
  return fitting.reduce<Recalled | undefined>((a, b) => (a && a.distance <= b.distance ? a : b), undefined);
}

/** The name right behind a phrase and a comma. */
function apposedTo(phrase: NounPhrase, foci: readonly Focus[], { tokens }: Sentence): Draft | undefined {
  const next = tokens[firstAt(tokens, phrase.end)];
  const name = next && foci[firstAt(foci, next.start)];
  return name?.named && name.start === next?.start && next.start - phrase.end === 2 ? name.draft : undefined;
}

/** Who acts in a sentence right before a place, else its subject: whoever brings up what stands there. */
function actingBefore(foci: readonly Focus[], around: Sentence, before: number): Draft | undefined {
  const own = overlapping(foci, around).filter(
    ({ inner, end, draft }) => !inner && end <= before && draft.type !== 'country',
  );
  const acting = own.find((focus) => placed(focus).acts || placed(focus).says) ?? own.find(({ subject }) => subject);
  return acting?.draft;
}
