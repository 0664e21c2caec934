import type { Mention, Quotation, Sentence } from '../model';
import { firstAt, holderAmong, type Span } from '../span';
import type { Draft } from './draft';
import { type Focus, fociOf, focusOf, insert, lastBefore, markSubject, overlapping } from './foci';
import { holdersOf } from './holders';
import type { KnownOfficials } from './known-officials';
import type { NounPhrase, Reference } from './reference';
import type { Chooser } from './resolving/chooser';
import { Descriptions } from './resolving/descriptions';
import type { Meant } from './resolving/likeliest';
import type { Where } from './resolving/told';

/**
 * Gives pronouns and noun phrases to the entities they take up, adding the mentions to `drafts`, from left to right, so
 * that what is decided helps what follows. Returns the noun phrases that name nobody known. `references` holds those of
 * each sentence, `quotes` all quotations, turns of interviews included.
 */
export function resolveReferences(
  drafts: Draft[],
  sentences: readonly Sentence[],
  references: readonly (readonly Reference[])[],
  quotes: readonly Quotation[],
  officials: KnownOfficials,
  choose: Chooser,
): Mention[] {
  const marked = quotes.filter((quote) => quote.marked);
  const told = numbersOf(sentences, marked);
  const foci = fociOf(drafts, sentences, told, marked);
  const speakerAt = speakersOf(drafts, foci, quotes);
  const holderOf = holdersOf(drafts, officials);
  const described = new Descriptions(drafts, foci, choose);
  const unresolved: Mention[] = [];
  const unnamed = new Map<string, NounPhrase>();

  function meantBy(reference: Reference, where: Where): Meant | undefined {
    if (reference.kind === 'pronoun') return described.antecedentOf(reference, where, speakerAt(reference));
    const owner = ownerOf(reference, where);
    const meant = described.meantBy(reference, where, owner) ?? known(holderOf(reference));
    const isNobody = meant && isUnnamed(reference, meant.draft, unnamed.get(reference.noun), foci);
    const found = isNobody ? undefined : meant;
    described.note(reference, where, found?.draft, owner);
    return found;
  }

  function ownerOf(phrase: NounPhrase, where: Where): Draft | undefined {
    const { owner } = phrase;
    if (!owner) return undefined;
    if (owner.gender === undefined) return described.ownerNamed(phrase);
    if (owner.gender === null) return undefined;
    const pronoun = { ...owner, gender: owner.gender, kind: 'pronoun', possessive: true } as const;
    return described.antecedentOf(pronoun, where, speakerAt(owner))?.draft;
  }

  for (const [i, inSentence] of references.entries()) {
    const around = sentences[i];
    const sentence = told[i] ?? 0;
    if (!around) continue;
    for (const reference of inSentence) {
      const meant = meantBy(reference, { around, sentence });
      const mention: Mention = {
        start: meant ? startBehind(foci, meant.draft, reference, around) : reference.start,
        end: reference.end,
        kind: reference.kind,
      };
      if (!meant) {
        if (reference.kind === 'nominal') {
          unresolved.push(mention);
          if (staysUnnamed(reference, unnamed)) unnamed.set(reference.noun, reference);
        }
        continue;
      }
      const { draft, confidence } = meant;
      if (reference.kind === 'nominal') tellOffice(draft, reference.noun);
      draft.mentions.push({ ...mention, confidence });
      insert(foci, focusOf(mention, draft, around, sentence));
      markSubject(foci, draft.type, around);
    }
    described.pass({ around, sentence });
  }
  return unresolved;
}

/** Where the words of a reference begin that aren't yet a mention of whom it means: `report` in `the CNN report`. */
function startBehind(foci: readonly Focus[], draft: Draft, reference: Reference, { tokens }: Sentence): number {
  const own = overlapping(foci, reference).find((focus) => focus.draft === draft);
  return own ? Math.min(tokens[firstAt(tokens, own.end)]?.start ?? own.end, reference.end) : reference.start;
}

/** An office holder of the list is meant where the text names office and country. */
const HELD = 0.9;

const known = (draft: Draft | undefined): Meant | undefined => draft && { draft, confidence: HELD };

/** Whose turn of an interview a place is in: those who speak of themselves say "I", so "he" is somebody else. */
function speakersOf(
  drafts: readonly Draft[],
  foci: readonly Focus[],
  quotes: readonly Quotation[],
): (place: Span) => Draft | undefined {
  const turnAround = holderAmong(quotes.filter(({ marked, label }) => !marked && label !== null));
  const order = new Map(drafts.map((draft, i) => [draft, i]));
  const place = ({ draft }: Focus): number => order.get(draft) ?? Infinity;
  return (reference) => {
    const label = turnAround(reference)?.label;
    const named = label ? overlapping(foci, label) : [];
    return named.reduce<Focus | undefined>((a, b) => (a && place(a) <= place(b) ? a : b), undefined)?.draft;
  };
}

/**
 * `the official` behind `a US official`: the one without a name, unless somebody who could be meant is named in
 * between.
 */
const isUnnamed = (
  phrase: NounPhrase,
  draft: Draft,
  unnamed: NounPhrase | undefined,
  foci: readonly Focus[],
): boolean =>
  unnamed !== undefined &&
  (phrase.iso2 === null || unnamed.iso2 === null || phrase.iso2 === unnamed.iso2) &&
  !lastBefore(foci, phrase.start, (focus) => focus.draft === draft, unnamed.start);

/** `a US official`, and `the official` behind that one. */
const staysUnnamed = (phrase: NounPhrase, unnamed: ReadonlyMap<string, NounPhrase>): boolean =>
  phrase.fresh || (phrase.definite && !phrase.plural && unnamed.has(phrase.noun));

/** Nouns that tell what somebody is of whom the text says nothing else; `the official` may be anybody. */
const TELLING = /^(?:diplomat|politician|envoy|statesman)$/;

function tellOffice(draft: Draft, noun: string): void {
  if (!TELLING.test(noun) || draft.roles.length > 0 || draft.type !== 'person') return;
  draft.official = true;
  draft.roles = [noun];
}

/**
 * Numbers the sentences, those inside quotations like the one before: they are no step in what the text itself tells.
 */
function numbersOf(sentences: readonly Sentence[], quotes: readonly Span[]): number[] {
  const quoteAround = holderAmong(quotes);
  let number = 0;
  return sentences.map((sentence) => (quoteAround(sentence) ? number : ++number));
}
