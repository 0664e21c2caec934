import type { Analysis, AttributedQuotation, Entity, PartWord, Region } from '../model';
import { entityById } from '../queries';
import { onLines, trimmed } from '../span';
import { decide, type Stamp, type Wish } from './decide';
import type { Choice, Decision, NameType } from './decision';
import type { Readable } from './readable';

/**
 * All that an analysis says, as decisions: what each name names, what is a quotation and what none, who said it, notes,
 * and of the page what a reader has set right. This is the form in which an analysis leaves for other tools and comes
 * back from them. Gender, confidence, and offices that no reader has given are not part of it.
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
  const offices = analysis.entities.flatMap((entity) =>
    officeOf(entity).map((wish) => decide(text, wish, stampOf(entity.decided))),
  );
  const before = new Map<number, AttributedQuotation>();
  const telling = new Map<number, AttributedQuotation>();
  for (const quote of analysis.quotes.toReversed())
    if ((quote.speaker ?? quote.mention ?? quote.cue) !== null) telling.set(quote.speech, quote);
  const quotes = analysis.quotes.flatMap((quote) => {
    const by = stampOf(quote.decided);
    if (quote.kind === 'scare') return [decide(text, { at: quote, choice: { kind: 'not-quotation' } }, by)];
    const whole = decide(text, { at: quote, choice: { kind: 'quotation', as: quote.kind } }, by);
    const part = before.get(quote.speech);
    before.set(quote.speech, quote);
    if (part) return [whole, decide(text, { at: part, other: quote, choice: { kind: 'same' } }, by)];
    const said = telling.get(quote.speech);
    return said ? [whole, speakerOf(analysis, quote, said, text, by)] : [whole];
  });
  const notes = (analysis.notes ?? []).map(({ text: remark, creator, ...at }) =>
    decide(text, { at, choice: { kind: 'note', text: remark } }, { ...stamp, creator }),
  );
  const parts = analysis.page.regions.flatMap((region) =>
    partOf(analysis.text, region).map((wish) => decide(text, wish, region.decided ?? stamp)),
  );
  return [...names, ...offices, ...quotes, ...notes, ...parts];
}

/** The offices that a reader has given. */
function officeOf({ official, decided, mentions: [at] }: Entity): Wish[] {
  if (decided?.office === undefined || !at) return [];
  return [{ at, choice: { kind: 'office', as: official ? 'official' : 'person', office: decided.office } }];
}

/** What makes a region what a reader has made of it: nothing where they haven't. */
function partOf(text: string, region: Region): Wish[] {
  const { kind, boilerplate, decided } = region;
  if (!decided) return [];
  const lines = onLines(text, region);
  const choice = (as: PartWord): Choice => ({ kind: 'part', as });
  if (kind === 'headline') return [{ at: trimmed(text, region), choice: choice('headline') }];
  if (kind === decided.machine?.kind) return lines.slice(0, 1).map((at) => ({ at, choice: choice('read') }));
  return lines.map((at) => ({ at, choice: choice(boilerplate ? 'site' : 'article') }));
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
