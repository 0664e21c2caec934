import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import { firstFullMention } from '../../core/queries';
import type { Span } from '../../core/span';
import type { Analyses } from '../reading/analyses';
import type { CurrentText } from '../reading/current-text';
import { goToParts } from '../places/go-to';
import { registerPageCommand } from '../reading/on-page';
import { asFarAsRead, partNotice } from '../reading/part-read';
import { GO_TO_NODE, tooltipOf, treeItem } from './speakers-items';
import { childrenOf, nodeAt, parentOf, speakersTree, type RootNode, type SpeakersNode } from './speakers-tree';
import { NEXT_BY_SPEAKER } from '../moving/moving';
import { GO_TO_QUOTATION } from '../moving/quotation-pick';

/** The view of speakers: who is quoted on the page that is open, with what, and which countries it names. */
export function registerSpeakersView(analyses: Analyses, current: CurrentText): vscode.Disposable {
  const provider = new SpeakersProvider(current);
  const view = vscode.window.createTreeView('newsmark.speakers', { treeDataProvider: provider, showCollapseAll: true });
  const onNode = (
    command: string,
    act: (editor: vscode.TextEditor, analysis: Analysis, node: SpeakersNode) => unknown,
  ) =>
    registerPageCommand(command, analyses, current, (editor, analysis, node) =>
      provider.shows(node) ? act(editor, analysis, node) : undefined,
    );
  const follow = (): void => {
    const node = view.visible ? provider.atCursor() : undefined;
    if (node) void view.reveal(node, { select: true, focus: false });
  };
  const tell = (): void => {
    view.message = provider.message();
  };
  tell();
  return vscode.Disposable.from(
    provider,
    view,
    onNode(GO_TO_NODE, goToNode),
    onNode('newsmark.speakers.next', async (editor, _analysis, node) => {
      await focus(editor);
      await vscode.commands.executeCommand(NEXT_BY_SPEAKER, choiceOf(node));
    }),
    onNode('newsmark.speakers.list', (_editor, _analysis, node) =>
      vscode.commands.executeCommand(GO_TO_QUOTATION, choiceOf(node)),
    ),
    onNode('newsmark.speakers.findReferences', async (editor, analysis, node) => {
      await goToNode(editor, analysis, node);
      await vscode.commands.executeCommand('editor.action.goToReferences');
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === current.editor) follow();
    }),
    view.onDidChangeVisibility(follow),
    provider.onDidChangeTreeData(() => {
      tell();
      follow();
    }),
  );
}

class SpeakersProvider implements vscode.TreeDataProvider<SpeakersNode>, vscode.Disposable {
  readonly #changes = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;
  #roots: readonly RootNode[] = [];

  readonly onDidChangeTreeData = this.#changes.event;

  constructor(private readonly current: CurrentText) {
    this.#read();
    this.#subscription = current.onDidChange(() => {
      this.#read();
      this.#changes.fire();
    });
  }

  getChildren(node?: SpeakersNode): SpeakersNode[] {
    return [...(node ? childrenOf(node) : this.#roots)];
  }

  getParent(node: SpeakersNode): SpeakersNode | undefined {
    return parentOf(this.#roots, node);
  }

  getTreeItem(node: SpeakersNode): vscode.TreeItem {
    const { state } = this.current;
    return state.kind === 'page' ? treeItem(state, node) : new vscode.TreeItem('');
  }

  resolveTreeItem(item: vscode.TreeItem, node: SpeakersNode): vscode.TreeItem {
    const { state } = this.current;
    if (state.kind === 'page' && this.shows(node)) item.tooltip = tooltipOf(state, node);
    return item;
  }

  /** Whether something of unknown origin is a node that is shown now. */
  shows(node: unknown): node is SpeakersNode {
    return this.#roots.some((root) => root === node || childrenOf(root).some((child) => child === node));
  }

  /** What is to be said above the nodes. Without any, the view shows its welcome, which says so itself. */
  message(): string | undefined {
    const { state } = this.current;
    const [first] = this.#roots;
    if (state.kind !== 'page' || !first) return undefined;
    return first.kind === 'countries'
      ? asFarAsRead(state.analysis, vscode.l10n.t('Nobody is quoted on this page.'))
      : partNotice(state.analysis);
  }

  /** The node for what the cursor is at. */
  atCursor(): SpeakersNode | undefined {
    const { state, editor } = this.current;
    if (state.kind !== 'page' || editor?.document !== state.document) return undefined;
    return nodeAt(this.#roots, state.analysis, state.document.offsetAt(editor.selection.active));
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changes.dispose();
  }

  #read(): void {
    const { state } = this.current;
    this.#roots = state.kind === 'page' ? speakersTree(state.analysis) : [];
  }
}

async function goToNode(editor: vscode.TextEditor, analysis: Analysis, node: SpeakersNode): Promise<void> {
  const parts = placeOf(analysis, node);
  if (parts) goToParts(await focus(editor), parts);
}

/** A view that was used has the focus; the editor it has acted on is to have it. */
const focus = (editor: vscode.TextEditor): Thenable<vscode.TextEditor> =>
  vscode.window.showTextDocument(editor.document, editor.viewColumn);

/** The parts of a quotation, or where somebody is first named in full. */
function placeOf({ text }: Analysis, node: SpeakersNode): readonly [Span, ...Span[]] | undefined {
  if (node.kind === 'speech') return node.speech;
  const named = 'entity' in node ? firstFullMention(text, node.entity) : undefined;
  return named && [named];
}

/** The argument that stands for a node's speaker. */
const choiceOf = (node: SpeakersNode): string | undefined =>
  node.kind === 'speaker' ? node.entity.id : node.kind === 'unnamed' ? node.kind : undefined;
