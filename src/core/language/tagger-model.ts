import { type Tagger, taggerOf } from './tagger';
import data from './tagger.json';

let tagger: Tagger | undefined;

/** The tagger with the trained model, made ready on first use. */
export function shippedTagger(): Tagger {
  tagger ??= taggerOf(data);
  return tagger;
}
