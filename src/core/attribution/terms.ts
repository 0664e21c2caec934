import type { Quotation } from '../model';
import { plain } from '../language/view';
import { textOf } from '../span';

const LONGEST_TERM = 4;
const LONGEST_TITLE = 8;
/** As far back as the rules look. */
const REACH = 60;
const ARTICLE = '(?:the |a |an )?';

/** `is known as the "golden gate"`, `the so-called "siege"`: what something is called by nobody in particular. */
const NAMED = new RegExp(
  `(?:\\b(?:is|are|was|were|been|being)(?: \\w+)? (?:known|dubbed|nicknamed|named|christened) (?:as )?|\\bso-called |\\bcode-?named )${ARTICLE}$`,
);

/** `the "suspension for suspension" formula`: the name of a plan, not a judgement of it. */
const PLAN =
  /^ (?:formula|plan|policy|doctrine|initiative|act|law|bill|movement|operation|program(?:me)?|protocol|principle|amendment|exercise|drills?|category|level|list|button|icon)\b/;

/** `denied that there was a "siege"`: somebody else's word. */
const DENIED = new RegExp(
  `\\b(?:den(?:y|ies|ied|ying)) (?:that )?(?:there (?:is|are|was|were|ha[sd] been)|(?:it|they) (?:is|are|was|were)|being|having|any) ${ARTICLE}$`,
);

/** `ABC's "This Week"`, `his book "The Long Way Home"`. */
const WORK =
  /(?:\b[\p{Lu}][\p{L}&.]*(?:'s|s') |\b(?:show|series|sitcom|film|movie|documentary|book|novel|memoirs?|song|album|play|musical|opera|podcast|magazine|newsletter|programme|poem|painting|novella|single|ballad|hit|comedy|drama|thriller|hosts? of|author of|editor of|star of),? )$/u;

/** Whether the words around a short stretch say that it is a term or a title, and so nobody's speech. */
export function isTerm(text: string, { outer, content }: Quotation): boolean {
  const words = textOf(text, content).replace(/[.,]$/, '').split(/\s+/);
  const before = plain(text.slice(Math.max(0, outer.start - REACH), outer.start));
  if (words.length <= LONGEST_TITLE && WORK.test(before) && isSetLikeTitle(words)) return true;
  if (words.length > LONGEST_TERM) return false;
  return (
    NAMED.test(before) ||
    DENIED.test(before) ||
    (/\b(?:the|a|an|its|their) $/.test(before) && PLAN.test(plain(text.slice(outer.end, outer.end + 20))))
  );
}

/** Two capitalized words at least, and none in lower case but short ones inside. */
const isSetLikeTitle = (words: readonly string[]): boolean =>
  words.filter((word) => /^\p{Lu}/u.test(word)).length > 1 &&
  words.every((word, i) => /^\P{Ll}/u.test(word) || (i > 0 && word.length < 5));
