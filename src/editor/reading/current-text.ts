import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import type { Analyses } from './analyses';
import type { Hindrance } from '../wording/hindrances';
import { isNewsText } from '../places/selector';

/** What the reader has before them. */
export type TextState = { readonly kind: 'nothing' } | OtherState | PageState;

export interface OtherState {
  readonly kind: 'other';
  readonly document: vscode.TextDocument;
  /** Why a News Text is no page, or any text took too long; null for text that nobody says to be one. */
  readonly hindrance: Hindrance | null;
}

export interface PageState {
  readonly kind: 'page';
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
}

/**
 * The text that views and the status bar are about: that of the active text editor. It stays the same while the reader
 * is in something else beside it, such as a panel, a peek view or the output.
 */
export class CurrentText implements vscode.Disposable {
  readonly #changes = new vscode.EventEmitter<TextState>();
  readonly #subscriptions: vscode.Disposable;
  #editor: vscode.TextEditor | undefined;
  #state: TextState = { kind: 'nothing' };
  #refreshes = 0;

  /** Fires when another text is current, and when the current one has been read anew. */
  readonly onDidChange = this.#changes.event;

  constructor(private readonly analyses: Analyses) {
    const refresh = () => void this.#refresh();
    const refreshIfCurrent = (document: vscode.TextDocument): void => {
      if (document === this.#editor?.document) refresh();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changes,
      vscode.window.onDidChangeActiveTextEditor(refresh),
      vscode.window.onDidChangeVisibleTextEditors(refresh),
      // Another language for the same text is announced as its opening.
      vscode.workspace.onDidOpenTextDocument(refreshIfCurrent),
      analyses.onDidChange(({ document }) => refreshIfCurrent(document)),
    );
    refresh();
  }

  get state(): TextState {
    return this.#state;
  }

  /** The editor that shows the current text. */
  get editor(): vscode.TextEditor | undefined {
    return this.#editor;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #refresh(): Promise<void> {
    const refresh = ++this.#refreshes;
    this.#editor = this.#followed();
    const state = await this.#read(this.#editor?.document);
    if (refresh !== this.#refreshes || isSame(state, this.#state)) return;
    this.#state = state;
    this.#changes.fire(state);
  }

  #followed(): vscode.TextEditor | undefined {
    const active = vscode.window.activeTextEditor;
    if (active?.viewColumn !== undefined) return active;
    const document = this.#editor?.document;
    return (
      document &&
      vscode.window.visibleTextEditors.find((editor) => editor.document === document && editor.viewColumn !== undefined)
    );
  }

  async #read(document: vscode.TextDocument | undefined): Promise<TextState> {
    if (!document) return { kind: 'nothing' };
    const analysis = await this.analyses.of(document);
    if (analysis) return { kind: 'page', document, analysis };
    const hindrance = (await this.analyses.hindranceOf(document)) ?? null;
    return { kind: 'other', document, hindrance: isNewsText(document) || hindrance === 'heavy' ? hindrance : null };
  }
}

function isSame(a: TextState, b: TextState): boolean {
  if (a.kind === 'nothing' || b.kind === 'nothing') return a.kind === b.kind;
  return a.kind === b.kind && a.document === b.document && whatIsRead(a) === whatIsRead(b);
}

const whatIsRead = (state: OtherState | PageState): Analysis | Hindrance | null =>
  state.kind === 'page' ? state.analysis : state.hindrance;
