/** Standoff files of brat as decisions: our own, PolNeAR's and others with attributions or names of the usual types. */
import { codePoints } from '../core/characters';
import { decide, type Stamp, type Wish } from '../core/decisions/decide';
import type { Choice, NameType, Place } from '../core/decisions/decision';
import { finderOf } from '../core/decisions/finding';
import { learnWords } from '../core/decisions/place';
import type { Readable } from '../core/decisions/readable';
import type { MentionKind, QuoteKind } from '../core/model';
import { lengthOf, type Span } from '../core/span';
import { gathered } from './gathering';
import type { Imported, Unplaced } from './imported';

/** A `T` line: its spans in the text, in order, pieces parted by nothing but white space joined. */
interface TextBound {
  readonly id: string;
  readonly type: string;
  readonly line: number;
  readonly spans: readonly Span[];
}

interface Event {
  readonly id: string;
  readonly roles: readonly (readonly [role: string, id: string])[];
  readonly line: number;
}

/** A wish and the line that says so. */
type OnLine = readonly [line: number, wish: Wish];

/** The content of an `.ann` file for the text → what it says, as decisions on the text, and what of it can't be one. */
export function importBrat(ann: string, text: Readable, stamp: Stamp): Imported {
  const file = readStandoff(ann, text);
  const wishes: OnLine[] = [];
  const unplaced = [...file.unplaced];
  const inEvents = new Set(file.events.flatMap(({ roles }) => roles.map(([, id]) => id)));
  const called = namesOf(file);
  for (const bound of file.bound.values()) {
    const { line } = bound;
    const choice = choiceOf(bound, file, called, inEvents);
    const [at, ...others] = bound.spans;
    if (choice === 'unknown') unplaced.push({ line, reason: `nothing is known of the type ${bound.type}` });
    else if (choice && choice.kind === 'quotation')
      wishes.push(...quotation(bound, choice).map((wish): OnLine => [line, wish]));
    else if (choice && others.length > 0) unplaced.push({ line, reason: 'its words do not stand together' });
    else if (choice && at) wishes.push([line, { at, choice }]);
  }
  for (const event of file.events)
    wishes.push(...attribution(event, file, unplaced).map((wish): OnLine => [event.line, wish]));
  wishes.push(...remarks(file, unplaced));
  learnWords(
    text,
    wishes.flatMap(([, { at, other, cue }]) => [at, other, cue].flatMap((each) => each ?? [])),
  );
  return gathered(
    wishes.map(([line, wish]) => ({ line, decision: decide(text, wish, stamp) })),
    unplaced,
  );
}

/** Notes on what is something else besides. */
const remarks = ({ notes, bound }: Standoff, unplaced: Unplaced[]): OnLine[] =>
  notes.flatMap(({ target, words, line }): OnLine[] => {
    const noted = bound.get(target);
    const [at, ...others] = noted?.spans ?? [];
    if (noted?.type === 'Note') return [];
    if (at && others.length === 0) return [[line, { at, choice: { kind: 'note', text: words } }]];
    unplaced.push({ line, reason: `a note on ${target}, which has no single place` });
    return [];
  });

interface Standoff {
  readonly bound: ReadonlyMap<string, TextBound>;
  readonly events: readonly Event[];
  readonly equivalents: readonly (readonly string[])[];
  /** Values of attributes and comments by `type id`. */
  readonly values: ReadonlyMap<string, string>;
  readonly notes: readonly { readonly target: string; readonly words: string; readonly line: number }[];
  readonly unplaced: readonly Unplaced[];
}

const NAME_TYPES: ReadonlyMap<string, NameType> = new Map([
  ['official', 'official'],
  ['person', 'person'],
  ['per', 'person'],
  ['organization', 'organization'],
  ['organisation', 'organization'],
  ['org', 'organization'],
  ['country', 'country'],
  ['gpe', 'country'],
]);
const MENTIONS: readonly MentionKind[] = ['name', 'nominal', 'pronoun', 'demonym', 'abbreviation', 'capital'];
const KINDS: readonly QuoteKind[] = ['speech', 'fragment', 'indirect'];

/** What a `T` line decides on its own; null for a part of an event, which is decided there. */
function choiceOf(
  { id, type }: TextBound,
  { values }: Standoff,
  called: ReadonlyMap<string, string>,
  inEvents: ReadonlySet<string>,
): Choice | 'unknown' | null {
  const as = NAME_TYPES.get(type.toLowerCase());
  if (as)
    return {
      kind: 'name',
      as,
      called: called.get(id) ?? null,
      mention: MENTIONS.find((kind) => kind === values.get(`Mention ${id}`)) ?? (called.has(id) ? 'name' : null),
      everywhere: false,
    };
  switch (type) {
    case 'Content':
      return { kind: 'quotation', as: KINDS.find((kind) => kind === values.get(`Kind ${id}`)) ?? null };
    case 'NoQuotation':
      return { kind: 'not-quotation' };
    case 'Note':
      return { kind: 'note', text: values.get(`AnnotatorNotes ${id}`) ?? '' };
    case 'Attribution':
      return null;
    default:
      return inEvents.has(id) ? null : 'unknown';
  }
}

/** The canonical name of each mention: of the group that is one, the name that a comment on any of it gives. */
function namesOf({ equivalents, values }: Standoff): Map<string, string> {
  const names = new Map<string, string>();
  for (const [key, name] of values) if (key.startsWith('Name ')) names.set(key.slice('Name '.length), name);
  for (const group of equivalents) {
    const name = group.map((id) => names.get(id)).find((each) => each !== undefined);
    if (name !== undefined) for (const id of group) names.set(id, name);
  }
  return names;
}

/** A quotation for each piece, and that they are parts of one. */
const quotation = ({ spans }: TextBound, choice: Choice): Wish[] =>
  spans.flatMap((at, i): Wish[] => {
    const before = spans[i - 1];
    return [{ at, choice }, ...(before ? [{ at: before, other: at, choice: { kind: 'same' as const } }] : [])];
  });

function attribution({ id, roles, line }: Event, { bound, values }: Standoff, unplaced: Unplaced[]): Wish[] {
  const of = (role: string): TextBound[] =>
    roles.filter(([name]) => name.replace(/(?<!\d)\d+$/, '') === role).flatMap(([, part]) => bound.get(part) ?? []);
  const contents = of('Content').sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  const [sources, cues] = [of('Source'), of('Cue')];
  const at = contents[0]?.spans[0];
  if (!at) {
    unplaced.push({ line, reason: 'an attribution without content that was found' });
    return [];
  }
  if (sources.length > 1) unplaced.push({ line, reason: 'a quotation has one speaker; the first source was taken' });
  const joins = contents.slice(1).flatMap(({ spans: [other] }, i): Wish[] => {
    const before = contents[i]?.spans.at(-1);
    return before && other ? [{ at: before, other, choice: { kind: 'same' } }] : [];
  });
  const name = values.get(`Speaker ${id}`) ?? null;
  const [other, cue] = [longest(sources[0]), longest(cues[0])];
  return [
    ...joins,
    ...(name !== null || other || cue ? [{ at, other, cue, choice: { kind: 'speaker' as const, name } }] : []),
  ];
}

/** Of words in pieces the piece that says most. */
const longest = (bound: TextBound | undefined): Span | null =>
  [...(bound?.spans ?? [])].sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? null;

function readStandoff(ann: string, text: Readable): Standoff {
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

/** `0 5;8 12` → spans of the text; none where that isn't what it says. */
type SpansOf = (offsets: string) => Span[];

const offsetsIn = (offsets: string): Span[] =>
  /^\d+ \d+(?:;\d+ \d+)*$/.test(offsets)
    ? offsets
        .split(';')
        .map((pair) => pair.split(' ').map(Number))
        .map(([start = 0, end = 0]) => ({ start, end }))
    : [];

/** As we count, and whoever reads files with line breaks translated: code points with LF for CRLF. */
const spansInPlain =
  ({ points, originalOf }: Readable): SpansOf =>
  (offsets) =>
    offsetsIn(offsets).map(({ start, end }) =>
      originalOf({ start: points.toLonger(start), end: points.toLonger(end) }),
    );

/** As brat's server counts: code points of the file as it is stored. */
function spansAsStored({ text }: Readable): SpansOf {
  const points = codePoints(text);
  return (offsets) =>
    offsetsIn(offsets).map(({ start, end }) => ({ start: points.toLonger(start), end: points.toLonger(end) }));
}

/** Whether the words of a `T` line stand where it says. White space may be any; a lone surrogate had to be replaced. */
function fits(line: string, spansOf: SpansOf, { text }: Readable): boolean {
  const [id = '', data = '', tail = ''] = line.split('\t');
  if (!id.startsWith('T')) return false;
  const spans = spansOf(data.slice(data.indexOf(' ') + 1));
  const blank = (words: string): string =>
    words
      .replace(/\s+/g, ' ')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .trim();
  return spans.length > 0 && blank(spans.map(({ start, end }) => text.slice(start, end)).join(' ')) === blank(tail);
}

/** Pieces between which there is nothing but white space are one. */
function joined(spans: readonly Span[], { text }: Readable): Span[] {
  const pieces: Span[] = [];
  for (const next of [...spans].sort((a, b) => a.start - b.start)) {
    const last = pieces.at(-1);
    if (last && BLANK.test(text.slice(last.end, next.start)))
      pieces.splice(-1, 1, { start: last.start, end: next.end });
    else pieces.push(next);
  }
  return pieces;
}

/** White space, and the line breaks of Python's `splitlines` that aren't any in JavaScript. */
const BLANK = /^[\s\x1c-\x1e\x85]*$/;

const unescaped = (words: string): string =>
  words.replace(/\\(?:\\|u([0-9a-f]{4}))/g, (_, code: string | undefined) =>
    code === undefined ? '\\' : String.fromCharCode(parseInt(code, 16)),
  );
