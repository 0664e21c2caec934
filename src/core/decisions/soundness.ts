/** Whether something is a decision: whatever is to be kept has to be, or it could never be read again. */
import { validate } from './decision-shape';

export interface DecisionFault {
  /** Where in the decision, as a JSON pointer. */
  readonly at: string;
  readonly message: string;
}

/** What is wrong with what should be a decision, by `schema/decision.schema.json`: the first thing; null for nothing. */
export function faultIn(decision: unknown): DecisionFault | null {
  if (validate(decision)) return null;
  const [error] = validate.errors ?? [];
  const at = pointerOf(error?.instancePath ?? '', error?.params['missingProperty']);
  const allowed: unknown = error?.params['allowedValues'];
  // A kind that there is is wrong only where another place is missing.
  if (at === '/choice/kind') return { at: '/other', message: 'this needs a body that selects the other place' };
  if (Array.isArray(allowed)) return { at, message: `one of ${allowed.filter(Boolean).join(', ')} expected` };
  return { at, message: MESSAGES.find(([pattern]) => pattern.test(at))?.[1] ?? 'no decision' };
}

const pointerOf = (value: string, missing: unknown): string =>
  typeof missing === 'string' ? `${value}/${missing}` : value;

const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/^\/id/, '"id" has to be a string'],
  [/^\/created/, '"created" has to be a time in UTC, as in 2026-11-22T06:22:05Z'],
  [/^\/(?:at|other|cue)\/(?:start|end)/, 'start and end have to be whole numbers in order'],
  [/^\/(?:at|other|cue)\//, 'exact, prefix and suffix have to be strings'],
  [/^\/choice\/office/, 'an office needs a body that describes, with its words'],
  [/^\/choice\/text/, 'a note needs a body with its text'],
  [/^\/choice(?:\/kind)?$/, 'this version of Newsmark knows no such decision'],
];
