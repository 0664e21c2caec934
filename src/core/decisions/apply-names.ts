import { distinct, tidy } from '../entities/wording';
import type { Analysis, EntityThought, EntityType, MentionKind } from '../model';
import type { Span } from '../span';
import { readWords } from '../view/read-words';
import type { Placed } from './anchor';
import type { Choice, Decision, NameType } from './decision';
import { type DraftEntity, DraftEntities, thoughtOf } from './draft-entities';
import { placesEverywhere } from './everywhere';

/** The analysis as far as the reader's word on names goes, still open for speakers that the text doesn't name. */
export interface NamedAnalysis {
  readonly analysis: Analysis;
  readonly entities: DraftEntities;
}

/**
 * Applies what was decided on names, in the order given: every occurrence first, then single places, then who is who.
 */
export function applyToNames(analysis: Analysis, held: readonly Placed[]): NamedAnalysis {
  const entities = new DraftEntities(analysis);
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
      else if (choice.kind === 'name') name(analysis, entities, at, choice, placed);
    }
  }
  for (const placed of held) {
    if (placed.decision.choice.kind === 'same') unite(entities, placed);
    else if (placed.decision.choice.kind === 'different') part(analysis, entities, placed);
  }
  return { analysis, entities };
}

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
  { as, called, mention: kind, office }: Extract<Choice, { kind: 'name' }>,
  { decision }: Placed,
): void {
  const type = typeOf(as);
  const known = entities.at(at);
  const words = readWords(analysis, at);
  if (words.trim() === '') return;
  const entity = entityFor(entities, known?.entity, type, called, words);
  const machine = thoughtBefore(entity) ?? thoughtBefore(known?.entity) ?? null;
  entities.mention(entity, { ...at, kind: kind ?? known?.mention.kind ?? kindOf(words), decided: true });
  entity.official = as === 'official' || (as !== 'person' && type === 'person' && entity.official);
  if (office !== undefined && type === 'person') entities.giveOffice(entity, office);
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

/** The two mentions name one: whoever has the fuller name, or was named first. */
function unite(entities: DraftEntities, { at, other, decision }: Placed): void {
  const [a, b] = [at && entities.around(at)?.entity, other && entities.around(other)?.entity];
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
