import { isOurBody } from './annotation';
import { isObject, type Json, listOf } from './json';

/**
 * A JSON value with ours laid over it: what we set is ours, properties and elements that we know nothing of stay.
 * Objects in a list belong together when they have the same type; a property of ours that is no longer set goes.
 */
export function overlay(old: Json | undefined, ours: Json): Json {
  if (old !== undefined && (Array.isArray(ours) || Array.isArray(old))) return overlayLists(listOf(old), listOf(ours));
  if (!isObject(ours) || !isObject(old)) return ours;
  const kept = Object.entries(old).filter(([name]) => Object.hasOwn(ours, name) || !OURS.has(name));
  return Object.fromEntries(
    [...kept, ...Object.entries(ours)].map(([name, value]) => [
      name,
      Object.hasOwn(ours, name) ? overlay(old[name], ours[name] ?? value) : value,
    ]),
  );
}

/** The properties that an annotation of ours may be without. */
const OURS: ReadonlySet<string> = new Set([
  'creator',
  'body',
  'purpose',
  'newsmark:everywhere',
  'newsmark:mention',
  'newsmark:repeated',
]);

function overlayLists(old: readonly Json[], ours: readonly Json[]): Json[] {
  const rest = [...old];
  const laid = ours.map((value) => {
    const i = rest.findIndex((other) => isAlike(other, value));
    return i < 0 ? value : overlay(rest.splice(i, 1)[0], value);
  });
  return [...laid, ...rest.filter((value) => !isOurs(value))];
}

const isAlike = (a: Json, b: Json): boolean =>
  isObject(a) && isObject(b) ? a['type'] === b['type'] && a['purpose'] === b['purpose'] : a === b;

const isOurs = (value: Json): boolean =>
  isObject(value) &&
  (isOurBody(value) || value['type'] === 'TextQuoteSelector' || value['type'] === 'TextPositionSelector');
