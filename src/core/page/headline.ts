/** Which block is the headline: what the ranker looks at. */
import { type Feature, flag } from '../learned/feature';
import type { RegionKind } from '../model';
import type { BlockView } from './block-views';
import { kindOfLine } from './line-kinds';
import { bestStretch, type Stretch } from './stretches';

/** A block that could be the headline of an article. */
export interface HeadlineCandidate {
  readonly view: BlockView;
  /** How likely each block of the page is part of the article. */
  readonly likely: readonly number[];
  /** The blocks that most likely are the article. */
  readonly article: Stretch;
  /** Shares of its longer words in the whole article and in its first paragraphs, and the number of the former. */
  readonly inArticle: number;
  readonly inLead: number;
  readonly wordsInArticle: number;
  /** The same share of the blocks around, by the steps of {@link NEIGHBOURS}. */
  readonly neighboursInArticle: readonly number[];
  /** What it and the blocks around are by their own words, by the steps of {@link NEIGHBOURS}. */
  readonly kind: RegionKind | undefined;
  readonly neighbourKinds: readonly (RegionKind | undefined)[];
  /** How many blocks behind it a byline or a date stands; `NOWHERE` where none does before the article is well begun. */
  readonly toByline: number;
  /** How many of the other candidates share more words with the article. */
  readonly better: number;
  /** Whether the same words come again before the article. */
  readonly again: boolean;
}

const MOST_WORDS = 40;
/** So many blocks before the article are looked at, and so many in it. */
const BEFORE = 100;
const INSIDE = 4;
const LEAD_BLOCKS = 3;
const NOWHERE = 20;
const LONG_WORD = /[\p{L}\p{N}]{4,}/gu;

/** The blocks around that are looked at, too: a subheading stands below its headline, and a list is alike all through. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];

const longWords = (words: string): string[] => [...new Set(words.toLowerCase().match(LONG_WORD))];

/** The stretch of blocks that is the article with the least of anything else, as its blocks are likely. */
export const articleOf = (views: readonly BlockView[], likely: readonly number[]): Stretch =>
  bestStretch(views.map(({ look }, i) => ((likely[i] ?? 0) - 0.5) * Math.min(look.words + 2, 40)));

/** The candidates of a page, in order. */
export function headlineCandidates(views: readonly BlockView[], likely: readonly number[]): HeadlineCandidate[] {
  const article = articleOf(views, likely);
  const from = Math.max(0, article.from - BEFORE);
  const to = Math.min(views.length, article.from + INSIDE);
  const chosen = views.slice(from, to).filter(({ look }) => look.words > 0 && look.words <= MOST_WORDS);
  const [all, lead] = [new Map<string, number>(), new Set<string>()];
  let paragraphs = 0;
  for (let i = article.from; i < article.to; i++) {
    if ((likely[i] ?? 0) < 0.5) continue;
    const isLead = (views[i]?.look.words ?? 0) > 10 && paragraphs++ < LEAD_BLOCKS;
    for (const word of longWords(views[i]?.page.blocks[i]?.words ?? '')) {
      all.set(word, (all.get(word) ?? 0) + 1);
      if (isLead) lead.add(word);
    }
  }
  const shareOf = (view: BlockView | undefined): number => {
    const words = view ? longWords(wordsOf(view)) : [];
    return words.length === 0 ? -1 : words.filter((word) => all.has(word)).length / words.length;
  };
  const kinds = new Map<number, RegionKind | undefined>();
  const kindAt = (at: number): RegionKind | undefined => {
    const words = views[at]?.look.words ?? 0;
    if (words === 0 || words > MOST_WORDS) return undefined;
    if (!kinds.has(at)) kinds.set(at, kindOfLine(views[at] ? wordsOf(views[at]) : ''));
    return kinds.get(at);
  };
  const bylineBehind = (at: number): number => {
    const last = Math.min(at + NOWHERE, article.from + INSIDE);
    for (let next = at + 1; next < last; next++) {
      const kind = kindAt(next);
      if (kind === 'credit' || kind === 'section') return next - at;
    }
    return NOWHERE;
  };
  const drafts = chosen.map((view) => {
    const words = longWords(wordsOf(view));
    // What stands in the article itself shares all its words with it.
    const own = view.at >= article.from && (likely[view.at] ?? 0) >= 0.5 ? 1 : 0;
    const shared = words.filter((word) => (all.get(word) ?? 0) > own);
    return {
      view,
      likely,
      article,
      inArticle: words.length === 0 ? 0 : shared.length / words.length,
      inLead: words.length === 0 ? 0 : words.filter((word) => lead.has(word)).length / words.length,
      wordsInArticle: shared.length,
      kind: kindAt(view.at),
      neighbourKinds: NEIGHBOURS.map((step) => kindAt(view.at + step)),
      toByline: bylineBehind(view.at),
      neighboursInArticle: NEIGHBOURS.map((step) => shareOf(views[view.at + step])),
    };
  });
  const counts = drafts.map(({ wordsInArticle }) => wordsInArticle).sort((a, b) => b - a);
  const last = new Map(drafts.map(({ view }) => [wordsOf(view), view.at]));
  return drafts.map((draft) => ({
    ...draft,
    better: counts.findIndex((count) => count <= draft.wordsInArticle),
    again: last.get(wordsOf(draft.view)) !== draft.view.at,
  }));
}

const wordsOf = ({ page, at }: BlockView): string => page.blocks[at]?.words ?? '';

const lookOf = ({ page }: BlockView, at: number) => page.looks[at];

const NEAR: readonly Feature<HeadlineCandidate>[] = NEIGHBOURS.flatMap((step, n) => {
  const where = `${Math.abs(step)} ${step < 0 ? 'before' : 'behind'}`;
  return [
    { name: `words ${where}`, of: ({ view }) => Math.min(lookOf(view, view.at + step)?.words ?? -1, 60) },
    { name: `ends a sentence ${where}`, of: ({ view }) => lookOf(view, view.at + step)?.endsSentence ?? -1 },
    { name: `function words ${where}`, of: ({ view }) => lookOf(view, view.at + step)?.functionWords ?? -1 },
    { name: `capitalized ${where}`, of: ({ view }) => lookOf(view, view.at + step)?.capitalized ?? -1 },
    { name: `mean score ${where}`, of: ({ view }) => lookOf(view, view.at + step)?.meanScore ?? 0 },
    { name: `credit ${where}`, of: ({ neighbourKinds }) => flag(neighbourKinds[n] === 'credit') },
    { name: `date ${where}`, of: ({ neighbourKinds }) => flag(neighbourKinds[n] === 'section') },
    { name: `caption ${where}`, of: ({ neighbourKinds }) => flag(neighbourKinds[n] === 'caption') },
    { name: `in the article ${where}`, of: ({ neighboursInArticle }) => neighboursInArticle[n] ?? -1 },
  ];
});

export const HEADLINE_FEATURES: readonly Feature<HeadlineCandidate>[] = [
  { name: 'words', of: ({ view }) => view.look.words },
  { name: 'capitalized', of: ({ view }) => view.look.capitalized },
  { name: 'all capitals', of: ({ view }) => view.look.allCapitals },
  { name: 'numbers', of: ({ view }) => view.look.numbers },
  { name: 'function words', of: ({ view }) => view.look.functionWords },
  { name: 'ends a sentence', of: ({ view }) => view.look.endsSentence },
  { name: 'ends with a question', of: ({ view }) => view.look.endsQuestion },
  { name: 'ends with a colon', of: ({ view }) => view.look.endsColon },
  { name: 'marker', of: ({ view }) => view.look.marker },
  { name: 'bracket', of: ({ view }) => view.look.bracket },
  { name: 'separators', of: ({ view }) => view.look.separators },
  { name: 'year', of: ({ view }) => view.look.year },
  { name: 'clock', of: ({ view }) => view.look.clock },
  { name: 'mean score', of: ({ view }) => view.look.meanScore },
  { name: 'least score', of: ({ view }) => view.look.leastScore },
  { name: 'score of its start', of: ({ view }) => view.look.startScore },
  { name: 'score of it all', of: ({ view }) => view.look.lineScore },
  { name: 'blanks before', of: ({ view }) => view.look.blanks },
  { name: 'blanks behind', of: ({ view }) => lookOf(view, view.at + 1)?.blanks ?? 4 },
  { name: 'likely article', of: ({ view, likely }) => likely[view.at] ?? 0 },
  { name: 'likely article behind', of: ({ view, likely }) => likely[view.at + 1] ?? 0 },
  { name: 'blocks to the article', of: ({ view, article }) => Math.min(article.from - view.at, 40) },
  {
    name: 'words to the article',
    of: ({ view, article }) => Math.min(view.page.words.over(view.at + 1, article.from), 200),
  },
  { name: 'place', of: ({ view }) => Math.min(view.at, 100) },
  { name: 'in the article', of: ({ inArticle }) => inArticle },
  { name: 'in the lead', of: ({ inLead }) => inLead },
  { name: 'words in the article', of: ({ wordsInArticle }) => wordsInArticle },
  { name: 'candidates with more', of: ({ better }) => Math.min(better, 10) },
  { name: 'comes again', of: ({ again }) => flag(again) },
  { name: 'repeats', of: ({ view }) => Math.min(view.repeats, 4) },
  { name: 'score before', of: ({ view }) => lookOf(view, view.at - 1)?.lineScore ?? 0 },
  { name: 'score behind', of: ({ view }) => lookOf(view, view.at + 1)?.lineScore ?? 0 },
  { name: 'blocks to a byline or date', of: ({ toByline }) => toByline },
  { name: 'caption', of: ({ kind }) => flag(kind === 'caption') },
  { name: 'credit', of: ({ kind }) => flag(kind === 'credit') },
  { name: 'date', of: ({ kind }) => flag(kind === 'section') },
  { name: 'link', of: ({ kind }) => flag(kind === 'read-more' || kind === 'tags') },
  { name: 'slash', of: ({ view }) => flag(wordsOf(view).includes('/')) },
  { name: 'ends with a bracket', of: ({ view }) => flag(wordsOf(view).endsWith(')')) },
  { name: 'begins with a bracket', of: ({ view }) => flag(/^[(@\[]/.test(wordsOf(view))) },
  {
    name: 'longest in 7',
    of: ({ view }) =>
      flag(
        view.page.looks
          .slice(Math.max(0, view.at - 3), view.at + 4)
          .every(({ words, endsSentence }) => words <= view.look.words || endsSentence === 1),
      ),
  },
  { name: 'short ones before', of: ({ view }) => Math.min(view.page.shortBefore[view.at - 1] ?? 0, 30) },
  { name: 'short ones behind', of: ({ view }) => Math.min(view.page.shortAfter[view.at + 1] ?? 0, 30) },
  {
    name: 'indented against the one before',
    of: ({ view }) => view.look.indent - (lookOf(view, view.at - 1)?.indent ?? 0),
  },
  { name: 'indented against the main text', of: ({ view }) => view.look.indent - view.page.indent },
  ...NEAR,
];
