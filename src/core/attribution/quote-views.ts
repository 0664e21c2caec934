import type { Quotation } from '../model';
import { isHeadlineKind } from '../page/prose';
import { firstAt, textOf } from '../span';
import { FAR } from './candidate-views';
import { CUE_WINDOW } from './cue-rates';
import { quoteKeys, type Rates, UNCOUNTED } from './rates';
import type { Scene } from './scene';
import { type Surroundings, surroundingsOf } from './surroundings';
import type { SceneToken } from './tokens';

/** What is known about a quotation whoever its source may be. */
export interface QuoteView extends Surroundings {
  readonly quote: Quotation;
  readonly scene: Scene;
  /** Number of the scene in the text. */
  readonly at: number;
  readonly words: number;
  /** The words inside, marks left out. */
  readonly content: string;
  /** How often each of the scene's words is a cue. */
  readonly cueRates: readonly number[];
  readonly number: number;
  readonly headline: boolean;
  /** How often the text's busiest source stands beside a cue. */
  readonly mostSpeaking: number;
  /** A part of the same speech stands in an earlier paragraph. */
  readonly continued: boolean;
  /** The share of the paragraph's characters that it takes. */
  readonly share: number;
  /** How often a few quoted words behind or before such a word or mark have a source. */
  readonly sourcedBehind: number;
  readonly sourcedBefore: number;
  /** Words to the paragraph's quotation before and after; FAR where there is none. */
  readonly fromQuoteBefore: number;
  readonly toQuoteAfter: number;
  /** How often the text has the same words elsewhere, between marks and without. */
  readonly repeated: Repetition;
  /** Of the parts of its speech that its paragraph holds. */
  readonly parts: Extent;
  /** The highest cue rate among the words before and behind it in its sentence. */
  readonly cueBefore: number;
  readonly cueAfter: number;
}

/** How often words stand elsewhere in a text. */
export interface Repetition {
  readonly quoted: number;
  readonly unquoted: number;
}

/** From where the first part of a speech ends in a paragraph to where its last one begins. */
export interface Extent {
  readonly firstEnd: number;
  readonly lastStart: number;
}

/** What the rest of the text tells about a quotation. */
export interface QuoteContext {
  readonly speechBefore: number | undefined;
  readonly mostSpeaking: number;
  readonly repeated: Repetition;
  readonly parts: Extent;
}

export function viewQuote(
  text: string,
  scene: Scene,
  at: number,
  quote: Quotation,
  rates: Rates,
  cueRates: readonly number[],
  context: QuoteContext,
): QuoteView {
  const { tokens } = scene;
  const around = surroundingsOf(text, scene, quote);
  const { after, previous, next, quoteBefore, quoteAfter, gapBefore, gapAfter } = around;
  const content = textOf(text, quote.content);
  const { paragraph } = scene;
  const { speechBefore, mostSpeaking, repeated, parts } = context;
  const { before, behind } = quoteKeys(around);
  // Each by itself, as a copy that is then added to would take several times the memory.
  return {
    quote,
    scene,
    at,
    content,
    mostSpeaking,
    repeated,
    parts,
    cueRates,
    after,
    previous,
    next,
    quoteBefore,
    quoteAfter,
    gapBefore,
    gapAfter,
    sourcedBehind: rates.quoteBehind.get(before) ?? UNCOUNTED.quoteBehind,
    sourcedBefore: rates.quoteBefore.get(behind) ?? UNCOUNTED.quoteBefore,
    fromQuoteBefore: quoteBefore ? after - firstAt(tokens, quoteBefore.end) : FAR,
    toQuoteAfter: quoteAfter ? firstAt(tokens, quoteAfter.start) - after : FAR,
    words: content.split(/\s+/).filter(Boolean).length,
    number: firstAt(scene.quotes, quote.start),
    headline: isHeadlineKind(paragraph.kind),
    continued: quote === scene.quotes[0] && quote.speech === speechBefore,
    share: (quote.end - quote.start) / Math.max(1, paragraph.end - paragraph.start),
    cueBefore: highestCue(tokens, after - 1, -1, cueRates),
    cueAfter: highestCue(tokens, after, 1, cueRates),
  };
}

function highestCue(tokens: readonly SceneToken[], from: number, step: 1 | -1, cueRates: readonly number[]): number {
  const sentence = tokens[from]?.sentence;
  let best = 0;
  for (let n = 0; n < CUE_WINDOW; n++) {
    const token = tokens[from + n * step];
    if (!token || token.sentence !== sentence) break;
    best = Math.max(best, cueRates[from + n * step] ?? 0);
  }
  return best;
}
