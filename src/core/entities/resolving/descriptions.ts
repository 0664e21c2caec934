import type { Sentence } from '../../model';
import { firstAt } from '../../span';
import type { Draft } from '../draft';
import { type Focus, overlapping } from '../foci';
import { isOwnedBody } from '../phrase-heads';
import type { NounPhrase, Pronoun } from '../reference';
import { canMean, inQuestion, isBarred } from './bars';
import { FAR, forgotten, recalled } from './candidates';
import type { Chooser } from './chooser';
import { likeliest, LEAST, LEAST_PRONOUN, type Meant } from './likeliest';
import { draftsByWord } from './known-words';
import { ownedBodies } from './owned-bodies';
import { type Candidate, type Pair, pairsOf } from './pairs';
import { fitOf, FITS } from './fits';
import { type Sought, soughtBy, soughtOf } from './sought';
import { BY_WORDS, Told, type Where } from './told';

/** How often `Weber's campaign` is what it says. */
const OWNED = 0.95;
/** How often `the judge, Anna Weber,` is one person. */
const APPOSED = 0.97;
/** How often the only one who is told to be what a phrase says is meant. */
const ONLY = 0.85;
/** Among more than these there is no telling that somebody is the only one. */
const MOST_CONSIDERED = 300;
/** So many who come up first are thought of all along. */
const MOST_FIRST = 3;

/** Tells whom noun phrases and pronouns mean; to be asked in the order of the text. */
export class Descriptions {
  private readonly told: Told;
  private readonly bodyOf: (owner: Draft, noun: string) => Draft;
  private readonly knownBy: (noun: string) => readonly Draft[];
  private readonly order: ReadonlyMap<Draft, number>;
  private readonly firsts: readonly Draft[];

  constructor(
    private readonly drafts: Draft[],
    private readonly foci: readonly Focus[],
    private readonly choose: Chooser,
  ) {
    this.told = new Told(foci);
    this.bodyOf = ownedBodies(drafts);
    this.knownBy = draftsByWord(drafts);
    this.order = new Map(drafts.map((draft, at) => [draft, at]));
    this.firsts = drafts.filter(({ type }) => type !== 'country').slice(0, MOST_FIRST);
  }

  /** Whom a pronoun means, `speaker` not being it. */
  antecedentOf(pronoun: Pronoun, where: Where, speaker: Draft | undefined): Meant | undefined {
    return likeliest(this.pairsFor(soughtBy(pronoun), where, speaker, undefined), this.choose, LEAST_PRONOUN);
  }

  /** Whom a phrase means that is `owner`'s, undefined where that isn't told or not likely enough. */
  meantBy(phrase: NounPhrase, where: Where, owner: Draft | undefined): Meant | undefined {
    if (phrase.plural) return undefined;
    if (owner?.type === 'person' && phrase.head === 'organization' && isOwnedBody(phrase))
      return { draft: this.bodyOf(owner, phrase.noun), confidence: OWNED };
    const tied = this.told.tiedByWords(phrase, where.around, owner);
    if (!phrase.definite && !tied) return undefined;
    const sought = soughtOf(phrase);
    const named = apposedTo(phrase, this.foci, where.around);
    if (named && this.fit(sought, named) >= FITS.told) return { draft: named, confidence: APPOSED };
    return likeliest(this.pairsFor(sought, where, owner, tied), this.choose, LEAST) ?? this.onlyOne(sought);
  }

  /** Who is named by the words of a phrase as the one whose it is. */
  ownerNamed({ owner }: NounPhrase): Draft | undefined {
    return owner ? overlapping(this.foci, owner).find(({ draft }) => draft.type !== 'country')?.draft : undefined;
  }

  /** Takes note of whom a phrase means, which helps with those behind it. */
  note(phrase: NounPhrase, where: Where, draft: Draft | undefined, owner: Draft | undefined): void {
    this.told.note(phrase, where, draft, this.told.tiedByWords(phrase, where.around, owner));
  }

  /** Takes note of who comes up in a sentence, once its references are done. */
  pass(where: Where): void {
    this.told.pass(where);
  }

  private fit(sought: Sought, draft: Draft): Candidate['fit'] {
    return fitOf(sought, draft, this.told.traits(draft));
  }

  /** Those whom words may mean, beside what speaks for each. */
  private pairsFor(sought: Sought, where: Where, owner: Draft | undefined, tied: Draft | undefined): Pair[] {
    const near = recalled(this.foci, sought, where.sentence, where.around.start);
    const thoughtOf = sought.head === 'pronoun' ? near : [...near, ...this.far(sought, near, tied)];
    const asked = this.told.asked(sought, where, owner);
    const candidates = thoughtOf.flatMap((each): Candidate[] => {
      const { draft } = each;
      const traits = this.told.traits(draft);
      if (!canMean(sought, draft, draft === owner, traits.countries)) return [];
      const candidate = {
        recalled: each,
        draft,
        traits,
        fit: fitOf(sought, draft, traits),
        tied: draft === tied ? BY_WORDS : this.told.tie(sought, draft, where.sentence),
        isOwner: draft === owner,
        order: this.order.get(draft) ?? FAR,
      };
      return isBarred(asked, candidate) ? [] : [candidate];
    });
    return pairsOf(asked, inQuestion(sought, candidates));
  }

  /** Who was mentioned long ago, but first of all or as what the phrase says; and whose it is by its own words. */
  private far(sought: Sought, near: readonly Candidate['recalled'][], tied: Draft | undefined) {
    const known = new Set(near.map(({ draft }) => draft));
    const before = [...this.firsts, ...this.knownBy(sought.noun)].filter(
      ({ mentions }) => (mentions[0]?.start ?? Infinity) < sought.start,
    );
    const thoughtOf = new Set(tied ? [...before, tied] : before);
    return [...thoughtOf].filter((draft) => !known.has(draft)).map(forgotten);
  }

  /** `the Tajik minister`: the only one in the whole text, named later perhaps, who holds such an office there. */
  private onlyOne(sought: Sought): Meant | undefined {
    const { head, iso2, noun, owned } = sought;
    if (head !== 'office' || owned || (iso2 === null && !noun.includes(' '))) return undefined;
    let only: Draft | undefined;
    for (const draft of this.drafts.slice(0, MOST_CONSIDERED)) {
      const { countries } = this.told.traits(draft);
      if (draft.mentions.length === 0 || (iso2 !== null && !countries.has(iso2))) continue;
      if (!canMean(sought, draft, false, countries) || this.fit(sought, draft) < FITS.told) continue;
      if (only) return undefined;
      only = draft;
    }
    return only && { draft: only, confidence: ONLY };
  }
}

/** The name right behind a phrase and a comma. */
function apposedTo(phrase: NounPhrase, foci: readonly Focus[], { tokens }: Sentence): Draft | undefined {
  const next = tokens[firstAt(tokens, phrase.end)];
  const name = next && foci[firstAt(foci, next.start)];
  return name?.named && name.start === next?.start && next.start - phrase.end === 2 ? name.draft : undefined;
}
