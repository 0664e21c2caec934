/** Means that haven't seen the articles of a fold, packed and pruned as they ship. */
import { read } from '../../src/core/analyze';
import { type Ranker, rankerOf } from '../../src/core/attribution/ranker';
import { type Namer, namerOf } from '../../src/core/entities/naming/namer';
import { type Tagger, taggerOf } from '../../src/core/language/tagger';
import { type Article, seenIn } from './corpus.mts';
import { counted, foldOf, learn, SETTINGS } from './folds.mts';
import { stored } from './model-file.mts';
import { learnNames } from './names/learn.mts';
import { storedNameModel } from './names/model-file.mts';
import type { NamedText } from './names/texts.mts';
import { sentencesOf } from './sentences.mts';
import { trainTagger } from './tagging.mts';

export interface UnseenMeans {
  readonly tagger: Tagger;
  readonly namer: Namer;
  readonly ranker: Ranker;
}

/** What the other folds of a corpus teach, with the names of `named` that aren't those of the fold's articles. */
export async function meansWithout(
  fold: number,
  articles: readonly Article[],
  named: readonly NamedText[],
): Promise<UnseenMeans> {
  const others = articles.filter((_, index) => foldOf(index) !== fold);
  const known = new Set(others.map(({ id }) => id));
  const own = new Set(articles.filter(({ id }) => !known.has(id)).map(({ id }) => id));
  const tagger = taggerOf(
    trainTagger(
      others.flatMap(({ text }) => sentencesOf(text)),
      SETTINGS.seed,
    ),
  );
  const namer = namerOf(
    storedNameModel(
      await learnNames(
        named.filter(({ id }) => !own.has(id)),
        tagger,
      ),
    ),
  );
  const subjects = others.flatMap((article) => {
    const reading = read(article.text, {}, { tagger, namer });
    return reading ? [counted({ article: seenIn(reading.view, article), scenes: reading.scenes })] : [];
  });
  return { tagger, namer, ranker: rankerOf(stored(await learn(subjects))) };
}

/** Works on as many folds at once as there are processors. */
export async function eachFold<R>(
  folds: readonly number[],
  work: (fold: number) => Promise<R>,
  atOnce: number,
): Promise<R[]> {
  const results: R[] = [];
  const queue = folds.values();
  const lane = async (): Promise<void> => {
    for (const fold of queue) results.push(await work(fold));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}
