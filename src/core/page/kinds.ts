import type { RegionKind } from '../model';
import type { Block } from './blocks';
import { findDateline } from './dateline';
import { endsLikeSentence, isByline, isCommentsStart, isRelatedStart, isStyle } from './landmarks';
import { kindOfLine } from './line-kinds';
import type { Parts } from './parts';

/** Byline, date and section stand no further above the headline than this, in blocks. */
const ABOVE_HEADLINE = 3;
/** The head of an article goes on into so many blocks that are taken for its text. */
const HEAD_BLOCKS = 3;
/** More words than these are no credit, and no line that a word at its start could tell. */
const LONGEST_LINE = 45;
const LONGEST_HEADING = 8;

/** What each block of a page is, in order. */
export function kindsOf(blocks: readonly Block[], parts: Parts): RegionKind[] {
  const { article, headline } = parts;
  const first = article.indexOf(true);
  const last = article.lastIndexOf(true);
  const head = headline ?? first;
  let below: RegionKind = 'site-footer';
  const kinds = blocks.map(({ words }, at): RegionKind => {
    if (at === headline) return 'headline';
    if (article[at]) return articleKind(words, at - first < HEAD_BLOCKS);
    if (at < head) return head - at > ABOVE_HEADLINE ? 'site-header' : headKind(words);
    if (at < first) return isDeck(words, at, parts) ? 'lead' : headKind(words);
    if (at < last) return insideKind(words);
    below = belowKind(words, below);
    return at - last <= 2 && below === 'site-footer' ? insideKind(words, below) : below;
  });
  const lead = kinds.findIndex((kind) => kind === 'lead' || kind === 'body');
  const isLead = headline !== null && lead >= 0 && findDateline(blocks[lead]?.words ?? '', 0) === null;
  return isLead ? kinds.with(lead, 'lead') : kinds;
}

/** What is labelled as the article's can be a caption, a credit or a link between its paragraphs. */
function articleKind(words: string, isHead: boolean): RegionKind {
  if (isStyle(words)) return 'site-footer';
  if (countWords(words) > LONGEST_LINE) return 'body';
  const kind = lineKind(words);
  if (kind === 'section') return isHead && !endsLikeSentence(words) ? kind : 'body';
  return kind === undefined || kind === 'tags' ? 'body' : kind;
}

/** Above and below the headline: who wrote it, when, a picture's words; everything else is the site's. */
function headKind(words: string): RegionKind {
  const kind = lineKind(words);
  return kind === 'caption' || kind === 'credit' || kind === 'section' ? kind : 'site-header';
}

/** Between the paragraphs. */
function insideKind(words: string, otherwise: RegionKind = 'site-header'): RegionKind {
  const kind = lineKind(words);
  return kind === undefined || kind === 'section' ? otherwise : kind;
}

const RELATED =
  /^(?:related|more (?:from|on|in|news|stories|like this)|most (?:read|popular|viewed|shared|commented|recent|watched)|you (?:may|might) (?:also )?(?:like|be interested)|recommended|trending|popular|latest|also (?:on|in|read)|top stories|editors?['’]? ?s?['’]? picks|don['’]t miss|(?:what to )?read (?:next|more)|up next|next up|other (?:news|stories)|(?:more )?from (?:the|around|across|our)\b|elsewhere|sponsored|promoted|in case you missed)/i;
const COMMENTS =
  /^(?:\(?\d+\)? )?(?:(?:reader |add (?:a |your )?|leave (?:a |your )?|post (?:a |your )?|view (?:all )?|show (?:all )?|all |your )?comments?\b|discussion$|join the (?:discussion|conversation)|responses to\b|leave a reply)/i;
const FOOTER =
  /©|\bcopyright\b|all rights reserved|privacy policy|terms (?:of|and)|^(?:about|contact)(?: us)?$|^(?:newsletters?|subscribe|follow us|sign up|site map|advertise|home|sections)\b/i;

/** Below the article a heading tells what follows it, up to the next one. */
function belowKind(words: string, above: RegionKind): RegionKind {
  const count = countWords(words);
  if (count <= LONGEST_HEADING) {
    if (isCommentsStart(words) || COMMENTS.test(words)) return 'comments';
    if (isRelatedStart(words) || RELATED.test(words)) return 'related';
  }
  if (FOOTER.test(words)) return above === 'comments' && count > LONGEST_HEADING ? above : 'site-footer';
  return above;
}

/** A subheading: a sentence or two directly below the headline that speaks of what the article does. */
const isDeck = (words: string, at: number, { headline, likely }: Parts): boolean =>
  headline !== null &&
  at - headline <= 2 &&
  countWords(words) >= 7 &&
  (likely[at] ?? 0) > 0.2 &&
  lineKind(words) === undefined;

const lineKind = (words: string): RegionKind | undefined =>
  countWords(words) > LONGEST_LINE ? undefined : (kindOfLine(words) ?? (isByline(words) ? 'credit' : undefined));

const countWords = (words: string): number => words.split(' ', LONGEST_LINE + 1).length;
