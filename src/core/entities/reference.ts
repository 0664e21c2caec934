import type { Gender } from '../model';
import type { Span } from '../span';

/** Words that refer to somebody without a name: a pronoun, or a noun phrase such as `the Russian foreign minister`. */
export type Reference = Pronoun | NounPhrase;

export interface Pronoun extends Span {
  readonly kind: 'pronoun';
  readonly gender: Gender;
  /** `his`, `her` rather than `he`, `she`. */
  readonly possessive: boolean;
}

export interface NounPhrase extends Span {
  readonly kind: 'nominal';
  /**
   * What the head noun names: somebody in office, an organization, something said or published, any other person, or
   * what only speaking shows to be one of these.
   */
  readonly head: 'office' | 'organization' | 'document' | 'person' | 'other';
  /** The head, lower case and singular: `foreign minister`, `ministry`, `statement`. */
  readonly noun: string;
  /** The words before the head without the one that opens the phrase, lower case: `gambling`, `florida`. */
  readonly modifiers: readonly string[];
  readonly gender: Gender;
  readonly plural: boolean;
  readonly iso2: string | null;
  /** The organization in front of the head, as written: `NASA` in `the NASA chief`. */
  readonly body: string | null;
  /** `the`, `its`, `Russia's`: only then does it take up somebody known. */
  readonly definite: boolean;
  /** `a diplomat`, whom nothing beside it names: somebody of whom the text hasn't told before. */
  readonly fresh: boolean;
  /** `his`, `their`: somebody's. */
  readonly owned: boolean;
  /** Whose it is, where words of the phrase tell: `his` in `his spokesman`, `Weber` in `Weber's lawyer`. */
  readonly owner: Owner | null;
  /** The office with its modifiers: `deputy foreign minister`, `former president`; empty for other heads. */
  readonly office: string;
  /** Followed by `of` and what is no country: `the president of the club`. */
  readonly elsewhere: boolean;
}

/** Words that tell whose something is: a possessive pronoun, or where a name stands. */
export interface Owner extends Span {
  /** Undefined for a name, null for `its` and `their`. */
  readonly gender?: Gender;
}

/** Pronouns that people are called by. */
export const PRONOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);
