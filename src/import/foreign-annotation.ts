/** Annotations of other tools: what they mean, as decisions. */
import { decide, type Stamp } from '../core/decisions/decide';
import type { Choice, NameType, Place } from '../core/decisions/decision';
import { finderOf } from '../core/decisions/finding';
import { isObject, type Json, type JsonObject, listOf, type Path } from '../core/decisions/json';
import { learnWords } from '../core/decisions/place';
import type { Readable } from '../core/decisions/readable';
import type { Span } from '../core/span';
import type { Listed, Said } from './listed';

/** What is said of one target of an annotation. */
interface Aim {
  readonly annotation: JsonObject;
  readonly path: Path;
  readonly targetPath: Path;
  readonly choices: readonly Choice[];
  /** Where its position says that it is, if that is so. */
  readonly range: Span | null;
  /** What to look for otherwise. */
  readonly place: Place | null;
}

/** Annotations → what each says of each of its targets, in their order; the text is searched once for all of them. */
export function foreignDecisions(listed: readonly Listed[], text: Readable, stamp: Stamp): Said[] {
  const aims = listed.flatMap((each) => aimsOf(each, text));
  const find = finderOf(
    aims.flatMap(({ range, place }) => (range || !place ? [] : [place])),
    text,
  );
  const placed = aims.map((aim) => ({ ...aim, at: aim.range ?? (aim.place && find(aim.place)) }));
  learnWords(
    text,
    placed.flatMap(({ at }) => at ?? []),
  );
  return placed.flatMap(({ annotation, path, targetPath, choices, at }): Said[] => {
    if (!at) return [{ path: targetPath, reason: 'its words are not found' }];
    if (choices.length === 0)
      return [
        { path: 'body' in annotation ? [...path, 'body'] : path, reason: 'it has no text and no label that is known' },
      ];
    return choices.map((choice) => {
      const decision = decide(text, { at, choice }, stampOf(annotation, stamp));
      const id = annotation['id'];
      return { path, decision: typeof id === 'string' && id !== '' ? { ...decision, id } : decision };
    });
  });
}

function aimsOf({ annotation, path }: Listed, text: Readable): Aim[] {
  const choices = choicesOf(annotation);
  const target = annotation['target'];
  const targets = listOf(target);
  return (targets.length > 0 ? targets : [null]).map((each, i) => ({
    annotation,
    path,
    targetPath: [...path, 'target', ...(Array.isArray(target) ? [i] : [])],
    choices,
    ...aimAt(each, text),
  }));
}

const LABELS: ReadonlyMap<string, Choice> = new Map([
  ...(
    [
      ['official', 'official'],
      ['person', 'person'],
      ['organization', 'organization'],
      ['organisation', 'organization'],
      ['country', 'country'],
    ] satisfies [string, NameType][]
  ).map(([label, as]): [string, Choice] => [
    label,
    { kind: 'name', as, called: null, mention: null, everywhere: false },
  ]),
  ['quotation', { kind: 'quotation', as: null }],
  ['quote', { kind: 'quotation', as: null }],
]);

/** Labels that name a type or a quotation are decisions on that; any other text is a note. */
function choicesOf(annotation: JsonObject): Choice[] {
  const texts = [...listOf(annotation['body']), annotation['bodyValue'] ?? null].flatMap((body) => {
    const words = isObject(body) ? body['value'] : body === annotation['bodyValue'] ? body : null;
    return typeof words === 'string' && words.trim() !== '' ? [words] : [];
  });
  const labels = new Set(texts.flatMap((text) => labelOf(text) ?? []));
  const remarks = texts.filter((text) => !labelOf(text));
  return [...labels, ...(remarks.length > 0 ? [{ kind: 'note' as const, text: remarks.join('\n\n') }] : [])];
}

const labelOf = (text: string): Choice | undefined => LABELS.get(text.trim().toLowerCase());

/** The annotation's own author and time; a time that isn't told to the second counts as none. */
function stampOf(annotation: JsonObject, { created, creator }: Stamp): Stamp {
  const who = annotation['creator'];
  const name = isObject(who) ? (who['name'] ?? who['id']) : who;
  return { created: timeOf(annotation['created']) ?? created, creator: typeof name === 'string' ? name : creator };
}

/** A time in UTC as it is; another one that says how far it is from that, in UTC. */
function timeOf(made: Json | undefined): string | null {
  if (typeof made !== 'string') return null;
  const zone = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(made)?.[1];
  const time = zone === undefined ? NaN : Date.parse(made);
  if (Number.isNaN(time)) return null;
  return zone === 'Z' ? made : new Date(time).toISOString();
}

/** Where a target is in the text: by its position where the words stand there or none are given, else by its words. */
function aimAt(target: Json, text: Readable): Pick<Aim, 'range' | 'place'> {
  const selectors = isObject(target) ? listOf(target['selector']).filter(isObject) : [];
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const range = rangeOf(selectors.find(({ type }) => type === 'TextPositionSelector') ?? {}, text);
  if (!quote || typeof quote['exact'] !== 'string') return { range, place: null };
  const exact = lineFed(quote['exact']);
  const [prefix, suffix] = [lineFed(quote['prefix']), lineFed(quote['suffix'])];
  const stands = range && text.plain.slice(text.plainOf(range).start, text.plainOf(range).end) === exact;
  return { range: stands ? range : null, place: { exact, prefix, suffix, start: 0, end: 0, repeated: false } };
}

function rangeOf({ start, end }: JsonObject, { text, points, originalOf }: Readable): Span | null {
  if (!isPosition(start) || !isPosition(end) || start >= end) return null;
  const range = originalOf({ start: points.toLonger(start), end: points.toLonger(end) });
  return range.end <= text.length ? range : null;
}

const isPosition = (value: Json | undefined): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const lineFed = (words: Json | undefined): string => (typeof words === 'string' ? words.replace(/\r\n?/g, '\n') : '');
