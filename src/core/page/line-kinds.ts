import type { RegionKind } from '../model';
import { bylineOf } from './byline';
import { isDateLine } from './date-roles';
import { datesIn } from './dates';
import { isCredit } from './landmarks';

/** Whom pictures are from, behind a sign or in brackets at a caption's end. */
const CREDITED =
  '(?:AP|AFP|EPA|REUTERS|Reuters|Getty|Getty Images|iStock|Shutterstock|Alamy|Bloomberg|Xinhua|TASS|PA|PTI|ANI|AAP|UPI|Sputnik|NASA|Flickr|Wikimedia Commons|Facebook|Instagram|Twitter|Handout|handout|Courtesy|courtesy|Supplied|Submitted photo|File|file|File [Pp]hoto|file photo|Photo|PHOTO|Photos|Picture|Image|Credit|Source)';
const IN_BRACKETS = new RegExp(String.raw`[([](?:[\p{L} .'’-]{1,40}[/|] ?)?${CREDITED}\b[^()[\]]{0,60}[)\]]\.?$`, 'u');
const BEHIND_SIGN =
  /(?:\b(?:Photo|PHOTO|Photograph|PHOTOGRAPH|Picture|Pic|Image|Credit|Illustration)s?(?: ?: ?|(?: courtesy)? (?:by|of) )\p{Lu}[^.!?]{1,60}|\bREUTERS ?\/ ?\p{Lu}[\p{L} .'-]{1,40})$/u;
const CAPTION_START =
  /^(?:image caption|media caption|(?:FILE|File)(?: PHOTO| photo)?(?:: | [-–—] )|Pictured: |Above: |ABOVE: )/;
const CREDIT_START =
  /^[([]?(?:Photo|PHOTO|Photograph|Picture|Image|Illustration|Video)(?:s|graphy)?(?: [Cc]redit| [Ss]ource)?(?: ?: ?|(?: courtesy)? (?:by|of) )\S|^[([]?(?:Credit|CREDIT|Courtesy) ?(?::|of) ?\p{Lu}/u;
/** `Ann Lee/AFP/Getty Images`, `Ann Lee | Getty Images`, `Bloomberg via Getty Images`, `iStock/Getty`. */
const CREDIT_WHOLE =
  /^[([]?(?:\p{Lu}[\p{L} .'’-]{1,50} ?(?:[/|]|via) ?){1,2}(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty|Getty Images|GETTY IMAGES|iStock|Shutterstock|Alamy|Bloomberg|Flickr|AP Photo)[)\]]?$|^(?:Getty Images|iStock|iStockphoto|Shutterstock|Thinkstock|AP Photo|Getty)$/u;
const CLOSING_CREDIT =
  /^\(?(?:Reporting|Writing|Editing|Additional reporting|Compiled|Translated|With reporting) (?:by|from) \p{Lu}/u;
const READ_MORE =
  /^[\s[(»>▶►•*-]{0,4}(?:read(?: more| also| next| on| this)?|also read|see also|more|related(?: (?:article|articles|story|stories|coverage|content|news|reading|link|links|topics|video))?|recommended(?: reading)?|must read|watch(?: also| now| live)?|listen|in pictures|don['’]t miss|you may also like|more on this(?: story)?|further reading|explainer)(?: ?[:»>|]| [-–—] )/i;
const TAGS =
  /^(?:Tags?|Tagged|Topics?|Filed under|FILED UNDER|Keywords|Persons|Countries|Related topics|TAGS?|TOPICS|Labels) ?(?::|$)/;
/** A caption or a line of links is not longer than this. */
const [LONGEST_CAPTION, LONGEST_LINK, LONGEST_DATE_LINE] = [400, 200, 100];

export const isCaption = (words: string): boolean =>
  words.length <= LONGEST_CAPTION &&
  !CREDIT_START.test(words) &&
  (CAPTION_START.test(words) || IN_BRACKETS.test(words) || BEHIND_SIGN.test(words));

/** Of a picture, or who reported and edited. */
export const isCreditLine = (words: string): boolean =>
  words.length <= LONGEST_LINK &&
  (isCredit(words) || CREDIT_START.test(words) || CREDIT_WHOLE.test(words) || CLOSING_CREDIT.test(words));

/** `Read more: …`, `See also – …`, `RELATED: …` */
export const isLinkLine = (words: string): boolean => words.length <= LONGEST_LINK && READ_MORE.test(words);

/** Tags behind their heading, or the heading alone. */
export const isTagsLine = (words: string): boolean => TAGS.test(words);

/** When the article was published, and little beside it. */
export function isDatesLine(words: string): boolean {
  if (words.length > LONGEST_DATE_LINE) return false;
  const dates = datesIn(words);
  return (dates.length > 0 && isDateLine(words, dates)) || LABELLED_TIME.test(words);
}
const LABELLED_TIME =
  /^(?:First |Last )?(?:Published|Updated|Posted|PUBLISHED|UPDATED|POSTED)\b.{0,40}\d|^.{0,40}\b\d{1,2}:\d{2}\b.{0,30}$/;

/** What a line beside an article's paragraphs is by its own words; undefined where they don't tell. */
export function kindOfLine(words: string): RegionKind | undefined {
  if (isLinkLine(words)) return 'read-more';
  if (isTagsLine(words)) return 'tags';
  if (isCaption(words)) return 'caption';
  const byline = bylineOf(words);
  if (isCreditLine(words) || (byline && byline.names.length > 0)) return 'credit';
  if (isDatesLine(words)) return 'section';
  return byline ? 'credit' : undefined;
}
