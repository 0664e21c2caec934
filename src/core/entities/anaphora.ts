import { countryForms } from '../lexicon/countries';
import { officeKeys } from '../lexicon/office-keys';
import { type OrganizationKind, organizationKindOf } from '../lexicon/organizations';
import type { Mention, Quotation, Sentence } from '../model';
import { holderAmong, type Span } from '../span';
import type { Draft } from './draft';
import { type Focus, fociOf, insert, lastBefore, markSubject, overlapping, recent } from './foci';
import { holdersOf } from './holders';
import type { KnownOfficials } from './known-officials';
import { canBeCalled, isGeneral, type NounPhrase, type Pronoun, type Reference, titlesIn } from './references';

/** How many sentences back a pronoun or a noun phrase is resolved. */
const PRONOUN_REACH = 4;

/**
 * Gives pronouns and noun phrases to the entities they take up, adding the mentions to `drafts`; by kind, gender,
 * office and country, subjects before others and near before far. Returns the noun phrases that name nobody known.
 * `references` holds those of each sentence, `quotes` all quotations, turns of interviews included.
 */
export function resolveReferences(
  drafts: Draft[],
  sentences: readonly Sentence[],
  references: readonly (readonly Reference[])[],
  quotes: readonly Quotation[],
  officials: KnownOfficials,
): Mention[] {
  const marked = quotes.filter((quote) => quote.marked);
  const told = numbersOf(sentences, marked);
  const foci = fociOf(drafts, sentences, told, marked);
  const speakerAt = speakersOf(drafts, foci, quotes);
  const holderOf = holdersOf(drafts, officials);
  const offices = new Map(drafts.filter((draft) => draft.type === 'person').map((draft) => [draft, officesOf(draft)]));
  const kinds = new Map(
    drafts.filter((draft) => draft.type === 'organization').map((draft) => [draft, organizationKindOf(draft.name)]),
  );
  const inFocus = new Set(foci.map(({ draft }) => draft));
  const unresolved: Mention[] = [];
  const unnamed = new Map<string, NounPhrase>();
  for (const [i, inSentence] of references.entries()) {
    const s = told[i] ?? 0;
    for (const reference of inSentence) {
      const meant =
        reference.kind === 'pronoun'
          ? antecedentOf(reference, s, foci, speakerAt(reference))
          : (referentOf(reference, s, foci, inFocus, offices, kinds) ?? holderOf(reference));
      const draft =
        meant && reference.kind === 'nominal' && isUnnamed(reference, meant, unnamed.get(reference.noun), foci)
          ? undefined
          : meant;
      const mention: Mention = { start: reference.start, end: reference.end, kind: reference.kind };
      if (!draft) {
        if (reference.kind === 'nominal') {
          unresolved.push(mention);
          if (reference.fresh || (reference.definite && !reference.plural && unnamed.has(reference.noun)))
            unnamed.set(reference.noun, reference);
        }
        continue;
      }
      if (
        reference.kind === 'nominal' &&
        TELLING.test(reference.noun) &&
        draft.roles.length === 0 &&
        draft.type === 'person'
      ) {
        draft.official = true;
        draft.roles = [reference.noun];
      }
      draft.mentions.push(mention);
      insert(foci, { start: mention.start, end: mention.end, draft, sentence: s, subject: false });
      inFocus.add(draft);
      const sentence = sentences[i];
      if (sentence) markSubject(foci, draft.type, sentence);
    }
  }
  return unresolved;
}

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

/** Nouns that tell what somebody is of whom the text says nothing else; `the official` may be anybody. */
const TELLING = /^(?:diplomat|politician|envoy|statesman)$/;

/**
 * Numbers the sentences, those inside quotations like the one before: they are no step in what the text itself tells.
 */
function numbersOf(sentences: readonly Sentence[], quotes: readonly Span[]): number[] {
  const quoteAround = holderAmong(quotes);
  let number = 0;
  return sentences.map((sentence) => (quoteAround(sentence) ? number : ++number));
}

/**
 * The person a pronoun stands for: in its own sentence or those before, the subject first; for `his`, the nearest in
 * its own.
 */
function antecedentOf(
  { start, gender, possessive }: Pronoun,
  sentence: number,
  foci: readonly Focus[],
  speaker: Draft | undefined,
): Draft | undefined {
  const candidates = recent(foci, start, sentence, PRONOUN_REACH).filter(
    ({ draft }) => draft.type === 'person' && draft !== speaker && (draft.gender === null || draft.gender === gender),
  );
  const weight = (focus: Focus): number =>
    -2 * (sentence - focus.sentence) +
    (focus.subject && !(possessive && focus.sentence === sentence) ? 1.5 : 0) +
    (focus.draft.gender === gender ? 0.5 : 0);
  return best(candidates, weight)?.draft;
}

/** The entity that a noun phrase takes up. */
function referentOf(
  phrase: NounPhrase,
  sentence: number,
  foci: readonly Focus[],
  inFocus: ReadonlySet<Draft>,
  offices: ReadonlyMap<Draft, Offices>,
  kinds: ReadonlyMap<Draft, OrganizationKind | undefined>,
): Draft | undefined {
  if (!phrase.definite || phrase.plural || (phrase.head === 'document' && phrase.owned)) return undefined;
  const kind = kindCalled(phrase);
  const names = phrase.head === 'office' ? officeKeys(phrase.noun) : [];
  if (phrase.head === 'document') {
    const near = recent(foci, phrase.start, sentence, 3).filter(
      ({ draft }) => draft.type === 'organization' || draft.type === 'person',
    );
    return best(near, (focus) => focus.start + (focus.draft.type === 'organization' ? 1_000_000 : 0))?.draft;
  }
  const isMeant = (draft: Draft): boolean => fits(phrase, kind, names, draft, offices.get(draft), kinds.get(draft));
  const last = lastBefore(foci, phrase.start, ({ draft }) => isMeant(draft));
  if (last) return last.draft;
  if (phrase.head === 'person' && !phrase.owned) return onlyPerson(phrase, sentence, foci);
  const specific = phrase.iso2 !== null || phrase.noun.includes(' ');
  if (!specific) return undefined;
  return onlyOne(
    inFocus,
    (draft) => isMeant(draft) && (phrase.iso2 === null || offices.get(draft)?.countries.has(phrase.iso2) === true),
  );
}

/** Among more than these there is no telling that somebody is the only one. */
const MOST_CONSIDERED = 1000;

/** The only one of the first drafts for which a condition holds. */
function onlyOne(drafts: ReadonlySet<Draft>, holds: (draft: Draft) => boolean): Draft | undefined {
  let only: Draft | undefined;
  let considered = 0;
  for (const draft of drafts) {
    if (considered++ >= MOST_CONSIDERED) break;
    if (!holds(draft)) continue;
    if (only) return undefined;
    only = draft;
  }
  return only;
}

/**
 * Whether a noun phrase, called by a kind of organization or by names of offices, may be an entity with such offices or
 * of such a kind.
 */
function fits(
  phrase: NounPhrase,
  kind: OrganizationKind | undefined,
  names: readonly string[],
  draft: Draft,
  held: Offices | undefined,
  ownKind: OrganizationKind | undefined,
): boolean {
  if (phrase.head === 'organization') {
    return (
      draft.type === 'organization' &&
      (` ${draft.name.toLowerCase()} `.includes(` ${phrase.noun} `) || (kind !== undefined && ownKind === kind)) &&
      (phrase.iso2 === null || draft.iso2 === undefined || draft.iso2 === phrase.iso2)
    );
  }
  if (!held || (phrase.gender && draft.gender && phrase.gender !== draft.gender)) return false;
  if (phrase.iso2 !== null && held.countries.size > 0 && !held.countries.has(phrase.iso2)) return false;
  const { body } = phrase;
  if (body !== null) return phrase.head === 'office' && draft.roles.some((role) => role.includes(body));
  const untold = draft.roles.length === 0 && isGeneral(phrase.noun);
  return phrase.head === 'office'
    ? untold || (draft.official && canBeCalled(phrase.noun, names, held.titles))
    : draft.roles.some((role) => role.toLowerCase().includes(phrase.noun));
}

/**
 * Organizations that are called by what they are: `the newspaper`, `the company`, `the party`. A ministry isn't just
 * any office.
 */
const CALLED_BY_KIND: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
  'company',
  'media',
  'party',
  'bank',
  'armed-group',
]);

function kindCalled({ head, noun }: NounPhrase): OrganizationKind | undefined {
  const kind = head === 'organization' ? organizationKindOf(noun) : undefined;
  return kind !== undefined && CALLED_BY_KIND.has(kind) ? kind : undefined;
}

/** `the former cricketer`: the only person whom the sentence just before names, or else the two before. */
function onlyPerson(phrase: NounPhrase, sentence: number, foci: readonly Focus[]): Draft | undefined {
  for (const reach of [1, 2]) {
    const near = recent(foci, phrase.start, sentence, reach).filter(({ draft }) => draft.type === 'person');
    const people = new Set(near.map(({ draft }) => draft));
    if (people.size === 0) continue;
    const [only] = people;
    return people.size === 1 &&
      only &&
      (only.gender === null || phrase.gender === null || only.gender === phrase.gender)
      ? only
      : undefined;
  }
  return undefined;
}

interface Offices {
  readonly titles: readonly string[];
  readonly countries: ReadonlySet<string>;
}

const officesOf = (draft: Draft): Offices => ({
  titles: [...draft.roles, draft.known?.office ?? ''].flatMap(titlesIn),
  countries: new Set([
    ...draft.roles.flatMap((role) => [...countryForms(role)].map((form) => form.iso2)),
    ...(draft.known?.iso2 ? [draft.known.iso2] : []),
  ]),
});

function best<T>(items: readonly T[], weight: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (chosen, item) => (chosen === undefined || weight(item) >= weight(chosen) ? item : chosen),
    undefined,
  );
}
