import { treesFor } from '../../learned/scoring';
import { type Chooser, chooserOf } from './chooser';
import { RESOLVING_FEATURES } from './features';
import data from './model.json';

let chooser: Chooser | undefined;

/** The chooser with the trained model, made ready on first use. */
export function shippedChooser(): Chooser {
  chooser ??= chooserOf(treesFor(RESOLVING_FEATURES, data));
  return chooser;
}
