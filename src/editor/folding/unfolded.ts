import type * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import { boilerplateFolds, foldsSeen } from './folding-boilerplate';
import { PageMemory } from '../keeping/page-memory';

const LONGEST_NAME = 60;

/**
 * What the reader has unfolded on each page, kept over its closing and over reloads. The editor doesn't tell: it is seen
 * by what is in view. A fold is known by the words of its first line, as lines move when a text is edited.
 */
export class Unfolded {
  readonly #kept: PageMemory<readonly string[]>;
  /** Folds that were seen to be closed, by page and column. */
  readonly #closed = new Map<string, Set<string>>();

  constructor(state: vscode.Memento) {
    this.#kept = new PageMemory(state, 'newsmark.unfolded');
  }

  /** Whether the reader has unfolded a fold of a page, and not folded it again. */
  has(document: vscode.TextDocument, fold: vscode.Range): boolean {
    return this.#kept.get(document.uri)?.includes(nameOf(document, fold)) === true;
  }

  /** Takes note of what is in view in a tab, known by a name: what was closed and is open now has been unfolded. */
  see(editor: vscode.TextEditor, analysis: Analysis, tab: string): void {
    const { document } = editor;
    const { open, closed } = foldsSeen(editor, boilerplateFolds(document, analysis));
    const before = this.#closedIn(tab);
    const unfolded = open.map((fold) => nameOf(document, fold)).filter((name) => before.has(name));
    const folded = closed.map((fold) => nameOf(document, fold));
    for (const name of unfolded) before.delete(name);
    for (const name of folded) before.add(name);
    this.#note(document, unfolded, folded);
  }

  /** Takes note that all of a page has been unfolded, or folded. */
  seeAll(document: vscode.TextDocument, analysis: Analysis, are: 'folded' | 'unfolded'): void {
    const names = boilerplateFolds(document, analysis).map((fold) => nameOf(document, fold));
    this.#note(document, are === 'unfolded' ? names : [], are === 'folded' ? names : []);
  }

  #note({ uri }: vscode.TextDocument, unfolded: readonly string[], folded: readonly string[]): void {
    const before = this.#kept.get(uri) ?? [];
    const now = [...new Set([...before, ...unfolded])].filter((name) => !folded.includes(name));
    if (now.join('\n') !== before.join('\n')) this.#kept.set(uri, now.length > 0 ? now : undefined);
  }

  /** Forgets what was seen in a tab that is closed. */
  leave(tab: string): void {
    this.#closed.delete(tab);
  }

  #closedIn(tab: string): Set<string> {
    const closed = this.#closed.get(tab) ?? new Set();
    this.#closed.set(tab, closed);
    return closed;
  }
}

const nameOf = (document: vscode.TextDocument, { start }: vscode.Range): string =>
  document.lineAt(start.line).text.trim().slice(0, LONGEST_NAME);
