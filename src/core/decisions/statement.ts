import type { Analysis, AttributedQuotation, Entity } from '../model';
import { entityById } from '../queries';
import { decide, type Stamp } from './decide';
import type { Decision, NameType } from './decision';
import type { Readable } from './readable';

/**
 * All that an analysis says, as decisions: what each name names, what is a quotation and what none, who said it, and
 * notes. This is the form in which an analysis leaves for other tools and comes back from them. Roles, gender and
 * confidence are not part of it.
 */
export function statementOf(analysis: Analysis, text: Readable, stamp: Stamp): Decision[] {
  const stampOf = (decided: Entity['decided'] | AttributedQuotation['decided']): Stamp => decided ?? stamp;
  const names = analysis.entities.flatMap((entity) =>
    entity.mentions.map(({ kind, decided, ...at }) =>
      decide(
        text,
        { at, choice: { kind: 'name', as: nameType(entity), called: entity.name, mention: kind, everywhere: false } },
        decided ? stampOf(entity.decided) : stamp,
      ),
    ),
  );
  const quotes = analysis.quotes.flatMap((quote, i) => {
    const by = stampOf(quote.decided);
    if (quote.kind === 'scare') return [decide(text, { at: quote, choice: { kind: 'not-quotation' } }, by)];
    const whole = decide(text, { at: quote, choice: { kind: 'quotation', as: quote.kind } }, by);
    const before = analysis.quotes
      .slice(0, i)
      .findLast(({ speech, kind }) => speech === quote.speech && kind !== 'scare');
    if (before) return [whole, decide(text, { at: before, other: quote, choice: { kind: 'same' } }, by)];
    const said = analysis.quotes.find(
      (part) => part.speech === quote.speech && (part.speaker ?? part.mention ?? part.cue) !== null,
    );
    return said ? [whole, speakerOf(analysis, quote, said, text, by)] : [whole];
  });
  const notes = (analysis.notes ?? []).map(({ text: remark, creator, ...at }) =>
    decide(text, { at, choice: { kind: 'note', text: remark } }, { ...stamp, creator }),
  );
  return [...names, ...quotes, ...notes];
}

export const nameType = ({ type, official }: Pick<Entity, 'type' | 'official'>): NameType =>
  type === 'person' && official ? 'official' : type;

/** Who said a quotation, told by the first of its parts that knows. */
const speakerOf = (
  analysis: Analysis,
  quote: AttributedQuotation,
  { speaker, mention, cue }: AttributedQuotation,
  text: Readable,
  stamp: Stamp,
): Decision =>
  decide(
    text,
    { at: quote, other: mention, cue, choice: { kind: 'speaker', name: entityById(analysis, speaker)?.name ?? null } },
    stamp,
  );
