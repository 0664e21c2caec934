import { lookedUp, type Placed } from '../core/decisions/anchor';
import type { Stamp } from '../core/decisions/decide';
import type { Problem } from '../core/decisions/json';
import { readable } from '../core/decisions/readable';
import type { Analysis } from '../core/model';
import { importBrat } from './brat';
import type { Unplaced } from './imported';
import { type Taking, takingUp } from './taking';
import { importWebAnnotations } from './web-annotation';

/** A file to bring in. */
export interface Importing {
  readonly content: string;
  readonly form: 'brat' | 'webannotation';
  readonly stamp: Stamp;
}

/** What bringing a file in would do and leave out, or why it can't be read. */
export type Compared =
  { readonly taking: Taking; readonly unplaced: readonly Unplaced[] } | { readonly problem: Problem };

/** A file compared with the analysis of a text as the reader has it, and with what they have decided on it. */
export function compared(analysis: Analysis, placed: readonly Placed[], file: Importing): Compared {
  const text = readable(analysis.text);
  const { content, form, stamp } = file;
  const imported = form === 'brat' ? importBrat(content, text, stamp) : importWebAnnotations(content, text, stamp);
  if ('problem' in imported) return imported;
  const { decisions, unplaced } = imported;
  return { taking: takingUp(decisions, lookedUp(placed, text), analysis, text), unplaced };
}
