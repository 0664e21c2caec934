import type { Draft } from '../draft';
import { TIES } from './documents';
import { FITS, isOfBody } from './fits';
import type { Asked, Candidate } from './pairs';
import type { Sought } from './sought';

/** Who is called so stays unnamed more often than not, or has been called so by name. */
const ANONYMOUS =
  /^(?:source|insider|aide|staffer|employee|member|spokes(?:man|woman|person)|witness|eyewitness|observer|moderator|narrator|questioner|reporter|correspondent|resident|neighbou?r|friend|colleague|relative|supporter|protester|demonstrator|voter|viewer|reader|participant|bystander|passerby|fan|operator|caller|victim)$/;
/** Bodies that are somebody's or some party's, and never just any. */
const PARTICULAR = /^(?:campaign|administration|office|team|camp|staff|committee|department|board)$/;
/** Offices that one person in a country holds. */
const SINGULAR =
  /^(?:pm|premier|prime minister|foreign minister|president|vice president|chancellor|king|queen|pope|taoiseach|secretary of state|foreign secretary|attorney general|secretary general|mayor|governor|speaker|sheriff)$/;
/** What everybody is. */
const ANYBODY = /^(?:(?:wo)?man|boy|girl|person|guy|lady|gentleman)$/;
/** For so many sentences a reader remembers that somebody has no name. */
const REMEMBERED = 15;

/** Whether kind, gender and country allow that words mean somebody. */
export function canMean(sought: Sought, draft: Draft, isOwner: boolean, countries: ReadonlySet<string>): boolean {
  const { head, gender, iso2 } = sought;
  if (head === 'document') return true;
  if (isOwner || (head === 'pronoun' && draft.type !== 'person')) return false;
  if (head !== 'other' && (head === 'organization') !== (draft.type === 'organization')) return false;
  if (gender !== null && draft.gender !== null && gender !== draft.gender) return false;
  if (iso2 === null) return true;
  const own = draft.type === 'organization' ? (draft.iso2 ?? null) : null;
  return own === null ? countries.size === 0 || countries.has(iso2) : own === iso2;
}

/**
 * Whether it is out of the question that a phrase means somebody, whatever else speaks for it: `his lawyer`, `the
 * aide`, `the plane`, `their letter` and `the woman` behind `a woman` mean nobody of whom the text hasn't told that they
 * are one.
 */
export function isBarred(asked: Asked, candidate: Candidate): boolean {
  const { sought, introducedSince, unnamedSince } = asked;
  const { fit, draft, recalled } = candidate;
  const { head, noun } = sought;
  if (head === 'pronoun') return isTakenUp(asked, recalled.distance);
  if (head === 'document') return isOfAnyOther(asked, candidate);
  if (head === 'office' && isOfAnother(sought, draft)) return true;
  if (asked.ownerNames && isSomebodyElses(noun, asked.ownerNames, draft)) return true;
  if (fit >= FITS.told) return false;
  if (head === 'other' || isLater(draft, asked.strangeFrom)) return true;
  if (recalled.beside && recalled.subject) return true;
  if (ANONYMOUS.test(noun) || introducedSince < REMEMBERED) return true;
  if (ANYBODY.test(noun) && unnamedSince <= recalled.distance) return true;
  if (draft.type === 'organization') return head === 'organization' && (fit === FITS.other || PARTICULAR.test(noun));
  return (sought.owned && fit !== FITS.general) || (fit === FITS.other && draft.official && SINGULAR.test(noun));
}

/**
 * A document is nobody's of whom the text doesn't tell that they issued it: of people who had to do with one, by
 * receiving or denying it, every fourth was its author. What is quoted is the nearest body's more often than not.
 */
const isOfAnyOther = ({ sought, quoted }: Asked, { draft, tied: { tie } }: Candidate): boolean =>
  draft.type === 'person' ? sought.impersonal || tie < TIES.issued : !quoted && tie < TIES.issued;

/** `The gunman fled, Lt. Weber said. The gunman …`: whoever comes up behind somebody called so is another one. */
const isLater = ({ mentions: [first] }: Draft, place: number): boolean => first !== undefined && first.start > place;

/** `the woman said … she said`: a pronoun takes up somebody unnamed who has spoken since whoever else may be meant. */
const isTakenUp = ({ sought, unnamedSpokeSince, unnamedGender }: Asked, distance: number): boolean =>
  unnamedSpokeSince < distance && (unnamedGender === null || unnamedGender === sought.gender);

/** `Weber's lawyer` is nobody of whom the text tells that they are the lawyer of somebody else. */
function isSomebodyElses(noun: string, ownerNames: ReadonlySet<string>, { roles }: Draft): boolean {
  const owners = roles.filter((role) => role.toLowerCase().includes(noun)).flatMap(ownerIn);
  return owners.length > 0 && owners.every((owner) => !owner.split(' ').some((word) => ownerNames.has(word)));
}

/** Who is named in a role as the one whose it is, in lower case: `Weber's lawyer`, `lawyer for Weber`. */
function ownerIn(role: string): string[] {
  const owners = [
    role
      .split(/['’]s /u)
      .slice(0, -1)
      .join(' '),
    role.split(' for ').slice(1).join(' '),
  ];
  return owners.filter((owner) => /^\p{Lu}/u.test(owner)).map((owner) => owner.toLowerCase());
}

/** `the NASA chief` is nobody of whom the text tells no role there. */
const isOfAnother = ({ body, ofParty }: Sought, draft: Draft): boolean =>
  body !== null && !ofParty && !isOfBody(body, draft);

/** For so many sentences a document of which it was told who issued it stays theirs. */
const STILL_THEIRS = 6;

/** Whether the text has told just now who issued the document: nobody else then comes into question. */
export const isIssuer = ({ tied: { tie, since } }: Candidate): boolean =>
  tie === TIES.words || (tie === TIES.issued && since <= STILL_THEIRS);

/** Whoever was last called so by name is remembered for so many sentences. */
const HELD_LATELY = 10;

/**
 * Those of some candidates who come into question beside each other: of a document its issuer, where that was told; of
 * an office nobody who is known to hold another one, where somebody near holds it.
 */
export function inQuestion(sought: Sought, candidates: readonly Candidate[]): readonly Candidate[] {
  if (sought.head === 'document') {
    const issuers = candidates.filter(isIssuer);
    return issuers.length > 0 ? issuers : candidates;
  }
  const isHeld = sought.head === 'office' && candidates.some((candidate) => holds(sought, candidate));
  return isHeld ? candidates.filter(({ fit }) => fit !== FITS.other) : candidates;
}

const holds = ({ told }: Sought, { fit, recalled, traits: { words, names } }: Candidate): boolean =>
  fit >= FITS.told && recalled.distance <= HELD_LATELY && told.every((word) => words.has(word) || names.has(word));
