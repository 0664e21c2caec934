import type { Entity, EntityType, Mention, Quotation, Sentence } from '../model';
import { isHeadlineKind, type Paragraph } from '../page/prose';
import { apart, byPosition, holderAmong, overlapAmong, type Span, textOf } from '../span';
import { resolveReferences } from './anaphora';
import { type CountrySighting, findCountries } from './countries';
import { countriesOf } from './country-drafts';
import type { Draft } from './draft';
import { eponymsIn } from './eponyms';
import { knownOfficials, type ReadersOfficial } from './known-officials';
import { shippedNamer } from './naming/name-model';
import { typedNames } from './naming/name-types';
import type { Namer } from './naming/namer';
import type { Sighted } from './naming/sighted';
import { neverNames } from './never-names';
import { organizationsOf } from './organization-drafts';
import { OrganizationRegistry } from './organization-registry';
import type { Abbreviations } from './organization-sighting';
import { findOrganizations } from './organizations';
import { findPeople } from './people';
import { peopleOf } from './people-drafts';
import type { PersonSighting } from './person-sighting';
import type { PiecedSentence } from './piece';
import { piecesOf } from './pieces';
import { placesNamed } from './places-named';
import type { Reference } from './reference';
import { canBeCalled, findReferences, isGeneral, titlesIn } from './references';
import type { Chooser } from './resolving/chooser';
import { shippedChooser } from './resolving/model';
import { timeOf, UNKNOWN_TIME } from './text-time';
import { vocabularyOf } from './vocabulary';

/** Words that refer to somebody, with the entity if it is known: all that can name the source of a quotation. */
export interface SourceMention extends Mention {
  readonly entity: string | null;
  /** The type of the entity, null where nobody known is meant. */
  readonly type: EntityType | null;
}

export interface Named {
  /** In order of first mention. */
  readonly entities: readonly Entity[];
  /** All mentions of entities and those of people who stay unnamed, in order. */
  readonly mentions: readonly SourceMention[];
}

export interface NameOptions {
  /** Whether to look people up in the lexicon of known officials; otherwise the text alone tells who is one. */
  readonly officials?: boolean;
  readonly names?: ReadersNames;
}

/** A reader's own names, besides those that the extension knows. */
export interface ReadersNames {
  readonly officials?: readonly ReadersOfficial[];
  /** Words and phrases that never name anybody or anything; case doesn't count. */
  readonly never?: readonly string[];
}

/** The models that tell what names are and whom references mean; what ships where they are left out. */
export interface NamingMeans {
  readonly namer?: Namer | undefined;
  readonly chooser?: Chooser | undefined;
}

/** What the stages before have found in a text. */
export interface Read {
  readonly text: string;
  /** ISO date of the text, null where it gives none. */
  readonly date: string | null;
  readonly dateline: Span | null;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quotation[];
}

/** Everybody and everything that the text names, each with all mentions of it. */
export function findEntities(
  { text, date, dateline, paragraphs, sentences, quotes }: Read,
  { officials: lexicon = true, names = {} }: NameOptions = {},
  { namer = shippedNamer(), chooser = shippedChooser() }: NamingMeans = {},
): Named {
  const isTitleCase = (sentence: Span): boolean => isHeadlineKind(kindOf(paragraphs, sentence));
  const vocabulary = vocabularyOf(text, paragraphs, sentences, isTitleCase);
  const isNever = neverNames(names.never ?? []);
  const pieced = sentences.map((sentence) => isNever(piecesOf(text, sentence, isTitleCase(sentence), vocabulary)));
  const organizations = new OrganizationRegistry();
  const abbreviations: Abbreviations = new Map();
  const isPlaceNamed = placesNamed(text);
  const countries: CountrySighting[] = [];
  const people: PersonSighting[] = [];
  const sighted = pieced.map((sentence): Sighted => {
    const bodies = findOrganizations(text, sentence, abbreviations, isPlaceNamed);
    return { sentence, bodies, people: findPeople(text, sentence, bodies) };
  });
  for (const { sentence, bodies, people: own } of typedNames(
    text,
    sighted,
    { lowerCase: vocabulary.lowerCase, dateline },
    namer,
  )) {
    const kind = kindOf(paragraphs, sentence.sentence);
    bodies.forEach((sighting) => organizations.add(sighting));
    countries.push(...findCountries(text, sentence, kind === 'caption' || kind === 'tags'));
    people.push(...own);
  }
  const time = date === null && lexicon ? timeOf(text, people) : UNKNOWN_TIME;
  const setting = { date, time, about: placesIn(pieced), lowerCase: vocabulary.lowerCase };
  const officials = knownOfficials(setting, lexicon, names.officials ?? []);
  const persons = peopleOf(text, [...people, ...eponymsIn(text, pieced, people)], officials);
  const isInName = overlapAmong(persons.flatMap((person) => person.mentions));
  const states = countries.filter((country) => !isInName(country));
  const drafts: Draft[] = [...persons, ...organizationsOf(text, organizations), ...countriesOf(text, states)];
  const running = pieced.filter((sentence) => !sentence.titleCase);
  const marked = quotes.filter((quote) => quote.marked);
  const quotedAround = holderAmong(marked.map(({ content }) => content));
  const bodies = organizations.organizations.flatMap(({ sightings }) => sightings);
  const ends = new Set(bodies.map(({ end }) => end));
  const isInBody = overlapAmong(bodies);
  const references = running.map((sentence) =>
    findReferences(sentence).filter((reference) => !quotedAround(reference) && !isNamed(reference, ends, isInBody)),
  );
  const unresolved = resolveReferences(
    drafts,
    running.map(({ sentence }) => sentence),
    references,
    quotes,
    officials,
    chooser,
  );
  for (const draft of drafts) if (draft.listedOnly && !isCalledInOffice(text, draft)) delete draft.known;
  return numbered(drafts, unresolved);
}

/** Whether a phrase that stands for somebody names the office that the list gives them: `the PM` of Theresa May. */
function isCalledInOffice(text: string, { known, mentions }: Draft): boolean {
  const held = titlesIn(known?.office ?? '');
  const nouns = mentions.flatMap((mention) => (mention.kind === 'nominal' ? titlesIn(textOf(text, mention)) : []));
  return nouns.some((noun) => !isGeneral(noun) && canBeCalled(noun, [], held));
}

function numbered(drafts: readonly Draft[], unresolved: readonly Mention[]): Named {
  const entities = drafts
    .filter((draft) => draft.mentions.length > 0)
    .map((draft) => ({ draft, mentions: apart(draft.mentions) }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(({ draft: { listedOnly: _, ...draft }, mentions }, i): Entity => ({ id: `e${i + 1}`, ...draft, mentions }));
  const mentions = unresolved.map((mention): SourceMention => ({ ...mention, entity: null, type: null }));
  for (const { id, type, mentions: own } of entities)
    for (const mention of own) mentions.push({ ...mention, entity: id, type });
  return { entities, mentions: mentions.sort(byPosition) };
}

/**
 * `the Russian foreign ministry`: the name of an organization already; `the Halton Sheriff` in front of `'s Office`: the
 * beginning of one. `ends` are those of all such names.
 */
const isNamed = (
  { kind, end, ...reference }: Reference,
  ends: ReadonlySet<number>,
  isInBody: (span: Span) => boolean,
): boolean =>
  kind === 'nominal' &&
  (ends.has(end) ? 'head' in reference && reference.head === 'organization' : isInBody({ start: end - 1, end }));

/**
 * ISO codes of the countries and forms of the organizations that sentences name, those of its organizations included.
 */
function placesIn(sentences: readonly PiecedSentence[]): Set<string> {
  const places = new Set<string>();
  for (const { pieces } of sentences) {
    for (const { sense } of pieces) {
      if (sense.kind === 'country') places.add(sense.country.iso2);
      if (sense.kind === 'organization')
        for (const place of [sense.organization.country ?? '', ...sense.organization.forms]) places.add(place);
    }
  }
  return places;
}

function kindOf(paragraphs: readonly Paragraph[], sentence: Span) {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= sentence.start) low = middle;
    else high = middle - 1;
  }
  return paragraphs[low]?.kind ?? 'body';
}
