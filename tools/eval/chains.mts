/** Whether mentions of one person are put together, and no others with them. */
import type { Analysis } from '../../src/core/model';
import { overlaps, type Span } from '../../src/core/span';
import type { Interview } from '../train/names/interviews.mts';
import type { Counts } from './scoring.mts';

/**
 * `one person`: of the found mentions of each person, those in the entity that has most of them; `pure`: of the
 * mentions of each person found, those of the person that it has most of; apart for pronouns: those in an entity whose
 * other mentions are mostly that person's.
 */
export function chainCounts({ mentions }: Interview, analysis: Analysis | null): Counts {
  const gold = mentions.filter(({ type }) => type === 'person');
  const found = (analysis?.entities ?? [])
    .filter(({ type }) => type === 'person')
    .flatMap(({ id, mentions: own }) =>
      own.flatMap((mention) => {
        const meant = meantAt(gold, mention);
        return meant === undefined ? [] : [{ entity: id, meant, kind: mention.kind }];
      }),
    );
  const names = found.filter(({ kind }) => kind === 'name');
  const mainOf = mostOf(names, 'entity', 'meant');
  const pronouns = found.filter(({ kind, entity }) => kind === 'pronoun' && mainOf.has(entity));
  return new Map([
    ['one person', shareOf(names, 'meant', 'entity')],
    ['pure', shareOf(names, 'entity', 'meant')],
    [
      'pronoun right',
      { right: pronouns.filter(({ entity, meant }) => mainOf.get(entity) === meant).length, all: pronouns.length },
    ],
  ]);
}

type Found = Readonly<Record<'entity' | 'meant', string>>;

/** The person of the shortest mention that ends where words end and overlaps them. */
const meantAt = (gold: Interview['mentions'], place: Span): string | undefined =>
  gold
    .filter((mention) => overlaps(mention, place) && (mention.end === place.end || mention.start === place.start))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.entity;

function countsOf(found: readonly Found[], by: keyof Found, of: keyof Found): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const each of found) {
    const own = counts.get(each[by]) ?? new Map<string, number>();
    own.set(each[of], (own.get(each[of]) ?? 0) + 1);
    counts.set(each[by], own);
  }
  return counts;
}

const mostOf = (found: readonly Found[], by: keyof Found, of: keyof Found): Map<string, string> =>
  new Map([...countsOf(found, by, of)].map(([key, own]) => [key, [...own].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']));

const shareOf = (found: readonly Found[], by: keyof Found, of: keyof Found): { right: number; all: number } => ({
  right: [...countsOf(found, by, of).values()].reduce((sum, own) => sum + Math.max(...own.values()), 0),
  all: found.length,
});
