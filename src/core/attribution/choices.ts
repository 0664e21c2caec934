import type { Quotation } from '../model';
import { withoutReturns } from '../characters';
import { isHeadlineKind } from '../page/prose';
import { textOf } from '../span';
import { type CandidateView, viewCandidates } from './candidate-views';
import { cueRatesOf } from './cue-rates';
import { type Pair, pairsOf } from './pairs';
import { type Repetition, viewQuote } from './quote-views';
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
  const mostSpeaking = Math.max(0, ...salience.speaks.values());
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
    const sources = [...(isRunning(scene) ? neighbours(scenes, viewsAt, at) : []), ...viewsAt(at)];
    for (const quote of scene.quotes) {
      const context = {
        speechBefore: scenes[at - 1]?.quotes.at(-1)?.speech,
        mostSpeaking,
        repeated: repetitionOf(text, quoted, quote),
      };
      const view = viewQuote(text, scene, at, quote, rates, cueRates[at] ?? [], context);
      choices.push({ quote, scene, pairs: pairsOf(view, nearest(sources, quote), salience, characters) });
    }
  }
  return choices;
}

/** Paragraphs of usual length have fewer candidates; in a text that is all one paragraph the rest is too far away. */
const MOST_CANDIDATES = 150;

/** The candidates nearest to a quotation, in their order. */
function nearest(sources: readonly CandidateView[], { start }: Quotation): readonly CandidateView[] {
  if (sources.length <= MOST_CANDIDATES) return sources;
  const distance = ({ candidate }: CandidateView): number => Math.abs(candidate.start - start);
  const kept = new Set(sources.toSorted((a, b) => distance(a) - distance(b)).slice(0, MOST_CANDIDATES));
  return sources.filter((source) => kept.has(source));
}

/** Words longer than this are no terms that a text would repeat. */
const LONGEST_TERM = 40;
/** More would tell no more. */
const MOST_REPETITIONS = 20;

/**
 * How often the words of a short quotation stand elsewhere in the text. `quoted` has where the words of all quotations
 * begin.
 */
function repetitionOf(text: string, quoted: ReadonlySet<number>, { content }: Quotation): Repetition {
  const repetition = { quoted: 0, unquoted: 0 };
  const term = textOf(text, content).replace(/(?<![.,;:!?])[.,;:!?]+$/, '');
  if (term.length < 2 || term.length > LONGEST_TERM) return repetition;
  for (
    let at = text.indexOf(term), n = 0;
    at >= 0 && n < MOST_REPETITIONS;
    at = text.indexOf(term, at + term.length), n++
  ) {
    const isWhole = !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + term.length));
    if (isWhole && at !== content.start) repetition[quoted.has(at) ? 'quoted' : 'unquoted']++;
  }
  return repetition;
}

const isRunning = ({ paragraph }: Scene): boolean =>
  !isHeadlineKind(paragraph.kind) && paragraph.kind !== 'caption' && paragraph.kind !== 'tags';

function neighbours(
  scenes: readonly Scene[],
  viewsAt: (at: number) => readonly CandidateView[],
  at: number,
): CandidateView[] {
  const before = previousRunning(scenes, at);
  const next = scenes[at + 1];
  return [
    ...(before === undefined ? [] : viewsAt(before)),
    ...(next && isRunning(next)
      ? viewsAt(at + 1).filter((view) => view.candidate.sentence === next.firstSentence)
      : []),
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
