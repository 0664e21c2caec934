/** What tells whether a page is news or reporting: how its article is written, and what stands around it. */
import { type Feature, flag } from '../learned/feature';
import type { Block } from './blocks';
import { findDateline } from './dateline';
import { endsLikeSentence, isStyle } from './landmarks';
import { kindOfLine } from './line-kinds';
import type { Look } from './look';
import { isNewsFurniture, isOfOtherTexts, isSignOff } from './text-signs';
import type { Parts } from './parts';

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

export const REPORTING =
  /\b(?:[Ss]aid|[Ss]ays|told|according to|According to|announced|added|argued|claimed|wrote|tweeted|stated|stressed|noted|warned|asked|replied|insisted|declared|tells|reported|reports|confirmed|accused|responded|explained|criticized|interview(?:ed)?)\b/g;
const SAID = /\b(?:said|says|told|according to)\b/gi;
export const TITLES =
  /\b(?:[Pp]resident(?:ial)?|[Cc]andidates?|[Ee]lection|[Pp]rimary|Democrat(?:ic|s)?|Republicans?|lawmakers?|officials?|ministry|ministers?|Ministry|parliament|sanctions|troops|Minister|Sen\.|Rep\.|Gov\.|Secretary|Senator|Governor|Ambassador|spokes(?:man|woman|person)|Chancellor|Mayor|Congress|government|campaign|police|court|council(?:lor)?|researchers?|company|chief|director|professor)\b/g;
/** Two capitalized words in the middle of a sentence: mostly somebody's name. */
export const FULL_NAMES = /(?<=\p{Ll},? )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;
const WEEKDAYS = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;
const MONTH_DAYS =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
const YEARS = /\b(?:19|20)\d\d\b/g;
const RECENT = /\b(?:yesterday|today|last (?:week|month|year|night)|this (?:week|month|year)|on Monday|earlier)\b/gi;
const QUOTED = /["“][^"“”]{12,400}["”]/g;
const SHALL =
  /\b(?:shall|must|may not|hereby|pursuant|agree(?:s|ment)?|herein|licen[sc]e[sd]?|warrant(?:y|ies)|liab(?:le|ility))\b/gi;
const IMPERATIVES =
  /(?:^|[.!?] )(?:Add|Mix|Stir|Place|Press|Click|Choose|Select|Make sure|Use|Take|Put|Set|Turn|Remove|Let|Check|Cut|Pour|Heat|Bake|Install|Run|Open|Enter|Try|Follow|Keep|Read|See|Do not|Don['’]t|Please|Call|Apply|Visit|Start|Fill)\b/gm;
const CODE_LINE =
  /[{};]\s*$|^\s*(?:import |from \S+ import|const |let |var |def |class |function |#include|#!|<[/!?a-z]|\/\/|return\b|public |private )|=>|:=|\w\(\)|^\s*["'\w-]+"?\s*[:=]\s*["'[{\d]/;
const MARKDOWN_LINE = /^#{1,6} \S|^```(?:\w*$|\w+ )|^\|.*\|$|(?<!`)`[^`\s]|^\$ \w|\]\((?:https?:|#|\.)/;
const LOG_LINE =
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|^\[?(?:INFO|WARN|ERROR|DEBUG|TRACE)\b|^\w{3} +\d+ \d\d:\d\d:\d\d |^\d{1,3}(?:\.\d{1,3}){3} /;
/** The head of a letter or an e-mail. */
const MAIL_LINE =
  /^(?:From|To|Cc|Bcc|Subject|Sent|Reply-To|Date): \S|^Dear \p{Lu}|^(?:Hi|Hello|Hey),? \p{Lu}\w+[,.!]?$/u;
const LABELLED = /^[\p{L}][\p{L}\p{N} /()'-]{0,30}: \S|^\d+[.)] /u;

/** Enough of a long text to tell by; the rest is more of the same. */
const MOST_BLOCKS = 150;
/** How far from the headline a byline or a date is looked for, in blocks. */
const NEAR = 8;

export function summaryOf(blocks: readonly Block[], parts: Parts): PageSummary {
  const { article, likely, headline, looks } = parts;
  const chosen = blocks.flatMap((_, at) => (article[at] ? [at] : [])).slice(0, MOST_BLOCKS);
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

const isForeign = (words: string): boolean =>
  isStyle(words) ? false : CODE_LINE.test(words) || LOG_LINE.test(words) || MARKDOWN_LINE.test(words);

/** How often a pattern is found in a hundred words. */
const rate = (name: string, pattern: RegExp): Feature<PageSummary> => ({
  name,
  of: ({ running, words }) => (100 * (running.match(pattern)?.length ?? 0)) / Math.max(words, 30),
});

/** The mean of what the looks of the article's blocks tell, each with the weight of its words. */
const mean = (name: string, of: (look: Look) => number): Feature<PageSummary> => ({
  name,
  of: ({ looks, words }) => looks.reduce((sum, look) => sum + of(look) * look.words, 0) / Math.max(words, 1),
});

const share = (name: string, test: (words: string, look: Look | undefined) => boolean): Feature<PageSummary> => ({
  name,
  of: ({ article, looks }) => article.filter((words, n) => test(words, looks[n])).length / Math.max(article.length, 1),
});

export const PAGE_FEATURES: readonly Feature<PageSummary>[] = [
  rate('reporting', REPORTING),
  rate('said', SAID),
  rate('titles', TITLES),
  rate('full names', FULL_NAMES),
  rate('weekdays', WEEKDAYS),
  rate('days of months', MONTH_DAYS),
  rate('years', YEARS),
  rate('recent', RECENT),
  rate('quoted', QUOTED),
  rate('rules', SHALL),
  rate('imperatives', IMPERATIVES),
  rate('questions', /\?/g),
  rate('exclamations', /!/g),
  rate('percent', /\bper ?cent\b|%/g),
  rate('money', /[$€£]\d/g),
  mean('capitalized', ({ capitalized }) => capitalized),
  mean('numbers', ({ numbers }) => numbers),
  mean('function words', ({ functionWords }) => functionWords),
  mean('first persons', ({ firstPersons }) => firstPersons),
  mean('second persons', ({ secondPersons }) => secondPersons),
  mean('third persons', ({ thirdPersons }) => thirdPersons),
  mean('past', ({ past }) => past),
  mean('commas', ({ commas }) => commas),
  mean('score', ({ meanScore }) => meanScore),
  mean('words of a block', ({ words }) => Math.min(words, 150)),
  share('labelled', (words) => LABELLED.test(words)),
  share('short', (_, look) => (look?.words ?? 0) < 8),
  share('ends a sentence', (_, look) => look?.endsSentence === 1),
  share('begins small', (_, look) => look?.beginsSmall === 1),
  share('marker', (_, look) => look?.marker === 1),
  share('address', (_, look) => look?.address === 1),
  { name: 'letter', of: ({ letter }) => Math.min(letter, 6) },
  { name: 'news furniture', of: ({ furniture }) => Math.min(furniture, 12) },
  { name: 'other texts', of: ({ others }) => Math.min(others, 8) },
  { name: 'words', of: ({ words }) => words },
  { name: 'likely', of: ({ likely }) => likely },
  { name: 'share of the page', of: ({ shareOfPage }) => shareOfPage },
  { name: 'foreign', of: ({ foreign }) => Math.min(foreign, 3) },
  { name: 'dateline', of: ({ hasDateline }) => flag(hasDateline) },
  { name: 'byline', of: ({ hasByline }) => flag(hasByline) },
  { name: 'date', of: ({ hasDate }) => flag(hasDate) },
  { name: 'headline', of: ({ headline }) => headline },
];
