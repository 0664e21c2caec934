import type { Analysis, AttributedQuotation, Entity } from '../../core/model';
import { entityById } from '../../core/queries';
import { contains, overlapping, span, within } from '../../core/span';
import { speechesOf } from '../telling/speakers';

/** A quotation beside which its speaker isn't named. */
export interface FarSpeech {
  /** Its last part. */
  readonly quote: AttributedQuotation;
  readonly speaker: Entity;
}

/**
 * Quotations whose speaker no name in their own sentences gives: the source stands elsewhere, or beside them is only
 * "he" or "the ministry".
 */
export function farSpeeches(analysis: Analysis): FarSpeech[] {
  const sentencesOf = overlapping(analysis.sentences);
  return speechesOf(analysis).flatMap((speech) => {
    const quote = speech.at(-1)!;
    const speaker = entityById(analysis, quote.speaker);
    if (!speaker) return [];
    const whole = span(speech[0].start, quote.end);
    const isNamed = sentencesOf(whole)
      .flatMap((sentence) => within(speaker.mentions, sentence))
      .some((mention) => mention.kind === 'name' && !speech.some((part) => contains(part, mention)));
    return isNamed ? [] : [{ quote, speaker }];
  });
}
