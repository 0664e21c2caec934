import type { Analysis, AttributedQuotation, QuoteKind, QuoteThought } from '../model';
import { byPosition, contains, lengthOf, type Span, textOf } from '../span';
import type { Placed } from './anchor';
import type { NamedAnalysis } from './apply-names';
import { type Decision, NOBODY } from './decision';
import type { DraftEntities } from './draft-entities';
import { type DraftQuotation, DraftQuotations } from './draft-quotations';

/**
 * Applies what was decided on quotations: which there are, which are parts of one, and then what they are and who said
 * them.
 */
export function applyToQuotations({ analysis, entities }: NamedAnalysis, held: readonly Placed[]): Analysis {
  const { text } = analysis;
  const drafts = new DraftQuotations();
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  for (const quote of analysis.quotes)
    drafts.add({ ...quote, speaker: quote.speaker && entities.idOf(quote.speaker) }, thoughtOf(quote, names));
  for (const { at, decision } of held)
    if (at && decision.choice.kind === 'quotation') delimit(text, drafts, at, decision.choice.as, decision);
  for (const { at, other, decision } of held) {
    if (at && other && (decision.choice.kind === 'same' || decision.choice.kind === 'different'))
      connect(drafts, at, other, decision.choice.kind === 'same');
  }
  for (const placed of held) {
    const { at, decision } = placed;
    if (at && decision.choice.kind === 'speaker') {
      const { name } = decision.choice;
      decideOnParts(drafts, drafts.nearest(at) ?? delimit(text, drafts, at, null, decision), decision, (now) =>
        saidBy(text, now, placed, name, entities),
      );
    } else if (at && decision.choice.kind === 'not-quotation')
      decideOnParts(drafts, drafts.nearest(at), decision, () => NOT_SAID);
  }
  const quotes = drafts.finished();
  const speakers = new Set(quotes.map(({ speaker }) => speaker));
  const kept = entities.finished((id) => speakers.has(id));
  const ids = new Set(kept.map(({ id }) => id));
  return {
    ...analysis,
    entities: kept,
    quotes: quotes.map((each) => (each.speaker === null || ids.has(each.speaker) ? each : { ...each, speaker: null })),
  };
}

function decideOnParts(
  drafts: DraftQuotations,
  found: DraftQuotation | undefined,
  decision: Decision,
  change: (now: AttributedQuotation) => Partial<AttributedQuotation>,
): void {
  for (const part of found ? drafts.partsOf(found) : [])
    part.now = {
      ...part.now,
      ...change(part.now),
      confidence: 1,
      speakerConfidence: 1,
      ...mark(decision, part.machine),
    };
}

const NOT_SAID = {
  kind: 'scare',
  speaker: null,
  mention: null,
  cue: null,
  why: 'the reader decided: no quotation',
} as const;

function thoughtOf(
  { kind, speaker, mention, confidence, speakerConfidence, why }: AttributedQuotation,
  names: ReadonlyMap<string | null, string>,
): QuoteThought {
  return { kind, speaker: names.get(speaker) ?? null, mention, confidence, speakerConfidence, why };
}

const mark = ({ creator, created }: Decision, machine: QuoteThought | null): Pick<AttributedQuotation, 'decided'> => ({
  decided: { creator, created, machine },
});

/**
 * The reader's bounds for what the machine saw there, or a quotation where it saw none. It stands in place of those
 * that it cuts.
 */
function delimit(
  text: string,
  drafts: DraftQuotations,
  at: Span,
  as: QuoteKind | null,
  decision: Decision,
): DraftQuotation {
  const { kind, marked, content } = marksOf(text, at);
  const found = drafts.nearest(at);
  const why = 'the reader decided: a quotation';
  if (found) {
    const { now, machine } = found;
    const bounds = isSame(now, at) ? {} : { ...at, outer: at, content };
    return drafts.replace(found, {
      ...now,
      ...bounds,
      kind: as ?? (now.kind !== 'scare' ? now.kind : now.marked ? 'speech' : kind),
      ...(now.kind === 'scare' ? { why } : {}),
      confidence: 1,
      speakerConfidence: 1,
      ...mark(decision, machine),
    });
  }
  drafts.removeCut(at);
  const unattributed = {
    speaker: null,
    mention: null,
    cue: null,
    label: null,
    confidence: 1,
    speakerConfidence: 1,
    why,
  };
  return drafts.add(
    {
      ...at,
      outer: at,
      content,
      speech: drafts.newSpeech(),
      marked,
      kind: as ?? kind,
      ...unattributed,
      ...mark(decision, null),
    },
    null,
  );
}

/** Makes two quotations parts of one, or the later one, with what follows it of the same, another. */
function connect(drafts: DraftQuotations, at: Span, other: Span, isOne: boolean): void {
  const [a, b] = [drafts.at(at), drafts.at(other)];
  if (!a || !b || (a.now.speech === b.now.speech) === isOne) return;
  const [first, later] = a.now.start < b.now.start ? [a, b] : [b, a];
  const speech = isOne ? first.now.speech : drafts.newSpeech();
  for (const part of drafts.partsOf(later))
    if (isOne || part.now.start >= later.now.start) drafts.replace(part, { ...part.now, speech });
}

function saidBy(
  text: string,
  now: AttributedQuotation,
  { other, cue, decision }: Placed,
  name: string | null,
  entities: DraftEntities,
): Partial<AttributedQuotation> {
  const kind = now.kind === 'scare' ? marksOf(text, now).kind : now.kind;
  if (name === null && !other) return { kind, speaker: null, mention: null, cue: null, why: NOBODY };
  const isSameMention = other !== null && now.mention !== null && isSame(other, now.mention);
  return {
    kind,
    speaker: speakerOf(text, name, other, decision, entities),
    mention: other,
    cue: cue ?? (isSameMention ? now.cue : null),
    why: 'the reader decided',
  };
}

/** The entity that is called so, or that the words name; a new one for a name that the text doesn't know. */
function speakerOf(
  text: string,
  name: string | null,
  other: Span | null,
  { creator, created }: Decision,
  entities: DraftEntities,
): string | null {
  if (name === null) return (other && entityNear(text, entities, other)) ?? null;
  const known = entities.alsoCalled(name);
  if (known) return entities.idOf(known.id);
  const added = entities.add('person', name, name);
  added.decided = { creator, created, machine: null };
  return added.id;
}

/**
 * The entity that the words at a span name or are part of the name of, or the person whose name is part of the phrase:
 * `the minister, Astrid Nordvik`, but not `Nordvik's spokesman`.
 */
function entityNear(text: string, entities: DraftEntities, at: Span): string | undefined {
  const people = entities
    .touching(at)
    .filter(
      ({ entity, mention }) =>
        entity.type === 'person' &&
        mention.kind === 'name' &&
        contains(at, mention) &&
        !/^['’‘]/.test(text.slice(mention.end, at.end)),
    );
  return (
    entities.around(at) ??
    people.sort((a, b) => lengthOf(b.mention) - lengthOf(a.mention) || byPosition(a.mention, b.mention))[0]
  )?.entity.id;
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/**
 * Whether a stretch has quotation marks at its edges, what is between them, and what kind of quotation that makes it.
 */
function marksOf(text: string, { start, end }: Span): { content: Span; marked: boolean; kind: QuoteKind } {
  const words = textOf(text, { start, end });
  const opening = /^(?:''|``|‘‘|["'`“”„«»‘’])/.exec(words)?.[0].length ?? 0;
  const closing = opening > 0 ? (/(?:''|’’|["'“”«»‘’])$/.exec(words.slice(opening))?.[0].length ?? 0) : 0;
  return {
    content: { start: start + opening, end: end - closing },
    marked: opening > 0,
    kind: opening > 0 ? 'speech' : 'indirect',
  };
}
