/** Names in texts of our own that are kept back: those found as what they are, and those said that are right. */
import { analyze } from '../../src/core/analyze';
import { overlaps } from '../../src/core/span';
import { type OwnNames, ownNames } from '../train/names/own.mts';
import type { Scored } from './table.mts';

const TYPES = { P: 'person', O: 'organization' } as const;

export const keptBackNames = (): Scored[] => ownNames('b').map(scoreOf);

function scoreOf({ text, page, names }: OwnNames): Scored {
  const said = (analyze(text, { page })?.entities ?? []).flatMap(({ type, mentions }) =>
    type === 'country'
      ? []
      : mentions
          .filter(({ kind }) => kind === 'name' || kind === 'abbreviation')
          .map((mention) => ({ ...mention, type })),
  );
  const counts = Object.entries(TYPES).flatMap(([kind, type]) => {
    const gold = names.filter((name) => name.kind === kind);
    const own = said.filter((mention) => mention.type === type);
    const found = gold.filter((name) => own.some((mention) => overlaps(mention, name)));
    const right = own.filter((mention) => gold.some((name) => overlaps(mention, name)));
    return [
      [`${type}: recall`, { right: found.length, all: gold.length }],
      [`${type}: precision`, { right: right.length, all: own.length }],
    ] as const;
  });
  return { recognized: true, counts: new Map(counts) };
}
