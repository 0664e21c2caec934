import * as vscode from 'vscode';
import type { Analysis, AttributedQuotation } from '../../core/model';
import { mentionAt, quoteAt } from '../../core/queries';
import { touches, type Span } from '../../core/span';
import type { Analyses } from '../reading/analyses';
import { cardOf, type Card } from './card';
import { cueCard } from './cue';
import { noteCard, notSaidCard } from './decided-card';
import { entityCard } from './entity-card';
import { quotationCard } from './quotation-card';
import { isSpeech } from '../wording/quotation-wording';
import { rangeOf } from '../places/ranges';
import { SELECTOR } from '../places/selector';

/** Who is named here, who said this, and how that is known. */
export function registerHover(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerHoverProvider(SELECTOR, new PageHoverProvider(analyses));
}

class PageHoverProvider implements vscode.HoverProvider {
  constructor(private readonly analyses: Analyses) {}

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const analysis = await this.analyses.of(document);
    if (!analysis || token.isCancellationRequested) return undefined;
    const found = cardsAt({ analysis, document }, document.offsetAt(position));
    return found && new vscode.Hover(cardOf(found.cards), rangeOf(document, found.about));
  }
}

/** A name's card comes before that of the quotation it stands in. */
function cardsAt(page: Card, offset: number): { readonly cards: string[]; readonly about: Span } | undefined {
  const { analysis } = page;
  const named = mentionAt(analysis, offset);
  const introduced = named ? [] : introducedAt(analysis, offset);
  if (introduced.length > 0) return { cards: [cueCard(page, introduced)], about: introduced[0]!.cue! };
  const quote = quoteAt(analysis, offset);
  const notes = (analysis.notes ?? []).filter((note) => touches(note, offset));
  const cards = [
    ...(notes.length > 0 ? [noteCard(notes)] : []),
    ...(named ? [entityCard(page, named.entity)] : []),
    ...(quote && isSpeech(quote) ? [quotationCard(page, quote)] : []),
    ...(quote?.decided && !isSpeech(quote) ? [notSaidCard(page, quote.decided)] : []),
  ];
  const about = named?.mention ?? quote ?? notes[0];
  return about && cards.length > 0 ? { cards, about } : undefined;
}

/** The quotations whose cue is at an offset, one part of each. */
function introducedAt(analysis: Analysis, offset: number): AttributedQuotation[] {
  const parts = analysis.quotes.filter(({ cue }) => cue && touches(cue, offset));
  return parts.filter((part, index) => parts.findIndex(({ speech }) => speech === part.speech) === index);
}
