import { canBeCalled, titlesIn } from '../entities/references';
import { countryForms } from '../lexicon/countries';
import { officeKeys } from '../lexicon/office-keys';
import type { Entity, Mention } from '../model';
import { byPosition, firstAt, overlaps, type Span } from '../span';

/** A mention and whose it is. */
export interface PlacedMention extends Mention {
  readonly entity: Entity;
  /** Which of the text's entities that is. */
  readonly order: number;
}

/** Whom and what a text names, so that it needn't be searched for each quotation. */
export interface NamedEntities {
  isPerson(id: string | null): boolean;
  /** The first entity but countries that has this name in full or as another one. */
  called(name: string): Entity | undefined;
  /** The mentions that share code units with a span, in order of the entities, and each one's in order of position. */
  at(place: Span): readonly PlacedMention[];
  /** Whom the text names in an office of a country. */
  holding(office: string, iso2: string | undefined): readonly Entity[];
}

export function namedEntities(entities: readonly Entity[]): NamedEntities {
  const people = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  let names: ReadonlyMap<string, Entity> | undefined;
  let at: NamedEntities['at'] | undefined;
  let offices: readonly Held[] | undefined;
  const holders = new Map<string, readonly Entity[]>();
  return {
    isPerson: (id) => id !== null && people.has(id),
    called: (name) => (names ??= byName(entities)).get(name),
    at: (place) => (at ??= mentionsAt(entities))(place),
    holding(office, iso2) {
      const key = `${iso2 ?? ''} ${office}`;
      const known = holders.get(key) ?? holdersOf((offices ??= officesOf(entities)), office, iso2);
      holders.set(key, known);
      return known;
    },
  };
}

function byName(entities: readonly Entity[]): Map<string, Entity> {
  const found = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.type === 'country') continue;
    for (const name of [entity.name, ...entity.aliases]) if (!found.has(name)) found.set(name, entity);
  }
  return found;
}

function mentionsAt(entities: readonly Entity[]): NamedEntities['at'] {
  const placed: PlacedMention[] = [];
  for (const [order, entity] of entities.entries())
    for (const mention of entity.mentions) placed.push({ ...mention, entity, order });
  placed.sort(byPosition);
  let furthest = 0;
  const ends = placed.map(({ end }) => (furthest = Math.max(furthest, end)));
  return (place) => {
    const found: PlacedMention[] = [];
    for (let i = firstAt(placed, place.end) - 1; i >= 0 && (ends[i] ?? 0) > place.start; i--) {
      const mention = placed[i];
      if (mention && overlaps(mention, place)) found.push(mention);
    }
    return found.sort((a, b) => a.order - b.order || byPosition(a, b));
  };
}

/** A role of somebody as far as it is an office: its titles, and the countries it names. */
interface Held {
  readonly entity: Entity;
  readonly titles: readonly string[];
  readonly countries: ReadonlySet<string | undefined>;
}

const officesOf = (entities: readonly Entity[]): Held[] =>
  entities.flatMap((entity) =>
    entity.roles.flatMap((role) => {
      const countries = new Set([...countryForms(role)].map(({ iso2 }) => iso2));
      return countries.size > 0 ? [{ entity, titles: titlesIn(role), countries }] : [];
    }),
  );

function holdersOf(offices: readonly Held[], office: string, iso2: string | undefined): Entity[] {
  const names = officeKeys(office);
  const holding = offices.filter(({ countries, titles }) => countries.has(iso2) && canBeCalled(office, names, titles));
  return [...new Set(holding.map(({ entity }) => entity))];
}
