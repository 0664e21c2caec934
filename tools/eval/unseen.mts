/** Readers of lines that haven't seen the site whose page they read. */
import { type Labeller, labellerOf } from '../../src/core/page/labeller';
import { shippedLabeller } from '../../src/core/page/page-model';
import { withProgress } from '../run.mjs';
import { learnPages } from '../train/pages/learn.mts';
import { lessonsOf } from '../train/pages/lessons.mts';
import { storedPageModel } from '../train/pages/model-file.mts';
import { foldOfDomain, FOLDS, readPages, untouchedDomains } from '../train/pages/texts.mts';

/**
 * The labeller for the pages of a domain: of an open one that which the other folds teach, packed as it ships; of any
 * other the shipped one, which open domains alone have taught.
 */
export async function unseenLabellers(): Promise<(domain: string) => Labeller> {
  const isUntouched = untouchedDomains();
  const pages = readPages().filter(({ domain }) => !isUntouched(domain));
  const open = new Set(pages.map(({ domain }) => domain));
  const folds: Labeller[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = pages.filter(({ domain }) => foldOfDomain(domain) !== fold);
    const model = await withProgress(`Training without fold ${fold + 1} of ${FOLDS}`, () =>
      learnPages(lessonsOf(others)),
    );
    folds.push(labellerOf(storedPageModel(model)));
  }
  return (domain) => (open.has(domain) ? folds[foldOfDomain(domain)] : undefined) ?? shippedLabeller();
}
