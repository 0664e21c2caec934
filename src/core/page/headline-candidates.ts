/** Which blocks of a page could be its headline, and what is to be known of each. */
import type { RegionKind } from '../model';
import type { BlockView } from './block-views';
import { isReadMore } from './landmarks';
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
  /** What it is by its own words, and what the blocks around are, by the steps of {@link NEIGHBOURS}. */
  readonly kind: RegionKind | undefined;
  readonly neighbourKinds: readonly (RegionKind | undefined)[];
  readonly neighboursInArticle: readonly number[];
  /** How many blocks behind it a byline or a date stands; `NOWHERE` where none does before the article is well begun. */
  readonly toByline: number;
  /** How many of the other candidates share more words with the article. */
  readonly better: number;
  /** Whether the same words come again before the article. */
  readonly again: boolean;
}

/** The blocks around that are looked at: a subheading stands below its headline, and a list is alike all through. */
export const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];

const MOST_WORDS = 40;
/** So many blocks before the article are looked at, and so many in it. */
const BEFORE = 100;
const INSIDE = 4;
const LEAD_BLOCKS = 3;
const LEAST_LEAD_WORDS = 10;
const NOWHERE = 20;

/** The head of an e-mail, or a link, is none whatever it says. */
const isNever = (words: string): boolean => isReadMore(words) || /^(?:From|To|Cc|Date|Sent|Reply-To): \S/.test(words);

/** The candidates of a page, in order. */
export function headlineCandidates(views: readonly BlockView[], likely: readonly number[]): HeadlineCandidate[] {
  const article = articleOf(views, likely);
  const chosen = views
    .slice(Math.max(0, article.from - BEFORE), Math.min(views.length, article.from + INSIDE))
    .filter((view) => view.look.words > 0 && view.look.words <= MOST_WORDS && !isNever(wordsOf(view)));
  const known = remembering(views);
  const { all, lead } = articleWords(views, likely, article, known.longWords);
  const shareIn = (at: number, times: number): { readonly share: number; readonly count: number } => {
    const words = known.longWords(at);
    const count = words.filter((word) => (all.get(word) ?? 0) > times).length;
    return { share: words.length === 0 ? -1 : count / words.length, count };
  };
  const drafts = chosen.map((view) => {
    const words = known.longWords(view.at);
    // What stands in the article itself shares all its words with it.
    const own = shareIn(view.at, view.at >= article.from && (likely[view.at] ?? 0) >= 0.5 ? 1 : 0);
    return {
      view,
      likely,
      article,
      inArticle: Math.max(own.share, 0),
      inLead: words.length === 0 ? 0 : words.filter((word) => lead.has(word)).length / words.length,
      wordsInArticle: own.count,
      kind: known.kind(view.at),
      neighbourKinds: NEIGHBOURS.map((step) => known.kind(view.at + step)),
      neighboursInArticle: NEIGHBOURS.map((step) => shareIn(view.at + step, 0).share),
      toByline: toByline(view.at, Math.min(view.at + NOWHERE, article.from + INSIDE), known.kind),
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

/** The stretch of blocks that is the article with the least of anything else, as its blocks are likely. */
const articleOf = (views: readonly BlockView[], likely: readonly number[]): Stretch =>
  bestStretch(views.map(({ look }, i) => ((likely[i] ?? 0) - 0.5) * Math.min(look.words + 2, 40)));

/** How often each longer word stands in the article, and which ones stand in its first paragraphs. */
function articleWords(
  views: readonly BlockView[],
  likely: readonly number[],
  { from, to }: Stretch,
  longWords: (at: number) => readonly string[],
): { readonly all: ReadonlyMap<string, number>; readonly lead: ReadonlySet<string> } {
  const [all, lead] = [new Map<string, number>(), new Set<string>()];
  let paragraphs = 0;
  for (let at = from; at < to; at++) {
    if ((likely[at] ?? 0) < 0.5) continue;
    const isLead = (views[at]?.look.words ?? 0) > LEAST_LEAD_WORDS && paragraphs++ < LEAD_BLOCKS;
    for (const word of longWords(at)) {
      all.set(word, (all.get(word) ?? 0) + 1);
      if (isLead) lead.add(word);
    }
  }
  return { all, lead };
}

const LONG_WORD = /[\p{L}\p{N}]{4,}/gu;

/** What is asked of a block again and again, by its number: its longer words, and its kind where it is short. */
function remembering(views: readonly BlockView[]): {
  readonly longWords: (at: number) => readonly string[];
  readonly kind: (at: number) => RegionKind | undefined;
} {
  const words = new Map<number, readonly string[]>();
  const kinds = new Map<number, RegionKind | undefined>();
  return {
    longWords: (at) => {
      const view = views[at];
      const found = words.get(at) ?? [...new Set(view ? wordsOf(view).toLowerCase().match(LONG_WORD) : [])];
      words.set(at, found);
      return found;
    },
    kind: (at) => {
      const view = views[at];
      if (!view || view.look.words === 0 || view.look.words > MOST_WORDS) return undefined;
      if (!kinds.has(at)) kinds.set(at, kindOfLine(wordsOf(view)));
      return kinds.get(at);
    },
  };
}

function toByline(at: number, end: number, kindAt: (at: number) => RegionKind | undefined): number {
  for (let next = at + 1; next < end; next++) {
    const kind = kindAt(next);
    if (kind === 'credit' || kind === 'section') return next - at;
  }
  return NOWHERE;
}

export const wordsOf = ({ page, at }: BlockView): string => page.blocks[at]?.words ?? '';
