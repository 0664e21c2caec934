import { type Count, withoutReturns } from '../characters';
import type { Quotation } from '../model';
import { isHeadlineKind } from '../page/prose';
import type { Pair } from './features';
import type { Rates } from './rates';
import type { Scene } from './scene';
import type { SceneToken } from './tokens';
import { type CandidateView, cueRatesOf, type QuoteView, viewCandidates, viewQuote } from './views';

/** A quotation and all candidates for its source, near ones of the same text. */
export interface Choice {
  readonly quote: Quotation;
  readonly scene: Scene;
  readonly pairs: readonly Pair[];
}

/** So many of the nearest candidates are looked at; a paragraph has seldom half of them, and a text made to keep us busy any number. */
const NEAREST = 64;

/** A cue beside a candidate counts as one from this rate on. */
const CUE = 0.3;

/**
 * Each quotation with its candidates: those of its paragraph, of the paragraph before and of the first sentence of the one after.
 * Headlines, captions and links stand alone.
 */
export function choicesOf(text: string, scenes: readonly Scene[], rates: Rates): Choice[] {
  const cueRates = scenes.map((scene) => cueRatesOf(scene, rates));
  const views = scenes.map((scene, at) => viewCandidates(scene, at, rates, cueRates[at] ?? []));
  const salience = salienceOf(views.flat());
  const mostSpeaking = Math.max(0, ...salience.speaks.values());
  const characters = withoutReturns(text);
  return scenes.flatMap((scene, at) =>
    scene.quotes.map((quote) => {
      const view = viewQuote(text, scene, at, quote, cueRates[at] ?? [], scenes[at - 1]?.quotes.at(-1)?.speech, mostSpeaking);
      const sources = [...(isRunning(scene) ? neighbours(scenes, views, at) : []), ...(views[at] ?? [])];
      return { quote, scene, pairs: pairsOf(view, sources, salience, characters) };
    }),
  );
}

const isRunning = ({ paragraph }: Scene): boolean => !isHeadlineKind(paragraph.kind) && paragraph.kind !== 'caption' && paragraph.kind !== 'tags';

function neighbours(scenes: readonly Scene[], views: readonly (readonly CandidateView[])[], at: number): CandidateView[] {
  const before = previousRunning(scenes, at);
  const next = scenes[at + 1];
  return [
    ...(before === undefined ? [] : (views[before] ?? [])),
    ...(next && isRunning(next) ? (views[at + 1] ?? []).filter((view) => view.candidate.sentence === next.firstSentence) : []),
  ];
}

function previousRunning(scenes: readonly Scene[], at: number): number | undefined {
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const scene = scenes[i];
    // A paragraph that is all quotation names nobody: look past it.
    if (scene && isRunning(scene) && scene.candidates.length > 0) return i;
  }
  return undefined;
}

interface Salience {
  readonly speaks: ReadonlyMap<string, number>;
  readonly mentioned: ReadonlyMap<string, number>;
}

/** How often each entity is mentioned, and stands beside a cue. */
function salienceOf(views: readonly CandidateView[]): Salience {
  const speaks = new Map<string, number>();
  const mentioned = new Map<string, number>();
  for (const { candidate, cueAfter, cueBefore } of views) {
    if (candidate.entity === null) continue;
    mentioned.set(candidate.entity, (mentioned.get(candidate.entity) ?? 0) + 1);
    const besideCue = (cueAfter.rate > CUE && cueAfter.distance < 3) || (cueBefore.rate > CUE && cueBefore.distance === 0);
    if (besideCue) speaks.set(candidate.entity, (speaks.get(candidate.entity) ?? 0) + 1);
  }
  return { speaks, mentioned };
}

function pairsOf(quote: QuoteView, sources: readonly CandidateView[], salience: Salience, count: Count): Pair[] {
  const own = quote.scene;
  const quoteSentence = sentenceOf(quote);
  const all = sources.map((source) => {
    const paragraphs = Math.sign(source.at - quote.at);
    const before = paragraphs < 0 || (paragraphs === 0 && source.candidate.to < quote.after);
    const { tokens } = source.scene;
    const { from, to } = source.candidate;
    const distance =
      paragraphs === 0
        ? Math.max(0, before ? quote.after - to - 1 : from - quote.after)
        : paragraphs < 0
          ? tokens.length - to - 1 + quote.after
          : own.tokens.length - quote.after + from;
    return { source, paragraphs, before, distance };
  });
  const byDistance = all.toSorted((a, b) => a.distance - b.distance).slice(0, NEAREST);
  const furthest = byDistance.at(-1)?.distance ?? 0;
  const placed = all.length > NEAREST ? all.filter(({ distance }) => distance <= furthest) : all;
  return placed.map((place): Pair => {
    const { source, paragraphs, before, distance } = place;
    const nearer = byDistance.filter((other) => other.before === before && other.distance < distance);
    const [from, to] = before ? [source.candidate.end, quote.quote.start] : [quote.quote.end, source.candidate.start];
    const quotes = own === source.scene ? own.quotes : [...own.quotes, ...source.scene.quotes];
    return {
      quote, source, paragraphs, before, distance,
      get between() {
        return wordsBetween(quote, source, paragraphs, before);
      },
      characters: count.toShorter(to) - count.toShorter(from),
      candidatesBetween: nearer.length,
      quotesBetween: quotes.filter((other) => other !== quote.quote && other.start >= from && other.end <= to).length,
      highestCueBetween: highestBetween(quote, source, before, paragraphs),
      sentences: Math.abs(source.candidate.sentence - quoteSentence),
      speaks: source.candidate.entity === null ? 0 : (salience.speaks.get(source.candidate.entity) ?? 0),
      mentioned: source.candidate.entity === null ? 0 : (salience.mentioned.get(source.candidate.entity) ?? 0),
    };
  });
}

/** Found when they are asked for: to keep them for all pairs would take more room than everything else together. */
function wordsBetween(quote: QuoteView, source: CandidateView, paragraphs: number, before: boolean): SceneToken[] {
  const { tokens } = source.scene;
  const { from, to } = source.candidate;
  if (paragraphs === 0) return before ? tokens.slice(to + 1, quote.after) : tokens.slice(quote.after, from);
  if (paragraphs < 0) return [...tokens.slice(to + 1), ...quote.scene.tokens.slice(0, quote.after)];
  return [...quote.scene.tokens.slice(quote.after), ...tokens.slice(0, from)];
}

function highestBetween(quote: QuoteView, source: CandidateView, before: boolean, paragraphs: number): number {
  if (paragraphs !== 0) return 0;
  const [from, to] = before ? [source.candidate.to + 1, quote.after] : [quote.after, source.candidate.from];
  let highest = 0;
  for (let i = from; i < to; i++) highest = Math.max(highest, quote.cueRates[i] ?? 0);
  return highest;
}

/** The sentence in which the quotation ends, or begins where candidates stand before it. */
function sentenceOf({ quote, scene }: QuoteView): number {
  const at = scene.sentences.findIndex((sentence) => sentence.end >= quote.end);
  return scene.firstSentence + Math.max(0, at);
}
