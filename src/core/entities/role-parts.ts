import type { Piece } from './pieces';

/** `American`: a noun has to follow. */
export const isAdjective = (piece: Piece | undefined): boolean =>
  piece?.sense.kind === 'country' && piece.sense.country.kind === 'demonym';

/** Space or a hyphen before it: `then-Foreign Minister`. */
export const isLinked = (piece: Piece): boolean => piece.joined || piece.gap === '-';

export const isRolePart = (piece: Piece): boolean =>
  piece.sense.kind !== 'other' && piece.sense.kind !== 'honorific' && !isAnd(piece);

export const isAnd = (piece: Piece | undefined): boolean => /^(?:and|&)$/.test(wordOf(piece));

export const wordOf = (piece: Piece | undefined): string =>
  piece?.words.length === 1 ? (piece.words[0]?.lower ?? '') : '';

/** `officials`, `presidents`: said of several people. */
export const isPlural = ({ sense }: Piece): boolean =>
  (sense.kind === 'office' && sense.title.plural) || (sense.kind === 'role' && sense.role.plural);

/** `his`, `Zarif's`. */
export const isPossessor = (piece: Piece | undefined): boolean =>
  /^(?:his|her)$/.test(wordOf(piece)) || (piece?.sense.kind === 'name' && piece.possessive);
