import * as vscode from 'vscode';
import type { Problem } from '../../core/decisions/json';
import type { Conflict } from '../../core/decisions/merge';
import { wordingOf } from '../wording/decision-wording';
import { nameOf } from './files';

/** What the reader is told about files of decisions that can't be used as they are. */
export class Tellings implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('newsmark');

  dispose(): void {
    this.#diagnostics.dispose();
  }

  /**
   * What is wrong with a file, in the list of problems and, once, in a message that leads there. Without anything
   * wrong, both go.
   */
  damage(file: vscode.Uri, problems: readonly Problem[]): void {
    const isNew = problems.length > 0 && (this.#diagnostics.get(file)?.length ?? 0) === 0;
    this.#diagnostics.set(
      file,
      problems.map(({ line, column, message }) => diagnostic(new vscode.Position(line - 1, column - 1), message)),
    );
    if (isNew && problems[0]) void tell(file, problems[0]);
  }

  /** That a file could not be read or written. */
  failed(file: vscode.Uri, reason: string): void {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The decisions in {0} could not be read or written: {1}', nameOf(file), reason),
    );
  }

  /** That a step can't be taken back or made again. */
  stale(): void {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('That can no longer be undone: it has been changed elsewhere since.'),
    );
  }

  /** What was decided differently here and elsewhere. Resolves to whether the reader wants what was decided here. */
  async conflict(name: string, conflicts: readonly Conflict[]): Promise<boolean> {
    const mine = vscode.l10n.t('Keep Mine');
    const [first] = conflicts;
    const [ours, theirs] = [first?.ours?.decision, first?.theirs?.decision].map((decision) =>
      decision ? wordingOf(decision) : vscode.l10n.t('nothing'),
    );
    const message = vscode.l10n.t(
      'Somebody else has decided otherwise on {0}, and that stands for now. Yours: {1}. Theirs: {2}.',
      name,
      ours ?? '',
      theirs ?? '',
    );
    return (await vscode.window.showWarningMessage(message, mine, vscode.l10n.t('Keep Theirs'))) === mine;
  }
}

function diagnostic(at: vscode.Position, message: string): vscode.Diagnostic {
  const problem = new vscode.Diagnostic(new vscode.Range(at, at), message, vscode.DiagnosticSeverity.Error);
  problem.source = 'Newsmark';
  return problem;
}

async function tell(file: vscode.Uri, { line, column, message }: Problem): Promise<void> {
  const open = vscode.l10n.t('Open File');
  const text = vscode.l10n.t(
    'The decisions in {0} can’t be read: line {1}, {2}. The file stays as it is, and nothing can be decided until that is put right.',
    nameOf(file),
    line,
    message,
  );
  if ((await vscode.window.showErrorMessage(text, open)) !== open) return;
  const at = new vscode.Position(line - 1, column - 1);
  await vscode.window.showTextDocument(file, { selection: new vscode.Range(at, at) });
}
