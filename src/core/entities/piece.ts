import type { Word } from '../language/words';
import type { CountryMatch } from '../lexicon/countries';
import type { Honorific } from '../lexicon/office-index';
import type { RoleMatch } from '../lexicon/offices';
import type { TitleMatch } from '../lexicon/titles';
import type { Organization, OrganizationHead } from '../lexicon/organizations';
import type { Sentence, Token } from '../model';
import type { Span } from '../span';
import type { Vocabulary } from './vocabulary';

/** A stretch of words that the lexicon or its shape tells something about. Pieces cover a sentence's words in order. */
export interface Piece extends Span {
  readonly words: readonly Word[];
  /** Plain white space, and nothing else, before it. */
  readonly joined: boolean;
  /** The marks and spaces before it. */
  readonly gap: string;
  readonly possessive: boolean;
  readonly capital: boolean;
  readonly sense: Sense;
}

export type Sense =
  | { readonly kind: 'country'; readonly country: CountryMatch }
  | { readonly kind: 'organization'; readonly organization: Organization; readonly ambiguous: boolean }
  | { readonly kind: 'honorific'; readonly honorific: Honorific }
  | { readonly kind: 'office'; readonly title: TitleMatch }
  | { readonly kind: 'role'; readonly role: RoleMatch }
  | { readonly kind: 'org-head'; readonly head: OrganizationHead }
  | { readonly kind: 'modifier' }
  | { readonly kind: 'connector' }
  | { readonly kind: 'name' }
  | { readonly kind: 'other' };

/** A sentence as the rules for names read it. */
export interface PiecedSentence {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly pieces: readonly Piece[];
  /** Set like a headline: capitals tell nothing there. */
  readonly titleCase: boolean;
}

/** A sentence that is being cut, and what is known of its text. */
export interface Uncut {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** The words in lower case. */
  readonly lower: readonly string[];
  readonly vocabulary: Vocabulary;
}

/** Plain white space, and nothing else. */
export const isJoin = (gap: string): boolean => gap === ' ' || /^\s+$/.test(gap);

/** Inside one name: `Jean-Claude`, and the stray dash of `Kim Jong –Un`. */
export const isNameHyphen = (gap: string): boolean => /^ ?[–-]$/.test(gap);

/** Its first word, in lower case; empty where there is none. */
export const firstWord = (piece: Piece | undefined): string => piece?.words[0]?.lower ?? '';

export const lastWord = (piece: Piece | undefined): string => piece?.words.at(-1)?.lower ?? '';

/** The word that a piece is; empty where it is several. */
export const wordOf = (piece: Piece | undefined): string => (piece?.words.length === 1 ? firstWord(piece) : '');
