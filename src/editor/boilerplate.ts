import type { Analysis } from '../core/model';
import { span, type Span } from '../core/span';

/** The page's boilerplate, adjacent regions taken together, in order. */
export function boilerplateBlocks(analysis: Analysis): Span[] {
  const blocks: Span[] = [];
  for (const region of analysis.page.regions) {
    if (!region.boilerplate) continue;
    const previous = blocks.at(-1);
    if (previous?.end === region.start) blocks[blocks.length - 1] = span(previous.start, region.end);
    else blocks.push(span(region.start, region.end));
  }
  return blocks;
}
