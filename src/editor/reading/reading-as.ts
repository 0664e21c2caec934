import * as vscode from 'vscode';
import { markupOf } from '../../core/view/markup';
import type { Analyses } from './analyses';
import type { CurrentText, PageState, TextState } from './current-text';
import { PageMemory } from '../keeping/page-memory';
import { isNewsText } from '../places/selector';

/** Reads the text that is open as News Text, or as what it was again: Plain Text, or Markdown. */
export const READ_AS = { newstext: 'newsmark.readAsNewsText', plaintext: 'newsmark.readAsPlainText' } as const;

type Language = keyof typeof READ_AS;
const LANGUAGES: readonly Language[] = ['newstext', 'plaintext'];
type Wish = 'always' | 'ask' | 'never';

const SETTING = 'readAsNewsText';
/** Whether the reader of this workspace has been asked. */
const OFFERED = 'newsmark.offeredNewsText';

/**
 * Pages in Plain Text are offered to be read as News Text, once for a workspace; what the reader wants of one page is
 * kept. A page is changed only when it is first seen, so that the language that the reader gives it afterwards stays.
 */
export function registerReadingAs(
  _analyses: Analyses,
  current: CurrentText,
  { workspaceState }: Pick<vscode.ExtensionContext, 'workspaceState'>,
): vscode.Disposable {
  const wanted = new PageMemory<Language>(workspaceState, 'newsmark.languages');
  /** The language of each page when it was seen last. */
  const seen = new Map<string, string>();

  const see = async (state: TextState): Promise<void> => {
    if (state.kind === 'nothing') return;
    const { document } = state;
    const name = document.uri.toString();
    // In Markdown nobody looks for news unasked.
    if (document.languageId === 'markdown' && !seen.has(name) && wanted.get(document.uri) === 'newstext')
      return readAsNews(document);
    if (document.languageId === 'markdown' && seen.get(name) === 'newstext') wanted.set(document.uri, 'plaintext');
    if (state.kind !== 'page') return;
    const before = seen.get(name);
    seen.set(name, document.languageId);
    if (before === undefined) await meet(state);
    else if (before !== document.languageId && isLanguage(document.languageId))
      wanted.set(document.uri, document.languageId);
  };
  const meet = async ({ document }: PageState): Promise<void> => {
    if (isNewsText(document)) return;
    const language = wanted.get(document.uri);
    const wish = language === undefined ? wishFor(document) : language === 'newstext' ? 'always' : 'never';
    if (wish === 'always') await readAsNews(document);
    else if (wish === 'ask' && !workspaceState.get(OFFERED)) {
      await workspaceState.update(OFFERED, true);
      await offer(document);
    }
  };
  /** It isn't the reader who changes the language of this page. */
  const readAsNews = async (document: vscode.TextDocument): Promise<void> => {
    seen.set(document.uri.toString(), 'newstext');
    await vscode.languages.setTextDocumentLanguage(document, 'newstext');
  };
  const offer = async (document: vscode.TextDocument): Promise<void> => {
    const answer = await askHow();
    if (answer === 'always' || answer === 'never') await setWish(answer);
    if (document.isClosed) return;
    if (answer === 'always') await readAsNews(document);
    if (answer === 'once') await vscode.languages.setTextDocumentLanguage(document, 'newstext');
  };

  void see(current.state);
  return vscode.Disposable.from(
    current.onDidChange(see),
    // Another language for the same text is announced as its closing, too.
    vscode.workspace.onDidCloseTextDocument(({ isClosed, uri }) => {
      if (isClosed) seen.delete(uri.toString());
    }),
    ...LANGUAGES.map((language) =>
      vscode.commands.registerCommand(READ_AS[language], async () => {
        const document = (vscode.window.activeTextEditor ?? current.editor)?.document;
        if (!document) return;
        wanted.set(document.uri, language);
        const own = language === 'plaintext' ? markupOf(document.uri.path) : undefined;
        await vscode.languages.setTextDocumentLanguage(document, own ?? language);
      }),
    ),
  );
}

/** Asks whether such pages are to be read as News Text; undefined where the reader doesn't answer. */
async function askHow(): Promise<'always' | 'once' | 'never' | undefined> {
  const items = [
    {
      title: vscode.workspace.workspaceFolders ? vscode.l10n.t('Always in This Workspace') : vscode.l10n.t('Always'),
      answer: 'always' as const,
    },
    { title: vscode.l10n.t('This Page'), answer: 'once' as const },
    { title: vscode.l10n.t('Never'), answer: 'never' as const },
  ];
  const question = vscode.l10n.t(
    'This is a saved news page. Read such pages as News Text, whose lines wrap to the window?',
  );
  return (await vscode.window.showInformationMessage(question, ...items))?.answer;
}

const isLanguage = (language: string): language is Language => language in READ_AS;

const wishFor = (document: vscode.TextDocument): Wish =>
  vscode.workspace.getConfiguration('newsmark', document).get<Wish>(SETTING, 'ask');

/** In the workspace where there is one, else for the reader. */
const setWish = (wish: Wish): Thenable<void> =>
  vscode.workspace
    .getConfiguration('newsmark')
    .update(
      SETTING,
      wish,
      vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global,
    );
