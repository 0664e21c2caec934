import type { OrganizationSighting } from '../organization-sighting';
import type { PersonSighting } from '../person-sighting';
import type { PiecedSentence } from '../piece';

/** A sentence with what the rules for names have found in it. */
export interface Sighted {
  readonly sentence: PiecedSentence;
  readonly bodies: readonly OrganizationSighting[];
  readonly people: readonly PersonSighting[];
}
