import { organizationKindOf } from '../../lexicon/organizations';
import { TIES } from './documents';
import { FITS, type Pair } from './pairs';

/** Who is called so stays unnamed more often than not, or has been called so by name. */
const ANONYMOUS =
  /^(?:source|insider|aide|staffer|employee|member|spokes(?:man|woman|person)|witness|eyewitness|observer|moderator|narrator|questioner|reporter|correspondent|resident|neighbou?r|friend|colleague|relative|supporter|protester|demonstrator|voter|viewer|reader|participant|bystander|passerby|fan|operator|caller|victim)$/;
/** Bodies that are somebody's or some party's, and never just any. */
const PARTICULAR = /^(?:campaign|administration|office|team|camp|staff|committee|department|board)$/;
/** Offices that one person in a country holds. */
const SINGULAR =
  /^(?:pm|premier|prime minister|foreign minister|president|vice president|chancellor|king|queen|pope|taoiseach|secretary of state|foreign secretary)$/;
/** For so many sentences a reader remembers that somebody has no name. */
const REMEMBERED = 15;

/**
 * Whether it is out of the question that a phrase means somebody, whatever else speaks for it: `his lawyer`, `the aide`
 * and `the woman` behind `a woman` mean nobody of whom the text hasn't told that they are one.
 */
export function isBarred({ sought, fit, draft, introducedSince }: Pair): boolean {
  if (sought.head === 'document' || sought.head === 'pronoun') return false;
  if (sought.head === 'office' && isOfAnother(sought, draft)) return true;
  if (fit >= FITS.told) return false;
  if (ANONYMOUS.test(sought.noun) || introducedSince < REMEMBERED) return true;
  if (draft.type === 'organization')
    return sought.head === 'organization' && (fit === FITS.other || PARTICULAR.test(sought.noun));
  return (
    (sought.owner !== null && fit !== FITS.general) ||
    (fit === FITS.other && draft.official && SINGULAR.test(sought.noun))
  );
}

/** `the NASA chief` is nobody of whom the text tells another body; a party has many members. */
const isOfAnother = ({ body }: Pair['sought'], { roles }: Pair['draft']): boolean =>
  body !== null && organizationKindOf(body) !== 'party' && !roles.some((role) => role.includes(body));

/** For so many sentences a document of which it was told who issued it stays theirs. */
const STILL_THEIRS = 6;

/** Whether the text has told just now who issued the document: nobody else then comes into question. */
export const isIssuer = ({ tie, tiedSince }: Pair): boolean =>
  tie === TIES.words || (tie === TIES.sameDocument && tiedSince <= STILL_THEIRS);
