import type { Block } from './blocks';
import type { Labeller } from './labeller';
import { type PageSummary, summaryOf } from './page-summary';
import type { Parts } from './page-parts';
import { isAskedByPress, isIngredient, isSalutation, isSignOff, isTurn } from './text-signs';

/** A page is news from this probability on; a short text, or one without anything around it, has less to show. */
const LEAST_LIKELY = { page: 0.45, bare: 0.6, short: 0.45 };
/** A text is short with fewer words than this; with fewer than that, nothing but a dateline tells what it is. */
const [FEW_WORDS, LEAST_WORDS] = [100, 20];
/** A text is bare where more than this of it is the article, and nothing that news has stands around or above. */
const BARE_SHARE = 0.9;

const LICENCE =
  /\bTHE SOFTWARE IS PROVIDED|\bPermission is hereby granted|\bWITHOUT WARRANT|\b[Ll]icen[sc]ed under\b|\bRedistribution and use\b/i;

/** Whether a page is news or reporting: articles, columns, interviews, press releases, on whatever site. */
export function looksLikeNews(blocks: readonly Block[], parts: Parts, labeller: Labeller): boolean {
  const summary = summaryOf(blocks, parts);
  const { prose, foreign, running, words, hasDateline } = summary;
  if (functionWordsIn(summary) < LEAST_FUNCTION_WORDS) return false;
  if (isRecipe(blocks) || isLetter(blocks)) return false;
  if (isTranscript(blocks)) return true;
  if (words < LEAST_WORDS && !hasDateline) return false;
  if (prose.length === 0 || foreign > 1 || LICENCE.test(running)) return false;
  return labeller.newsness(summary) >= LEAST_LIKELY[showing(summary)];
}

function showing(summary: PageSummary): keyof typeof LEAST_LIKELY {
  if (summary.words < FEW_WORDS) return 'short';
  return isBare(summary) ? 'bare' : 'page';
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
