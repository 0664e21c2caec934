import type { Span } from '../span';

/** Who speaks, by which words, and how that is known. */
export interface Evidence {
  readonly entity: string | null;
  readonly mention: Span | null;
  readonly cue: Span | null;
  readonly confidence: number;
  readonly why: string;
}
