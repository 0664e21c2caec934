import type { KnownOffice } from '../model';
import { countryByIso2 } from '../lexicon/countries';
import { holdsOn, type Tenure } from '../lexicon/tenures';
import { organizationForms } from '../lexicon/organizations';

/** An office of the lexicon as it was at a date, null where the text has none. */
export const knownOffice = (tenure: Tenure, date: string | null): KnownOffice => ({
  office: officeWords(tenure),
  iso2: tenure.iso2,
  from: tenure.from,
  until: tenure.until,
  standing: date === null ? 'undated' : holdsOn(tenure, date) ? 'current' : 'former',
  source: 'lexicon',
});

/** `Turkish Foreign Minister`, `US President`, `NATO Secretary General`, `Kremlin Spokesman`. */
function officeWords({ office, iso2, body }: Tenure): string {
  if (iso2 === null) return `${abbreviated(body ?? '')} ${office}`.trim();
  const { value: first } = organizationForms(office).next();
  if (first?.start === 0 && first.organization.country === iso2) return office;
  return `${iso2 === 'US' ? iso2 : adjectiveOf(iso2)} ${office}`;
}

const abbreviated = (body: string): string => {
  const { value: match } = organizationForms(body).next();
  return match?.organization.forms.find((form) => /^\p{Lu}{2,6}$/u.test(form)) ?? body;
};

/** `Philippine` rather than `Filipino`: nouns for a people have a plural. */
function adjectiveOf(iso2: string): string {
  const { demonyms = [], name = iso2 } = countryByIso2(iso2) ?? {};
  return demonyms.find((form) => !form.endsWith('s') && !demonyms.includes(`${form}s`)) ?? demonyms[0] ?? name;
}
