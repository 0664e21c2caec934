import type { Analysis, AttributedQuotation } from '../../core/model';
import { grouped } from '../../core/groups';
import { entityById, mentionAtCaret, partsOf, quoteAt, quoteOfCueAt } from '../../core/queries';
import { byPosition, type Span } from '../../core/span';
import { isSpeech } from '../wording/quotation-wording';

/**
 * What stands at an offset: the mentions of the one named there, or the quotation there or introduced there. A name
 * comes before the quotation around it.
 */
type Subject = { readonly mentions: readonly Span[] } | { readonly quote: AttributedQuotation };

function subjectAt(analysis: Analysis, offset: number): Subject | undefined {
  const named = mentionAtCaret(analysis, offset);
  if (named) return { mentions: named.entity.mentions };
  const quote = quoteOfCueAt(analysis, offset) ?? quoteAt(analysis, offset);
  return quote && isSpeech(quote) ? { quote } : undefined;
}

/**
 * All places of what stands at an offset: every mention of a name, pronouns included; everything that the speaker of a
 * quotation says.
 */
export function referencesAt(analysis: Analysis, offset: number): readonly Span[] | undefined {
  const subject = subjectAt(analysis, offset);
  if (!subject) return undefined;
  if ('mentions' in subject) return subject.mentions;
  const { quote } = subject;
  const speaker = entityById(analysis, quote.speaker);
  const said = analysis.quotes.filter(
    (other) => isSpeech(other) && (speaker ? other.speaker === speaker.id : other.speech === quote.speech),
  );
  return said;
}

/**
 * What belongs together with what stands at an offset: the mentions of a name; the parts of a quotation and the words
 * that name its speaker.
 */
export function highlightsAt(analysis: Analysis, offset: number): readonly Span[] | undefined {
  const subject = subjectAt(analysis, offset);
  if (!subject) return undefined;
  if ('mentions' in subject) return subject.mentions;
  const parts = partsOf(analysis, subject.quote);
  const sources = grouped(
    parts.flatMap(({ mention }) => mention ?? []),
    ({ start }) => start,
  );
  return [...parts, ...Array.from(sources.values(), ([first]) => first)].sort(byPosition);
}
