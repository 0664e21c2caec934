/** Puts together what teaches to read pages: nothing of it is untouched. */
import { teachingNews, teachingOthers } from '../../eval/own-texts.mts';
import { untouched } from '../../eval/split.mts';
import { articleTexts } from '../corpus.mts';
import type { Lessons } from './learn.mts';
import type { PageText } from './texts.mts';

/** Some pages, with all that isn't of others' sites. */
export function lessonsOf(pages: readonly PageText[]): Lessons {
  const closed = untouched('articles');
  return {
    pages,
    own: teachingNews(),
    articles: articleTexts().flatMap(({ id, text }) => (closed.has(id) ? [] : [text])),
    others: teachingOthers(),
  };
}
