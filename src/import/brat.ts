/** Standoff files of brat as decisions: our own, PolNeAR's and others with attributions or names of the usual types. */
import { decide, type Stamp, type Wish } from '../core/decisions/decide';
import type { Choice, NameType } from '../core/decisions/decision';
import { learnWords } from '../core/decisions/place';
import type { Readable } from '../core/decisions/readable';
import type { MentionKind, QuoteKind } from '../core/model';
import { lengthOf, type Span } from '../core/span';
import { gathered } from './gathering';
import type { Imported, Unplaced } from './imported';
import { type Event, readStandoff, type Standoff, type TextBound } from './standoff';

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
