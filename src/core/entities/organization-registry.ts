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
    const fits = (record: OrganizationRecord): boolean =>
      record.iso2 === sighting.iso2 || sighting.iso2 === null || record.iso2 === null;
    const same =
      lastNamed(this.organizations.filter((record) => record.body === sighting.body && fits(record))) ??
      // `the Turkish ministry`, after the `Turkish Foreign Ministry`
      lastNamed(
        this.organizations.filter(
          (record) =>
            sighting.iso2 !== null &&
            sighting.body === sighting.head &&
            record.head === sighting.head &&
            record.iso2 === sighting.iso2,
        ),
      );
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

const lastNamed = (records: readonly OrganizationRecord[]): OrganizationRecord | undefined =>
  records.reduce<OrganizationRecord | undefined>(
    (last, record) => (last === undefined || placeOf(record) > placeOf(last) ? record : last),
    undefined,
  );

const placeOf = ({ sightings }: OrganizationRecord): number => sightings.at(-1)?.start ?? 0;
