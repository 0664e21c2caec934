import type { Sentence } from '../../model';
import type { Draft } from '../draft';
import { type Focus, overlapping } from '../foci';
import { isOwnedBody } from '../phrase-heads';
import type { NounPhrase } from '../reference';
import { placeIn } from '../subject';
import { FAR, forgotten, recalled } from './candidates';
import type { Chooser } from './chooser';
import { authorBehind, Documents, TIES } from './documents';
import { draftsByWord } from './known-words';
import { ownedBodies } from './owned-bodies';
import { fitOf, type Pair, sharedWords } from './pairs';
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
/** How often `Weber's campaign` is what it says. */
const OWNED = 0.95;
const MOST_FIRST = 3;

/** Tells whom noun phrases mean; to be asked in the order of the text, and told what was decided. */
export function descriptions(drafts: Draft[], foci: readonly Focus[], choose: Chooser) {
  const traits = traitsOf();
  const documents = new Documents();
  const bodyOf = ownedBodies(drafts);
  const knownBy = draftsByWord(drafts);
  const order = new Map(drafts.map((draft, at) => [draft, at]));
  const firsts = drafts.filter(({ type }) => type !== 'country').slice(0, MOST_FIRST);
  const unnamed = new Map<string, number>();

  function pairsOf(phrase: NounPhrase, { around, sentence }: Where, owner: Draft | undefined): Pair[] {
    const near = recalled(foci, phrase.start, sentence, around.start);
    const known = new Set(near.map(({ draft }) => draft));
    const tied = phrase.head === 'document' ? tiedByWords(phrase, around, owner) : undefined;
    const far = [...firsts, ...knownBy(phrase.noun), ...(tied ? [tied] : [])].filter(
      (draft) => draft === tied || (draft.mentions[0]?.start ?? Infinity) < phrase.start,
    );
    for (const draft of far)
      if (!known.has(draft)) {
        known.add(draft);
        near.push(forgotten(draft));
      }
    const possible = near.filter(({ draft }) => canMean(phrase, draft, draft === owner, traits(draft).countries));
    const fits = possible.map((candidate) => fitOf(phrase, candidate, traits(candidate.draft)));
    const place = placeIn(phrase, around.tokens);
    const last = unnamed.get(phrase.noun);
    return possible.map((candidate, n): Pair => {
      const { draft } = candidate;
      const fit = fits[n] ?? 0;
      const [shared, unshared] = sharedWords(phrase, traits(draft));
      const { tie, since } =
        draft === tied
          ? { tie: TIES.words, since: 0 }
          : phrase.head === 'document'
            ? documents.tie(phrase.noun, draft, sentence)
            : { tie: TIES.none, since: 0 };
      return {
        ...candidate,
        phrase,
        place,
        traits: traits(draft),
        fit,
        rivals: fits.filter((other) => other >= fit).length - 1,
        shared,
        unshared,
        isOwner: draft === owner,
        tie,
        tiedSince: Math.min(FAR, since),
        order: order.get(draft) ?? FAR,
        unnamedSince: last === undefined ? FAR : Math.min(FAR, sentence - last),
      };
    });
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
      const tied = phrase.head === 'document' && tiedByWords(phrase, where.around, owner) !== undefined;
      if (!phrase.definite && !tied) return undefined;
      const pairs = pairsOf(phrase, where, owner);
      if (pairs.length === 0) return undefined;
      const likely = choose(pairs);
      let best = 0;
      for (const at of likely.keys()) if ((likely[at] ?? 0) > (likely[best] ?? 0)) best = at;
      const [pair, confidence = 0] = [pairs[best], likely[best]];
      return pair && confidence >= LEAST ? { draft: pair.draft, confidence } : undefined;
    },
    /** Takes note of whom a phrase means, which helps with those behind it. */
    note(phrase: NounPhrase, { around, sentence }: Where, draft: Draft | undefined, owner: Draft | undefined): void {
      if (phrase.head === 'document') {
        const by = draft ?? tiedByWords(phrase, around, owner) ?? subjectIn(foci, around);
        if (by) documents.add({ noun: phrase.noun, by, sentence });
      } else if (draft) traits(draft).called.add(phrase.noun);
      else if (phrase.fresh || (phrase.definite && unnamed.has(phrase.noun))) unnamed.set(phrase.noun, sentence);
    },
  };
}

/** Whether kind, gender and country allow that a phrase means somebody. */
function canMean(phrase: NounPhrase, draft: Draft, isOwner: boolean, countries: ReadonlySet<string>): boolean {
  if (phrase.head === 'document') return true;
  if (isOwner) return false;
  if (phrase.head !== 'other' && (phrase.head === 'organization') !== (draft.type === 'organization')) return false;
  if (phrase.gender !== null && draft.gender !== null && phrase.gender !== draft.gender) return false;
  if (phrase.iso2 === null) return true;
  const own = draft.type === 'organization' ? (draft.iso2 ?? null) : null;
  return own === null ? countries.size === 0 || countries.has(phrase.iso2) : own === phrase.iso2;
}

/** The subject of a sentence: who says something there, else who does. */
function subjectIn(foci: readonly Focus[], around: Sentence): Draft | undefined {
  const subjects = overlapping(foci, around).filter(({ subject }) => subject);
  const best = subjects.find(({ place }) => place?.says) ?? subjects.find(({ place }) => place?.acts) ?? subjects[0];
  return best?.draft;
}
