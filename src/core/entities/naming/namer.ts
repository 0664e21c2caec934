import type { PackedTrees } from '../../learned/packed-trees';
import { scoreTable, scoring, treesFor } from '../../learned/scoring';
import { probabilityOf, type StoredTree } from '../../learned/trees';
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

/** Throws where the model was trained on other features than the code has now. */
export function unpackNameModel({ rates, person, body }: PackedNameModel): NameModel {
  return {
    rates: { person: scoreTable(rates.person, ' '), body: scoreTable(rates.body, ' ') },
    person: treesFor(NAME_FEATURES, person),
    body: treesFor(NAME_FEATURES, body),
  };
}
