/** Labellers that haven't seen whether some articles are news. */
import { type Labeller, labellerOf, type PageModel, unpackPageModel } from '../../../src/core/page/labeller';
import data from '../../../src/core/page/page-model.json' with { type: 'json' };
import { untouched } from '../../eval/split.mts';
import { articleTexts } from '../corpus.mts';
import { learnNews } from './learn.mts';
import { lessonsOf } from './lessons.mts';
import { pageRows, textRows } from './news-rows.mts';
import { hasPages, readPages, untouchedDomains } from './texts.mts';

/**
 * Lines and headlines are told as shipped, which articles without anything around them don't teach; what is news is
 * learned without those that are named. Without the pages at hand nothing can be learned, and all is as shipped.
 */
export function unseenNews(): (ids: ReadonlySet<string>) => Promise<Labeller> {
  const shipped: PageModel = unpackPageModel(data);
  const labeller = labellerOf(shipped);
  if (!hasPages()) return () => Promise.resolve(labeller);
  const isUntouched = untouchedDomains();
  const { pages, own, others } = lessonsOf(readPages().filter(({ domain }) => !isUntouched(domain)));
  const examples = [...pages, ...own].map((page) => ({ page, half: 0 }));
  const seen = pageRows(examples, new Set(own.map(({ id }) => id)), [labeller]);
  const closed = untouched('articles');
  const articles = articleTexts().filter(({ id }) => !closed.has(id));
  return async (ids) => {
    const news = articles.filter(({ id }) => !ids.has(id)).map(({ text }) => text);
    return labellerOf({ ...shipped, news: await learnNews([...seen, ...textRows(news, others, labeller)]) });
  };
}
