import { grouped } from '../groups';
import type { KnownOffice } from '../model';
import type { Draft } from './draft';
import type { KnownOfficials, Recognized } from './known-officials';
import { initial } from './misspelling';
import { keysOf, misspells } from './name-matching';
import type { NounPhrase } from './reference';

/** Modifiers by which an office isn't that of its present holder. */
const ANOTHER =
  /^(?:former|ex|then|late|retired|ousted|deposed|next|future|previous|last|incoming|onetime|one[ -]time|erstwhile|shadow|would[ -]be|aspiring|prospective|self[ -](?:styled|proclaimed))\b| (?:elect|designate)$/;

/** Finds whoever is known to hold the office at the date of the text: somebody the text names, else a new entity. */
export function holdersOf(drafts: Draft[], officials: KnownOfficials): (phrase: NounPhrase) => Draft | undefined {
  const known = new Map<string, Draft>();
  const keep = (draft: Draft): Draft => {
    const key = draft.known && tenureKey(draft.known);
    if (key !== undefined && !known.has(key)) known.set(key, draft);
    return draft;
  };
  drafts.forEach(keep);
  let bySound: ReadonlyMap<string, readonly Draft[]> | undefined;
  return (phrase) => {
    const holder = phrase.head === 'office' ? heldBy(phrase, officials) : undefined;
    if (!holder || (phrase.gender && holder.gender && phrase.gender !== holder.gender)) return undefined;
    const named = known.get(tenureKey(holder.known));
    if (named) return named;
    const alike = (bySound ??= peopleBySound(drafts)).get(soundOf(holder.name)) ?? [];
    const misspelt = alike.find((draft) => isMeantFor(holder, draft));
    if (misspelt)
      return keep(
        Object.assign(misspelt, {
          name: holder.name,
          aliases: [misspelt.name, ...misspelt.aliases],
          official: true,
          known: holder.known,
        }),
      );
    const draft: Draft = {
      type: 'person',
      name: holder.name,
      aliases: [],
      official: true,
      roles: [],
      known: holder.known,
      gender: holder.gender,
      mentions: [],
    };
    drafts.push(draft);
    return keep(draft);
  };
}

const tenureKey = ({ office, from }: KnownOffice): string => `${from ?? ''} ${office}`;

function heldBy(phrase: NounPhrase, officials: KnownOfficials): Recognized | undefined {
  const of = phrase.iso2 ?? phrase.body;
  const isTold = !phrase.definite || phrase.plural || phrase.owned || phrase.elsewhere || ANOTHER.test(phrase.office);
  return of === null || isTold ? undefined : officials.holder(phrase.office, of);
}

/** People by the first sound of their surnames, which even who misspells it gets right. */
function peopleBySound(drafts: readonly Draft[]): Map<string, Draft[]> {
  return grouped(
    drafts.filter(({ type }) => type === 'person'),
    ({ name }) => soundOf(name),
  );
}

const soundOf = (name: string): string => initial(keysOf(name.split(' ')).at(-1) ?? '');

/** Whether the text misspells the name of whoever holds the office that it speaks of. */
const isMeantFor = (holder: Recognized, draft: Draft): boolean =>
  !draft.known &&
  draft.roles.length === 0 &&
  misspells(keysOf(draft.name.split(' ')), keysOf(holder.name.split(' ')), true);
