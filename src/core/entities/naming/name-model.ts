import data from './name-model.json';
import { type Namer, namerOf, unpackNameModel } from './namer';

let namer: Namer | undefined;

/** The namer with the trained model, made ready on first use. */
export function shippedNamer(): Namer {
  namer ??= namerOf(unpackNameModel(data));
  return namer;
}
