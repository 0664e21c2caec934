import { type Labeller, labellerOf, unpackPageModel } from './labeller';
import data from './page-model.json';

let labeller: Labeller | undefined;

/** The labeller with the trained model, made ready on first use. */
export function shippedLabeller(): Labeller {
  labeller ??= labellerOf(unpackPageModel(data));
  return labeller;
}
