import type { Span } from '../span';

/** A name of an organization in one place of the text. */
export interface OrganizationSighting extends Span {
  /** As the lexicon or the text has it, the country included: `Russian Foreign Ministry`. */
  readonly name: string;
  /** Lower case, what the name says without its country: `foreign ministry`. */
  readonly body: string;
  /** The lower-case noun that short forms repeat: `ministry`. */
  readonly head: string | null;
  readonly iso2: string | null;
  readonly public: boolean;
  /** From the lexicon, so that the name alone tells which one is meant. */
  readonly known: boolean;
  /** Whether the place itself shows that this is a body: a known one, one in brackets, one beside what it is. */
  readonly certain: boolean;
}

/** Abbreviations that a text has introduced, each with the organization that it stands for. */
export type Abbreviations = Map<string, OrganizationSighting>;
