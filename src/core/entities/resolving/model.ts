import { type PackedTrees, unpackTrees } from '../../learned/packed-trees';
import { type Chooser, chooserOf } from './chooser';
import data from './model.json';

let chooser: Chooser | undefined;

/** The chooser with the trained model, made ready on first use. */
export function shippedChooser(): Chooser {
  const packed: PackedTrees = data;
  chooser ??= chooserOf({ features: packed.features, trees: unpackTrees(packed) });
  return chooser;
}
