import * as vscode from 'vscode';
import type { Region, RegionKind } from '../../core/model';

/**
 * What a part of the page is called, and the kind of its symbol. Credit, section and counters are too small to look
 * for.
 */
export const partNames = (): Partial<
  Record<RegionKind, { readonly name: string; readonly kind: vscode.SymbolKind }>
> => ({
  caption: { name: vscode.l10n.t('Caption'), kind: vscode.SymbolKind.Constant },
  headline: { name: vscode.l10n.t('Headline'), kind: vscode.SymbolKind.Constant },
  lead: { name: vscode.l10n.t('Lead'), kind: vscode.SymbolKind.Constant },
  body: { name: vscode.l10n.t('Body'), kind: vscode.SymbolKind.Constant },
  'read-more': { name: vscode.l10n.t('Read more'), kind: vscode.SymbolKind.Array },
  related: { name: vscode.l10n.t('Related'), kind: vscode.SymbolKind.Array },
  tags: { name: vscode.l10n.t('Tags'), kind: vscode.SymbolKind.Array },
  comments: { name: vscode.l10n.t('Comments'), kind: vscode.SymbolKind.Constant },
});

export const partName = ({ kind }: Region): string => partNames()[kind]?.name ?? vscode.l10n.t('Site text');
