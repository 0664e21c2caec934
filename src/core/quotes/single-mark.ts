/** What one single mark of running text can be, told by what stands beside it. */
import { plain } from '../language/view';

/**
 * The words that drop their first letters: 'tis, 'em, rock 'n' roll; the years of '99, the '90s; the loose ends of
 * contractions.
 */
const APOSTROPHE =
  /^.(?:\d\ds?\b|(?:t(?:is|was|were|il|ill)|em|n|cause|cuz|cos|bout|round|neath|s|t|d|m|re|ve|ll)\b)/iu;

/** Whether a paragraph begins with a mark that opens a quotation in single marks. */
export const opensWithSingle = (paragraph: string): boolean => /^[‘']/.test(paragraph) && opens(paragraph, 0);

/** `doubtful`: it may as well be the apostrophe of `the boys' team`. */
export type Closing = 'firm' | 'fair' | 'doubtful';

/** Whether a mark stands like an opening one: behind a blank, a dash, a bracket or another mark, before a word. */
export function opens(paragraph: string, at: number): boolean {
  const before = paragraph.charAt(at - 1);
  const words = paragraph.slice(at, at + 8);
  if (!/^$|[\s([—–"“«-]/.test(before) || APOSTROPHE.test(plain(words))) return false;
  return paragraph.charAt(at) === '’' ? /^.\p{Lu}/u.test(words) : /^.["“«([…$£€#@.]{0,3}[\p{L}\p{N}]/u.test(words);
}

/** How surely a mark closes a stretch; undefined where it can't. */
export function closingAt(paragraph: string, at: number): Closing | undefined {
  const before = paragraph.charAt(at - 1);
  const behind = paragraph.slice(at + 1, at + 3);
  if (/^$|[\s([]/.test(before) && !/['’"”]\s$/.test(paragraph.slice(Math.max(0, at - 2), at))) return undefined;
  if (/^[\p{L}\p{N}]/u.test(behind)) return /[,!?…]/.test(before) && !/^s\b/.test(behind) ? 'firm' : undefined;
  if (isFirm(paragraph, at)) return 'firm';
  if (paragraph.charAt(at) === '‘' || !/^(?:$|[\s)\]—–-])/.test(behind)) return undefined;
  // The boys' team, goin' home, th' end.
  return /(?:[szx]|in|an|o|th)$/i.test(paragraph.slice(Math.max(0, at - 2), at)) ? 'doubtful' : 'fair';
}

/** Whether punctuation stands on one side of a closing mark, which it hardly does beside an apostrophe. */
export const isFirm = (paragraph: string, at: number): boolean =>
  /[,.!?…—–"”»]/.test(paragraph.charAt(at - 1)) || /[,.;:!?]/.test(paragraph.charAt(at + 1));

/**
 * Whether a mark that nothing closes can begin a speech nevertheless: a curly one at the beginning of a paragraph or
 * behind a colon or comma, and where another paragraph opens with one, a straight one and one behind a sentence too.
 */
export function isPlainOpening(paragraph: string, at: number, goesOn: boolean): boolean {
  const before = plain(paragraph.slice(Math.max(0, at - 2), at));
  return goesOn ? /(?:^|[:,.!?] )$/.test(before) : paragraph.charAt(at) === '‘' && /(?:^|[:,] )$/.test(before);
}
