import { plain } from '../language/view';
import { type Entity, type EntityType, type Mention, type Quotation, type Sentence } from '../model';
import { isHeadlineKind, type Paragraph } from '../page/prose';
import { byPosition, contains, type Span, textOf } from '../span';
import { type CountrySighting, findCountries } from './countries';
import { OrganizationRegistry } from './organization-registry';
import { findOrganizations } from './organizations';
import { findPeople, type PersonSighting } from './people';
import { canonicalName, PersonRegistry } from './person-registry';
import { piecesOf } from './pieces';
import { findReferences, type Reference } from './references';
import { resolveReferences } from './anaphora';
import type { Draft } from './draft';

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

/** Everybody and everything that the text names, each with all mentions of it. */
export function findEntities(text: string, paragraphs: readonly Paragraph[], sentences: readonly Sentence[], quotes: readonly Quotation[]): Named {
  const lowerCase = lowerCaseWords(text, paragraphs);
  const pieced = sentences.map((sentence) => piecesOf(text, sentence, isHeadlineKind(kindOf(paragraphs, sentence)), lowerCase));
  const organizations = new OrganizationRegistry();
  const countries: CountrySighting[] = [];
  const people: PersonSighting[] = [];
  for (const sentence of pieced) {
    const kind = kindOf(paragraphs, sentence.sentence);
    const named = findOrganizations(text, sentence);
    named.forEach((sighting) => organizations.add(sighting));
    countries.push(...findCountries(text, sentence, kind === 'caption' || kind === 'tags'));
    people.push(...findPeople(text, sentence, named));
  }
  const drafts: Draft[] = [...peopleOf(text, people), ...organizationsOf(text, organizations), ...countriesOf(text, countries)];
  const running = pieced.filter((sentence) => !sentence.titleCase);
  const marked = quotes.filter((quote) => quote.marked);
  const references = running.map((sentence) => findReferences(sentence).filter((reference) => !marked.some((quote) => contains(quote.content, reference)) && !isNamed(reference, organizations)));
  const unresolved = resolveReferences(drafts, running.map(({ sentence }) => sentence), references, marked);
  return numbered(drafts, unresolved);
}

function peopleOf(text: string, sightings: readonly PersonSighting[]): Draft[] {
  const registry = new PersonRegistry();
  const isFull = (sighting: PersonSighting): boolean => sighting.names.length > 1;
  for (const sighting of sightings.filter((each) => each.certain && isFull(each))) registry.add(sighting);
  for (const sighting of sightings.filter((each) => each.certain && !isFull(each))) registry.add(sighting);
  for (const sighting of sightings.filter((each) => !each.certain && isFull(each) && isRepeated(each, sightings))) registry.add(sighting);
  for (const sighting of sightings.filter((each) => !each.certain)) {
    if (registry.people.some((person) => person.sightings.includes(sighting))) continue;
    for (const part of knownParts(registry, sighting)) registry.add(part);
  }
  return registry.people.map((person) => {
    const inOrder = person.sightings.toSorted(byPosition);
    const name = canonicalName(text, person);
    return {
      type: 'person' as const,
      name,
      aliases: distinct(inOrder.map((sighting) => sighting.names.join(' '))).filter((alias) => alias !== name),
      official: person.official,
      roles: distinctRoles(inOrder.flatMap((sighting) => sighting.roles.map((role) => tidy(textOf(text, role))))),
      gender: person.gender,
      mentions: inOrder.map(({ start, end }) => ({ start, end, kind: 'name' as const })),
    };
  });
}

/** `Walid Muallem` and later `Muallem` alone: places and things are hardly ever shortened so. */
const isRepeated = (sighting: PersonSighting, all: readonly PersonSighting[]): boolean =>
  sighting.names.length <= 3 && !sighting.titleCase && all.some((other) => other.start > sighting.end && other.names.length === 1 && !other.titleCase && other.names[0] === sighting.names.at(-1));

/** The parts of an uncertain name that are names of people who are known: all of it, or single words in a headline or in `Trump-Kim`. */
function knownParts(registry: PersonRegistry, sighting: PersonSighting): PersonSighting[] {
  if (registry.find(sighting)) return [sighting];
  const words = partsOf(sighting);
  for (let length = words.length - 1; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const part = merge(sighting, words.slice(from, from + length));
      if (!registry.find(part)) continue;
      return [...knownIn(registry, sighting, words.slice(0, from)), part, ...knownIn(registry, sighting, words.slice(from + length))];
    }
  }
  return [];
}

function knownIn(registry: PersonRegistry, sighting: PersonSighting, words: readonly NamePart[]): PersonSighting[] {
  return words.length === 0 ? [] : knownParts(registry, merge(sighting, words));
}

interface NamePart extends Span {
  readonly name: string;
}

function partsOf({ names, start }: PersonSighting): NamePart[] {
  const parts: NamePart[] = [];
  let at = start;
  const single = names.length === 1 ? (names[0] ?? '').split('-') : names;
  for (const name of single) {
    parts.push({ name, start: at, end: at + name.length });
    at += name.length + 1;
  }
  return parts;
}

const merge = (sighting: PersonSighting, parts: readonly NamePart[]): PersonSighting => ({
  ...sighting,
  start: parts[0]?.start ?? sighting.start,
  end: parts.at(-1)?.end ?? sighting.end,
  names: parts.map((part) => part.name),
});

const organizationsOf = (text: string, { organizations }: OrganizationRegistry): Draft[] =>
  organizations.map(({ sightings, name, iso2 }) => ({
    type: 'organization' as const,
    name,
    aliases: distinct(sightings.map((sighting) => tidy(textOf(text, sighting)))).filter((alias) => alias !== name),
    official: false,
    roles: [],
    gender: null,
    ...(iso2 === null ? {} : { iso2 }),
    mentions: sightings.map(({ start, end }) => ({ start, end, kind: 'name' as const })),
  }));

function countriesOf(text: string, sightings: readonly CountrySighting[]): Draft[] {
  const byCode = new Map<string, CountrySighting[]>();
  for (const sighting of sightings) byCode.set(sighting.iso2, [...(byCode.get(sighting.iso2) ?? []), sighting]);
  return [...byCode].map(([iso2, same]) => ({
    type: 'country' as const,
    name: same[0]?.name ?? iso2,
    aliases: distinct(same.map((sighting) => tidy(textOf(text, sighting)))).filter((alias) => alias !== same[0]?.name),
    official: false,
    roles: [],
    gender: null,
    iso2,
    mentions: same.map(({ start, end, kind }) => ({ start, end, kind })),
  }));
}

function numbered(drafts: readonly Draft[], unresolved: readonly Mention[]): Named {
  const first = (draft: Draft): number => Math.min(...draft.mentions.map((mention) => mention.start));
  const entities = drafts
    .filter((draft) => draft.mentions.length > 0)
    .sort((a, b) => first(a) - first(b))
    .map((draft, i): Entity => ({ id: `e${i + 1}`, ...draft, mentions: draft.mentions.toSorted(byPosition) }));
  const mentions = [
    ...entities.flatMap(({ id, type, mentions }) => mentions.map((mention): SourceMention => ({ ...mention, entity: id, type }))),
    ...unresolved.map((mention): SourceMention => ({ ...mention, entity: null, type: null })),
  ];
  return { entities, mentions: mentions.sort(byPosition) };
}

/** `the Russian foreign ministry`: the name of an organization already. */
const isNamed = (reference: Reference, { organizations }: OrganizationRegistry): boolean =>
  reference.kind === 'nominal' && reference.head === 'organization' &&
  organizations.some(({ sightings }) => sightings.some((sighting) => sighting.end === reference.end));

/** Words that stand in running text in lower case. */
function lowerCaseWords(text: string, paragraphs: readonly Paragraph[]): Set<string> {
  const words = new Set<string>();
  for (const paragraph of paragraphs) {
    for (const [word] of textOf(text, paragraph).matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'-]*/gu)) words.add(word);
  }
  return words;
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

const tidy = (words: string): string => plain(words).replace(/\s+/g, ' ').replace(/' ?s\b/g, "'s").trim();

const distinct = (items: readonly string[]): string[] => [...new Set(items)];

/** Without those that another one says too. */
const distinctRoles = (roles: readonly string[]): string[] =>
  distinct(roles).filter((role, i, all) => !all.some((other, j) => j !== i && other.length > role.length && other.toLowerCase().includes(role.toLowerCase())));
