/** The articles of the corpus that may teach what is said without marks, as they are read. */
import { type Means, read } from '../../../src/core/analyze';
import { untouched } from '../../eval/split.mts';
import { type Article, seenIn } from '../corpus.mts';
import { goldArticle } from './gold.mts';
import { tallied, type TalliedArticle } from './learn.mts';

/** Those of some articles that are news and belong to the open part. */
export function openLessons(articles: readonly Article[], means: Means): TalliedArticle[] {
  const closed = untouched('articles');
  return articles
    .filter(({ id }) => !closed.has(id))
    .flatMap((article) => {
      const reading = read(article.text, {}, means);
      return reading ? [tallied(goldArticle(seenIn(reading.view, article), reading.scenes))] : [];
    });
}
