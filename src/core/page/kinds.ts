import type { RegionKind } from '../model';
import type { Block } from './blocks';
import { nameAlone } from './byline';
import { findDateline } from './dateline';
import { countWords, headingKind, isFooter, LONGEST_HEADING } from './headings';
import { endsLikeSentence, isByline, isHeadlineLike, isStyle } from './landmarks';
import { kindOfLine } from './line-kinds';
import type { Parts } from './page-parts';

/** Byline, date and section stand no further above the headline than this, in blocks. */
const ABOVE_HEADLINE = 3;
/** The head of an article goes on into so many blocks that are taken for its text. */
const HEAD_BLOCKS = 3;
/** More words than these are no credit, and no line that a word at its start could tell. */
const LONGEST_LINE = 45;
const SHORT = 4;
/** So many tags stand below their heading at most. */
const MOST_TAGS = 12;
/** A paragraph has more words than this, or ends like a sentence. */
const LEAST_PARAGRAPH = 8;

/** What each block of a page is, in order. */
export function kindsOf(blocks: readonly Block[], parts: Parts): RegionKind[] {
  const { article, headline } = parts;
  const first = article.indexOf(true);
  const head = headline ?? first;
  /** Short lines that end the article can be tags or links that were copied with it. */
  const last = blocks.findLastIndex(({ words }, at) => article[at] && isParagraph(words) && !isFooter(words));
  const kinds: RegionKind[] = [];
  let tail: RegionKind | undefined;
  for (const [at, { words, blanks }] of blocks.entries()) {
    const above = blanks === 0 ? kinds.at(-1) : undefined;
    if (at > last && at !== headline) tail = tailKind(words, tail, tail === 'tags' ? runOf('tags', kinds) : 0);
    if (at === headline) kinds.push('headline');
    else if (at > last && tail) kinds.push(tail);
    else if (article[at] && at <= last) kinds.push(articleKind(words, at - first < HEAD_BLOCKS, above));
    else if (at < head) kinds.push(head - at > ABOVE_HEADLINE ? 'site-header' : aboveKind(words, above));
    else if (at < first) kinds.push(isDeck(words, at, parts) ? 'lead' : headKind(words, above));
    else if (at <= last) kinds.push(besideKind(words, 'site-header'));
    else kinds.push(at - last <= 2 ? besideKind(words, 'site-footer') : 'site-footer');
  }
  const heading = kinds.findIndex((kind, at) => at > last && kind === 'tags');
  // A topic stands right above the heading of the others.
  if (heading - 1 > last && article[heading - 1] && blocks[heading]?.blanks === 0) kinds[heading - 1] = 'tags';
  return withBylines(blocks, withSections(blocks, withLead(blocks, kinds, headline)), headline);
}

/** What the writer of an article is, below the name. */
const ROLE = /^(?:[\p{L}'’-]+ ){0,4}(?:reporter|correspondent|editor|writer|columnist|critic|producer)\b/iu;

/** Below a headline a name alone is that of the writer where a role or a date follows. */
const withBylines = (blocks: readonly Block[], kinds: readonly RegionKind[], headline: number | null): RegionKind[] =>
  kinds.map((kind, at) => {
    if (kind !== 'site-header' || headline === null || at <= headline) return kind;
    const [words, next] = [blocks[at]?.words ?? '', blocks[at + 1]?.words ?? ''];
    if (ROLE.test(words) && countWords(words) <= LONGEST_HEADING) return 'credit';
    return nameAlone(words) !== null && (kinds[at + 1] === 'section' || ROLE.test(next)) ? 'credit' : kind;
  });

/** The first paragraph is the lead where the page has a headline, and no dateline begins the running text there. */
function withLead(blocks: readonly Block[], kinds: RegionKind[], headline: number | null): RegionKind[] {
  const lead = kinds.findIndex((kind) => kind === 'lead' || kind === 'body');
  const isLead = headline !== null && lead >= 0 && findDateline(blocks[lead]?.words ?? '', 0) === null;
  return isLead ? kinds.with(lead, 'lead') : kinds;
}

/** A short line right above a date tells the section, too. */
const withSections = (blocks: readonly Block[], kinds: readonly RegionKind[]): RegionKind[] =>
  kinds.map((kind, at) =>
    kind === 'site-header' &&
    kinds[at + 1] === 'section' &&
    blocks[at + 1]?.blanks === 0 &&
    countWords(blocks[at]?.words ?? '') <= SHORT
      ? 'section'
      : kind,
  );

const isParagraph = (words: string): boolean =>
  countWords(words) > LEAST_PARAGRAPH || (endsLikeSentence(words) && countWords(words) > 1);

/** What is labelled as the article's can be a caption, a credit or a link between its paragraphs. */
function articleKind(words: string, isHead: boolean, above: RegionKind | undefined): RegionKind {
  if (isStyle(words)) return 'site-footer';
  const kind = lineKind(words);
  if (kind === 'section') return isHead && !endsLikeSentence(words) ? kind : 'body';
  if (kind === undefined && isHead && !isParagraph(words) && countWords(words) <= SHORT) return headKind(words, above);
  return kind === undefined || kind === 'tags' ? 'body' : kind;
}

/** Around the headline: who wrote it, when, a picture's words; everything else is the site's. */
function headKind(words: string, above: RegionKind | undefined): RegionKind {
  const kind = lineKind(words);
  if (kind === 'caption' || kind === 'credit' || kind === 'section') return kind;
  return above === 'credit' && nameAlone(words) !== null ? 'credit' : 'site-header';
}

/** Right above the headline another story's can stand, too. */
function aboveKind(words: string, above: RegionKind | undefined): RegionKind {
  const kind = headKind(words, above);
  return kind === 'site-header' && countWords(words) > SHORT && isHeadlineLike(words) ? 'related' : kind;
}

/** Between the paragraphs, and right below them. */
function besideKind(words: string, otherwise: RegionKind): RegionKind {
  const kind = isFooter(words) ? undefined : lineKind(words);
  return kind === undefined || kind === 'section' ? otherwise : kind;
}

/** How many blocks right above are of a kind. */
const runOf = (kind: RegionKind, kinds: readonly RegionKind[]): number =>
  kinds.length - 1 - kinds.findLastIndex((each) => each !== kind);

/** Below the last paragraph a heading tells what follows it, up to the next one; undefined before the first. */
function tailKind(words: string, above: RegionKind | undefined, tags: number): RegionKind | undefined {
  const heading = headingKind(words);
  if (heading) return heading;
  const isLong = countWords(words) > LONGEST_HEADING;
  if (isFooter(words)) return above === 'comments' && isLong && !/©|all rights/i.test(words) ? above : 'site-footer';
  // Tags are few and short; what is longer below them, or the hundredth, is something else.
  return above === 'tags' && (isLong || tags > MOST_TAGS) ? 'site-footer' : above;
}

/** A subheading: a sentence or two directly below the headline that may be the article's. */
const isDeck = (words: string, at: number, { headline, likely }: Parts): boolean =>
  headline !== null &&
  at - headline <= 2 &&
  countWords(words) >= LEAST_PARAGRAPH &&
  (likely[at] ?? 0) > (at - headline === 1 ? 0.05 : 0.2) &&
  lineKind(words) === undefined;

const lineKind = (words: string): RegionKind | undefined =>
  countWords(words) > LONGEST_LINE ? undefined : (kindOfLine(words) ?? (isByline(words) ? 'credit' : undefined));
