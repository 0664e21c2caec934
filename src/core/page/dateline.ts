import type { Span } from '../span';

/** `MOSCOW`, `ST. PETERSBURG`, `UNITED NATIONS`, `NEW YORK/GENEVA`, `ROSTOV-ON-DON`. */
const PLACE = "[A-Z][A-Z.'’]+(?:[ /-][A-Z][A-Z.'’]*){0,4}";
const DATE = ',? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}\\.?(?:,? (?:19|20)\\d\\d)?';
const REGION = ', [A-Z][A-Za-z. ]{1,20}?';
const DASH = '(?:—|–|--|-)';
const KNOWN_AGENCY =
  '(?:Sputnik|RIA Novosti|Reuters|AP|AFP|Xinhua|TASS|UPI|dpa|EFE|Kyodo|Yonhap|Interfax|Bloomberg|CNN|PTI|IANS|ANI|AAP|DPA)';
/** Other words in brackets need a sign after them: `UN (United Nations) officials` is no dateline. */
const AGENCY = `(?:\\(${KNOWN_AGENCY}\\)|/(?:TASS|PRNewswire|CNW)/|\\([A-Z][\\w./ ]{1,30}\\)(?=,| ?${DASH}|\\s{2}))`;

/** What else stands in capitals before a dash. */
const LABEL =
  '(?:UPDATED?|WATCH|VIDEO|PHOTOS?|LIVE|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|COMMENTARY|EDITORIAL|WARNING|NOTE|CORRECTION|FACT CHECK|EXPLAINER|TIMELINE|PREVIEW|REVIEW|SPORTS?|WEATHER|POLL|READ)(?![A-Z])';

/** With an agency the dash may be missing; without one it tells the dateline. */
const WITH_AGENCY = new RegExp(`^${PLACE}(?:${REGION})?(?:${DATE})? ${AGENCY}`);
const WITH_DATE = new RegExp(`^(${PLACE}(?:${REGION})?${DATE}) ${DASH} `);
const PLACE_ONLY = new RegExp(`^(?!${LABEL})(${PLACE}(?:${REGION})?)(?: ?(?:—|–|--) ?| - )(?=["“'‘A-Z])`);

/** The mixed case that some pages print: `Moscow (Sputnik) — …`. */
const MIXED_CASE = new RegExp(`^[A-Z][a-z]+(?: [A-Z][a-z]+)? \\(${KNOWN_AGENCY}\\)`);
/** No place: `(CNN) -- …`. */
const AGENCY_ONLY = new RegExp(`^(\\(${KNOWN_AGENCY}\\)) ?${DASH} `);
/** What distributors of press releases print: `Bergen, NY (NEWSWIRE) June 4, 2019 -`. */
const DISTRIBUTED = new RegExp(`^([A-Z][a-z]+(?: [A-Z][a-z]+)?, [A-Z]{2} \\([A-Z]{3,15}\\)${DATE}) ?${DASH} `);

/**
 * Place and agency at the beginning of a paragraph, without the dash: `MOSCOW (Sputnik)`, `DUSHANBE, October 19.
 * /TASS/`. `words` is the paragraph with plain spaces, standing at `offset` in the text.
 */
export function findDateline(words: string, offset: number): Span | null {
  const whole = WITH_AGENCY.exec(words) ?? MIXED_CASE.exec(words);
  if (whole) return { start: offset, end: offset + whole[0].length };
  const placed = WITH_DATE.exec(words) ?? DISTRIBUTED.exec(words) ?? PLACE_ONLY.exec(words) ?? AGENCY_ONLY.exec(words);
  return placed?.[1] ? { start: offset, end: offset + placed[1].length } : null;
}
