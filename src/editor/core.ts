/**
 * What the editor needs only once there is a page: the analysis, decisions on it, and the forms in which they leave and
 * come. Loaded by `import()`, as one bundle.
 */
export { analyze, isPage } from '../core/analyze';
export { anchorAll, isOrphan, lookedUp, reanchor } from '../core/decisions/anchor';
export {
  decisionsIn,
  emptyCollection,
  readCollection,
  withDecisions,
  withoutDecisions,
  withPlaces,
  writeChecked,
  writeCollection,
} from '../core/decisions/collection';
export { decide } from '../core/decisions/decide';
export { mergeCollections } from '../core/decisions/merge';
export { placeOf } from '../core/decisions/place';
export { readable } from '../core/decisions/readable';
export { setRight } from '../core/decisions/set-right';
export { foreignOf } from '../core/page/foreign';
export { bratOf, BRAT_CONFIGURATION } from '../export/brat';
export { csvOf } from '../export/csv';
export { documentOf } from '../export/document';
export { markdownOf } from '../export/markdown';
export { referenceTo, webAnnotationsOf } from '../export/web-annotation';
export { importBrat } from '../import/brat';
export { takingUp } from '../import/taking';
export { importWebAnnotations } from '../import/web-annotation';
export { serving } from './worker/serving';
