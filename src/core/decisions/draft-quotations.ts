import type { AttributedQuotation, QuoteThought } from '../model';
import { byPosition, contains, type Span } from '../span';
import { SpanIndex } from './span-index';

/** A quotation while decisions are applied to it. */
export interface DraftQuotation {
  now: AttributedQuotation;
  /** What the machine thought; null where it saw no quotation. */
  readonly machine: QuoteThought | null;
}

/** The quotations of an analysis, open to change. */
export class DraftQuotations {
  readonly #all = new Set<DraftQuotation>();
  readonly #places = new SpanIndex<DraftQuotation>();
  readonly #speeches = new Map<number, Set<DraftQuotation>>();
  #newest = -1;

  add(now: AttributedQuotation, machine: QuoteThought | null): DraftQuotation {
    const draft = { now, machine };
    this.#attach(draft);
    return draft;
  }

  /** Gives a quotation other bounds or another speech, along with the rest of its facts. */
  replace(draft: DraftQuotation, now: AttributedQuotation): DraftQuotation {
    this.#detach(draft);
    draft.now = now;
    this.#attach(draft);
    return draft;
  }

  newSpeech(): number {
    return this.#newest + 1;
  }

  /** The quotation with exactly this span. */
  at({ start, end }: Span): DraftQuotation | undefined {
    return this.#places.overlapping({ start, end }).find(({ now }) => now.start === start && now.end === end);
  }

  /**
   * The quotation at a span, or else the one that shares most with it, at least half of what both cover: bounds may
   * have moved by a mark.
   */
  nearest(at: Span): DraftQuotation | undefined {
    const share = ({ now }: DraftQuotation): number =>
      (Math.min(now.end, at.end) - Math.max(now.start, at.start)) /
      (Math.max(now.end, at.end) - Math.min(now.start, at.start));
    const best = this.#places.overlapping(at).sort((a, b) => share(b) - share(a) || byPosition(a.now, b.now))[0];
    return best && share(best) >= 0.5 ? best : undefined;
  }

  /** All parts of one interrupted or continued quotation. */
  partsOf({ now }: DraftQuotation): DraftQuotation[] {
    return [...(this.#speeches.get(now.speech) ?? [])];
  }

  /** Takes away the quotations that a span cuts: those that neither hold it nor lie in it. */
  removeCut(at: Span): void {
    for (const draft of this.#places.overlapping(at))
      if (!contains(draft.now, at) && !contains(at, draft.now)) this.#detach(draft);
  }

  /** In order of position. */
  finished(): AttributedQuotation[] {
    return Array.from(this.#all, ({ now }) => now).sort(byPosition);
  }

  #attach(draft: DraftQuotation): void {
    const { now } = draft;
    this.#all.add(draft);
    this.#places.add(draft, now);
    const parts = this.#speeches.get(now.speech);
    if (parts) parts.add(draft);
    else this.#speeches.set(now.speech, new Set([draft]));
    this.#newest = Math.max(this.#newest, now.speech);
  }

  #detach(draft: DraftQuotation): void {
    this.#all.delete(draft);
    this.#places.remove(draft, draft.now);
    this.#speeches.get(draft.now.speech)?.delete(draft);
  }
}
