/** Two annotations of one text, side by side. */
import type { Analysis, AttributedQuotation } from '../core/model';
import { paragraphsOf } from '../core/page/prose';
import { entityById } from '../core/queries';
import { contains, overlaps, type Span, textOf } from '../core/span';
import { viewOfPage } from '../core/view/read-view';
import { readWords } from '../core/view/read-words';
import { nominalAlpha } from './alpha';
import { type Score, scoreOf } from './scores';

/** What the two say differently about one place; null where one of them has no quotation there. */
export interface Difference {
  readonly kind: 'only first' | 'only second' | 'bounds' | 'speaker';
  readonly first: AttributedQuotation | null;
  readonly second: AttributedQuotation | null;
}

/** The first is taken for the measure of the second: precision is the second's. */
export interface Comparison {
  readonly quotations: { readonly strict: Score; readonly overlapping: Score };
  /** Of quotations that say who speaks, those that both have, overlapping, with the same speaker. */
  readonly speakers: Score;
  /**
   * Krippendorff's alpha over the tokens of the running text, nominal: whether each is quoted, and by whom. Null where
   * nothing varies.
   */
  readonly alpha: { readonly tokens: number; readonly quoted: number | null; readonly speaker: number | null };
  readonly differences: readonly Difference[];
}

/** Both are analyses of the same text; terms and titles in quotation marks (scare quotes) count as no quotations. */
export function compare(first: Analysis, second: Analysis): Comparison {
  const [a, b] = [first, second].map(({ quotes }) => quotes.filter(({ kind }) => kind !== 'scare')) as [
    AttributedQuotation[],
    AttributedQuotation[],
  ];
  const pairs = matched(a, b);
  const isSame = ([x, y]: Pair): boolean => x.start === y.start && x.end === y.end;
  const agree = ([x, y]: Pair): boolean => sameSpeaker(first, x, second, y);
  const says = (quotes: readonly AttributedQuotation[]): number => quotes.filter(isAttributed).length;
  return {
    quotations: {
      strict: scoreOf(pairs.filter(isSame).length, a.length, b.length),
      overlapping: scoreOf(pairs.length, a.length, b.length),
    },
    speakers: scoreOf(pairs.filter((pair) => isAttributed(pair[0]) && agree(pair)).length, says(a), says(b)),
    alpha: alphaOf(first, a, second, b),
    differences: differencesOf(a, b, pairs, isSame, agree),
  };
}

type Pair = readonly [first: AttributedQuotation, second: AttributedQuotation];

const isAttributed = ({ speaker, mention }: AttributedQuotation): boolean => speaker !== null || mention !== null;

/** One to one, those that share most first. */
function matched(first: readonly AttributedQuotation[], second: readonly AttributedQuotation[]): Pair[] {
  const share = ([x, y]: Pair): number =>
    (Math.min(x.end, y.end) - Math.max(x.start, y.start)) / (Math.max(x.end, y.end) - Math.min(x.start, y.start));
  const candidates = first.flatMap((x) => second.filter((y) => overlaps(x, y)).map((y): Pair => [x, y]));
  const taken = { first: new Set<AttributedQuotation>(), second: new Set<AttributedQuotation>() };
  const pairs: Pair[] = [];
  for (const [x, y] of candidates.sort((p, q) => share(q) - share(p) || p[0].start - q[0].start)) {
    if (taken.first.has(x) || taken.second.has(y)) continue;
    taken.first.add(x);
    taken.second.add(y);
    pairs.push([x, y]);
  }
  return pairs.sort((p, q) => p[0].start - q[0].start);
}

/** The same name; or, where one of them knows no name, words for the speaker that overlap. */
function sameSpeaker(first: Analysis, x: AttributedQuotation, second: Analysis, y: AttributedQuotation): boolean {
  const [a, b] = [entityById(first, x.speaker)?.name, entityById(second, y.speaker)?.name];
  if (a !== undefined && b !== undefined) return a === b;
  if (!isAttributed(x) || !isAttributed(y)) return isAttributed(x) === isAttributed(y);
  return x.mention !== null && y.mention !== null && overlaps(x.mention, y.mention);
}

/**
 * Tokens are the words of the running text: letters and digits, with the marks within. That is the choice of units;
 * quotations as wholes, with their bounds, are what F1 tells.
 */
function alphaOf(
  first: Analysis,
  a: readonly AttributedQuotation[],
  second: Analysis,
  b: readonly AttributedQuotation[],
): Comparison['alpha'] {
  const { view, page } = viewOfPage(first);
  const tokens = paragraphsOf(view.text, page)
    .flatMap((paragraph) => wordsIn(view.text, paragraph))
    .map(view.toSpan);
  const [x, y] = [quotedIn(tokens, a), quotedIn(tokens, b)];
  const label = (analysis: Analysis, quote: AttributedQuotation | null): string =>
    quote ? `said by ${entityById(analysis, quote.speaker)?.name ?? wordsOf(analysis, quote.mention)}` : 'not quoted';
  return {
    tokens: tokens.length,
    quoted: nominalAlpha(tokens.map((_, i) => [x[i] ? 'quoted' : 'not quoted', y[i] ? 'quoted' : 'not quoted'])),
    speaker: nominalAlpha(tokens.map((_, i) => [label(first, x[i] ?? null), label(second, y[i] ?? null)])),
  };
}

const wordsIn = (text: string, paragraph: Span): Span[] =>
  Array.from(textOf(text, paragraph).matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu), ({ index, 0: word }) => ({
    start: paragraph.start + index,
    end: paragraph.start + index + word.length,
  }));

const wordsOf = (analysis: Analysis, span: Span | null): string => (span ? readWords(analysis, span) : 'nobody');

/** For each token the innermost quotation that holds it. */
const quotedIn = (tokens: readonly Span[], quotes: readonly AttributedQuotation[]): (AttributedQuotation | null)[] =>
  tokens.map((token) => quotes.findLast((quote) => contains(quote, token)) ?? null);

function differencesOf(
  a: readonly AttributedQuotation[],
  b: readonly AttributedQuotation[],
  pairs: readonly Pair[],
  isSame: (pair: Pair) => boolean,
  agree: (pair: Pair) => boolean,
): Difference[] {
  const inPairs = { first: new Set(pairs.map(([x]) => x)), second: new Set(pairs.map(([, y]) => y)) };
  const differences: Difference[] = [
    ...a
      .filter((quote) => !inPairs.first.has(quote))
      .map((first): Difference => ({ kind: 'only first', first, second: null })),
    ...b
      .filter((quote) => !inPairs.second.has(quote))
      .map((second): Difference => ({ kind: 'only second', first: null, second })),
    ...pairs.filter((pair) => !isSame(pair)).map(([first, second]): Difference => ({ kind: 'bounds', first, second })),
    ...pairs.filter((pair) => !agree(pair)).map(([first, second]): Difference => ({ kind: 'speaker', first, second })),
  ];
  return differences.sort((x, y) => placeOf(x) - placeOf(y));
}

const placeOf = ({ first, second }: Difference): number => (first ?? second)?.start ?? 0;
