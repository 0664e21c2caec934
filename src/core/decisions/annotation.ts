/**
 * A decision as an annotation of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/, 2017), and
 * back. What the model has no term for has one of ours, with the prefix `newsmark`.
 */
import type { Choice, Decision, Place } from './decision';
import { isObject, type Json, type JsonObject, listOf, type Path } from './json';
import { faultIn } from './soundness';

export const NAMESPACE = 'https://newsmark.invalid/ns#';
export const CONTEXT: Json = ['http://www.w3.org/ns/anno.jsonld', { newsmark: NAMESPACE }];

/** Tells a decision from annotations that other tools have added. */
const KIND = 'newsmark:decision';
const EVERYWHERE = 'newsmark:everywhere';
const MENTION = 'newsmark:mention';
const REPEATED = 'newsmark:repeated';

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
  office: 'classifying',
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
    case 'office':
      return [textual(choice.as), { ...textual(choice.office), purpose: 'describing' }];
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
    readonly path: Path,
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
  const decision = {
    id: annotation['id'],
    created: annotation['created'],
    creator: creatorOf(annotation['creator']),
    at: placeAt(annotation['target'], 'target'),
    other: bodies.other ? placeAt(bodies.other, 'body') : null,
    cue: bodies.cue ? placeAt(bodies.cue, 'body') : null,
    choice: choiceOf(annotation, bodies),
  };
  const fault = faultIn(decision);
  if (fault) throw new WrongShape(fault.message, PLACES_OF.find(([start]) => fault.at.startsWith(start))?.[1] ?? []);
  return decision as Decision;
}

/** Where in an annotation something of its decision stands; longer pointers first. */
const PLACES_OF: readonly (readonly [pointer: string, path: Path])[] = [
  ['/id', ['id']],
  ['/created', ['created']],
  ['/at', ['target', 'selector']],
  ['/other/', ['body', 'selector']],
  ['/cue/', ['body', 'selector']],
  ['/other', ['body']],
  ['/choice/mention', [MENTION]],
  ['/choice/', ['body']],
  ['/choice', [KIND]],
];

interface Bodies {
  /** The values of the text that classifies or comments, of the one that names and of the one that describes. */
  value: Json | undefined;
  name: Json | undefined;
  description: Json | undefined;
  other: JsonObject | null;
  cue: JsonObject | null;
}

function bodiesIn(body: Json | undefined): Bodies {
  const found: Bodies = { value: undefined, name: undefined, description: undefined, other: null, cue: null };
  for (const each of listOf(body)) {
    if (!isObject(each) || !isOurBody(each)) continue;
    const { purpose } = each;
    if (!isTextual(each)) found[purpose === 'describing' ? 'cue' : 'other'] = each;
    else found[purpose === 'identifying' ? 'name' : purpose === 'describing' ? 'description' : 'value'] = each['value'];
  }
  return found;
}

/** What an annotation decides, as far as it can be told; whether it is a choice, and all of one, is for its schema. */
function choiceOf(annotation: JsonObject, { value = null, name, description = null }: Bodies): unknown {
  const kind = annotation[KIND];
  const everywhere = annotation[EVERYWHERE] === true;
  const called = typeof name === 'string' ? name : null;
  switch (kind) {
    case 'speaker':
      return { kind, name: called };
    case 'quotation':
      return { kind, as: value === 'quotation' ? null : (value ?? '') };
    case 'name':
      return { kind, as: value, called, mention: annotation[MENTION] ?? null, everywhere };
    case 'office':
      return { kind, as: value, office: description };
    case 'no-name':
      return { kind, everywhere };
    case 'part':
      return { kind, as: value };
    case 'note':
      return { kind, text: value };
    default:
      return { kind };
  }
}

/** The place that a target or body selects: it needs both selectors. `of` is the name of the property. */
function placeAt(resource: Json | undefined, of: string): unknown {
  if (!isObject(resource)) throw new WrongShape('a resource with selectors expected', [of]);
  const selectors = listOf(resource['selector']);
  const quote = ofType(selectors, 'TextQuoteSelector');
  const position = ofType(selectors, 'TextPositionSelector');
  if (!quote || !position)
    throw new WrongShape('a TextQuoteSelector and a TextPositionSelector expected', [of, 'selector']);
  const { exact, prefix = '', suffix = '' } = quote;
  const { start, end } = position;
  return { exact, prefix, suffix, start, end, repeated: quote[REPEATED] === true } satisfies Record<
    keyof Place,
    unknown
  >;
}

function ofType(selectors: readonly Json[], type: string): JsonObject | undefined {
  for (const selector of selectors) if (isObject(selector) && selector['type'] === type) return selector;
  return undefined;
}

const isTextual = (body: JsonObject): boolean => body['type'] === 'TextualBody';
const PURPOSES: ReadonlySet<Json | undefined> = new Set([undefined, 'identifying', 'describing']);

/** Whether a body of a decision is of a kind that decisions have, rather than another tool's. */
export const isOurBody = (body: JsonObject): boolean =>
  (isTextual(body) || 'selector' in body) && PURPOSES.has(body['purpose']);

function creatorOf(creator: Json | undefined): string | null {
  if (typeof creator === 'string') return creator;
  if (!isObject(creator)) return null;
  const { name, id } = creator;
  return typeof name === 'string' ? name : typeof id === 'string' ? id : null;
}
