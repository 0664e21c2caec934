import type { Quotation } from '../model';
import { firstAt } from '../span';
import type { Scene } from './scene';
import type { SceneToken } from './tokens';

/** What stands around a quotation in its paragraph. */
export interface Surroundings {
  /** Index of the first of the scene's words behind it. */
  readonly after: number;
  readonly previous: SceneToken | undefined;
  readonly next: SceneToken | undefined;
  readonly quoteBefore: Quotation | undefined;
  readonly quoteAfter: Quotation | undefined;
  /** The marks and spaces at its edges, up to the next word or quotation. */
  readonly gapBefore: string;
  readonly gapAfter: string;
}

export function surroundingsOf(text: string, { tokens, paragraph, quotes }: Scene, quote: Quotation): Surroundings {
  const after = firstAt(tokens, quote.end);
  const previous = tokens[after - 1];
  const next = tokens[after];
  const quoteBefore = quotes[firstAt(quotes, quote.start) - 1];
  const quoteAfter = quotes[firstAt(quotes, quote.end)];
  const from = Math.max(previous?.end ?? paragraph.start, quoteBefore?.end ?? 0);
  const to = Math.min(next?.start ?? paragraph.end, quoteAfter?.start ?? Infinity);
  return {
    after,
    previous,
    next,
    quoteBefore,
    quoteAfter,
    gapBefore: text.slice(from, quote.outer.start),
    gapAfter: text.slice(quote.outer.end, to),
  };
}
