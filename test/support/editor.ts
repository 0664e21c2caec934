/** What the editor tests do with the real VS Code: open pages and ask it what a reader would be shown. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until';

export const PHONE_TALK = 'seeds/000_3fdc92207c156fae.txt';
export const SECRET_INFO = 'seeds/003_221aac81fec40155.txt';
export const OSLO = 'test/fixtures/oslo.txt';
export const HOSTILE = 'test/fixtures/hostile.txt';
export const RECIPE = 'test/fixtures/recipe.txt';

/** A file of the project; opened in an editor only by `show`. */
export async function load(path: string): Promise<vscode.TextDocument> {
  const extension = vscode.extensions.getExtension('newsmark.newsmark');
  assert.ok(extension);
  await extension.activate();
  return vscode.workspace.openTextDocument(vscode.Uri.joinPath(extension.extensionUri, ...path.split('/')));
}

/** An untitled document with a text. VS Code can hand out one of the same name that is still closing: that has another. */
export const newText = (content: string, language = 'plaintext'): Promise<vscode.TextDocument> =>
  until('the new text', async () => {
    const opened = await vscode.workspace.openTextDocument({ language, content });
    return opened.getText() === content && opened;
  });

/** The text of a file of the project in an untitled document. */
export const untitled = async (path: string, language = 'plaintext'): Promise<vscode.TextDocument> =>
  newText((await load(path)).getText(), language);

export async function show(
  document: vscode.TextDocument,
  options?: vscode.TextDocumentShowOptions,
): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(document, { preview: false, ...options });
}

/** Starts none, so that the extension host reads by itself. */
export const noWorker = (): never => {
  throw new Error('No workers here.');
};

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await until('all editors to be closed', () => vscode.window.visibleTextEditors.length === 0);
}

/** Sets `newsmark.<name>` for the time that `act` takes. */
export async function withSetting(name: string, value: unknown, act: () => Promise<void>): Promise<void> {
  const set = (to: unknown) =>
    vscode.workspace.getConfiguration('newsmark').update(name, to, vscode.ConfigurationTarget.Global);
  await set(value);
  try {
    await act();
  } finally {
    await set(undefined);
  }
}

/** The range of `words`, white space of any kind matching a space; of those in `around` where they stand there. */
export function find(document: vscode.TextDocument, words: string, around = words): vscode.Range {
  const outer = spanOf(document.getText(), around);
  const inner = spanOf(document.getText().slice(outer.start, outer.end), words);
  return new vscode.Range(document.positionAt(outer.start + inner.start), document.positionAt(outer.start + inner.end));
}

function spanOf(text: string, words: string): { start: number; end: number } {
  const pattern = words.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s`);
  const match = new RegExp(pattern).exec(text);
  assert.ok(match, `The text does not hold: ${words}`);
  return { start: match.index, end: match.index + match[0].length };
}

/** Puts the cursor of the active editor before some words. */
export function putCursorAt(document: vscode.TextDocument, words: string): void {
  const { start } = find(document, words);
  vscode.window.activeTextEditor!.selection = new vscode.Selection(start, start);
}

export const symbolsOf = async (document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> =>
  (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  )) ?? [];

/** An outline as lines, indented by depth: name, then detail behind a bar. */
export const drawn = (symbols: readonly vscode.DocumentSymbol[], indent = ''): string[] =>
  symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail ? ` ¦ ${detail}` : ''}`,
    ...drawn(children, `${indent}  `),
  ]);

export const foldsOf = async (document: vscode.TextDocument): Promise<vscode.FoldingRange[]> =>
  (await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
    'vscode.executeFoldingRangeProvider',
    document.uri,
  )) ?? [];

/** The text of all hovers at the start of a range, one character in. */
export async function hoverAt(document: vscode.TextDocument, range: vscode.Range): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    range.start.translate(0, 1),
  );
  return hovers
    .flatMap(({ contents }) => contents as vscode.MarkdownString[])
    .map(({ value }) => value)
    .join('\n\n');
}

/** A Markdown text as VS Code shows it: without escapes and addresses. */
export const shown = (markdown: string): string =>
  markdown.replace(/\]\(command:[^)]*\)/g, ']').replace(/\\(?=[!-/:-@[-`{-~])/g, '');

/** What a provider of places answers one character into a range, as ranges. */
export async function placesAt(
  command: string,
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.Range[]> {
  const places = await vscode.commands.executeCommand<readonly { readonly range: vscode.Range }[] | undefined>(
    command,
    document.uri,
    range.start.translate(0, 1),
  );
  return (places ?? []).map((place) => place.range);
}

/** The texts of some ranges, white space of any kind as a space. */
export const textsOf = (document: vscode.TextDocument, ranges: readonly vscode.Range[]): string[] =>
  ranges.map((range) => document.getText(range).replace(/\s/g, ' '));

/** The words that "Go to Definition" leads to from one character into a range, or from another number of them. */
export async function definitionAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  into = 1,
): Promise<vscode.Range[]> {
  const links = await vscode.commands.executeCommand<(vscode.LocationLink | vscode.Location)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    range.start.translate(0, into),
  );
  return links.map((link) => ('targetRange' in link ? link.targetRange : link.range));
}

export interface Token {
  readonly text: string;
  readonly type: string;
  readonly range: vscode.Range;
}

/** The document's semantic tokens, decoded. */
export async function tokensOf(document: vscode.TextDocument): Promise<Token[]> {
  const ask = <T>(what: string) => vscode.commands.executeCommand<T | undefined>(what, document.uri);
  const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend');
  const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens');
  if (!legend || !tokens) return [];
  const decoded: Token[] = [];
  let [line, column] = [0, 0];
  for (let at = 0; at < tokens.data.length; at += 5) {
    const [down, right, length, type] = tokens.data.slice(at, at + 4) as unknown as [number, number, number, number];
    line += down;
    column = down > 0 ? right : column + right;
    const range = new vscode.Range(line, column, line, column + length);
    decoded.push({ text: document.getText(range).replace(/\s/g, ' '), type: legend.tokenTypes[type] ?? '', range });
  }
  return decoded;
}

/** Whether a line of an editor is neither folded away nor scrolled out of sight. */
export const isInView = (editor: vscode.TextEditor, line: number): boolean =>
  editor.visibleRanges.some(({ start, end }) => start.line <= line && line <= end.line);
