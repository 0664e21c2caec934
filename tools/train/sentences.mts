import { splitSentences } from '../../src/core/language/sentences';
import { plain } from '../../src/core/language/view';
import { readPage } from '../../src/core/page/page';
import { paragraphsOf } from '../../src/core/page/prose';
import { textOf } from '../../src/core/span';
import { clearView } from '../../src/core/view/clear';
import { readView } from '../../src/core/view/read-view';

/** The sentences of a news page's running text; none of a text that is no news page. */
export function sentencesOf(text: string): string[] {
  const clear = clearView(text);
  const seen = readPage(clear.text);
  if (!seen) return [];
  const { view, page } = readView(clear, seen);
  return paragraphsOf(view.text, page).flatMap((paragraph) => {
    const own = plain(textOf(view.text, paragraph));
    return splitSentences(own).map((sentence) => textOf(own, sentence));
  });
}
