import type { Span } from '../span';
import { agencyOf } from './agency';
import words from './byline-words.json';
import { MONTH } from './calendar';
import { isDateLine } from './date-roles';
import { datesIn } from './dates';

/** Who wrote an article, as spans into the line that says so. */
export interface Byline {
  readonly names: readonly Span[];
  /** A news agency that the text is from. */
  readonly agency: Span | null;
}

const ROLES = new Set(words.roles);
const OUTLETS = new Set(words.outlets);
const NEVER = new Set(words.never);
/** Names and common words of menus: names only behind `By`. */
const DOUBTFUL = new Set(words.doubtful);

const KIND =
  '(?:Written|Posted|Reported|Published|Submitted|Story|Words|Text|Analysis|Opinion|Commentary|Review|Report|Reporting|Column|Interview|Compiled|WRITTEN|POSTED|REPORTED|PUBLISHED|SUBMITTED|STORY|WORDS|TEXT)';
/** At the line's start, or behind a sign or a date. A name may run on from it: `ByAnn Lee`. */
const SIGNED = new RegExp(
  String.raw`(?:^|[|•·–—/-] ?|\d ?|[ap]\.?m\.? ?|[AP]M |\b[A-Z]{2,4} )(?:(?:${KIND} )?(?:(?:by|By|BY)(?::? {1,3}|(?=\p{Lu}\p{Ll})))|(?:Author|Authors|Reporter|Words|Text|AUTHOR|WORDS|TEXT): ?)`,
  'u',
);

const CAPITAL = String.raw`(?:(?!AND\b)\p{Lu}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*\.?)`;
const PARTICLE = '(?:de|del|della|der|den|di|da|du|la|le|van|von|bin|bint|ibn|al|el|ten|ter|y|e|dos|das|zu|af|av)';
const NAME = new RegExp(String.raw`^${CAPITAL}(?: (?:${PARTICLE} ){0,2}${CAPITAL}){1,5}`, 'u');
/** What runs on from a name without a blank. */
const GLUED = /(?<=\p{Ll})(?:Published|Updated|Posted|Last|Leave)|(?<=\p{L})(?:PUBLISHED|UPDATED|POSTED)/u;
const HANDLE = String.raw`(?: ?\(?@\w{1,30}\)?)?`;
const STATION = String.raw`(?: in \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2})?`;
const LINK = new RegExp(String.raw`^${HANDLE}${STATION}(?<sign> ?(?:, ?(?:and|AND) | and | AND | & |, ))`, 'u');
const OFFICE =
  '(?:Correspondent|Editor|Reporter|Writer|Columnist|Analyst|Producer|Critic|correspondent|editor|reporter|writer|columnist|analyst|producer|critic)';
/** What may follow the names: nothing, a sign, a number, where they are, what they do or for whom. */
const BEHIND = /^(?:$|[.|•·/(),;:@»–—-]|\d|\p{Lu}|(?:in|for|of|on|at|with|from|via|and)\b|[\w-]+\.\w)/u;
/** What shows that a name at a line's start signs the text: an office, a place, a paper, a handle. */
const SIGNATURE = new RegExp(
  String.raw`^(?:, (?:[\p{L}'’-]+ ){0,4}${OFFICE}\b.{0,40}| in (?!${MONTH})\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}|(?:,| ?\|) ?[Ss]pecial (?:to|for) .*| \(?@\w{1,30}\)?)$`,
  'u',
);
const DAY = new RegExp(String.raw`${MONTH} \d`, 'u');
const LONGEST = 160;

/**
 * The names and the agency of a byline; null where a line is none. `By` and its like tell one; without them what
 * follows the name has to: an office of the paper, a place, an agency, a date.
 */
export function bylineOf(line: string): Byline | null {
  if (line.length > LONGEST) return null;
  const signed = SIGNED.exec(line);
  const start = signed ? signed.index + signed[0].length : 0;
  const names = namesAt(line, start, signed !== null);
  const end = names.at(-1)?.end ?? start;
  const agency = agencyFrom(line, names.length > 0 ? end : (signed?.index ?? 0));
  if (names.length === 0) return agency && (signed || isAgencyLine(line, agency)) ? { names, agency } : null;
  const isByline = signed ? BEHIND.test(line.slice(end).trim()) : isSignature(line, names, agency);
  return isByline ? { names, agency } : null;
}

/** The name that is all of a line, as it stands below `By`. */
export function nameAlone(line: string): Span | null {
  const name = nameAt(line, 0, true);
  return name && /^[\s,]*$/.test(line.slice(name.end)) ? name : null;
}

function isSignature(line: string, names: readonly Span[], agency: Span | null): boolean {
  const end = names.at(-1)?.end ?? 0;
  if (SIGNATURE.test(line.slice(end)))
    return !/^ in /.test(line.slice(end)) || names.every((name) => isShort(line, name));
  const from = agency && /^, /.test(line.slice(end)) ? agency.end : end;
  if (agency && from === agency.end && line.slice(from).trim() === '') return true;
  return isOnlyDated(line, from);
}

/** `Ann Lee in Rome` signs; `Queen Ann Lee Dines in Rome` is a headline. */
const isShort = (line: string, { start, end }: Span): boolean => line.slice(start, end).split(' ').length === 2;

/** Whether nothing but a date follows at an offset. */
function isOnlyDated(line: string, from: number): boolean {
  const [date] = datesIn(line).filter(({ start }) => start >= from);
  return (
    date !== undefined &&
    /^[\s,•·|–—-]{0,4}$/.test(line.slice(from, date.start)) &&
    !/^ ?[/(–—-]/.test(line.slice(date.end)) &&
    isDateLine(line, datesIn(line))
  );
}

/** `AFP`, `Reuters, Washington,`, `From the Associated Press`, `AP May 4, 2015`. */
function isAgencyLine(line: string, { start, end }: Span): boolean {
  const behind = line.slice(end);
  return (
    /^(?:[Ff]rom (?:the )?|[Ss]ource: ?)?$/.test(line.slice(0, start)) &&
    (/^(?:,? ?|, \p{Lu}[\p{L} ]{2,25},?)$/u.test(behind) || isOnlyDated(line, end))
  );
}

function agencyFrom(line: string, from: number): Span | null {
  const at = from + (/\S/.exec(line.slice(from))?.index ?? 0);
  const found = agencyOf(line.slice(at));
  return found && { start: at + found.start, end: at + found.end };
}

/** Names from an offset on: one, or several of which the last stands behind `and`. */
function namesAt(line: string, from: number, isSigned: boolean): Span[] {
  const found: Span[] = [];
  let at = from;
  for (;;) {
    const name = nameAt(line, at, isSigned);
    if (!name) break;
    found.push(name);
    const link = LINK.exec(line.slice(name.end));
    if (!link) break;
    at = name.end + link[0].length;
    if (link.groups?.['sign']?.trim() === ',') continue;
    const last = nameAt(line, at, isSigned);
    return last ? [...found, last] : found.slice(0, 1);
  }
  return found.slice(0, 1);
}

/** The name that stands at an offset, without what its bearer is: `Ann Lee` of `Ann Lee Health editor`. */
function nameAt(line: string, from: number, isSigned: boolean): Span | null {
  const match = NAME.exec(line.slice(from, dateFrom(line, from)));
  if (!match) return null;
  const glued = GLUED.exec(match[0])?.index ?? match[0].length;
  const tokens = [...match[0].slice(0, glued).matchAll(/\S+/g)];
  const isAgency = (at: number): boolean => agencyOf(match[0].slice(at))?.start === 0;
  const stop = tokens.findIndex(
    ({ 0: token, index }, n) => n > 0 && (isRole(token) || (n > 1 && (isOutlet(token) || isAgency(index)))),
  );
  const own = stop < 0 ? tokens : tokens.slice(0, stop);
  const last = own.at(-1);
  if (!last || own.length < 2 || own.some(([token]) => isNever(token, isSigned) || isOutlet(token))) return null;
  if (ROLES.has(plain(own[0]?.[0] ?? '')) || agencyOf(match[0])?.start === 0) return null;
  return { start: from, end: from + last.index + last[0].length };
}

/** Where a date begins, also one without a year; undefined where none does. */
function dateFrom(line: string, from: number): number | undefined {
  const day = DAY.exec(line.slice(from));
  return datesIn(line).find(({ start }) => start >= from)?.start ?? (day ? from + day.index : undefined);
}

const plain = (token: string): string => token.replace(/\.$/, '').toLowerCase();
const isNever = (token: string, isSigned: boolean): boolean =>
  !/^\p{Lu}\.$/u.test(token) && (NEVER.has(plain(token)) || (!isSigned && DOUBTFUL.has(plain(token))));
const isRole = (token: string): boolean => ROLES.has(plain(token));
const isOutlet = (token: string): boolean => OUTLETS.has(token);
