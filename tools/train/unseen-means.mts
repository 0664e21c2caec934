/** Means that haven't seen the articles of a fold, packed and pruned as they ship. */
import { read } from '../../src/core/analyze';
import { type Ranker, rankerOf } from '../../src/core/attribution/ranker';
import { type Namer, namerOf } from '../../src/core/entities/naming/namer';
import { type Chooser, chooserOf } from '../../src/core/entities/resolving/chooser';
import { type Tagger, taggerOf } from '../../src/core/language/tagger';
import type { Labeller } from '../../src/core/page/labeller';
import { type Article, seenIn } from './corpus.mts';
import { counted, foldOf, learn, SETTINGS } from './folds.mts';
import { stored } from './model-file.mts';
import { learnNames } from './names/learn.mts';
import { storedNameModel } from './names/model-file.mts';
import { type NamedText, openNamedTexts } from './names/texts.mts';
import { unseenNews } from './pages/unseen-news.mts';
import { learnResolving } from './resolving/learn.mts';
import { storedResolvingTrees } from './resolving/model-file.mts';
import { type Lesson, resolvingLessons } from './resolving/lessons.mts';
import { sentencesOf } from './sentences.mts';
import { trainTagger } from './tagging.mts';

export interface UnseenMeans {
  readonly labeller: () => Labeller;
  readonly tagger: Tagger;
  readonly namer: Namer;
  readonly chooser: Chooser;
  readonly ranker: Ranker;
}

/** What teaches besides the corpus: texts of which names, and who is meant, are told, and what is news. */
export interface Taught {
  readonly named: readonly NamedText[];
  readonly told: readonly Lesson[];
  readonly labellerWithout: (ids: ReadonlySet<string>) => Promise<Labeller>;
}

/** All of them that anything may be chosen by. */
export const openTexts = async (): Promise<Taught> => ({
  named: await openNamedTexts(),
  told: await resolvingLessons(),
  labellerWithout: unseenNews(),
});

/** What the other folds of a corpus teach, with what is told of texts that aren't the fold's articles. */
export async function meansWithout(
  fold: number,
  articles: readonly Article[],
  { named, told, labellerWithout }: Taught,
): Promise<UnseenMeans> {
  const others = articles.filter((_, index) => foldOf(index) !== fold);
  const known = new Set(others.map(({ id }) => id));
  const own = new Set(articles.filter(({ id }) => !known.has(id)).map(({ id }) => id));
  const labeller = await labellerWithout(own);
  const page = () => labeller;
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
  const trees = learnResolving(
    told.filter(({ id }) => !own.has(id)),
    { tagger, namer },
  );
  const chooser = chooserOf(storedResolvingTrees(trees));
  const subjects = others.flatMap((article) => {
    const reading = read(article.text, {}, { labeller: page, tagger, namer, chooser });
    return reading ? [counted({ article: seenIn(reading.view, article), scenes: reading.scenes })] : [];
  });
  return { labeller: page, tagger, namer, chooser, ranker: rankerOf(stored(await learn(subjects))) };
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
