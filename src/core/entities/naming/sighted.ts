import type { OrganizationSighting } from '../organization-sighting';
import type { PersonSighting } from '../people';
import type { PiecedSentence } from '../pieces';

/** A sentence with what the rules for names have found in it. */
export interface Sighted {
  readonly sentence: PiecedSentence;
  readonly bodies: readonly OrganizationSighting[];
  readonly people: readonly PersonSighting[];
}
