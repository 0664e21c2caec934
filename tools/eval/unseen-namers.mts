/** Readers of names that haven't seen the text whose names they read. */
import { type Namer, namerOf } from '../../src/core/entities/naming/namer';
import { shippedNamer } from '../../src/core/entities/naming/name-model';
import { withProgress } from '../run.mjs';
import { foldOf, FOLDS } from '../train/folds.mts';
import { learnNames } from '../train/names/learn.mts';
import { storedNameModel } from '../train/names/model-file.mts';
import { openNamedTexts } from '../train/names/texts.mts';

/**
 * The namer for a text by its id: of one that teaches that which the other folds teach, packed as it ships; of any
 * other the shipped one.
 */
export async function unseenNamers(): Promise<(id: string) => Namer> {
  const texts = await openNamedTexts();
  const folds: Namer[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = texts.filter((_, index) => foldOf(index) !== fold);
    const model = await withProgress(`Names without fold ${fold + 1} of ${FOLDS}`, () => learnNames(others));
    folds.push(namerOf(storedNameModel(model)));
  }
  const places = new Map(texts.map(({ id }, index) => [id, index]));
  return (id) => {
    const place = places.get(id);
    return (place === undefined ? undefined : folds[foldOf(place)]) ?? shippedNamer();
  };
}
