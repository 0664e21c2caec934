/** Standoff files of brat, line by line. */
import type { Place } from '../core/decisions/decision';
import { finderOf } from '../core/decisions/finding';
import type { Readable } from '../core/decisions/readable';
import type { Span } from '../core/span';
import type { Unplaced } from './imported';
import { fits, joined, spansAsStored, spansInPlain } from './standoff-spans';

/** A `T` line: its spans in the text, in order, pieces parted by nothing but white space joined. */
export interface TextBound {
  readonly id: string;
  readonly type: string;
  readonly line: number;
  readonly spans: readonly Span[];
}

/** An `E` line: what plays which role in it. */
export interface Event {
  readonly id: string;
  readonly roles: readonly (readonly [role: string, id: string])[];
  readonly line: number;
}

/** What a file holds, by kinds of lines. */
export interface Standoff {
  readonly bound: ReadonlyMap<string, TextBound>;
  readonly events: readonly Event[];
  readonly equivalents: readonly (readonly string[])[];
  /** Values of attributes and comments by `type id`. */
  readonly values: ReadonlyMap<string, string>;
  readonly notes: readonly { readonly target: string; readonly words: string; readonly line: number }[];
  readonly unplaced: readonly Unplaced[];
}

/** The content of a file for the text → what it holds; words that aren't where it says are looked for. */
export function readStandoff(ann: string, text: Readable): Standoff {
  const bound = new Map<string, TextBound>();
  const events: Event[] = [];
  const equivalents: string[][] = [];
  const values = new Map<string, string>();
  const known = new Set<string>();
  const unplaced: Unplaced[] = [];
  const notes: Standoff['notes'][number][] = [];
  const lost: (Omit<TextBound, 'spans'> & { readonly place: Place })[] = [];
  const lines = ann
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.replace(/\r$/, ''));
  const countings = [spansInPlain(text), spansAsStored(text)].map((spansOf) => ({
    spansOf,
    fits: lines.filter((line) => fits(line, spansOf, text)).length,
  }));
  const spansOf = countings.reduce((best, each) => (each.fits > best.fits ? each : best)).spansOf;
  lines.forEach((words, i) => {
    const line = i + 1;
    const [id = '', data = '', tail = ''] = words.split('\t');
    const [type = '', ...rest] = data.split(' ');
    if (id.startsWith('T')) {
      if (known.has(id)) unplaced.push({ line, reason: `another line has the id ${id}` });
      else if (fits(words, spansOf, text))
        bound.set(id, { id, type, line, spans: joined(spansOf(rest.join(' ')), text) });
      else
        lost.push({
          id,
          type,
          line,
          place: { exact: tail, prefix: '', suffix: '', start: 0, end: 0, repeated: false },
        });
      known.add(id);
    } else if (id.startsWith('E'))
      events.push({
        id,
        line,
        roles: rest.filter(Boolean).map((role) => role.split(':') as unknown as readonly [string, string]),
      });
    else if (id === '*') equivalents.push(rest);
    else if (id.startsWith('A') || id.startsWith('M')) values.set(`${type} ${rest[0] ?? ''}`, rest[1] ?? '');
    else if (id.startsWith('#')) {
      const [target, words] = [rest[0] ?? '', unescaped(tail)];
      const before = type === 'AnnotatorNotes' ? values.get(`${type} ${target}`) : undefined;
      values.set(`${type} ${target}`, before === undefined ? words : `${before}\n\n${words}`);
      if (type === 'AnnotatorNotes') notes.push({ target, words, line });
    } else if (words !== '') unplaced.push({ line, reason: 'nothing is known of lines of this kind' });
  });
  const find = finderOf(
    lost.map(({ place }) => place),
    text,
  );
  for (const { place, ...each } of lost) {
    const at = find(place);
    if (at) bound.set(each.id, { ...each, spans: [at] });
    else unplaced.push({ line: each.line, reason: `its words are not found: ${place.exact.slice(0, 60)}` });
  }
  return { bound, events, equivalents, values, notes, unplaced };
}

const unescaped = (words: string): string =>
  words.replace(/\\(?:\\|u([0-9a-f]{4}))/g, (_, code: string | undefined) =>
    code === undefined ? '\\' : String.fromCharCode(parseInt(code, 16)),
  );
