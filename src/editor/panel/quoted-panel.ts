import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import { readWords } from '../../core/view/read-words';
import { layoutOf } from '../../picture/layout';
import type { FromView, ToView } from '../../picture/messages';
import { pictureOf, type Picture } from '../../picture/picture';
import { quotedOf } from '../../picture/quoted';
import { styleOf, THEME } from '../../picture/style';
import { svgFileOf } from '../../picture/svg';
import type { Analyses } from '../reading/analyses';
import { oneLine } from '../wording/excerpt';
import { asFarAsRead } from '../reading/part-read';
import { speakerName } from '../wording/quotation-wording';
import { quotedWording } from './quoted-wording';
import { rangeOf } from '../places/ranges';
import { spanToReveal } from '../places/reveal';
import { isCandidate } from '../places/selector';
import { webviewPage } from './webview-page';

/** Wide enough for a page of a report. */
const SAVED_WIDTH = 900;

/**
 * Shows who is quoted in the page that the reader is at, in a panel that has been opened or restored. Ends with the
 * panel.
 */
export class QuotedPanel implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable;
  #document: vscode.TextDocument | undefined;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly analyses: Analyses,
    extension: vscode.Uri,
    document: vscode.TextDocument | undefined,
  ) {
    this.#document = document;
    this.#subscriptions = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((message: FromView) => void this.#receive(message)),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor && editor.document !== this.#document && isCandidate(editor.document)) this.#follow(editor.document);
      }),
      vscode.workspace.onDidCloseTextDocument((closed) => {
        if (closed === this.#document) this.#follow(undefined);
      }),
      analyses.onDidChange(({ document: changed, analysis }) => {
        if (changed === this.#document) this.#show(changed, analysis);
      }),
    );
    panel.onDidDispose(() => void this.#subscriptions.dispose());
    const script = vscode.Uri.joinPath(extension, 'dist', 'quoted.js');
    panel.webview.html = webviewPage(panel.webview, quotedWording().title, script, styleOf(THEME) + PAGE_STYLE);
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  dispose(): void {
    this.panel.dispose();
  }

  #follow(document: vscode.TextDocument | undefined): void {
    this.#document = document;
    void this.#update();
  }

  async #update(): Promise<void> {
    const document = this.#document;
    const analysis = document && (await this.analyses.of(document));
    if (document === this.#document) this.#show(document, analysis);
  }

  #show(document: vscode.TextDocument | undefined, analysis: Analysis | undefined): void {
    const picture = document && analysis && pictureFor(document, analysis);
    const uri = document?.uri.toString();
    const message: ToView =
      picture && uri
        ? { type: 'picture', uri, picture }
        : { type: 'empty', uri, title: quotedWording().title, message: whyEmpty(document, analysis) };
    void this.panel.webview.postMessage(message);
  }

  async #receive(message: FromView): Promise<void> {
    if (message.type === 'ready') return this.#update();
    if (!this.#document) return;
    if (message.type === 'reveal') await reveal(this.#document, message.start, message.end);
    if (message.type === 'save') await this.#save(this.#document);
  }

  async #save(document: vscode.TextDocument): Promise<void> {
    const analysis = await this.analyses.of(document);
    const picture = analysis && pictureFor(document, analysis);
    if (!picture) return;
    const target = await vscode.window.showSaveDialog({
      defaultUri: besides(document.uri),
      filters: { SVG: ['svg'] },
      title: picture.captions.saveAsSvg,
    });
    if (!target) return;
    const svg = svgFileOf(picture, layoutOf(picture, SAVED_WIDTH, true));
    try {
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(svg));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('The picture could not be saved: {0}', reason));
    }
  }
}

function pictureFor(document: vscode.TextDocument, analysis: Analysis): Picture | undefined {
  const { headline } = analysis.page;
  const subject = asFarAsRead(analysis, (headline && oneLine(readWords(analysis, headline))) || nameOf(document));
  return pictureOf(
    analysis,
    quotedOf(analysis, (quote) => speakerName(analysis, quote)),
    subject,
    quotedWording(),
  );
}

function whyEmpty(document: vscode.TextDocument | undefined, analysis: Analysis | undefined): string {
  if (!document) return vscode.l10n.t('Open a news page to see who is quoted in it.');
  if (!analysis)
    return vscode.l10n.t(
      'Newsmark has not read {0} as a news page. Open one to see who is quoted in it.',
      nameOf(document),
    );
  return asFarAsRead(analysis, vscode.l10n.t('Nobody is quoted in {0}.', nameOf(document)));
}

const nameOf = ({ uri }: vscode.TextDocument): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** Where the picture of a document is first thought to go; a document that is no file leaves that to VS Code. */
function besides(uri: vscode.Uri): vscode.Uri | undefined {
  return uri.scheme === 'untitled' ? undefined : uri.with({ path: `${uri.path.replace(/\.[^./]*$/, '')}.svg` });
}

/**
 * Selects a place in the text, where the text is in view or was opened, else in the first column: not in place of the
 * panel.
 */
async function reveal(document: vscode.TextDocument, start: unknown, end: unknown): Promise<void> {
  const target = spanToReveal(start, end, document.getText().length);
  if (!target) return;
  const uri = document.uri.toString();
  const group = vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri),
  );
  await vscode.window.showTextDocument(document, {
    selection: rangeOf(document, target),
    viewColumn: group?.viewColumn ?? vscode.ViewColumn.One,
  });
}

const PAGE_STYLE = `
body { padding: 0 20px 20px; color: var(--vscode-foreground); background: var(--vscode-editor-background); }
main { max-width: 1000px; }
h1 { font-size: 1.4em; font-weight: 600; margin: 16px 0 4px; }
p { margin: 4px 0 12px; }
.subject, .empty, .about { color: var(--vscode-descriptionForeground); }
#picture svg { display: block; max-width: 100%; }
button { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; padding: 4px 10px; font: inherit; cursor: pointer; }
button:hover { background: var(--vscode-button-secondaryHoverBackground); }
a:focus-visible, button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; margin-top: 20px; }
caption { position: absolute; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: 5px 12px 5px 0; border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, var(--vscode-panel-border))); }
td:nth-of-type(1), td:nth-of-type(2), th:nth-child(2), th:nth-child(3) { text-align: right; white-space: nowrap; }
ul { list-style: none; margin: 0; padding: 0; }
li + li { margin-top: 3px; }
a { color: var(--vscode-textLink-foreground); }
`;
