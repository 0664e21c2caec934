/** Lines that tell by themselves on what kind of page they stand. */

/** More characters than these are no heading. */
const LONGEST = 60;

const MARKERS = String.raw`[*•+\s]*`;

/** Sections of a newspaper, and headings of what news sites put around their articles. */
const NEWS = [
  String.raw`(?:(?:world|local|national|international|latest|breaking|top|business|sports?|uk|us) )?news`,
  'sports?|politics|opinion|business|world|weather|entertainment|lifestyle|culture|obituaries|columnists|editorials?',
  'letters|live|video|newsletters?|advertisement|subscribe|top stories|tags|topics|comments?|share(?: this)?',
  String.raw`most (?:read|popular|viewed)|related (?:stories|articles|news|coverage)|more (?:from|on|news|stories)\b.*`,
].join('|');

/** What recipes, shops, agents, learned papers, plays, plans and minutes are made of. */
const OTHERS = [
  String.raw`ingredients|method|directions|instructions|preparation|(?:serves|makes)(?: about)? \d.*|servings.*`,
  String.raw`(?:prep(?:aration)?|cook(?:ing)?) time.*|nutrition.*`,
  'add to (?:cart|basket|bag|trolley|wish ?list)|buy now|in stock.*|out of stock|quantity.*|price.*|sku.*',
  'free (?:delivery|shipping|returns).*|delivery.*|product (?:details|description).*|specifications|customer reviews.*',
  'bedrooms?.*|bathrooms?.*|viewings?.*|asking price.*|apply (?:now|online|by).*|how to apply.*|salary.*',
  '(?:main )?(?:duties|responsibilities)|references|abstract|bibliography|keywords.*|introduction|conclusions?',
  'further reading|external links|see also|contents|installation|usage|licen[cs]e|changelog',
  'agenda|minutes|apologies|present|in attendance|any other business|re: .*',
  String.raw`(?:act|scene|chapter|part|section|article|lesson|unit|exercise|question|episode) (?:\d+|[ivxlc]+|one|two|three)\b.*`,
  'dear .{1,40}|yours .*|ps',
].join('|');

const NEWS_FURNITURE = new RegExp(String.raw`^${MARKERS}(?:${NEWS})$`, 'i');
const OF_OTHER_TEXTS = new RegExp(String.raw`^${MARKERS}(?:${OTHERS})$`, 'i');

const heading = (words: string): string => (words.endsWith(':') ? words.slice(0, -1).trimEnd() : words);

/** A section of a news site, or the heading of what it puts around its articles. */
export const isNewsFurniture = (words: string): boolean =>
  words.length <= LONGEST && NEWS_FURNITURE.test(heading(words));

/** A line of recipes, shops, letters, papers, plays and the like. */
export const isOfOtherTexts = (words: string): boolean =>
  words.length <= LONGEST && OF_OTHER_TEXTS.test(heading(words));

const MEASURE =
  /^[*•+\s-]*\d+(?:[.,/]\d+)? ?(?:[½¼¾] ?)?(?:g|ml|kg|tbsps?|tsps?|cups?|oz|ounces?|lbs?|grams?|tablespoons?|teaspoons?|cloves?|litres?)\b/i;

/** `200 g flour`: what goes into a dish. */
export const isIngredient = (words: string): boolean => words.length <= LONGEST && MEASURE.test(words);

/** `Dear Mrs Lind,` and `Yours sincerely,` on lines of their own. */
export const isSalutation = (words: string): boolean => /^(?:My )?dear(?:est)? .{1,40}[,:]$/i.test(words);
const SIGN_OFF =
  /^(?:Yours (?:sincerely|faithfully|truly)|Best regards|Kind regards|Best wishes|Sincerely|Cheers|Regards|Love|Many thanks),?$/i;
export const isSignOff = (words: string): boolean => SIGN_OFF.test(words);

/** `QUESTION: …`: the press asks, as transcripts of briefings and interviews have it. */
export const isAskedByPress = (words: string): boolean =>
  /^(?:QUESTION|MODERATOR|ANCHOR|REPORTER|JOURNALIST|INTERVIEWER|CORRESPONDENT): \S/.test(words);

/** `MS HOLM: …`: somebody's turn. */
export const isTurn = (words: string): boolean => /^\p{Lu}[\p{Lu}.'’ -]{1,40}: \S/u.test(words);
