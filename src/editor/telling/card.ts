import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import type { Span } from '../../core/span';
import { escapeMarkdown } from '../wording/escape-markdown';
import { excerpt } from '../wording/excerpt';
import { REVEAL, revealAddress } from '../places/reveal';

/** A reading by rules and counts is never beyond doubt, however the number is rounded. */
export const MOST_PERCENT = 99;

/** What a card is built from. The builders give Markdown in which all text of the article is escaped. */
export interface Card {
  readonly analysis: Analysis;
  readonly document: vscode.TextDocument;
}

/**
 * Cards as one hover, with a rule between them. Only the command that goes to another place in the page may be linked.
 */
export function cardOf(cards: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(cards.join('\n\n---\n\n'));
  markdown.isTrusted = { enabledCommands: [REVEAL] };
  return markdown;
}

/** Words that go to a span. */
export function linkTo({ document }: Card, span: Span, words: string): string {
  return `[${escapeMarkdown(words)}](${revealAddress(document, span)})`;
}

/** The beginning of a quotation, between marks of our own, as a link to it. */
export function linkToQuotation(card: Card, quote: Span & { readonly content: Span }): string {
  return linkTo(card, quote, `“${excerpt(card.analysis, quote.content)}”`);
}

/** The number of an offset's line as the editor shows it. */
export const lineOf = ({ document }: Card, offset: number): number => document.positionAt(offset).line + 1;
