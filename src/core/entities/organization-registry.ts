import type { OrganizationSighting } from './organizations';

/** One organization and all places that name it. */
export interface OrganizationRecord {
  readonly sightings: OrganizationSighting[];
  readonly body: string;
  readonly head: string | null;
  iso2: string | null;
  name: string;
  readonly public: boolean;
}

/** Puts names together that are one organization's: with and without its country, in any case of letters. */
export class OrganizationRegistry {
  readonly organizations: OrganizationRecord[] = [];

  /** Adds sightings in order of position; `Foreign Ministry` without a country is the one named last before it. */
  add(sighting: OrganizationSighting): void {
    const same = this.organizations.findLast((record) => record.body === sighting.body && (record.iso2 === sighting.iso2 || sighting.iso2 === null || record.iso2 === null));
    if (!same) {
      const { body, head, iso2, name } = sighting;
      this.organizations.push({ sightings: [sighting], body, head, iso2, name, public: sighting.public });
      return;
    }
    same.sightings.push(sighting);
    if (same.iso2 === null && sighting.iso2 !== null) {
      same.iso2 = sighting.iso2;
      same.name = sighting.name;
    }
  }
}
