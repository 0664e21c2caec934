import type { Feature } from '../../learned/feature';
import { type PackedTrees, unpackTrees } from '../../learned/packed-trees';
import { placedRows } from '../../learned/placing';
import { forestOf, probabilityOf, type StoredTree, sumTrees } from '../../learned/trees';
import { NAME_FEATURES } from './name-features';
import type { NameRates } from './name-signs';
import type { NameView } from './name-views';

/** What training found; made by `npm run train`, shipped as `name-model.json`. */
export interface NameModel {
  readonly rates: NameRates;
  readonly person: readonly StoredTree[];
  readonly body: readonly StoredTree[];
}

/** A model as its file holds it. */
export interface PackedNameModel {
  /** Score → its keys, with blanks between them. */
  readonly rates: { readonly [name in keyof NameRates]: Readonly<Record<string, string>> };
  readonly person: PackedTrees;
  readonly body: PackedTrees;
}

/** A model made ready for use. */
export interface Namer {
  readonly rates: NameRates;
  /** How likely each name is a person's, and a body's. */
  readonly likelihoods: (views: readonly NameView[]) => readonly Likelihoods[];
}

export interface Likelihoods {
  readonly person: number;
  readonly body: number;
}

export function namerOf({ rates, person, body }: NameModel): Namer {
  const people = scoring(NAME_FEATURES, person);
  const bodies = scoring(NAME_FEATURES, body);
  return {
    rates,
    likelihoods: (views) => {
      const [asPeople, asBodies] = [people(views), bodies(views)];
      return views.map((_, n) => ({ person: probabilityOf(asPeople[n] ?? 0), body: probabilityOf(asBodies[n] ?? 0) }));
    },
  };
}

function scoring<Of>(
  features: readonly Feature<Of>[],
  trees: readonly StoredTree[],
): (subjects: readonly Of[]) => Float64Array {
  const forest = forestOf(trees, features.length);
  const placed = placedRows(features, forest.thresholds);
  return (subjects) => sumTrees(forest, placed(subjects));
}

/** Throws where the model was trained on other features than the code has now. */
export function unpackNameModel({ rates, person, body }: PackedNameModel): NameModel {
  return {
    rates: { person: table(rates.person), body: table(rates.body) },
    person: treesFor(person),
    body: treesFor(body),
  };
}

function treesFor(packed: PackedTrees): StoredTree[] {
  if (NAME_FEATURES.map(({ name }) => name).join() !== packed.features.join())
    throw new Error('The model of names does not fit the features; run "npm run train".');
  return unpackTrees(packed);
}

const table = (packed: Readonly<Record<string, string>>): Map<string, number> =>
  new Map(
    Object.entries(packed).flatMap(([score, keys]) => keys.split(' ').map((key) => [key, Number(score)] as const)),
  );
