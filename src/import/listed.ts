/** What stands in a file of annotations, one by one. */
import type { Decision } from '../core/decisions/decision';
import type { JsonObject, Path } from '../core/decisions/json';

/** An annotation of a file, and where in it it is. */
export interface Listed {
  readonly annotation: JsonObject;
  readonly path: Path;
}

/** A decision, or why there is none, and where in the file that is said. */
export type Said = { readonly path: Path } & ({ readonly decision: Decision } | { readonly reason: string });
