/** Whether what was read is what is annotated, as the scorer of ../shared judges it. */
import type { Read } from '../../../src/core/statements/claims';
import { spanOf } from '../../../src/core/statements/passage';
import { lengthOf, overlaps, type Span } from '../../../src/core/span';
import type { Article } from '../corpus.mts';

/** So much of the longer of two contents has to be shared. */
const ENOUGH = 0.8;

export function isRight({ attributions }: Article, { source, pieces, head: { passage } }: Read): boolean {
  if (!source) return false;
  const said = spanOf(passage.words, source);
  const contents = pieces.map((piece) => spanOf(passage.words, piece));
  return attributions.some(
    (gold) => gold.sources.some((each) => overlaps(each, said)) && sharedShare(contents, gold.contents) >= ENOUGH,
  );
}

function sharedShare(a: readonly Span[], b: readonly Span[]): number {
  const all = (spans: readonly Span[]): number => spans.reduce((sum, each) => sum + lengthOf(each), 0);
  const shared = a.reduce(
    (sum, x) => sum + b.reduce((n, y) => n + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );
  const longer = Math.max(all(a), all(b));
  return longer === 0 ? 0 : shared / longer;
}
