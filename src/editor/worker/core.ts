/**
 * What the editor needs only once there is a page: the analysis, decisions on it, and the forms in which they leave and
 * come. Loaded by `import()`, as one bundle.
 */
export { anchoring, isOrphan, lookingUp, reanchoring } from '../../core/decisions/anchor';
export {
  addingDecisions,
  decisionsIn,
  emptyCollection,
  readCollection,
  reading,
  withoutDecisions,
  withPlaces,
  writeChecked,
  writeCollection,
  writingChecked,
} from '../../core/decisions/collection';
export { decide } from '../../core/decisions/decide';
export { withForAll } from '../../core/decisions/for-all';
export { mergeCollections } from '../../core/decisions/merge';
export { placeOf } from '../../core/decisions/place';
export { readable } from '../../core/decisions/readable';
export { referenceTo } from '../../export/web-annotation';
export { serving } from './serving';
