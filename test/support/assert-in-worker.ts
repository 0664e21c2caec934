/** What the editor tests use of Node's `assert/strict`, for the extension host in a worker, where Node is missing. */
class AssertionError extends Error {
  override readonly name = 'AssertionError';

  constructor(
    message: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message);
  }
}

function ok(value: unknown, message = `${String(value)} is not true`): asserts value {
  if (!value) throw new AssertionError(message, value, true);
}

function equal(actual: unknown, expected: unknown, message = `${String(actual)} is not ${String(expected)}`): void {
  if (!Object.is(actual, expected)) throw new AssertionError(message, actual, expected);
}

function notEqual(actual: unknown, other: unknown, message = `It is ${String(other)}`): void {
  if (Object.is(actual, other)) throw new AssertionError(message, actual, other);
}

function deepEqual(actual: unknown, expected: unknown, message = 'Not deeply equal'): void {
  if (!isDeepEqual(actual, expected)) throw new AssertionError(message, actual, expected);
}

function match(text: string, pattern: RegExp, message = `${text}\ndoes not match ${pattern}`): void {
  if (!pattern.test(text)) throw new AssertionError(message, text, pattern);
}

function doesNotMatch(text: string, pattern: RegExp, message = `${text}\nmatches ${pattern}`): void {
  if (pattern.test(text)) throw new AssertionError(message, text, pattern);
}

async function rejects(promise: Thenable<unknown>, message = 'It is not rejected'): Promise<void> {
  const isRejected = await promise.then(
    () => false,
    () => true,
  );
  if (!isRejected) throw new AssertionError(message);
}

function isDeepEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Set || a instanceof Map)
    return isDeepEqual([...a], [...(b as Set<unknown> | Map<unknown, unknown>)]);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isDeepEqual(a[key as never], b[key as never]))
  );
}

export default { ok, equal, notEqual, deepEqual, match, doesNotMatch, rejects };
