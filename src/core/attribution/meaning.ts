import type { Span } from '../span';
import { textOf } from '../span';
import type { Evidence } from './evidence';
import type { NamedEntities } from './named';

/** Whom a name means, its full form somewhere in the text; of a hundred such sources 98 are right in the corpus. */
const NAMED = 0.98;
/** Words that lead to somebody by what other words tell. */
const ELSEWHERE = 0.9;
/** Words that ought to mean somebody, while nobody is found. */
const UNKNOWN = 0.5;

/** Words that take up somebody whom the text has told of: `he`, `the senator`. */
const TAKES_UP = /^(?:he|she|who|his|her|the|this|that|its|their)(?![\p{L}'’])/iu;

/**
 * How likely the words that name a source mean the entity that is given with them, or, where none is, that they mean
 * nobody whom the text names; 0 to 1.
 */
export function meaningOf(
  text: string,
  { entity, mention }: Pick<Evidence, 'entity' | 'mention'>,
  named: NamedEntities,
): number {
  if (entity === null) return mention && TAKES_UP.test(textOf(text, mention)) ? UNKNOWN : 1;
  const own = mention
    ? named.at(mention).filter((placed) => placed.entity.id === entity && isWithin(placed, mention))
    : [];
  if (own.length === 0) return ELSEWHERE;
  return Math.max(...own.map(({ kind, confidence }) => confidence ?? (isName(kind) ? NAMED : ELSEWHERE)));
}

const isName = (kind: string): boolean => kind !== 'pronoun' && kind !== 'nominal';

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end + 1;
