import { addTo } from '../groups';
import type { OrganizationSighting } from './organization-sighting';

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
  /** Those of one body, each of another country. */
  readonly #byBody = new Map<string, OrganizationRecord[]>();
  /** By head and country the one named last. */
  readonly #latest = new Map<string, OrganizationRecord>();

  /** Adds sightings in order of position; `Foreign Ministry` without a country is the one named last before it. */
  add(sighting: OrganizationSighting): void {
    const record = this.#find(sighting) ?? this.#newRecord(sighting);
    record.sightings.push(sighting);
    if (record.iso2 === null && sighting.iso2 !== null) {
      record.iso2 = sighting.iso2;
      record.name = sighting.name;
    }
    this.#latest.set(keyOf(record), record);
  }

  #find({ body, head, iso2 }: OrganizationSighting): OrganizationRecord | undefined {
    const ofBody = this.#byBody.get(body) ?? [];
    return (
      lastNamed(ofBody.filter((record) => record.iso2 === iso2 || iso2 === null || record.iso2 === null)) ??
      // `the Turkish ministry`, after the `Turkish Foreign Ministry`
      (iso2 !== null && body === head ? this.#latest.get(keyOf({ head, iso2 })) : undefined)
    );
  }

  #newRecord({ body, head, iso2, name, public: isPublic }: OrganizationSighting): OrganizationRecord {
    const record = { sightings: [], body, head, iso2, name, public: isPublic };
    this.organizations.push(record);
    addTo(this.#byBody, body, record);
    return record;
  }
}

const keyOf = ({ head, iso2 }: Pick<OrganizationRecord, 'head' | 'iso2'>): string => `${iso2 ?? ''} ${head ?? ''}`;

const lastNamed = (records: readonly OrganizationRecord[]): OrganizationRecord | undefined =>
  records.reduce<OrganizationRecord | undefined>(
    (last, record) => (last === undefined || placeOf(record) > placeOf(last) ? record : last),
    undefined,
  );

const placeOf = ({ sightings }: OrganizationRecord): number => sightings.at(-1)?.start ?? 0;
