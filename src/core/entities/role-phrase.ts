import type { TitleMatch } from '../lexicon/titles';
import type { Gender } from '../model';
import type { Span } from '../span';
import type { Piece } from './piece';
import { headOf, isPossessor } from './role-parts';
import { type Standing, standingOf } from './role-standing';

/** A stretch of words that says what somebody is: `Russian Foreign Minister`, `columnist of the Harbor Post`. */
export interface RolePhrase {
  /** Null for a form of address: `Sens.` */
  readonly span: Span | null;
  readonly standing: Standing;
  readonly gender: Gender;
  /** The offices it names, lower case, the portfolio included; not those that are past or still to come. */
  readonly titles: readonly string[];
  /** ISO codes of the countries it names. */
  readonly countries: readonly string[];
}

/** What pieces that are one role phrase say. `owned`: somebody's, by a word in front of it. */
export function phraseOf(parts: readonly Piece[], owned = false): RolePhrase {
  const genders = headOf(parts).map(({ sense }) =>
    sense.kind === 'office' ? sense.title.gender : sense.kind === 'role' ? sense.role.gender : null,
  );
  return {
    span: { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 },
    standing: standingOf(parts, { owned: owned || parts.some((part) => isPossessor(part)) }),
    gender: genders.find((gender) => gender !== null) ?? null,
    titles: parts.flatMap(({ sense }) =>
      sense.kind === 'office' &&
      sense.title.certainty !== 'relative' &&
      !sense.title.modifiers.some((modifier) => NOT_NOW.test(modifier))
        ? [nameOfOffice(sense.title)]
        : [],
    ),
    countries: parts.flatMap(({ sense }) => (sense.kind === 'country' ? [sense.country.iso2] : [])),
  };
}

const NOT_NOW =
  /^(?:former|ex|then|late|retired|ousted|deposed|elect|designate|incoming|onetime|one time|erstwhile|shadow|would be|aspiring|prospective|self styled|self proclaimed)$/;

const nameOfOffice = ({ portfolio, title }: TitleMatch): string => (portfolio ? `${portfolio} ${title}` : title);
