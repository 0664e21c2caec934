/** Whether what a decision says is what an analysis says anyway. */
import type { Analysis, AttributedQuotation, Entity, Mention } from '../model';
import { contains, type Span } from '../span';
import { type Decision, NOBODY, type Place } from './decision';
import { partWishes } from './parts';
import type { Readable } from './readable';
import { SpanIndex } from './span-index';
import { nameType } from './statement';

interface Named {
  readonly entity: Entity;
  readonly mention: Mention;
}

/**
 * An analysis of a text → tells whether nothing would change if a decision on the text were taken, whose positions are
 * those of the text as it is. What a decision leaves open is no difference; one on every place always is one.
 */
export function standingIn(analysis: Analysis, text: Readable): (decision: Decision) => boolean {
  const names = new Map<string, Named[]>();
  for (const entity of analysis.entities) {
    for (const mention of entity.mentions) {
      const same = names.get(keyOf(mention));
      if (same) same.push({ entity, mention });
      else names.set(keyOf(mention), [{ entity, mention }]);
    }
  }
  const quotes = new Map(analysis.quotes.map((quote) => [keyOf(quote), quote]));
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const telling = new Map<number, AttributedQuotation>();
  for (const quote of analysis.quotes.toReversed())
    if ((quote.speaker ?? quote.mention ?? quote.cue) !== null) telling.set(quote.speech, quote);
  const notes = new Set((analysis.notes ?? []).map((note) => `${keyOf(note)} ${note.text}`));

  const mentions = new SpanIndex<Mention>();
  for (const mention of analysis.entities.flatMap((entity) => entity.mentions)) mentions.add(mention, mention);
  /** Whether words name something of which no longer name would be left. */
  const isNaming = (at: Span): boolean =>
    mentions.overlapping(at).some((mention) => !contains(mention, at) || contains(at, mention));

  const isOne = (at: Span, other: Span): boolean | null => {
    const [here, there] = [quotes.get(keyOf(at)), quotes.get(keyOf(other))];
    if (here && there) return here.speech === there.speech;
    const [a, b] = [names.get(keyOf(at)), names.get(keyOf(other))];
    return a && b ? a.some(({ entity }) => b.some((each) => each.entity === entity)) : null;
  };
  const isSaidBy = (quote: AttributedQuotation, name: string | null, other: Span | null, cue: Span | null): boolean => {
    const said = telling.get(quote.speech) ?? quote;
    if (cue && !isAt(cue, said.cue)) return false;
    if (other && !isAt(other, said.mention)) return false;
    if (name !== null) return said.speaker !== null && entities.get(said.speaker)?.name === name;
    if (other) return true;
    return said.speaker === null && said.mention === null && (cue !== null || said.why === NOBODY);
  };
  return ({ at: place, other: otherPlace, cue: cuePlace, choice }) => {
    const at = spanOf(place, text);
    const other = otherPlace && spanOf(otherPlace, text);
    const quote = quotes.get(keyOf(at));
    switch (choice.kind) {
      case 'name':
        return (
          !choice.everywhere &&
          (names.get(keyOf(at)) ?? []).some(
            ({ entity, mention }) =>
              nameType(entity) === choice.as &&
              (choice.called === null || entity.name === choice.called) &&
              (choice.mention === null || mention.kind === choice.mention),
          )
        );
      case 'office':
        return (names.get(keyOf(at)) ?? []).some(
          ({ entity: { official, roles } }) =>
            official === (choice.as === 'official') && roles.length === 1 && roles[0] === choice.office,
        );
      case 'no-name':
        return !choice.everywhere && !isNaming(at);
      case 'quotation':
        return quote !== undefined && quote.kind !== 'scare' && (choice.as === null || quote.kind === choice.as);
      case 'not-quotation':
        return quote?.kind === 'scare';
      case 'speaker':
        return quote !== undefined && isSaidBy(quote, choice.name, other, cuePlace && spanOf(cuePlace, text));
      case 'same':
        return other !== null && isOne(at, other) === true;
      case 'different':
        return other !== null && isOne(at, other) === false;
      case 'part':
        return partWishes(analysis, at, choice.as).length === 0;
      case 'note':
        return notes.has(`${keyOf(at)} ${choice.text}`);
    }
  };
}

/** Where a place is in a text of which its position holds. */
const spanOf = ({ start, end }: Place, { points, originalOf }: Readable): Span =>
  originalOf({ start: points.toLonger(start), end: points.toLonger(end) });

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

const isAt = (a: Span, b: Span | null): boolean => b !== null && keyOf(a) === keyOf(b);
