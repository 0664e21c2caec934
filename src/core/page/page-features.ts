/** What tells whether a page is news or reporting: how its article is written, and what stands around it. */
import { type Feature, flag } from '../learned/feature';
import type { Look } from './look';
import type { PageSummary } from './page-summary';

const REPORTING =
  /\b(?:[Ss]aid|[Ss]ays|told|according to|According to|announced|added|argued|claimed|wrote|tweeted|stated|stressed|noted|warned|asked|replied|insisted|declared|tells|reported|reports|confirmed|accused|responded|explained|criticized|interview(?:ed)?)\b/g;
const SAID = /\b(?:said|says|told|according to)\b/gi;
const TITLES =
  /\b(?:[Pp]resident(?:ial)?|[Cc]andidates?|[Ee]lection|[Pp]rimary|Democrat(?:ic|s)?|Republicans?|lawmakers?|officials?|ministry|ministers?|Ministry|parliament|sanctions|troops|Minister|Sen\.|Rep\.|Gov\.|Secretary|Senator|Governor|Ambassador|spokes(?:man|woman|person)|Chancellor|Mayor|Congress|government|campaign|police|court|council(?:lor)?|researchers?|company|chief|director|professor)\b/g;
/** Two capitalized words in the middle of a sentence: mostly somebody's name. */
const FULL_NAMES = /(?<=\p{Ll},? )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;
const TITLED =
  /\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|President|Secretary|Minister|Senator|Governor|Mayor|Judge)\.? \p{Lu}\p{Ll}/gu;
const SAYING_NAME = /\b(?:said|says|told|added) \p{Lu}\p{Ll}|\p{Lu}\p{Ll}+ (?:said|says|told|added)\b/gu;
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
const LABELLED = /^[\p{L}][\p{L}\p{N} /()'-]{0,30}: \S|^\d+[.)] /u;

/** How many full names whose last word comes again without the first, in a hundred words. */
function surnamesAgain({ running, words }: PageSummary): number {
  const full = new Set([...running.matchAll(/\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}{2,})/gu)].map(([, last = '']) => last));
  const alone = new Set(
    [...running.matchAll(/(?<!\p{Lu}\p{Ll}* )\b\p{Lu}\p{Ll}{2,}(?! \p{Lu})/gu)].map(([name]) => name),
  );
  return (100 * [...full].filter((name) => alone.has(name)).length) / Math.max(words, 30);
}

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
  rate('titled names', TITLED),
  rate('acronyms', /\b[A-Z]{2,5}\b/g),
  rate('handles', /[@#]\w/g),
  rate('names after saying', SAYING_NAME),
  { name: 'surnames again', of: surnamesAgain },
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
