import type { Quotation } from '../model';
import { type Count, withoutReturns } from '../characters';
import { isHeadlineKind } from '../page/prose';
import { firstAt, type Span, textOf } from '../span';
import { type CandidateView, viewCandidates } from './candidate-views';
import { cueRatesOf } from './cue-rates';
import { type Pair, pairsOf } from './pairs';
import { type Extent, type Repetition, viewQuote } from './quote-views';
import type { Rates } from './rates';
import { salienceOf } from './salience';
import type { Scene } from './scene';

/** A quotation and all candidates for its source, near ones of the same text. */
export interface Choice {
  readonly quote: Quotation;
  readonly scene: Scene;
  readonly pairs: readonly Pair[];
}

/**
 * Each quotation with its candidates: those of its paragraph, of the paragraph before and of the first sentence of the
 * one after. Headlines, captions and links stand alone.
 */
export function choicesOf(text: string, scenes: readonly Scene[], rates: Rates): Choice[] {
  const characters = withoutReturns(text);
  const cueRates = scenes.map((scene) => cueRatesOf(scene, rates));
  const salience = salienceOf(scenes, cueRates);
  let mostSpeaking = 0;
  for (const times of salience.speaks.values()) mostSpeaking = Math.max(mostSpeaking, times);
  const quoted = new Set(scenes.flatMap(({ quotes }) => quotes.map(({ content }) => content.start)));
  // Most paragraphs of an article have no quotation near.
  const views: (readonly CandidateView[] | undefined)[] = [];
  const viewsAt = (at: number): readonly CandidateView[] => {
    const scene = scenes[at];
    return scene ? (views[at] ??= viewCandidates(scene, at, rates, cueRates[at] ?? [])) : [];
  };
  const choices: Choice[] = [];
  for (const [at, scene] of scenes.entries()) {
    if (scene.quotes.length === 0) continue;
    const sources = [...(isRunning(scene) ? neighbours(scenes, viewsAt, at) : []), viewsAt(at)].map(ordered);
    const most = candidatesFor(scene.quotes.length);
    const speeches = extentsOf(scene.quotes);
    for (const quote of scene.quotes) {
      const context = {
        speechBefore: scenes[at - 1]?.quotes.at(-1)?.speech,
        mostSpeaking,
        repeated: repetitionOf(text, quoted, quote, characters),
        parts: speeches.get(quote.speech) ?? { firstEnd: quote.end, lastStart: quote.start },
      };
      const view = viewQuote(text, scene, at, quote, rates, cueRates[at] ?? [], context);
      choices.push({
        quote,
        scene,
        pairs: pairsOf(view, nearest(sources, quote, most, characters), salience, characters),
      });
    }
  }
  return choices;
}

/** Paragraphs of usual length have fewer candidates; in a text that is all one paragraph the rest is too far away. */
const MOST_CANDIDATES = 150;
/**
 * Of a paragraph with all its candidates; the fullest ones have some hundred. Where it is all quotations, the words that
 * name their sources stand near, or nowhere.
 */
const MOST_PAIRS = 2000;
/** With more quotations a paragraph is no prose, and nobody said any of them. */
const MOST_QUOTES = 500;

/** How many candidates each of so many quotations of one paragraph has. */
const candidatesFor = (quotes: number): number =>
  quotes > MOST_QUOTES ? 0 : Math.min(MOST_CANDIDATES, Math.ceil(MOST_PAIRS / quotes));

/** The candidates of a paragraph, or some of them, with what they are seen by. */
interface Ordered {
  readonly views: readonly CandidateView[];
  readonly candidates: readonly Span[];
}

const ordered = (views: readonly CandidateView[]): Ordered => ({
  views,
  candidates: views.map(({ candidate }) => candidate),
});

/** The candidates nearest to a quotation, in their order. */
function nearest(
  sources: readonly Ordered[],
  { start }: Quotation,
  most: number,
  characters: Count,
): readonly CandidateView[] {
  const near = sources.flatMap(({ views, candidates }) => {
    const at = firstAt(candidates, start);
    return views.slice(Math.max(0, at - most), at + most);
  });
  if (near.length <= most) return near;
  const place = characters.toShorter(start);
  const distance = ({ candidate }: CandidateView): number => Math.abs(characters.toShorter(candidate.start) - place);
  const kept = new Set(near.toSorted((a, b) => distance(a) - distance(b)).slice(0, most));
  return near.filter((source) => kept.has(source));
}

/** From where the first part of each speech ends to where its last one begins. */
function extentsOf(quotes: readonly Quotation[]): ReadonlyMap<number, Extent> {
  const extents = new Map<number, Extent>();
  for (const { speech, start, end } of quotes)
    extents.set(speech, { firstEnd: extents.get(speech)?.firstEnd ?? end, lastStart: start });
  return extents;
}

/** Words longer than this are no terms that a text would repeat. */
const LONGEST_TERM = 40;
/** More would tell no more. */
const MOST_REPETITIONS = 20;

/** As far to either side, whatever ends the lines, as a reader may have seen the same words. */
const REPETITION_REACH = 50_000;

/**
 * How often the words of a short quotation stand elsewhere in the text. `quoted` has where the words of all quotations
 * begin.
 */
function repetitionOf(
  text: string,
  quoted: ReadonlySet<number>,
  { content }: Quotation,
  characters: Count,
): Repetition {
  const repetition = { quoted: 0, unquoted: 0 };
  const term = textOf(text, content).replace(/(?<![.,;:!?])[.,;:!?]+$/, '');
  if (term.length < 2 || term.length > LONGEST_TERM) return repetition;
  const from = characters.toLonger(Math.max(0, characters.toShorter(content.start) - REPETITION_REACH));
  const near = text.slice(from, characters.toLonger(characters.toShorter(content.end) + REPETITION_REACH));
  for (
    let at = near.indexOf(term), n = 0;
    at >= 0 && n < MOST_REPETITIONS;
    at = near.indexOf(term, at + term.length), n++
  ) {
    const isWhole = !/[\p{L}\p{N}]/u.test(near.charAt(at - 1) + near.charAt(at + term.length));
    if (isWhole && from + at !== content.start) repetition[quoted.has(from + at) ? 'quoted' : 'unquoted']++;
  }
  return repetition;
}

const isRunning = ({ paragraph }: Scene): boolean =>
  !isHeadlineKind(paragraph.kind) && paragraph.kind !== 'caption' && paragraph.kind !== 'tags';

function neighbours(
  scenes: readonly Scene[],
  viewsAt: (at: number) => readonly CandidateView[],
  at: number,
): (readonly CandidateView[])[] {
  const before = previousRunning(scenes, at);
  const next = scenes[at + 1];
  return [
    before === undefined ? [] : viewsAt(before),
    next && isRunning(next) ? viewsAt(at + 1).filter((view) => view.candidate.sentence === next.firstSentence) : [],
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
