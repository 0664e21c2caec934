/** What the ranker looks at in a quotation and a candidate together. */
import { candidatesTo, type CandidateView, FAR } from './candidate-views';
import { type Feature, flag, rowOf } from '../learned/feature';
import type { Pair } from './pairs';
import type { QuoteView } from './quote-views';

export const PAIR_FEATURES: readonly Feature<Pair>[] = [
  { name: 'looks most like a speaking subject', of: ({ standsOut }) => standsOut },
  { name: 'speaking subjects between', of: ({ speakingBetween }) => speakingBetween },
  {
    name: 'source, cue, quotation in a row',
    of: (pair) =>
      flag(
        pair.paragraphs === 0 &&
          pair.before &&
          pair.source.cueAfter.distance <= 1 &&
          pair.source.cueAfter.rate > 0.3 &&
          pair.quote.after - 1 - pair.source.cueAfter.token <= 1,
      ),
  },
  {
    name: 'quotation, source, cue in a row',
    of: (pair) =>
      flag(
        pair.paragraphs === 0 &&
          !pair.before &&
          pair.distance <= 1 &&
          pair.source.cueAfter.distance <= 1 &&
          pair.source.cueAfter.rate > 0.3,
      ),
  },
  {
    name: 'quotation, cue, source in a row',
    of: (pair) =>
      flag(
        pair.paragraphs === 0 &&
          !pair.before &&
          pair.distance <= 2 &&
          pair.source.cueBefore.distance <= 1 &&
          pair.source.cueBefore.rate > 0.3,
      ),
  },
  {
    name: 'source and colon right before',
    of: ({ before, distance, quote }) => flag(before && distance === 0 && quote.gapBefore.includes(':')),
  },
  { name: 'in the sentence of the quotation', of: ({ sentences }) => flag(sentences === 0) },
  { name: 'candidate before', of: ({ before }) => flag(before) },
  { name: 'words between', of: ({ distance }) => Math.min(distance, 80) },
  { name: 'paragraphs between', of: ({ paragraphs }) => paragraphs },
  { name: 'sentences between', of: ({ sentences }) => sentences },
  { name: 'candidates between', of: ({ candidatesBetween }) => candidatesBetween },
  { name: 'quotations between', of: ({ quotesBetween }) => quotesBetween },
  { name: 'highest cue between', of: ({ highestCueBetween }) => highestCueBetween },
  { name: 'characters between', of: ({ characters }) => Math.min(600, characters) },
  { name: 'most often beside cues', of: ({ speaks, quote }) => flag(speaks > 0 && speaks === quote.mostSpeaking) },
  { name: 'verbs between', of: ({ between }) => between.verbs },
  { name: 'commas between', of: ({ between }) => between.commas },
  { name: 'clause words between', of: ({ between }) => between.clauseWords },
  {
    name: 'colon between',
    of: ({ between, quote, before }) => flag(between.colons > 0 || (before && quote.gapBefore.includes(':'))),
  },
  { name: 'its cue lies towards the quotation', of: (pair) => flag(towards(pair)) },
  { name: 'words from its cue to the quotation', of: (pair) => cueToQuote(pair) },
  {
    name: 'cue before it lies towards the quotation',
    of: ({ before, source }) => flag(!before && source.cueBefore.token >= 0),
  },
  { name: 'same speech on both sides', of: ({ quote, source }) => flag(isBetweenParts(quote, source)) },
  { name: 'nearest cue belongs to it', of: (pair) => flag(ownsNearestCue(pair)) },
  { name: 'entity beside cues', of: ({ speaks }) => Math.min(speaks, 12) },
  { name: 'entity mentioned', of: ({ mentioned }) => Math.min(mentioned, 20) },
  {
    name: 'previous paragraph ends with a colon',
    of: ({ source, paragraphs }) => flag(paragraphs === -1 && source.scene.endsWithColon),
  },
];

export const pairRow = rowOf(PAIR_FEATURES);

const towards = ({ before, source, quote, paragraphs }: Pair): boolean =>
  source.cueAfter.token >= 0 && (paragraphs !== 0 || (before ? source.cueAfter.token < quote.after : true));

function cueToQuote({ before, source, quote, paragraphs }: Pair): number {
  const cue = before
    ? source.cueAfter
    : source.cueBefore.rate > source.cueAfter.rate
      ? source.cueBefore
      : source.cueAfter;
  if (cue.token < 0 || paragraphs !== 0) return FAR;
  return Math.min(FAR, before ? Math.abs(quote.after - 1 - cue.token) : Math.abs(cue.token - quote.after));
}

const isBetweenParts = ({ parts }: QuoteView, { candidate }: CandidateView): boolean =>
  parts.firstEnd <= candidate.start && parts.lastStart >= candidate.end;

/** Whether no other candidate stands between it and the cue nearest to the quotation on its side. */
function ownsNearestCue({ quote, source, before, paragraphs }: Pair): boolean {
  if (paragraphs !== 0) return false;
  const { tokens } = quote.scene;
  const step = before ? -1 : 1;
  for (let n = before ? quote.after - 1 : quote.after; tokens[n] && Math.abs(n - quote.after) < 12; n += step) {
    if ((quote.cueRates[n] ?? 0) < 0.3) continue;
    return (n === source.cueAfter.token && candidatesTo(source) === 0) || n === source.cueBefore.token;
  }
  return false;
}
