import type { Gender } from '../../model';
import type { Draft } from '../draft';
import type { Place } from '../subject';
import { type Recalled } from './candidates';
import type { Tied } from './documents';
import { type Fit, FITS } from './fits';
import type { Sought } from './sought';
import type { Traits } from './traits';

/** Words that may mean somebody, and what is known of them whoever it is. */
export interface Asked {
  readonly sought: Sought;
  readonly place: Pick<Place<unknown>, 'says' | 'acts'>;
  /** The names of whoever it is whose, in lower case, where that is known. */
  readonly ownerNames: ReadonlySet<string> | undefined;
  /** Something written that is given as a source: see `isQuoted`. */
  readonly quoted: boolean;
  /** Sentences since somebody was spoken of as `a …` with that head; `FAR` where that was long ago or never. */
  readonly introducedSince: number;
  /** Sentences since somebody without a name was spoken of, and since one said something. */
  readonly unnamedSince: number;
  readonly unnamedSpokeSince: number;
  /** Where the text first spoke so of somebody, by `the`, whom it didn't name; Infinity where it hasn't. */
  readonly strangeFrom: number;
  /** What the words for that one tell. */
  readonly unnamedGender: Gender;
}

/** Somebody whom they may mean. */
export interface Candidate {
  readonly recalled: Recalled;
  readonly draft: Draft;
  readonly traits: Traits;
  readonly fit: Fit;
  readonly tied: Tied;
  /** It is whose the phrase is. */
  readonly isOwner: boolean;
  /** Which of the text's people and bodies it is, in order. */
  readonly order: number;
}

/** Both, and what only shows beside the other candidates. */
export interface Pair extends Candidate {
  readonly asked: Asked;
  /** It was mentioned last of those who are known to be what the phrase says. */
  readonly isLatest: boolean;
  /** How much better another candidate fits. */
  readonly behindFit: number;
  /** How many others fit as well or better. */
  readonly rivals: number;
  /** How much less it weighs than the heaviest of the candidates. */
  readonly behind: number;
}

export function pairsOf(asked: Asked, candidates: readonly Candidate[]): Pair[] {
  const { sought } = asked;
  const weights = candidates.map(({ recalled, draft }) => recalled.weight + agreeing(sought, draft));
  const heaviest = Math.max(...weights);
  const best = Math.max(...candidates.map(({ fit }) => fit));
  const latest = latestFitting(candidates);
  return candidates.map((candidate, n) => ({
    asked,
    recalled: candidate.recalled,
    draft: candidate.draft,
    traits: candidate.traits,
    fit: candidate.fit,
    tied: candidate.tied,
    isOwner: candidate.isOwner,
    order: candidate.order,
    isLatest: candidate === latest,
    behindFit: best - candidate.fit,
    rivals: candidates.filter(({ fit }) => fit >= candidate.fit).length - 1,
    behind: heaviest - (weights[n] ?? 0),
  }));
}

/** Of the gender that is told, it is somewhat likelier than one whose gender isn't known. */
const agreeing = (sought: Sought, { gender }: Draft): number =>
  sought.gender !== null && gender === sought.gender ? 0.5 : 0;

/** The one mentioned last of those of whom it is told that they are what the phrase says, if there is one. */
const latestFitting = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates
    .filter(({ fit }) => fit >= FITS.told)
    .reduce<Candidate | undefined>((a, b) => (a && a.recalled.distance <= b.recalled.distance ? a : b), undefined);
