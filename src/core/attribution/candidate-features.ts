/** What the ranker looks at in a candidate, whatever it may be the source of. */
import { candidatesTo, type CandidateView } from './candidate-views';
import { type Feature, flag, rowOf } from '../learned/feature';
import { has } from './tokens';

const KINDS = ['pronoun', 'person', 'organization', 'country', 'nominal', 'other'] as const;
const STRENGTH = { strong: 2, weak: 1, none: 0 } as const;

export const CANDIDATE_FEATURES: readonly Feature<CandidateView>[] = [
  ...KINDS.map((kind) => ({
    name: `candidate is ${kind}`,
    of: (source: CandidateView) => flag(source.candidate.kind === kind),
  })),
  { name: 'candidate is known', of: (source) => flag(source.candidate.entity !== null) },
  { name: 'candidate words', of: (source) => source.candidate.to - source.candidate.from + 1 },
  { name: 'head rate', of: (source) => source.headRate },
  { name: 'rate behind previous word', of: (source) => source.previousRate },
  { name: 'rate before next word', of: (source) => source.nextRate },
  {
    name: 'candidate begins its sentence',
    of: (source) => flag(source.previous === undefined || source.previous.sentence !== source.candidate.sentence),
  },
  {
    name: 'preposition before candidate',
    of: (source) => flag(has(source.previous, 'Preposition') && /^\s*$/.test(source.gapBefore)),
  },
  {
    name: 'verb before candidate',
    of: (source) => flag(has(source.previous, 'Verb') && /^\s*$/.test(source.gapBefore)),
  },
  { name: '“by” before candidate', of: (source) => flag(source.previous?.normal === 'by') },
  { name: '“to” before candidate', of: (source) => flag(source.previous?.normal === 'to') },
  { name: '“of” before candidate', of: (source) => flag(source.previous?.normal === 'of') },
  { name: '“and” before candidate', of: (source) => flag(source.previous?.normal === 'and') },
  { name: 'verb behind candidate', of: (source) => flag(has(source.next, 'Verb') && /^\s*$/.test(source.gapAfter)) },
  { name: 'comma behind candidate', of: (source) => flag(source.gapAfter.startsWith(',')) },
  { name: 'comma before candidate', of: (source) => flag(source.gapBefore.includes(',')) },
  {
    name: '“who” behind candidate',
    of: (source) => flag(source.next?.normal === 'who' || source.next?.normal === 'which'),
  },
  { name: 'preposition behind candidate', of: (source) => flag(has(source.next, 'Preposition')) },
  { name: 'dash before candidate', of: (source) => flag(/[-–—]/.test(source.gapBefore)) },
  { name: 'words outside quotations in its paragraph', of: (source) => Math.min(60, source.scene.tokens.length) },
  {
    name: 'candidate is possessive',
    of: (source) => flag(has(source.scene.tokens[source.candidate.to], 'Possessive')),
  },
  { name: 'quotation right behind candidate', of: (source) => flag(source.gapAfter === '“”') },
  { name: 'quotation right before candidate', of: (source) => flag(source.gapBefore === '“”') },
  { name: 'cue behind candidate', of: (source) => source.cueAfter.rate },
  { name: 'distance to it', of: (source) => source.cueAfter.distance },
  { name: 'its strength', of: (source) => STRENGTH[source.cueAfter.strength] },
  { name: 'cue before candidate', of: (source) => source.cueBefore.rate },
  { name: 'distance to it before', of: (source) => source.cueBefore.distance },
  { name: 'its strength before', of: (source) => STRENGTH[source.cueBefore.strength] },
  { name: 'cue rate right behind', of: (source) => (/^\s*$/.test(source.gapAfter) ? source.rateBehind : 0) },
  { name: 'cue rate right before', of: (source) => (/^\s*$/.test(source.gapBefore) ? source.rateAhead : 0) },
  {
    name: 'cue behind is in the past',
    of: (source) => flag(has(source.scene.tokens[source.cueAfter.token], 'PastTense')),
  },
  { name: 'cue behind is a gerund', of: (source) => flag(has(source.scene.tokens[source.cueAfter.token], 'Gerund')) },
  { name: 'place in its sentence', of: (source) => source.place },
  { name: 'people in its paragraph', of: (source) => source.people },
  { name: 'verbs between it and its cue', of: (source) => verbsTo(source) },
  { name: 'candidates between it and its cue', of: (source) => candidatesTo(source) },
  { name: 'paragraph names candidates', of: (source) => source.scene.candidates.length },
  { name: 'heads its phrase', of: (source) => flag(source.headsPhrase) },
  { name: 'cue behind its phrase', of: (source) => source.cueAfterPhrase.rate },
  { name: 'distance from its phrase to it', of: (source) => source.cueAfterPhrase.distance },
  { name: 'cue behind an insertion', of: (source) => source.cueBehindInsertion.rate },
  { name: 'quotations in the candidate’s paragraph', of: (source) => source.scene.quotes.length },
];

export const candidateRow = rowOf(CANDIDATE_FEATURES);

const verbsTo = ({ candidate, scene, cueAfter }: CandidateView): number =>
  scene.tokens
    .slice(candidate.to + 1, Math.max(candidate.to + 1, cueAfter.token))
    .filter((token) => token.tags.has('Verb')).length;
