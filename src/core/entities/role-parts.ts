import { type Piece, wordOf } from './piece';

/** `American`: a noun has to follow. */
export const isAdjective = (piece: Piece | undefined): boolean =>
  piece?.sense.kind === 'country' && piece.sense.country.kind === 'demonym';

/** Space or a hyphen before it: `then-Foreign Minister`. */
export const isLinked = (piece: Piece): boolean => piece.joined || piece.gap === '-';

/** What can stand inside a role phrase. */
export const isRolePart = (piece: Piece): boolean =>
  piece.sense.kind !== 'other' && piece.sense.kind !== 'honorific' && !isAnd(piece);

export const isAnd = (piece: Piece | undefined): boolean => /^(?:and|&)$/.test(wordOf(piece));

/** `officials`, `presidents`: said of several people. */
export const isPlural = ({ sense }: Piece): boolean =>
  (sense.kind === 'office' && sense.title.plural) || (sense.kind === 'role' && sense.role.plural);

/** `his`, `Zarif's`. */
export const isPossessor = (piece: Piece | undefined): boolean =>
  /^(?:his|her)$/.test(wordOf(piece)) || (piece?.sense.kind === 'name' && piece.possessive);

/** `rescue` in `Norway's rescue agency`. */
export const isKindOfBody = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.possessive === true &&
  pieces[at]?.joined === true &&
  pieces[at]?.capital === false &&
  pieces[at + 1]?.joined === true &&
  pieces[at + 1]?.sense.kind === 'org-head';

export const isArticle = (piece: Piece | undefined): boolean => /^(?:the|a|an)$/.test(wordOf(piece));

/**
 * What a phrase says somebody is, without whose or of what: `special envoy` in `the president's special envoy to the
 * Middle East`.
 */
export function headOf(parts: readonly Piece[]): readonly Piece[] {
  const complement = parts.findIndex(
    (part, i) =>
      i > 0 &&
      part.sense.kind === 'connector' &&
      !isAnd(part) &&
      ['office', 'role'].includes(parts[i - 1]?.sense.kind ?? ''),
  );
  const governing = complement < 0 ? parts : parts.slice(0, complement);
  return governing.slice(governing.findLastIndex((part, i) => part.possessive && i < governing.length - 1) + 1);
}
