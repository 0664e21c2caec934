/**
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) says that annotations and collections MUST
 * be, as far as it concerns what we write.
 */
type Loose = Record<string, unknown>;

const ANNO = 'http://www.w3.org/ns/anno.jsonld';
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const isIri = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
const isReference = (value: unknown): boolean => typeof value === 'string' && /^[^\s<>"{}|\\^`]+$/.test(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];

/** The MUSTs that a collection breaks, as `section: what`. */
export function brokenMusts(collection: unknown): string[] {
  const broken: string[] = [];
  const must = (section: string, what: string, holds: boolean): void => {
    if (!holds) broken.push(`${section}: ${what}`);
  };
  if (!isObject(collection)) return ['5.1: an object'];
  must('5.1', "a context, the model's among them", list(collection['@context']).includes(ANNO));
  must('5.1', 'exactly one IRI', isIri(collection['id']));
  must('5.1', 'the type AnnotationCollection', list(collection['type']).includes('AnnotationCollection'));
  must('5.1', 'a total that counts', isCount(collection['total']));
  const page = collection['first'];
  must('5.1', 'exactly one first page', isObject(page));
  if (!isObject(page)) return broken;
  must('5.2', 'exactly one IRI of the page', isIri(page['id']));
  must('5.2', 'the type AnnotationPage', list(page['type']).includes('AnnotationPage'));
  must('5.2', 'a list of annotations', Array.isArray(page['items']));
  must('5.2', 'no context in an embedded page', !('@context' in page));
  const ids = new Set<unknown>();
  for (const annotation of list(page['items'])) {
    if (!isObject(annotation)) {
      must('3.1', 'an object', false);
      continue;
    }
    must('3.1', 'exactly one IRI', isIri(annotation['id']) && !ids.has(annotation['id']));
    ids.add(annotation['id']);
    must('3.1', 'the type Annotation', list(annotation['type']).includes('Annotation'));
    must('3.1', 'one or more targets', list(annotation['target']).length > 0);
    must(
      '3.3.1',
      'a time in UTC with Z',
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(String(annotation['created'])),
    );
    must(
      '3.3.5',
      'known motivations',
      list(annotation['motivation']).every((motivation) => MOTIVATIONS.includes(String(motivation))),
    );
    for (const body of list(annotation['body'])) {
      if (isObject(body) && body['type'] === 'TextualBody')
        must('3.2.4', 'exactly one value', typeof body['value'] === 'string');
      else specificResource(body, must);
      if (isObject(body) && 'purpose' in body)
        must('3.3.5', 'known purposes', MOTIVATIONS.includes(String(body['purpose'])));
    }
    for (const target of list(annotation['target'])) specificResource(target, must);
  }
  must('5.1', 'a total that is right', collection['total'] === list(page['items']).length);
  return broken;
}

function specificResource(resource: unknown, must: (section: string, what: string, holds: boolean) => void): void {
  must('4', 'exactly one source', isObject(resource) && isReference(resource['source']));
  for (const selector of isObject(resource) ? list(resource['selector']) : []) {
    if (!isObject(selector)) must('4.2', 'a selector', false);
    else if (selector['type'] === 'TextQuoteSelector') {
      must('4.2.4', 'exactly one exact', typeof selector['exact'] === 'string');
      must(
        '4.2.4',
        'no more than one prefix and suffix',
        [selector['prefix'], selector['suffix']].every((side) => side === undefined || typeof side === 'string'),
      );
    } else if (selector['type'] === 'TextPositionSelector')
      must('4.2.5', 'start and end that count', isCount(selector['start']) && isCount(selector['end']));
    else must('4.2', 'exactly one known type', false);
  }
}
