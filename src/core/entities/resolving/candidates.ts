import { firstAt } from '../../span';
import type { Draft } from '../draft';
import { type Focus, placed } from '../foci';
import type { Sought } from './sought';

/** Somebody whom a reference may mean, as far as its place in the text tells. */
export interface Recalled {
  readonly draft: Draft;
  /** Of its last mention, counted in sentences outside of quotations. */
  readonly distance: number;
  /** How many others of its type were mentioned since. */
  readonly between: number;
  /** How often it was mentioned of late. */
  readonly times: number;
  /** Its last mention is the subject of its sentence. */
  readonly subject: boolean;
  /** Its last mention stands in the sentence of the reference. */
  readonly beside: boolean;
  /** How many others have said something since it did; `FAR` where it didn't. */
  readonly speakersSince: number;
  /** The kind of its last mention is a name. */
  readonly byName: boolean;
  /** How near and prominent its mentions are: see {@link weightOf}. */
  readonly weight: number;
}

export const FAR = 30;
const MOST_FOCI = 100;
const MOST_CANDIDATES = 12;
/** Pronouns take up nobody from further back. */
const REACH = 8;

interface Counted {
  readonly last: Focus;
  readonly between: number;
  times: number;
  speakersSince: number;
  weight: number;
}

/** Two for each sentence in between; a subject weighs more than others of its sentence, but not for what is its own. */
const weightOf = (focus: Focus, sentence: number, possessive: boolean): number =>
  -2 * Math.min(FAR, sentence - focus.sentence) +
  (focus.subject && !(possessive && focus.sentence === sentence) ? 1.5 : 0);

/**
 * People and bodies in the reader's mind before some words of the sentence with this number, the latest first. `from`
 * is where that sentence begins.
 */
export function recalled(
  foci: readonly Focus[],
  { head, start: before, possessive }: Sought,
  sentence: number,
  from: number,
): Recalled[] {
  const counted = new Map<Draft, Counted>();
  const ofType = { person: 0, organization: 0, country: 0 };
  const speakers = new Set<Draft>();
  const isPronoun = head === 'pronoun';
  let seen = 0;
  for (let at = firstAt(foci, before) - 1; at >= 0 && seen < MOST_FOCI; at--) {
    const focus = foci[at];
    if (!focus || focus.end > before || focus.draft.type === 'country') continue;
    if (isPronoun && sentence - focus.sentence > REACH) break;
    if (isPronoun && focus.draft.type !== 'person') continue;
    seen++;
    const { draft } = focus;
    let known = counted.get(draft);
    if (!known) {
      known = { last: focus, between: ofType[draft.type]++, times: 0, speakersSince: FAR, weight: -Infinity };
      counted.set(draft, known);
    }
    known.times++;
    known.weight = Math.max(known.weight, weightOf(focus, sentence, possessive));
    if (!speakers.has(draft) && placed(focus).says) {
      known.speakersSince = speakers.size;
      speakers.add(draft);
    }
  }
  return [...counted.values()].slice(0, MOST_CANDIDATES).map(({ last, between, times, speakersSince, weight }) => ({
    draft: last.draft,
    distance: Math.min(FAR, sentence - last.sentence),
    between,
    times,
    subject: last.subject,
    beside: last.start >= from,
    speakersSince,
    byName: last.named,
    weight,
  }));
}

/** Somebody who isn't in mind any more. */
export const forgotten = (draft: Draft): Recalled => ({
  draft,
  distance: FAR,
  between: FAR,
  times: 0,
  subject: false,
  beside: false,
  speakersSince: FAR,
  byName: true,
  weight: -2 * FAR,
});
