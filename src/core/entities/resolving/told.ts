import type { Gender, Sentence } from '../../model';
import { firstAt } from '../../span';
import type { Draft } from '../draft';
import { type Focus, overlapping, placed } from '../foci';
import type { NounPhrase } from '../reference';
import { placeIn } from '../subject';
import { FAR } from './candidates';
import { authorBehind, Documents, isIssuedThere, isQuoted, TIES, type Tied, UNTIED } from './documents';
import { calledIn, introducedIn, isPerson, lastWordOf } from './introductions';
import type { Asked } from './pairs';
import { calledBy, type Sought, soughtOf } from './sought';
import { type Traits, traitsOf } from './traits';

/** Where words stand: their sentence, and the number of that. */
export interface Where {
  readonly around: Sentence;
  readonly sentence: number;
}

/** What a text has told up to a place that helps to tell whom words behind it mean. */
export class Told {
  readonly traits: (draft: Draft) => Traits = traitsOf();
  private readonly documents = new Documents();
  private readonly introduced = new Map<string, number>();
  /** Where each noun was first said of somebody whom the text didn't name. */
  private readonly strange = new Map<string, number>();
  /** The sentences that last spoke of somebody without a name, and in which one said something. */
  private unnamed = -FAR;
  private unnamedSpoke = -FAR;
  private gender: Gender = null;

  constructor(private readonly foci: readonly Focus[]) {}

  /** What is known of words whoever is meant; `owner` is whose that is. */
  asked(sought: Sought, { around, sentence }: Where, owner: Draft | undefined): Asked {
    const since = (number: number): number => Math.min(FAR, Math.max(0, sentence - number));
    const place = placeIn(sought, around.tokens);
    return {
      sought,
      place,
      ownerNames: owner && this.traits(owner).names,
      quoted: sought.head === 'document' && isQuoted(sought, place, around.tokens),
      introducedSince: since(this.introduced.get(lastWordOf(sought.noun)) ?? -FAR),
      unnamedSince: since(this.unnamed),
      strangeFrom: this.strange.get(sought.noun) ?? Infinity,
      unnamedSpokeSince: since(this.unnamedSpoke),
      unnamedGender: this.gender,
    };
  }

  /** How a document is tied to somebody by what was told before. */
  tie({ head, noun }: Sought, draft: Draft, sentence: number): Tied {
    return head === 'document' ? this.documents.tie(noun, draft, sentence) : UNTIED;
  }

  /** `Weber's letter`, `a Pentagon readout`, `a letter from Weber`: whose a document is by its own words. */
  tiedByWords(phrase: NounPhrase, around: Sentence, owner: Draft | undefined): Draft | undefined {
    if (phrase.head !== 'document') return undefined;
    const inside = overlapping(this.foci, phrase).find(({ draft, named }) => named && draft.type === 'organization');
    return owner ?? authorBehind(phrase, this.foci, around) ?? inside?.draft;
  }

  /** Takes note of whom a phrase means; `tied` is whose it is by its own words. */
  note(phrase: NounPhrase, { around, sentence }: Where, draft: Draft | undefined, tied: Draft | undefined): void {
    if (phrase.head === 'document') {
      const acting = actingBefore(this.foci, around, phrase.start) ?? sayingBehind(this.foci, around, phrase);
      const by = draft ?? tied ?? acting?.draft;
      if (!by) return;
      const isActing = by === acting?.draft && isIssuedThere(phrase, placed(acting).says, around);
      const told = by === tied || isActing || this.documents.tie(phrase.noun, by, sentence).tie === TIES.issued;
      this.documents.add({ noun: phrase.noun, by, sentence, told });
    } else if (draft) this.traits(draft).called.add(calledBy(soughtOf(phrase)));
    else if (!phrase.plural && phrase.head !== 'organization' && (phrase.fresh || phrase.definite)) {
      this.unnamed = sentence;
      this.strangely(phrase.noun, phrase.start);
      if (!placeIn(phrase, around.tokens).says) return;
      this.unnamedSpoke = sentence;
      this.gender = phrase.gender;
    }
  }

  /** Takes note of who comes up in a sentence, once its references are done. */
  pass({ around, sentence }: Where): void {
    for (const noun of introducedIn(around)) {
      this.introduced.set(noun, sentence);
      if (isPerson(noun)) this.unnamed = sentence;
    }
    for (const { normal, start } of calledIn(around)) this.strangely(normal, start);
  }

  private strangely(noun: string, start: number): void {
    if (!this.strange.has(noun)) this.strange.set(noun, start);
  }
}

export const BY_WORDS: Tied = { tie: TIES.words, since: 0 };

/** Who acts in a sentence before a place, else its subject: whoever brings up what stands there. */
function actingBefore(foci: readonly Focus[], around: Sentence, before: number): Focus | undefined {
  const own = overlapping(foci, around).filter(
    ({ inner, end, draft }) => !inner && end <= before && draft.type !== 'country',
  );
  return own.find((focus) => placed(focus).acts || placed(focus).says) ?? own.find(({ subject }) => subject);
}

/** `In a letter, Weber said`: who says something behind what a sentence begins with. */
function sayingBehind(foci: readonly Focus[], around: Sentence, { start, end }: NounPhrase): Focus | undefined {
  if (firstAt(around.tokens, start) !== 1) return undefined;
  return overlapping(foci, around).find(
    (focus) => !focus.inner && focus.start >= end && focus.draft.type !== 'country' && placed(focus).says,
  );
}
