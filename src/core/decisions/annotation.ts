/**
 * A decision as an annotation of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/, 2017), and
 * back. What the model has no term for has one of ours, with the prefix `newsmark`.
 */
import type { EntityType, MentionKind, QuoteKind } from '../model';
import { type Choice, type Decision, type NameType, PART_WORDS, type Place } from './decision';
import { isObject, type Json, type JsonObject, listOf } from './json';

export const NAMESPACE = 'https://newsmark.invalid/ns#';
export const CONTEXT: Json = ['http://www.w3.org/ns/anno.jsonld', { newsmark: NAMESPACE }];

/** Tells a decision from annotations that other tools have added. */
const KIND = 'newsmark:decision';
const EVERYWHERE = 'newsmark:everywhere';
const MENTION = 'newsmark:mention';
const REPEATED = 'newsmark:repeated';

const NAME_TYPES: readonly NameType[] = ['official', 'person', 'organization', 'country'] satisfies readonly (
  EntityType | 'official'
)[];
const QUOTE_KINDS: readonly QuoteKind[] = ['speech', 'fragment', 'scare', 'indirect'];
const MENTION_KINDS: readonly MentionKind[] = ['name', 'nominal', 'pronoun', 'demonym', 'abbreviation', 'capital'];

/**
 * The annotation of a decision on the text at `source`, an IRI or a relative reference to it. Its own properties in a
 * fixed order.
 */
export function annotationOf({ id, created, creator, at, other, cue, choice }: Decision, source: string): JsonObject {
  const bodies = bodiesOf(choice, other && targetOf(other, source), cue && targetOf(cue, source));
  return {
    id,
    type: 'Annotation',
    [KIND]: choice.kind,
    motivation: MOTIVATION[choice.kind],
    created,
    ...(creator === null ? {} : { creator: { type: 'Person', name: creator } }),
    ...(bodies.length === 0 ? {} : { body: bodies.length === 1 ? (bodies[0] ?? null) : bodies }),
    ...('everywhere' in choice && choice.everywhere ? { [EVERYWHERE]: true } : {}),
    ...('mention' in choice && choice.mention !== null ? { [MENTION]: choice.mention } : {}),
    target: targetOf(at, source),
  };
}

const MOTIVATION: Readonly<Record<Choice['kind'], string>> = {
  speaker: 'identifying',
  quotation: 'classifying',
  'not-quotation': 'classifying',
  name: 'classifying',
  'no-name': 'classifying',
  same: 'linking',
  different: 'linking',
  part: 'classifying',
  note: 'commenting',
};

const textual = (value: string): JsonObject => ({ type: 'TextualBody', value });
const identifying = (body: JsonObject): JsonObject => ({ ...body, purpose: 'identifying' });

function bodiesOf(choice: Choice, other: JsonObject | null, cue: JsonObject | null): JsonObject[] {
  switch (choice.kind) {
    case 'speaker':
      return [
        ...(choice.name === null ? [] : [identifying(textual(choice.name))]),
        ...(other ? [identifying(other)] : []),
        ...(cue ? [{ ...cue, purpose: 'describing' }] : []),
      ];
    case 'quotation':
      return [textual(choice.as ?? 'quotation')];
    case 'not-quotation':
      return [textual('no quotation')];
    case 'name':
      return [textual(choice.as), ...(choice.called === null ? [] : [identifying(textual(choice.called))])];
    case 'no-name':
      return [textual('no name')];
    case 'part':
      return [textual(choice.as)];
    case 'note':
      return [textual(choice.text)];
    case 'same':
    case 'different':
      return other ? [other] : [];
  }
}

const targetOf = ({ exact, prefix, suffix, start, end, repeated }: Place, source: string): JsonObject => ({
  source,
  selector: [
    { type: 'TextQuoteSelector', exact, prefix, suffix, ...(repeated ? { [REPEATED]: true } : {}) },
    { type: 'TextPositionSelector', start, end },
  ],
});

/** What keeps an annotation from being a decision, and where in it. */
export class WrongShape extends Error {
  constructor(
    message: string,
    readonly path: readonly (string | number)[],
  ) {
    super(message);
  }
}

/** Whether an annotation says that it is a decision of ours. */
export const claimsDecision = (annotation: JsonObject): boolean => KIND in annotation;

/**
 * The decision of an annotation that claims to be one. Throws {@link WrongShape} where something that a decision needs
 * is missing or of the wrong type.
 */
export function decisionOf(annotation: JsonObject): Decision {
  const bodies = bodiesIn(annotation['body']);
  const choice = choiceOf(annotation, bodies);
  if (!bodies.other && (choice.kind === 'same' || choice.kind === 'different'))
    throw new WrongShape('this needs a body that selects the other place', ['body']);
  return {
    id: stringAt(annotation, 'id'),
    created: timeAt(annotation, 'created'),
    creator: creatorOf(annotation['creator']),
    at: placeAt(annotation['target'], 'target'),
    other: bodies.other ? placeAt(bodies.other, 'body') : null,
    cue: bodies.cue ? placeAt(bodies.cue, 'body') : null,
    choice,
  };
}

interface Bodies {
  /** The values of the text that classifies or comments, and of the one that names. */
  value: Json | undefined;
  name: Json | undefined;
  other: JsonObject | null;
  cue: JsonObject | null;
}

function bodiesIn(body: Json | undefined): Bodies {
  const found: Bodies = { value: undefined, name: undefined, other: null, cue: null };
  for (const each of listOf(body)) {
    if (!isObject(each) || !isOurBody(each)) continue;
    const isNaming = each['purpose'] === 'identifying';
    if (!isTextual(each)) found[each['purpose'] === 'describing' ? 'cue' : 'other'] = each;
    else found[isNaming ? 'name' : 'value'] = each['value'];
  }
  return found;
}

function choiceOf(annotation: JsonObject, { value, name }: Bodies): Choice {
  const kind = annotation[KIND];
  const everywhere = annotation[EVERYWHERE] === true;
  switch (kind) {
    case 'speaker':
      return { kind, name: typeof name === 'string' ? name : null };
    case 'quotation':
      return { kind, as: value === 'quotation' ? null : oneOf(QUOTE_KINDS, value, ['body']) };
    case 'name': {
      const mention = annotation[MENTION];
      return {
        kind,
        as: oneOf(NAME_TYPES, value, ['body']),
        called: typeof name === 'string' ? name : null,
        mention: mention === undefined ? null : oneOf(MENTION_KINDS, mention, [MENTION]),
        everywhere,
      };
    }
    case 'no-name':
      return { kind, everywhere };
    case 'part':
      return { kind, as: oneOf(PART_WORDS, value, ['body']) };
    case 'note':
      if (typeof value !== 'string') throw new WrongShape('a note needs a body with its text', ['body']);
      return { kind, text: value };
    case 'not-quotation':
    case 'same':
    case 'different':
      return { kind };
    default:
      throw new WrongShape('this version of Newsmark knows no such decision', [KIND]);
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: Json | undefined, path: readonly string[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new WrongShape(`one of ${allowed.join(', ')} expected`, path);
  return found;
}

/**
 * The place that a target or body selects: it needs both selectors. `of` is the name of the property, for the
 * complaint.
 */
export function placeAt(resource: Json | undefined, of: string): Place {
  if (!isObject(resource)) throw new WrongShape('a resource with selectors expected', [of]);
  const selectors = listOf(resource['selector']);
  const quote = ofType(selectors, 'TextQuoteSelector');
  const position = ofType(selectors, 'TextPositionSelector');
  if (!quote || !position)
    throw new WrongShape('a TextQuoteSelector and a TextPositionSelector expected', [of, 'selector']);
  const { exact, prefix = '', suffix = '' } = quote;
  const { start, end } = position;
  if (typeof exact !== 'string' || exact === '' || typeof prefix !== 'string' || typeof suffix !== 'string')
    throw new WrongShape('exact, prefix and suffix have to be strings', [of, 'selector']);
  if (!isPosition(start) || !isPosition(end) || end < start)
    throw new WrongShape('start and end have to be whole numbers in order', [of, 'selector']);
  return { exact, prefix, suffix, start, end, repeated: quote[REPEATED] === true };
}

function ofType(selectors: readonly Json[], type: string): JsonObject | undefined {
  for (const selector of selectors) if (isObject(selector) && selector['type'] === type) return selector;
  return undefined;
}

const isPosition = (value: Json | undefined): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isTextual = (body: JsonObject): boolean => body['type'] === 'TextualBody';
const PURPOSES: ReadonlySet<Json | undefined> = new Set([undefined, 'identifying', 'describing']);

/** Whether a body of a decision is of a kind that decisions have, rather than another tool's. */
export const isOurBody = (body: JsonObject): boolean =>
  (isTextual(body) || 'selector' in body) && PURPOSES.has(body['purpose']);

function stringAt(annotation: JsonObject, name: string): string {
  const value = annotation[name];
  if (typeof value !== 'string' || value === '') throw new WrongShape(`"${name}" has to be a string`, [name]);
  return value;
}

function timeAt(annotation: JsonObject, name: string): string {
  const value = stringAt(annotation, name);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value))
    throw new WrongShape(`"${name}" has to be a time in UTC, as in 2026-11-22T06:22:05Z`, [name]);
  return value;
}

function creatorOf(creator: Json | undefined): string | null {
  if (typeof creator === 'string') return creator;
  if (!isObject(creator)) return null;
  const { name, id } = creator;
  return typeof name === 'string' ? name : typeof id === 'string' ? id : null;
}
