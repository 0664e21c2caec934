import * as vscode from 'vscode';
import type { Wish } from '../../core/decisions/decide';
import type { Analysis, AttributedQuotation, Entity, Mention } from '../../core/model';
import { entityById, mentionAtCaret, quoteAt } from '../../core/queries';
import { lengthOf, type Span, span, trimmed } from '../../core/span';
import { dividedWordAt } from '../../core/view/paragraph';
import { spanToReveal } from '../places/reveal';

/** The property of an argument of unknown origin, where it is an object that has it. */
export const member = (argument: unknown, name: string): unknown =>
  typeof argument === 'object' && argument !== null ? (argument as Record<string, unknown>)[name] : undefined;

/**
 * The stretch that a command is to act on: that of its argument, `{ start, end }` in UTF-16 code units or an entry of
 * the view of speakers, else what is selected. Menus give other arguments, which say nothing.
 */
export function stretchFor({ document, selection }: vscode.TextEditor, argument: unknown): Span {
  const speech = member(argument, 'speech');
  const place: unknown = Array.isArray(speech) ? speech[0] : argument;
  const given = spanToReveal(member(place, 'start'), member(place, 'end'), document.getText().length);
  return given ?? span(document.offsetAt(selection.start), document.offsetAt(selection.end));
}

/** The quotation that a stretch is, or that it begins in. Quoted terms count too. */
export const quotationAt = (analysis: Analysis, { start, end }: Span): AttributedQuotation | undefined =>
  analysis.quotes.find((quote) => quote.start === start && quote.end === end) ?? quoteAt(analysis, start);

/** Words that name something, or are to. */
export interface Words {
  readonly at: Span;
  readonly named: { readonly entity: Entity; readonly mention: Mention } | undefined;
}

/** The words that are selected, else the name at the cursor, else the word there. */
export function wordsAt(document: vscode.TextDocument, analysis: Analysis, { start, end }: Span): Words | undefined {
  const selected = trimmed(analysis.text, span(start, end));
  if (lengthOf(selected) > 0) {
    const exact = analysis.entities.flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.start === selected.start && mention.end === selected.end)
        .map((mention) => ({ entity, mention })),
    );
    return { at: selected, named: exact[0] };
  }
  const named = mentionAtCaret(analysis, start);
  if (named) return { at: named.mention, named };
  const divided = dividedWordAt(analysis, start);
  if (divided) return { at: span(divided.start, divided.end), named: undefined };
  const word = document.getWordRangeAtPosition(document.positionAt(start));
  return word && { at: span(document.offsetAt(word.start), document.offsetAt(word.end)), named: undefined };
}

/** All parts of a quotation, quoted terms too. */
const allParts = ({ quotes }: Analysis, { speech }: AttributedQuotation): AttributedQuotation[] =>
  quotes.filter((other) => other.speech === speech);

/** The place by which an interrupted quotation is decided on as a whole: its first part. */
export const firstPart = (analysis: Analysis, quote: AttributedQuotation): AttributedQuotation =>
  allParts(analysis, quote)[0] ?? quote;

/** That somebody said a quotation; the words that the machine goes by stay where they name the same. */
export function saidBy(analysis: Analysis, quote: AttributedQuotation, name: string | null): Wish {
  const part = allParts(analysis, quote).find(({ mention }) => mention !== null) ?? quote;
  const isSame = name === (entityById(analysis, quote.speaker)?.name ?? null);
  return {
    at: firstPart(analysis, quote),
    other: isSame ? part.mention : null,
    cue: isSame ? part.cue : null,
    choice: { kind: 'speaker', name },
  };
}

/** That the machine is right about who said it. */
export const confirmed = (analysis: Analysis, quote: AttributedQuotation): Wish =>
  saidBy(analysis, quote, entityById(analysis, quote.speaker)?.name ?? null);

/** That nobody in particular said a quotation. */
export const saidByNobody = (analysis: Analysis, quote: AttributedQuotation): Wish => ({
  at: firstPart(analysis, quote),
  choice: { kind: 'speaker', name: null },
});

export const notSaid = (analysis: Analysis, quote: AttributedQuotation): Wish => ({
  at: firstPart(analysis, quote),
  choice: { kind: 'not-quotation' },
});
