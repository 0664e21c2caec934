import * as vscode from 'vscode';
import type { Analysis, Region } from '../../core/model';
import { span, type Span, within } from '../../core/span';
import { readWords } from '../../core/view/read-words';
import { boilerplateStretches, type Stretch } from '../marking/boilerplate';
import { excerpt, oneLine } from '../wording/excerpt';
import { partNote } from '../reading/part-read';
import { partNames } from '../telling/parts';
import { quotationSymbols, SET_BY_READER } from '../telling/quotation-symbols';
import { rangeOf, writtenLines } from '../places/ranges';
import { withoutIcons } from '../wording/without-icons';

/**
 * The outline of a page in order: the site's header, the article with its parts and quotations, then related stories,
 * comments and the site's text.
 */
export function outlineOf(document: vscode.TextDocument, analysis: Analysis): vscode.DocumentSymbol[] {
  const { regions } = analysis.page;
  const first = regions.findIndex(({ boilerplate }) => !boilerplate);
  const last = regions.findLastIndex(({ boilerplate }) => !boilerplate);
  if (first < 0) return [];
  const stretches = boilerplateStretches(analysis);
  const symbolOf = (stretch: Stretch) => siteSymbol(document, analysis.text, stretch);
  return [
    ...stretches.filter(({ place }) => place === 'above').flatMap(symbolOf),
    ...articleSymbol(document, analysis, regions.slice(first, last + 1)),
    ...stretches.filter(({ place }) => place === 'below').flatMap(symbolOf),
  ];
}

function siteSymbol(document: vscode.TextDocument, text: string, stretch: Stretch): vscode.DocumentSymbol[] {
  const range = writtenLines(document, text, stretch);
  if (!range) return [];
  const part = stretch.what === 'related' || stretch.what === 'comments' ? partNames()[stretch.what] : undefined;
  const site = stretch.place === 'above' ? vscode.l10n.t('Site header') : vscode.l10n.t('Site text');
  return [symbol(part?.name ?? site, '', part?.kind ?? vscode.SymbolKind.Constant, range)];
}

function articleSymbol(
  document: vscode.TextDocument,
  analysis: Analysis,
  regions: readonly Region[],
): vscode.DocumentSymbol[] {
  const { text, page } = analysis;
  const range = writtenLines(document, text, hullOf(regions));
  if (!range) return [];
  const headline = page.headline && oneLine(readWords(analysis, page.headline));
  const section = page.section && oneLine(readWords(analysis, page.section));
  const detail = [page.published?.replace('T', ' '), section, partNote(analysis)].filter(Boolean).join(' · ');
  const article = symbol(headline || vscode.l10n.t('News page'), detail, vscode.SymbolKind.File, range);
  if (page.headline)
    article.selectionRange = range.intersection(rangeOf(document, page.headline)) ?? article.selectionRange;
  article.children = regions.flatMap((region) => partSymbol(document, analysis, region));
  return [article];
}

/** The symbol of one region with the quotations in it; of a region that has no symbol, the quotations alone. */
function partSymbol(document: vscode.TextDocument, analysis: Analysis, region: Region): vscode.DocumentSymbol[] {
  const quotations = quotationSymbols(document, analysis, within(analysis.quotes, region));
  const part = partNames()[region.kind];
  const range = writtenLines(document, analysis.text, region);
  if (!part || !range) return quotations;
  const words = region.kind === 'headline' || region.kind === 'caption' ? excerpt(analysis, region) : '';
  const detail = [words, region.decided ? SET_BY_READER : ''].filter(Boolean).join(' ');
  const parent = symbol(part.name, detail, part.kind, range);
  parent.children = quotations;
  return [parent];
}

/** A symbol over whole lines, selected at the first of them. */
function symbol(name: string, detail: string, kind: vscode.SymbolKind, range: vscode.Range): vscode.DocumentSymbol {
  return new vscode.DocumentSymbol(
    withoutIcons(name),
    withoutIcons(detail),
    kind,
    range,
    new vscode.Range(range.start, range.start),
  );
}

const hullOf = (regions: readonly Region[]): Span => span(regions[0]!.start, regions.at(-1)!.end);
