import { splitSentences } from '../../src/core/language/sentences';
import { plain } from '../../src/core/language/view';
import { readPage } from '../../src/core/page/page';
import { paragraphsOf } from '../../src/core/page/prose';
import { textOf } from '../../src/core/span';

/** The sentences of a news page's running text; none of a text that is no news page. */
export function sentencesOf(text: string): string[] {
  const page = readPage(text);
  if (!page) return [];
  return paragraphsOf(text, page).flatMap((paragraph) => {
    const own = plain(textOf(text, paragraph));
    return splitSentences(own).map((sentence) => textOf(own, sentence));
  });
}
