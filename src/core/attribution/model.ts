import data from './model.json';
import { unpack } from './packed';
import { type Ranker, rankerOf } from './ranker';

let ranker: Ranker | undefined;

/** The ranker with the trained model, made ready on first use. */
export function shippedRanker(): Ranker {
  ranker ??= rankerOf(unpack(data));
  return ranker;
}
