import type { PartWord } from '../../core/model';

/** Says what words name; with `as` in its argument without a question. */
export const SET_NAME = 'newsmark.setName';

/** The commands by which a reader says what lines are. */
export const PART_COMMANDS = {
  article: 'newsmark.isArticle',
  site: 'newsmark.isSites',
  headline: 'newsmark.isHeadline',
  read: 'newsmark.readPart',
} as const satisfies Record<PartWord, string>;
