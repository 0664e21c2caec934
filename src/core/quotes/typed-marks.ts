import type { Span } from '../span';

/** A mark as it is read where typewriters' marks stand for it. */
export interface TypedMark extends Span {
  readonly by: string;
}

const READ_AS: Readonly<Record<string, string>> = { '``': '“', '‘‘': '“', '’’': '”', "''": '"', '`': '‘' };

/** An opening mark, or double ones, without which two closing ones close one stretch within another. */
const HAS_DOUBLE = /["“]|(?<=^|[\s([—–-])(?:``|''|‘‘)[`'‘]? ?[\p{L}\p{N}]/mu;

/**
 * Marks that are typed as others, in order: double ones made of two apostrophes, single marks or grave accents, as
 * agency and archive texts have them, and a grave accent that opens. Of three in a row one is a single mark, within the
 * double ones. Inches are none.
 */
export function typedMarks(text: string): TypedMark[] {
  const hasDouble = HAS_DOUBLE.test(text);
  return Array.from(text.matchAll(/[`'‘’]{2,}|(?<=^|[\s([—–"“«-])`(?=["“]?[\p{L}\p{N}])/gmu)).flatMap(
    ({ index, 0: run }): TypedMark[] => {
      if (run.length > 3 || (run.length > 1 && (!hasDouble || isInches(text, index)))) return [];
      const isClosing = /[^\s([—–-]/.test(text.charAt(index - 1));
      const start = run.length === 3 && isClosing ? index + 1 : index;
      const end = Math.min(start + 2, index + run.length);
      const by = READ_AS[text.slice(start, end)];
      if (by === undefined) return [];
      return run === '```'
        ? [
            { start, end, by },
            { start: end, end: end + 1, by: '‘' },
          ]
        : [{ start, end, by }];
    },
  );
}

/** `6'2''` */
const isInches = (text: string, at: number): boolean => /\d['’] ?\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at));
