import type { Block } from './blocks';
import type { Labeller } from './labeller';
import { FULL_NAMES, type PageSummary, REPORTING, summaryOf, TITLES } from './page-features';
import type { Parts } from './parts';
import { isAskedByPress, isIngredient, isSalutation, isSignOff, isTurn } from './text-signs';

/** A page is news from this probability on; a text without anything around it has less to show for itself. */
const LEAST_LIKELY = { page: 0.45, bare: 0.65 };
/** A text is bare where more than this of it is the article, and nothing that news has stands around or above. */
const BARE_SHARE = 0.9;

/** So few words are told by what must be in them: rates of words mean little there. */
const FEW_WORDS = 100;
/** Evidence that is enough in one paragraph, and in several. */
const ENOUGH_IN_ONE = 4;
const ENOUGH = 3;

const DATES =
  /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\b(?:January|February|March|April|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}\b|\b(?:19|20)\d\d\b/;
const LICENCE =
  /\bTHE SOFTWARE IS PROVIDED|\bPermission is hereby granted|\bWITHOUT WARRANT|\b[Ll]icen[sc]ed under\b|\bRedistribution and use\b/i;

/** Whether a page is news or reporting: articles, columns, interviews, press releases, on whatever site. */
export function looksLikeNews(blocks: readonly Block[], parts: Parts, labeller: Labeller): boolean {
  const summary = summaryOf(blocks, parts);
  const { prose, foreign, running, words } = summary;
  if (functionWordsIn(summary) < LEAST_FUNCTION_WORDS) return false;
  if (isRecipe(blocks) || isLetter(blocks)) return false;
  if (isTranscript(blocks)) return true;
  if (prose.length === 0 || foreign > 1 || LICENCE.test(running)) return false;
  return words < FEW_WORDS
    ? isReport(summary)
    : labeller.newsness(summary) >= LEAST_LIKELY[isBare(summary) ? 'bare' : 'page'];
}

const isBare = ({ shareOfPage, furniture, hasDateline, hasByline }: PageSummary): boolean =>
  shareOfPage > BARE_SHARE && furniture === 0 && !hasDateline && !hasByline;

/** So many questions of the press, and answers. */
const LEAST_TURNS = 2;

function isTranscript(blocks: readonly Block[]): boolean {
  const turns = blocks.filter(({ words }) => isTurn(words));
  const questions = turns.filter(({ words }) => isAskedByPress(words));
  return questions.length >= LEAST_TURNS && turns.length >= 2 * LEAST_TURNS;
}

/** Two ingredients are no chance. */
const LEAST_INGREDIENTS = 2;

const isRecipe = (blocks: readonly Block[]): boolean =>
  blocks.filter(({ words }) => isIngredient(words)).length >= LEAST_INGREDIENTS;

/** Somebody is addressed, and somebody signs further down. */
function isLetter(blocks: readonly Block[]): boolean {
  const start = blocks.findIndex(({ words }) => isSalutation(words));
  return start >= 0 && blocks.slice(start + 1).some(({ words }) => isSignOff(words));
}

/** The share of the small words in running English is never as low. */
const LEAST_FUNCTION_WORDS = 0.12;

const functionWordsIn = ({ looks, words }: PageSummary): number =>
  looks.reduce((sum, look) => sum + look.functionWords * look.words, 0) / Math.max(words, 1);

/** A few paragraphs with reported speech, people in office, names, dates, a dateline or a byline. */
function isReport({ prose, hasDateline, hasByline }: PageSummary): boolean {
  const running = prose.join('\n');
  const evidence =
    (hasDateline ? 3 : 0) +
    (hasByline ? 1 : 0) +
    upToTwo(running, REPORTING) +
    upToTwo(running, TITLES) +
    (upToTwo(running, FULL_NAMES) > 1 ? 1 : 0) +
    (DATES.test(running) ? 1 : 0);
  return evidence >= (prose.length > 1 ? ENOUGH : ENOUGH_IN_ONE);
}

/** How often a global pattern is found; a third time tells no more. */
const upToTwo = (text: string, pattern: RegExp): number => Math.min(text.match(pattern)?.length ?? 0, 2);
