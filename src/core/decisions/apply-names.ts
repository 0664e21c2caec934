import { distinct, tidy } from '../entities/wording';
import type { Analysis, EntityThought, EntityType, Mention, MentionKind } from '../model';
import type { Span } from '../span';
import { readWords } from '../view/read-words';
import type { Placed } from './anchor';
import type { Choice, Decision, NameType } from './decision';
import { type DraftEntity, DraftEntities, thoughtOf } from './draft-entities';
import { placesEverywhere } from './everywhere';
import type { ForAll } from './for-all';

/** The analysis as far as the reader's word on names goes, still open for speakers that the text doesn't name. */
export interface NamedAnalysis {
  readonly analysis: Analysis;
  readonly entities: DraftEntities;
}

/**
 * Applies what was decided on names, in the order given: what holds for all texts first, then for every occurrence, then
 * for single places; likewise who is who, and then what they are.
 */
export function applyToNames(
  analysis: Analysis,
  held: readonly Placed[],
  forAll: readonly ForAll[] = [],
): NamedAnalysis {
  const entities = new DraftEntities(analysis);
  for (const each of forAll) nameForAll(analysis, entities, each);
  const onNames = held.filter(({ decision: { choice } }) => choice.kind === 'name' || choice.kind === 'no-name');
  const isEverywhere = ({ decision: { choice } }: Placed): boolean => 'everywhere' in choice && choice.everywhere;
  const everywhere = onNames.filter(isEverywhere);
  const here = onNames.filter((placed) => !isEverywhere(placed));
  const places = placesEverywhere(analysis, everywhere);
  for (const placed of [...everywhere, ...here]) {
    const { choice } = placed.decision;
    for (const at of places.get(placed) ?? (placed.at ? [placed.at] : [])) {
      const isElsewhere = at.start !== placed.at?.start;
      if (isElsewhere && isWithinName(entities, at)) continue;
      if (choice.kind === 'no-name') clear(entities, at);
      else if (choice.kind === 'name') name(analysis, entities, at, choice, placed.decision);
    }
  }
  entities.followNames();
  for (const each of forAll) uniteForAll(entities, each);
  for (const placed of held) {
    if (placed.decision.choice.kind === 'same') uniteAt(entities, placed);
    else if (placed.decision.choice.kind === 'different') part(analysis, entities, placed);
  }
  for (const placed of held) giveOffice(entities, placed);
  return { analysis, entities };
}

/** What the words name in all texts, they name wherever they are part of no longer name. */
function nameForAll(analysis: Analysis, entities: DraftEntities, { decision, places }: ForAll): void {
  const { choice } = decision;
  for (const at of places) {
    if (isWithinName(entities, at)) continue;
    if (choice.kind === 'no-name') clear(entities, at);
    else if (choice.kind === 'name') name(analysis, entities, at, choice, decision);
  }
}

/** Two names that are one in all texts, each as it is first met as a name. */
function uniteForAll(entities: DraftEntities, { decision, places, others }: ForAll): void {
  if (decision.choice.kind !== 'same') return;
  const [a, b] = [places, others].map((spans) => {
    const named = spans.map((at) => entities.at(at)).find((naming) => naming && isName(naming.mention));
    return named?.entity;
  });
  unite(entities, a, b, decision);
}

/** A pronoun or a description means somebody else in each text. */
const isName = ({ kind }: Mention): boolean => kind !== 'pronoun' && kind !== 'nominal';

/** Whether the words are part of a longer name, which then is another. */
const isWithinName = (entities: DraftEntities, { start, end }: Span): boolean =>
  entities
    .touching({ start, end })
    .some(
      ({ entity, mention }) =>
        entity.type !== 'country' &&
        mention.start <= start &&
        end <= mention.end &&
        mention.end - mention.start > end - start,
    );

/** The words and what lies within them name nothing; a longer name that they are part of stays. */
const clear = (entities: DraftEntities, at: Span): void =>
  entities.clear(at, (mention) => mention.start <= at.start && at.end <= mention.end);

const typeOf = (as: NameType): EntityType => (as === 'official' ? 'person' : as);

function name(
  analysis: Analysis,
  entities: DraftEntities,
  at: Span,
  { as, called, mention: kind }: Extract<Choice, { kind: 'name' }>,
  decision: Decision,
): void {
  const type = typeOf(as);
  const known = entities.at(at);
  const words = readWords(analysis, at);
  if (words.trim() === '') return;
  const entity = entityFor(entities, known?.entity, type, called, words);
  const machine = thoughtBefore(entity) ?? thoughtBefore(known?.entity) ?? null;
  entities.mention(entity, { ...at, kind: kind ?? known?.mention.kind ?? kindOf(words), decided: true });
  entity.official = as === 'official' || (as !== 'person' && type === 'person' && entity.official);
  entity.decided = { creator: decision.creator, created: decision.created, machine };
}

const thoughtBefore = (entity: DraftEntity | undefined): EntityThought | undefined =>
  entity?.before && thoughtOf(entity.before);

/**
 * The entity of that type and name: the one that the words name already, another that is called so, the same one turned
 * into it where nothing else names it, or a new one. Without a name, the words are one.
 */
function entityFor(
  entities: DraftEntities,
  known: DraftEntity | undefined,
  type: EntityType,
  called: string | null,
  words: string,
): DraftEntity {
  if (known?.type === type && (called === null || known.name === called)) return known;
  const name = called ?? tidy(words);
  const other = called === null ? entities.alsoCalled(name, type) : entities.called(name, type);
  if (other) return other;
  return known?.mentions.size === 1 ? entities.turn(known, type, name, words) : entities.add(type, name, words);
}

/** How words name somebody, by their look. */
function kindOf(words: string): MentionKind {
  if (/^(?:he|she|they|it|him|her|them|his|hers|its|their|who|whom|whose|i|we|you|me|us)$/i.test(words))
    return 'pronoun';
  return /\p{Lu}|\p{N}/u.test(words) ? 'name' : 'nominal';
}

/** Says what a person holds or is, over all that text and lists say. */
function giveOffice(entities: DraftEntities, { at, decision }: Placed): void {
  const { choice } = decision;
  const entity = at && choice.kind === 'office' ? entities.around(at)?.entity : undefined;
  if (choice.kind !== 'office' || entity?.type !== 'person') return;
  const decided = { ...stampOf(decision), machine: machineOf(entity) ?? null, office: choice.office };
  Object.assign(entity, { roles: [choice.office], known: undefined, official: choice.as === 'official', decided });
}

const uniteAt = (entities: DraftEntities, { at, other, decision }: Placed): void =>
  unite(
    entities,
    at ? entities.around(at)?.entity : undefined,
    other ? entities.around(other)?.entity : undefined,
    decision,
  );

/** Two are one: whoever has the fuller name, or was named first. */
function unite(
  entities: DraftEntities,
  a: DraftEntity | undefined,
  b: DraftEntity | undefined,
  decision: Decision,
): void {
  if (!a || !b || a === b) return;
  const fullness = (entity: DraftEntity): number => entity.name.split(' ').length;
  const first = (entity: DraftEntity): number => Math.min(...Array.from(entity.mentions, ({ start }) => start));
  const [kept, gone] = (fullness(b) - fullness(a) || first(a) - first(b)) <= 0 ? [a, b] : [b, a];
  const [thought, others] = [kept, gone].map(machineOf);
  entities.merge(kept, gone);
  kept.decided = {
    ...stampOf(decision),
    machine: thought && others ? apart(thought, others) : (thought ?? others ?? null),
  };
}

/**
 * The two mentions name two: the first and whatever has its very words become another, unless both have the same words.
 */
function part(analysis: Analysis, entities: DraftEntities, { at, other, decision }: Placed): void {
  const entity = at && entities.at(at)?.entity;
  if (!entity || !other || entities.around(other)?.entity !== entity) return;
  const words = tidy(readWords(analysis, at));
  const isNamedSo = (mention: Span): boolean => tidy(readWords(analysis, mention)) === words;
  const isAlone = isNamedSo(other);
  const parted = entities.add(entity.type, words, words);
  entities.move(
    [...entity.mentions].filter((mention) => (isAlone ? mention.start === at.start : isNamedSo(mention))),
    entity,
    parted,
  );
  parted.official = entity.official;
  entity.decided = decidedOn(entity, decision);
  parted.decided = entity.decided;
}

/** That the machine had thought two to be two. */
const apart = (thought: EntityThought, other: EntityThought): EntityThought => ({
  ...thought,
  apartFrom: distinct([...(thought.apartFrom ?? []), other.name, ...(other.apartFrom ?? [])]),
});

const decidedOn = (entity: DraftEntity, decision: Decision): DraftEntity['decided'] => ({
  ...stampOf(decision),
  machine: machineOf(entity) ?? null,
});

const stampOf = ({ creator, created }: Decision) => ({ creator, created });

const machineOf = (entity: DraftEntity): EntityThought | undefined => entity.decided?.machine ?? thoughtBefore(entity);
