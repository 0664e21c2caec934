/** What of the statements of one article is found, as the scorer of ../shared counts. */
import { overlapAmong, type Span } from '../../src/core/span';
import type { AnnotatedDocument } from '../../src/export/document';
import type { Article } from '../train/corpus.mts';
import type { Counts } from './scoring.mts';

type Said = AnnotatedDocument['quotes'][number];
type What = 'source' | 'cue' | 'content';
interface Claim {
  readonly confidence: number;
  readonly right: boolean;
}

/** `score-statements.mjs`, as far as it is used. */
export interface StatementScorer {
  scoreStatements(
    documents: readonly Article[],
    predictions: ReadonlyMap<string, { readonly quotes: readonly Said[] }>,
  ): {
    readonly span: Readonly<Record<What, readonly [hits: number, said: number, gold: number]>>;
    readonly whole: Readonly<Record<string, readonly [hits: number, all: number]>>;
    /** `gold`: of each, the confidence of what was found, -1 where nothing was. */
    readonly reported: { readonly gold: readonly number[]; readonly claims: readonly Claim[] };
    readonly misses: readonly string[];
  };
}

export interface JudgedStatements {
  readonly all: { readonly recognized: boolean; readonly counts: Counts };
  readonly reported: { readonly recognized: boolean; readonly counts: Counts };
  readonly claims: readonly Claim[];
  /** Of each statement that is annotated and reported, the confidence of what was found; -1 where nothing was. */
  readonly found: readonly number[];
  readonly missed: readonly string[];
}

export function judgeStatements(
  article: Article,
  { page, quotes }: AnnotatedDocument,
  scorer: StatementScorer,
  from: Readonly<Record<'plain' | 'unsure', number>>,
): JudgedStatements {
  const said = withoutInner(quotes);
  const seen = { ...article, text: withDoubleMarks(article.text) };
  const { span, whole, reported, misses } = scorer.scoreStatements([seen], new Map([[article.id, { quotes: said }]]));
  const recognized = page !== null;
  const gold = (what: `${What}s`): readonly Span[] => article.attributions.flatMap((each) => each[what]);
  const present = said.filter(({ kind, mention, cue }) => kind !== 'scare' && (mention ?? cue));
  const own: Readonly<Record<What, readonly Span[]>> = {
    source: present.flatMap(({ mention }) => mention ?? []),
    cue: present.flatMap(({ cue }) => cue ?? []),
    content: present,
  };
  const spans = (['source', 'cue', 'content'] as const).flatMap((what) => {
    const [hits, mine, all] = span[what];
    const words = sharedWords(article.text, own[what], gold(`${what}s`));
    return [
      [`${what}: exact precision`, { right: hits, all: mine }],
      [`${what}: exact recall`, { right: hits, all }],
      [`${what}: exact F1`, { right: 2 * hits, all: mine + all }],
      [`${what}: F1 of words`, { right: 2 * words.both, all: words.own + words.gold }],
    ] as const;
  });
  const kinds = ['direct', 'mixed', 'indirect'].flatMap((kind) => {
    const [right = 0, all = 0] = whole[kind] ?? [];
    return [[`whole, ${kind}`, { right, all }]] as const;
  });
  const bands = (['plain', 'unsure'] as const).flatMap((band) => {
    const claims = reported.claims.filter(({ confidence }) => confidence >= from[band]);
    const name = band === 'plain' ? 'plainly' : 'with the unsure';
    return [
      [`${name}: precision`, { right: claims.filter(({ right }) => right).length, all: claims.length }],
      [
        `${name}: recall`,
        { right: reported.gold.filter((confidence) => confidence >= from[band]).length, all: reported.gold.length },
      ],
    ] as const;
  });
  return {
    all: { recognized, counts: new Map([...spans, ...kinds]) },
    reported: { recognized, counts: new Map(bands) },
    claims: reported.claims,
    found: reported.gold,
    missed: misses,
  };
}

/** The scorer tells what is quoted by double marks alone: marks made of two single ones are given as such, as long. */
const withDoubleMarks = (text: string): string => text.replace(/''|``/g, '" ');

/**
 * Without quoted words inside what is reported of the same source. They aren't counted apart, but their confidence,
 * which is that of the source alone, would stand for the whole.
 */
function withoutInner(quotes: readonly Said[]): readonly Said[] {
  return quotes.filter(
    (quote) =>
      quote.kind === 'indirect' ||
      !quotes.some(
        (other) =>
          other.kind === 'indirect' &&
          other.start <= quote.start &&
          quote.end <= other.end &&
          other.mention?.start === quote.mention?.start &&
          other.cue?.start === quote.cue?.start,
      ),
  );
}

/** How many words stand in some spans, in others and in both. */
function sharedWords(
  text: string,
  own: readonly Span[],
  gold: readonly Span[],
): Record<'own' | 'gold' | 'both', number> {
  const [isOwn, isGold] = [overlapAmong(own), overlapAmong(gold)];
  const counts = { own: 0, gold: 0, both: 0 };
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const at = { start: index, end: index + word.length };
    const [inOwn, inGold] = [isOwn(at), isGold(at)];
    if (inOwn) counts.own++;
    if (inGold) counts.gold++;
    if (inOwn && inGold) counts.both++;
  }
  return counts;
}

/** Precision and recall of what is reported, from each twentieth of confidence on. */
export function curveOf(claims: readonly Claim[], found: readonly number[]): string[] {
  return Array.from({ length: 14 }, (_, step) => {
    const least = 0.3 + step / 20;
    const own = claims.filter(({ confidence }) => confidence >= least);
    const right = own.filter((claim) => claim.right).length;
    const recalled = found.filter((confidence) => confidence >= least).length;
    const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
    return `from ${least.toFixed(2)}  precision ${percent(right, own.length)} of ${own.length}, recall ${percent(recalled, found.length)} of ${found.length}`;
  });
}

const BINS = 10;

/** How often claims of each tenth of confidence are right. */
export function calibrationOf(claims: readonly Claim[]): string[] {
  let off = 0;
  const lines = Array.from({ length: BINS }, (_, bin) => {
    const own = claims.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    const mean = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length;
    const right = own.filter((claim) => claim.right).length / own.length;
    if (own.length > 0) off += own.length * Math.abs(mean - right);
    const shares = own.length > 0 ? `mean ${(100 * mean).toFixed(1)}, right ${(100 * right).toFixed(1)}` : 'none';
    return `${(bin / BINS).toFixed(1)}–${((bin + 1) / BINS).toFixed(1)}  ${String(own.length).padStart(5)} claims  ${shares}`;
  });
  return [...lines, `mean absolute error ${((100 * off) / Math.max(1, claims.length)).toFixed(2)} points`];
}
