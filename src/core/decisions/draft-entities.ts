import { distinct, tidy } from '../entities/wording';
import { findCountryForm } from '../lexicon/countries';
import type { Analysis, Entity, EntityThought, EntityType, KnownOffice, Mention } from '../model';
import { byPosition, contains, lengthOf, type Span } from '../span';
import { readWords } from '../view/read-words';
import { SpanIndex } from './span-index';

/** An entity while decisions are applied to it. */
export interface DraftEntity {
  readonly id: string;
  type: EntityType;
  name: string;
  official: boolean;
  roles: readonly string[];
  /** Of a person whom a list has: the office that it gives. */
  known: KnownOffice | undefined;
  iso2: string | undefined;
  readonly mentions: Set<Mention>;
  decided: Entity['decided'];
  /** As the analysis had it; undefined for a new one. */
  readonly before: Entity | undefined;
}

/** A mention and whom it names. */
export interface Naming {
  readonly entity: DraftEntity;
  readonly mention: Mention;
}

/** The entities of an analysis, open to change. Ids stay; new entities get ids that were never used. */
export class DraftEntities {
  readonly #all: DraftEntity[] = [];
  readonly #namings = new SpanIndex<Naming>();
  readonly #byForm = new Map<string, Set<DraftEntity>>();
  readonly #merged = new Map<string, string>();
  #newest: number;

  constructor(private readonly analysis: Analysis) {
    const { entities } = analysis;
    for (const entity of entities) {
      const draft = {
        ...entity,
        known: entity.known,
        iso2: entity.iso2,
        decided: entity.decided,
        mentions: new Set<Mention>(),
        before: entity,
      };
      this.#all.push(draft);
      for (const form of [entity.name, ...entity.aliases]) this.#remember(form, draft);
      for (const mention of entity.mentions) this.#attach(draft, mention);
    }
    this.#newest = Math.max(0, ...entities.map(({ id }) => Number(id.slice(1))));
  }

  /** The entity that the words at exactly this span name, with the mention. */
  at(span: Span): Naming | undefined {
    return this.touching(span).find(({ mention }) => mention.start === span.start && mention.end === span.end);
  }

  /** What the words at a span name, or else the shortest longer name that they are part of. */
  around(span: Span): Naming | undefined {
    const holding = this.touching(span).filter(({ mention }) => contains(mention, span));
    return (
      this.at(span) ??
      holding.sort((a, b) => lengthOf(a.mention) - lengthOf(b.mention) || byPosition(a.mention, b.mention))[0]
    );
  }

  /** What is named within, around or across a span. */
  touching(span: Span): Naming[] {
    return this.#namings.overlapping(span);
  }

  /** The entity with that canonical name. */
  called(name: string, type?: EntityType): DraftEntity | undefined {
    return this.#known(name, type).find((entity) => entity.name === name);
  }

  /** The entity that has that name, or is also met by it. */
  alsoCalled(name: string, type?: EntityType): DraftEntity | undefined {
    return this.called(name, type) ?? this.#known(name, type)[0];
  }

  #known(form: string, type: EntityType | undefined): DraftEntity[] {
    return [...(this.#byForm.get(form) ?? [])].filter(
      (entity) => !this.#merged.has(entity.id) && (type === undefined || entity.type === type),
    );
  }

  add(type: EntityType, name: string, words: string): DraftEntity {
    const entity: DraftEntity = {
      id: `e${++this.#newest}`,
      type,
      name,
      official: false,
      roles: [],
      known: undefined,
      iso2: countryCode(type, words),
      mentions: new Set(),
      decided: undefined,
      before: undefined,
    };
    this.#all.push(entity);
    this.#remember(name, entity);
    return entity;
  }

  /** Makes an entity another kind of thing, or gives it another name. */
  turn(entity: DraftEntity, type: EntityType, name: string, words: string): DraftEntity {
    this.#remember(name, entity);
    return Object.assign(entity, {
      type,
      name,
      iso2: countryCode(type, words),
      roles: type === 'person' ? entity.roles : [],
      known: undefined,
    });
  }

  /**
   * Makes the words a mention of the entity and of no other. What overlaps it goes, but for a country or organization
   * named within a name of another type.
   */
  mention(entity: DraftEntity, mention: Mention): void {
    this.clear(mention, (other, type) =>
      contains(mention, other)
        ? isNamedWithin(type, entity.type)
        : contains(other, mention) && isNamedWithin(entity.type, type),
    );
    this.#attach(entity, mention);
    if (isNamed(mention)) this.#remember(this.#wordsOf(mention), entity);
  }

  /**
   * Takes away the mentions that overlap a span, but for those that may stay beside it. Exactly the same words never
   * stay.
   */
  clear(span: Span, stays: (mention: Mention, type: EntityType) => boolean): void {
    for (const naming of this.touching(span)) {
      const { entity, mention } = naming;
      const isSame = mention.start === span.start && mention.end === span.end;
      if (isSame || !stays(mention, entity.type)) this.#detach(naming);
    }
  }

  /** Gives mentions of one entity to another. Where both name in the same place, the longer name stays. */
  move(mentions: readonly Mention[], from: DraftEntity, to: DraftEntity): void {
    for (const mention of mentions) {
      const naming = this.touching(mention).find((each) => each.mention === mention && each.entity === from);
      if (naming) this.#detach(naming);
      const own = this.touching(mention).filter((each) => each.entity === to);
      if (own.some((each) => lengthOf(each.mention) >= lengthOf(mention))) continue;
      own.forEach((each) => this.#detach(each));
      this.#attach(to, { ...mention, decided: true });
    }
  }

  /** Makes the first entity speak for both. */
  merge(kept: DraftEntity, gone: DraftEntity): void {
    if (kept.type === gone.type) kept.roles = distinct([...kept.roles, ...gone.roles]);
    kept.known ??= kept.type === gone.type ? gone.known : undefined;
    kept.official = kept.type === 'person' && (kept.official || gone.official);
    this.move([...gone.mentions], gone, kept);
    for (const form of [gone.name, ...(gone.before?.aliases ?? [])]) this.#remember(form, kept);
    this.#merged.set(gone.id, kept.id);
  }

  /**
   * Where all that named somebody names others now, what else had meant them goes along with the first: pronouns,
   * descriptions, and what they have said.
   */
  followNames(): void {
    for (const entity of this.#all) {
      const named = entity.before?.mentions.filter(isNamed) ?? [];
      if (named.length === 0 || entity.mentions.size === 0 || [...entity.mentions].some(isNamed)) continue;
      const now = named.map((mention) => this.at(mention)?.entity);
      const [first] = now;
      if (first && now.every((other) => other && other !== entity)) this.merge(first, entity);
    }
  }

  #wordsOf(mention: Mention): string {
    return tidy(readWords(this.analysis, mention));
  }

  #attach(entity: DraftEntity, mention: Mention): void {
    entity.mentions.add(mention);
    this.#namings.add({ entity, mention }, mention);
  }

  #detach(naming: Naming): void {
    naming.entity.mentions.delete(naming.mention);
    this.#namings.remove(naming, naming.mention);
  }

  #remember(form: string, entity: DraftEntity): void {
    const known = this.#byForm.get(form);
    if (known) known.add(entity);
    else this.#byForm.set(form, new Set([entity]));
  }

  /** The id that an entity goes by now. */
  idOf(id: string): string {
    const next = this.#merged.get(id);
    return next === undefined ? id : this.idOf(next);
  }

  /**
   * In order of first mention. Those that nothing names any more are left out, but for speakers whom the reader named.
   */
  finished(isSpeaker: (id: string) => boolean): Entity[] {
    return this.#all
      .filter(({ id, mentions, decided }) => mentions.size > 0 || (decided && isSpeaker(id) && !this.#merged.has(id)))
      .map((entity) => this.#finished(entity))
      .sort((a, b) => byPosition(a.mentions[0] ?? UNNAMED, b.mentions[0] ?? UNNAMED));
  }

  #finished(entity: DraftEntity): Entity {
    const { id, type, name, official, roles, known, iso2, decided, before } = entity;
    const mentions = [...entity.mentions].sort(byPosition);
    const isSame =
      before &&
      before.mentions.length === mentions.length &&
      mentions.every((mention, i) => mention === before.mentions[i]);
    if (isSame && !decided) return before;
    return {
      id,
      type,
      name,
      aliases: this.#forms(entity).filter((form) => form !== name),
      official,
      roles,
      ...(known && official ? { known } : {}),
      gender: type === 'person' ? (before?.gender ?? null) : null,
      ...(iso2 === undefined ? {} : { iso2 }),
      mentions,
      ...(decided ? { decided } : {}),
    };
  }

  /** The names by which the text calls an entity: those known before and still met, and new ones. */
  #forms({ mentions, before }: DraftEntity): string[] {
    const words = new Set(Array.from(mentions, (mention) => this.#wordsOf(mention)));
    const kept = (before?.aliases ?? []).filter((alias) => words.has(alias));
    const added = [...mentions]
      .filter(({ kind, decided }) => decided && kind !== 'pronoun' && kind !== 'nominal')
      .map((mention) => this.#wordsOf(mention));
    return distinct([...kept, ...added]);
  }
}

const isNamed = ({ kind }: Mention): boolean => kind !== 'pronoun' && kind !== 'nominal';

/** Behind all text. */
const UNNAMED: Span = { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };

/** Whether names of the one type are met within names of the other: `Norwegian` in `the Norwegian Foreign Ministry`. */
const isNamedWithin = (inner: EntityType, outer: EntityType): boolean =>
  (inner === 'country' && outer !== 'country') || (inner === 'organization' && outer === 'person');

export const thoughtOf = ({ type, official, name, roles, known }: Entity): EntityThought => ({
  type,
  official,
  name,
  office: roles[0] ?? (known?.office || null),
});

/** ISO 3166-1 of a country by the words that name it. */
export function countryCode(type: EntityType, words: string): string | undefined {
  if (type !== 'country') return undefined;
  const form = findCountryForm(words, 0);
  return form?.end === words.length ? form.iso2 : undefined;
}
