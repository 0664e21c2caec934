/** What of a page is read to tell whether it is news. */
import type { Block } from './blocks';
import { findDateline } from './dateline';
import { endsLikeSentence, isStyle } from './landmarks';
import { kindOfLine } from './line-kinds';
import type { Look } from './look';
import { isNewsFurniture, isOfOtherTexts, isSignOff } from './text-signs';
import type { Parts } from './page-parts';

/** A page with what of it is the article. */
export interface PageSummary {
  /** The words of the article's blocks, in order; of a long one the first. */
  readonly article: readonly string[];
  readonly looks: readonly Look[];
  /** All of them as one. */
  readonly running: string;
  readonly words: number;
  readonly likely: number;
  readonly shareOfPage: number;
  /** Paragraphs of running text among them that are neither code nor a log. */
  readonly prose: readonly string[];
  /** Characters of code, logs and markup on the page for a character of these. */
  readonly foreign: number;
  readonly hasDateline: boolean;
  readonly hasByline: boolean;
  readonly hasDate: boolean;
  readonly headline: number;
  /** Blocks around it that news sites have. */
  readonly furniture: number;
  /** Blocks anywhere on the page that other texts than news have, and such that begin and end letters. */
  readonly others: number;
  readonly letter: number;
}

const CODE_LINE =
  /[{};]\s*$|^\s*(?:import |from \S+ import|const |let |var |def |class |function |#include|#!|<[/!?a-z]|\/\/|return\b|public |private )|=>|:=|\w\(\)|^\s*["'\w-]+"?\s*[:=]\s*["'[{\d]/;
const MARKDOWN_LINE = /^#{1,6} \S|^```(?:\w*$|\w+ )|^\|.*\|$|(?<!`)`[^`\s]|^\$ \w|\]\((?:https?:|#|\.)/;
const LOG_LINE =
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|^\[?(?:INFO|WARN|ERROR|DEBUG|TRACE)\b|^\w{3} +\d+ \d\d:\d\d:\d\d |^\d{1,3}(?:\.\d{1,3}){3} /;
/** The head of a letter or an e-mail. */
const MAIL_LINE =
  /^(?:From|To|Cc|Bcc|Subject|Sent|Reply-To|Date): \S|^Dear \p{Lu}|^(?:Hi|Hello|Hey),? \p{Lu}\w+[,.!]?$/u;
/** Enough of a long text to tell by; the rest is more of the same. */
const MOST_BLOCKS = 150;
/** How far from the headline a byline or a date is looked for, in blocks. */
const NEAR = 8;

export function summaryOf(blocks: readonly Block[], parts: Parts): PageSummary {
  const { article, likely, headline, looks } = parts;
  const chosen = blocks.flatMap(({ words }, at) => (article[at] && !isStyle(words) ? [at] : [])).slice(0, MOST_BLOCKS);
  const own = chosen.map((at) => blocks[at]?.words ?? '');
  const running = own.join('\n');
  const prose = own.filter((line) => isRunning(line) && !isForeign(line));
  const foreign = lengthOf(blocks.map((block) => block.words).filter(isForeign));
  const first = headline ?? chosen[0] ?? 0;
  const head = blocks
    .slice(Math.max(0, first - 3), first + NEAR)
    .map(({ words }) => (words.length < 120 ? kindOfLine(words) : undefined));
  const words = chosen.reduce((sum, at) => sum + (looks[at]?.words ?? 0), 0);
  return {
    article: own,
    looks: chosen.flatMap((at) => looks[at] ?? []),
    running,
    words,
    likely: chosen.reduce((sum, at) => sum + (likely[at] ?? 0), 0) / Math.max(chosen.length, 1),
    shareOfPage:
      words /
      Math.max(
        looks.reduce((sum, look) => sum + look.words, 0),
        1,
      ),
    prose,
    foreign: foreign / Math.max(lengthOf(prose), 1),
    hasDateline: own.slice(0, 6).some((line) => findDateline(line, 0) !== null),
    hasByline: head.includes('credit'),
    hasDate: head.includes('section'),
    headline: parts.headlineness,
    furniture: blocks.filter(({ words }, at) => !article[at] && isNewsFurniture(words)).length,
    others: blocks
      .slice(Math.max(0, article.indexOf(true) - 3), article.lastIndexOf(true) + 4)
      .filter(({ words }) => isOfOtherTexts(words)).length,
    letter: blocks.filter(({ words }) => MAIL_LINE.test(words) || isSignOff(words)).length,
  };
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, words) => sum + words.length, 0);

const isRunning = (words: string): boolean =>
  (words.length > 160 || endsLikeSentence(words)) && words.split(' ', 8).length === 8;

const TAGS = /<\/?[a-z][\w-]*(?:\s[^<>]*)?>/g;

/** Code, a log or markup; a sentence between tags is what its words are. */
const isForeign = (words: string): boolean => {
  const bare = words.replace(TAGS, '');
  if (isStyle(words) || (bare !== words && isRunning(bare))) return false;
  return CODE_LINE.test(words) || LOG_LINE.test(words) || MARKDOWN_LINE.test(words);
};
