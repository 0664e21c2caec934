import type { Analysis, AttributedQuotation } from '../../core/model';
import { entityById } from '../../core/queries';
import { readWords } from '../../core/view/read-words';
import type { Speech } from '../telling/speakers';

/**
 * Those of some quotations that are given to the speaker of one by the very words by which that one is: `Harper` each
 * time, or `the mayor`. A pronoun means somebody else in each place; of one, and where nobody is found, none is alike.
 */
export function alike(analysis: Analysis, [quote]: Speech, speeches: readonly Speech[]): Speech[] {
  const words = namingWords(analysis, quote);
  return words === undefined
    ? []
    : speeches.filter(([other]) => other.speaker === quote.speaker && namingWords(analysis, other) === words);
}

function namingWords(analysis: Analysis, { speaker, mention }: AttributedQuotation): string | undefined {
  const naming = entityById(analysis, speaker)?.mentions.find(
    ({ start, end }) => start === mention?.start && end === mention.end,
  );
  return naming && naming.kind !== 'pronoun' ? readWords(analysis, naming) : undefined;
}
