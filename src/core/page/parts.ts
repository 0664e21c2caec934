import type { Block } from './blocks';
import { viewsOf } from './block-views';
import { headlineCandidates } from './headline-candidates';
import { headingKind } from './headings';
import type { Labeller } from './labeller';
import type { Parts } from './page-parts';
import { Sums } from './stretches';

/** A headline is told from this probability on; few end like a sentence. */
const LEAST_LIKELY = { title: 0.04, sentence: 0.3 };

/** Blocks → which of them are the article, and its headline. */
export function partsOf(blocks: readonly Block[], labeller: Labeller): Parts {
  const views = viewsOf(blocks, labeller.scores);
  const likely = labeller.articleness(views);
  const candidates = headlineCandidates(views, likely);
  const chances = labeller.headlineness(candidates);
  const words = views.map(({ look }) => look.words);
  const labelled = withoutTail(blocks, words, inSequence(likely, words));
  const own = articleWords(words, labelled);
  const most = MOST_ABOVE * own.over(0, blocks.length);
  let best = -1;
  chances.forEach((chance, n) => {
    const { at, look } = candidates[n]!.view;
    const isSentence = look.endsSentence === 1 && look.endsQuestion === 0;
    const least = isSentence ? LEAST_LIKELY.sentence : LEAST_LIKELY.title;
    if (chance >= least && own.over(0, at) <= most && chance > (chances[best] ?? 0)) best = n;
  });
  const headline = candidates[best]?.view.at ?? null;
  const article = labelled.map((own, at) => own && at !== headline && !(headline !== null && at < headline));
  return { article, likely, looks: views.map(({ look }) => look), headline, headlineness: chances[best] ?? 0 };
}

/** A headline has no more than this share of the article's words above it: what stands further down is a subheading. */
const MOST_ABOVE = 0.25;

const articleWords = (words: readonly number[], article: readonly boolean[]): Sums =>
  new Sums(words.map((count, at) => (article[at] ? count : 0)));

/** What follows a heading of comments or links is still the article's where it has more than this of its words. */
const LEAST_SHARE = 0.3;

/** Readers write like writers: what little is labelled as the article's below such a heading is none. */
function withoutTail(blocks: readonly Block[], words: readonly number[], article: readonly boolean[]): boolean[] {
  const own = articleWords(words, article);
  const end = blocks.findIndex(
    (block, at) =>
      !article[at] &&
      headingKind(block.words) !== undefined &&
      own.over(0, at) > 0 &&
      own.over(at, blocks.length) < LEAST_SHARE * own.over(0, at),
  );
  return end < 0 ? [...article] : article.map((is, at) => is && at < end);
}

/** What going over from article to furniture or back costs, in logarithms of odds, and how sure a single block may be. */
const CHANGE = 1;
const SUREST = 3;
/** A reader misses a paragraph, of so many words, more than they mind a line of furniture. */
const INCLINATION = 1.5;
const PARAGRAPH = 25;

/**
 * The most likely sequence of article and furniture (Viterbi 1967), as one of them is seldom a single block among the
 * other.
 */
export function inSequence(likely: readonly number[], words: readonly number[]): boolean[] {
  let [article, furniture] = [0, 0];
  /** For each block whether the best way to each of both comes from the same before. */
  const stays = likely.map((chance, at) => {
    const inclination = INCLINATION * Math.min((words[at] ?? 0) / PARAGRAPH, 1);
    const odds = (Math.max(-SUREST, Math.min(SUREST, Math.log(chance / (1 - chance)))) + inclination) / 2;
    const own = { article: article >= furniture - CHANGE, furniture: furniture >= article - CHANGE };
    [article, furniture] = [Math.max(article, furniture - CHANGE) + odds, Math.max(furniture, article - CHANGE) - odds];
    return own;
  });
  const sequence = new Array<boolean>(likely.length).fill(false);
  let isArticle = article > furniture;
  for (let at = likely.length - 1; at >= 0; at--) {
    sequence[at] = isArticle;
    const own = stays[at];
    if (own && !(isArticle ? own.article : own.furniture)) isArticle = !isArticle;
  }
  return sequence;
}
