import data from './model.json';
import { type Ranker, rankerOf } from './ranker';

let ranker: Ranker | undefined;

/** The ranker with the trained model, made ready on first use. */
export function shippedRanker(): Ranker {
  ranker ??= rankerOf(data);
  return ranker;
}
