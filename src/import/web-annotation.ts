/** W3C Web Annotations as decisions: our own as they are, and of other tools what has the same meaning. */
import { anchorAll, isOrphan } from '../core/decisions/anchor';
import { claimsDecision, decisionOf, WrongShape } from '../core/decisions/annotation';
import { decide, type Stamp } from '../core/decisions/decide';
import type { Choice, Decision, NameType, Place } from '../core/decisions/decision';
import { finderOf } from '../core/decisions/finding';
import { isObject, type Json, type JsonObject, listOf, locate, parseJson, type Problem } from '../core/decisions/json';
import type { Readable } from '../core/decisions/readable';
import type { Span } from '../core/span';
import type { Imported, Unplaced } from './imported';

/**
 * The content of a file (a collection, a page, a list of annotations or a single one) → its decisions on the text.
 * Decisions of ours keep their ids, times and creators; those of other tools get the stamp's where they have none. What
 * has no place in the text is reported and left out. A file that is no JSON, or has none of these in it, is a problem.
 */
export function importWebAnnotations(
  json: string,
  text: Readable,
  stamp: Stamp,
): Imported | { readonly problem: Problem } {
  const parsed = parseJson(json.replace(/^\ufeff/, ''));
  if ('problem' in parsed) return parsed;
  const listed = annotationsIn(parsed.value, []);
  if (!listed) return { problem: { line: 1, column: 1, message: 'no annotations in it' } };
  const decisions: Decision[] = [];
  const unplaced: Unplaced[] = [];
  const lines = new Map<Decision, number>();
  const lineOf = (path: readonly (string | number)[]): number => locate(json, path).line;
  for (const { annotation, path } of listed) {
    try {
      const decision = claimsDecision(annotation) ? decisionOf(annotation) : foreign(annotation, text, stamp);
      decisions.push(decision);
      lines.set(decision, lineOf(path));
    } catch (error) {
      if (!(error instanceof WrongShape)) throw error;
      unplaced.push({ line: lineOf([...path, ...error.path]), reason: error.message });
    }
  }
  const orphans = new Set(
    anchorAll(decisions, text)
      .filter(isOrphan)
      .map(({ decision }) => decision),
  );
  for (const orphan of orphans)
    unplaced.push({ line: lines.get(orphan) ?? 1, reason: `its words are not found: ${orphan.at.exact.slice(0, 60)}` });
  return {
    decisions: decisions.filter((decision) => !orphans.has(decision)),
    unplaced: unplaced.sort((a, b) => a.line - b.line),
  };
}

interface Listed {
  readonly annotation: JsonObject;
  readonly path: readonly (string | number)[];
}

function annotationsIn(value: Json | undefined, path: readonly (string | number)[]): Listed[] | null {
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((each, i) =>
      isObject(each) ? [{ annotation: each, path: [...path, i] }] : [],
    );
  if (!isObject(value)) return null;
  if ('target' in value) return [{ annotation: value, path }];
  if ('items' in value) return annotationsIn(value['items'], [...path, 'items']);
  if ('first' in value) return annotationsIn(value['first'], [...path, 'first']);
  return null;
}

const LABELS: Readonly<Record<string, NameType>> = {
  official: 'official',
  person: 'person',
  organization: 'organization',
  organisation: 'organization',
  country: 'country',
};

function foreign(annotation: JsonObject, text: Readable, { created, creator }: Stamp): Decision {
  const at = spanOf(annotation['target'], text);
  if (!at) throw new WrongShape('its words are not found', ['target']);
  const made = annotation['created'];
  const who = annotation['creator'];
  const name = isObject(who) ? (who['name'] ?? who['id']) : who;
  const stamp = {
    created: typeof made === 'string' && made.endsWith('Z') ? made : created,
    creator: typeof name === 'string' ? name : creator,
  };
  const decision = decide(text, { at, choice: meaningOf(annotation) }, stamp);
  return typeof annotation['id'] === 'string' ? { ...decision, id: annotation['id'] } : decision;
}

/** A label that names a type or a quotation is a decision on that; any other text is a note. */
function meaningOf(annotation: JsonObject): Choice {
  const texts = listOf(annotation['body']).flatMap((body) =>
    isObject(body) && typeof body['value'] === 'string' ? [body['value']] : [],
  );
  if (typeof annotation['bodyValue'] === 'string') texts.push(annotation['bodyValue']);
  for (const label of texts.map((text) => text.trim().toLowerCase())) {
    const as = LABELS[label];
    if (as) return { kind: 'name', as, called: null, mention: null, everywhere: false };
    if (label === 'quotation' || label === 'quote') return { kind: 'quotation', as: null };
  }
  if (texts.length === 0)
    throw new WrongShape('it has no text and no label that is known', 'body' in annotation ? ['body'] : []);
  return { kind: 'note', text: texts.join('\n\n') };
}

/** Where a target is in the text, by its quote or, where it has none, by its position alone. */
function spanOf(target: Json | undefined, text: Readable): Span | null {
  const [first] = listOf(target);
  if (!isObject(first)) return null;
  const selectors = listOf(first['selector']).filter(isObject);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const { start, end } = position ?? {};
  const range =
    typeof start === 'number' && typeof end === 'number' && start < end
      ? text.originalOf({ start: text.points.toLonger(start), end: text.points.toLonger(end) })
      : null;
  if (!quote || typeof quote['exact'] !== 'string') return range && range.end <= text.text.length ? range : null;
  const { exact, prefix, suffix } = quote;
  const place: Place = {
    exact: lineFed(exact),
    prefix: lineFed(prefix),
    suffix: lineFed(suffix),
    start: typeof start === 'number' ? start : 0,
    end: typeof end === 'number' ? end : 0,
    repeated: false,
  };
  if (range && text.plain.slice(text.plainOf(range).start, text.plainOf(range).end) === place.exact) return range;
  return finderOf([place], text)(place);
}

const lineFed = (words: Json | undefined): string => (typeof words === 'string' ? words.replace(/\r\n?/g, '\n') : '');
