/** Headings of what stands below an article, and the words of a site's footer. */
import type { RegionKind } from '../model';
import { isCommentsStart, isRelatedStart } from './landmarks';

/** In words. */
export const LONGEST_HEADING = 8;

/** More words than these are a paragraph, however many they are. */
const MOST_COUNTED = 46;

export const countWords = (words: string): number => words.split(' ', MOST_COUNTED).length;

const TAGS =
  /^(?:tags?|tagged|topics?|keywords|persons|countries|(?:explore more on these|more on these|related) topics|filed under|labels|in this article) ?(?::|$)/i;
const RELATED =
  /^(?:related|more (?:from|on|in|news|stories|like this)|most (?:read|popular|viewed|shared|commented|recent|watched)|you (?:may|might) (?:also )?(?:like|be interested)|recommended|trending|popular|latest|also (?:on|in|read)|top stories|editors?['’]? ?s?['’]? picks|don['’]t miss|(?:what to )?read (?:next|more)|up next|next up|other (?:news|stories)|(?:more )?from (?:the|around|across|our)\b|elsewhere|sponsored|promoted|in case you missed|recent (?:posts|stories|articles|entries))/i;
const COMMENTS =
  /^(?:\(?\d+\)? )?(?:(?:reader |add (?:a |your )?|leave (?:a |your )?|post (?:a |your )?|view (?:all )?|show (?:all )?|all |your )?comments?\b|discussion$|join the (?:discussion|conversation)|responses to\b|leave a reply)/i;
const FOOTER =
  /©|\bcopyright\b|all rights reserved|privacy policy|terms (?:of|and)|^(?:about|contact)(?: us)?$|^(?:newsletters?|subscribe|follow us|sign up|share this|site map|advertise|home|sections|archives|categories|blogroll|meta)\b/i;

/** Of a few words, as a paragraph can speak of copyright, too. */
export const isFooter = (words: string): boolean => FOOTER.test(words) && countWords(words) <= 2 * LONGEST_HEADING;

/** What a heading says of the lines below it; undefined for what is none. */
export function headingKind(words: string): RegionKind | undefined {
  if (countWords(words) <= LONGEST_HEADING) {
    if (TAGS.test(words)) return 'tags';
    if (isCommentsStart(words) || COMMENTS.test(words)) return 'comments';
    if (isRelatedStart(words) || RELATED.test(words)) return 'related';
  }
  if (/^(?:tags|(?:related )?topics|in this article):/i.test(words)) return 'tags';
  return /^\d+ (?:responses|replies|thoughts|comments)\b/i.test(words) ? 'comments' : undefined;
}
