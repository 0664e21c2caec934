import { overlaps, type Span } from '../span';

/** Code units that one bucket covers: most names and quotations lie in one or two. */
const BUCKET = 256;

/** Things that have spans, found by place without looking at all of them. */
export class SpanIndex<Item> {
  readonly #buckets = new Map<number, Map<Item, Span>>();

  add(item: Item, span: Span): void {
    for (const bucket of bucketsOf(span)) {
      const items = this.#buckets.get(bucket);
      if (items) items.set(item, span);
      else this.#buckets.set(bucket, new Map([[item, span]]));
    }
  }

  remove(item: Item, span: Span): void {
    for (const bucket of bucketsOf(span)) this.#buckets.get(bucket)?.delete(item);
  }

  /** Each thing whose span shares at least one code unit with this one. */
  overlapping(span: Span): Item[] {
    const found = new Set<Item>();
    for (const bucket of bucketsOf(span)) {
      for (const [item, place] of this.#buckets.get(bucket) ?? []) if (overlaps(place, span)) found.add(item);
    }
    return [...found];
  }
}

function* bucketsOf({ start, end }: Span): Generator<number, void, undefined> {
  for (let bucket = Math.floor(start / BUCKET); bucket * BUCKET < Math.max(end, start + 1); bucket++) yield bucket;
}
