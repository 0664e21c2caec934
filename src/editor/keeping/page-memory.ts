import type * as vscode from 'vscode';

/** Of so many pages something is kept; what was kept first is forgotten first. */
const MOST = 500;

/** What is kept of single pages in a workspace, over reloads, by their addresses. Untitled texts have none to keep. */
export class PageMemory<Kept> {
  /** `key` names what is kept among all that the extension keeps. */
  constructor(
    private readonly state: vscode.Memento,
    private readonly key: string,
  ) {}

  get(uri: vscode.Uri): Kept | undefined {
    const name = uri.toString();
    return this.#all().find(([known]) => known === name)?.[1];
  }

  /** Undefined forgets the page. */
  set(uri: vscode.Uri, kept: Kept | undefined): void {
    if (uri.scheme === 'untitled') return;
    const name = uri.toString();
    const others = this.#all().filter(([known]) => known !== name);
    void this.state.update(this.key, [...others, ...(kept === undefined ? [] : [[name, kept]])].slice(-MOST));
  }

  #all(): readonly (readonly [uri: string, kept: Kept])[] {
    return this.state.get(this.key, []);
  }
}
