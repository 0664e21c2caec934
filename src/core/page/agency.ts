import type { Span } from '../span';
import data from './agencies.json';

const NAMES = data.agencies.toSorted((a, b) => b.length - a.length).join('|');

/** A sign, the line's edge or a preposition stands before the name, a sign or the line's end behind it. */
const AGENCY = new RegExp(
  String.raw`(?:^|[(/|,;:–—-] ?|\b(?:[Bb]y|BY|[Ff]rom|[Vv]ia|[Oo]f|[Ff]or|[Ss]ource:?|FROM) (?:the )?)(?<name>${NAMES})(?=$|[\s)/|,;.:–—-])(?! (?:Photo|Images|via)\b)`,
  'u',
);

/**
 * The news agency that a byline, a dateline or a line of its own names, as a span into the line; null where it names
 * none. Who is credited for a picture is none.
 */
export function agencyOf(words: string): Span | null {
  const name = isPictureCredit(words) ? undefined : AGENCY.exec(words);
  if (!name?.groups) return null;
  const start = name.index + name[0].length - (name.groups['name']?.length ?? 0);
  return { start, end: name.index + name[0].length };
}

const isPictureCredit = (words: string): boolean =>
  /©|\b(?:[Pp]hoto|[Pp]icture|[Ii]mage|[Cc]redit|PHOTO|PICTURE|IMAGE|CREDIT)s?\b|\bGetty\b|^\p{Lu}+ ?\/ ?\p{Lu}/u.test(
    words,
  );
