import { BLOCK_FEATURES } from '../../../src/core/page/block-features';
import { HEADLINE_FEATURES } from '../../../src/core/page/headline-features';
import { type PackedPageModel, type PageModel, unpackPageModel } from '../../../src/core/page/labeller';
import { PAGE_FEATURES } from '../../../src/core/page/page-features';
import type { ScoreTables } from '../../../src/core/page/word-scores';
import { byValue, treeEntries } from '../packing.mts';

export const MOST_PAGE_BYTES = 200_000;

const SOURCE =
  'weights and scores of words only, learned from the lines of news pages that were told to be article or furniture; ' +
  'made by npm run train';

const TABLES = ['word', 'start', 'end', 'line'] as const satisfies readonly (keyof ScoreTables)[];

/** A model as it ships: a feature, its thresholds, a tree or a table of scores a line. */
export function pageModelText({ scores, article, headline, news }: PageModel): string {
  const trees = (name: string, features: readonly { readonly name: string }[], own: PageModel['article']): string =>
    `${JSON.stringify(name)}: {${treeEntries(features, own, '    ')}\n  }`;
  const tables = TABLES.map((name) => `\n    ${JSON.stringify(name)}: ${JSON.stringify(byValue(scores[name], ','))}`);
  return `{
  "source": ${JSON.stringify(SOURCE)},
  "scores": {${tables.join(',')}
  },
  ${trees('article', BLOCK_FEATURES, article)},
  ${trees('headline', HEADLINE_FEATURES, headline)},
  ${trees('news', PAGE_FEATURES, news)}
}
`;
}

/** What the extension will load: whatever the file doesn't keep is lost here too. */
export const storedPageModel = (model: PageModel): PageModel =>
  unpackPageModel(JSON.parse(pageModelText(model)) as PackedPageModel);
