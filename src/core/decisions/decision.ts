/** What a reader decides about a text. Decisions are plain immutable data; nothing here changes one. */
import type { EntityType, MentionKind, PartWord, QuoteKind } from '../model';

/**
 * A stretch of text as it stood when it was decided on: its words, some of what surrounds them, and where it was.
 * Positions are Unicode code points, and every line break (CRLF, CR or LF) counts as one line feed, in the words too:
 * the W3C model counts code points of normalized text, and a change of line breaks is no change of the text. See {@link
 * placeOf}.
 */
export interface Place {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  /** Whether the same words stood elsewhere too, so that they alone don't tell the place. */
  readonly repeated: boolean;
}

/** What a name names; an official is a person who holds or held public office. */
export type NameType = EntityType | 'official';

/** All that can be said of lines, in the order in which it is offered. */
export const PART_WORDS: readonly PartWord[] = ['article', 'site', 'headline', 'read'];

/**
 * - `speaker`: who said the quotation at `at`, with all its parts: whoever the words at `other` name, or whoever is
 * called `name`, or
 *   nobody where both are missing. `cue` are the words that say so.
 * - `quotation`, `not-quotation`: whether `at` is one; `as` is null where its look decides the kind.
 * - `name`, `no-name`: what the words at `at` name, there or wherever else they stand too. `called` is the canonical
 * name and joins all
 *   mentions of the same type that share it; null is the words themselves. `mention` is null where the words decide the kind.
 * - `office`: what the person whom the words at `at` name holds or is, which then stands for all that the text gives
 *   them, and whether that makes them an official.
 * - `same`, `different`: whether the mentions at `at` and `other` name one, or the quotations there are parts of one.
 * - `part`: what the lines at `at` are on the page, or that the part in which they are is read too.
 * - `note`: a remark on anything.
 */
export type Choice =
  | { readonly kind: 'speaker'; readonly name: string | null }
  | { readonly kind: 'quotation'; readonly as: QuoteKind | null }
  | { readonly kind: 'not-quotation' }
  | {
      readonly kind: 'name';
      readonly as: NameType;
      readonly called: string | null;
      readonly mention: MentionKind | null;
      readonly everywhere: boolean;
    }
  | { readonly kind: 'no-name'; readonly everywhere: boolean }
  | { readonly kind: 'office'; readonly as: 'official' | 'person'; readonly office: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'different' }
  | { readonly kind: 'part'; readonly as: PartWord }
  | { readonly kind: 'note'; readonly text: string };

export interface Decision {
  /** An IRI that no other decision has. */
  readonly id: string;
  /** ISO 8601 in UTC: `2026-11-22T06:22:05Z`. */
  readonly created: string;
  /** The reader's name, if known. */
  readonly creator: string | null;
  readonly at: Place;
  readonly other: Place | null;
  readonly cue: Place | null;
  readonly choice: Choice;
}

/** Why a quotation has no speaker where a reader has decided so. */
export const NOBODY = 'the reader decided: nobody in particular';

/**
 * What a decision decides about: of two decisions with the same subject only one can hold. Null where any number can,
 * as of notes.
 */
export function subjectOf({ at, other, choice }: Decision): string | null {
  switch (choice.kind) {
    case 'note':
      return null;
    case 'same':
    case 'different':
      return `identity ${[at, other].map(where).sort().join(' ')}`;
    case 'quotation':
    case 'not-quotation':
      return `quotation ${where(at)}`;
    case 'name':
    case 'no-name':
      return `name ${where(at)}`;
    case 'office':
      return `office ${where(at)}`;
    case 'speaker':
      return `speaker ${where(at)}`;
    case 'part':
      // A page has one headline; reading a part leaves open what its first line is.
      return choice.as === 'headline' ? 'headline' : `${choice.as === 'read' ? 'read' : 'part'} ${where(at)}`;
  }
}

const where = (place: Place | null): string => (place ? `${place.start}-${place.end}` : '');

/** Whether two decisions say the same of the same words, whoever made them when. */
export const sameContent = (a: Decision, b: Decision): boolean => contentOf(a) === contentOf(b);

/** What a decision says of which words, as a string that is the same for the same content. */
export const contentOf = ({ at, other, cue, choice }: Decision): string =>
  JSON.stringify([choice, ...[at, other, cue].map((place) => place && [place.exact, place.start, place.end])]);

/** Order in which decisions were made. */
export const byTime = (a: Decision, b: Decision): number => compare(a.created, b.created) || compare(a.id, b.id);

/**
 * Order in which decisions are kept: by place, then by what is decided, so that the same decisions always make the same
 * file.
 */
export const byPlace = (a: Decision, b: Decision): number =>
  a.at.start - b.at.start || b.at.end - a.at.end || compare(a.choice.kind, b.choice.kind) || compare(a.id, b.id);

/** Order of strings by code units, the same in every locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
