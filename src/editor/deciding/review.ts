import * as vscode from 'vscode';
import type { Wish } from '../../core/decisions/decide';
import type { Analysis } from '../../core/model';
import type { Analyses } from '../reading/analyses';
import type { CurrentText } from '../reading/current-text';
import { alike } from './alike';
import { decideOn } from './deciding';
import { askName, speakerWords, type SpeakerWordItem } from './speaker-pick';
import { confirmed, notSaid, saidBy, saidByNobody } from './subject';
import { readWords } from '../../core/view/read-words';
import { goToParts } from '../places/go-to';
import { shorten } from '../wording/excerpt';
import { hint } from '../wording/hint';
import { registerPageCommand } from '../reading/on-page';
import { asFarAsRead } from '../reading/part-read';
import { wordsOf } from '../telling/quotation-items';
import { confirmedName, isSettled, speakerName } from '../wording/quotation-wording';
import { speechesOf, type Speech } from '../telling/speakers';
import { withoutIcons } from '../wording/without-icons';

const SKIP = 'newsmark.review.skip';

type Answer = SpeakerWordItem['word'] | 'accept' | 'accept-alike' | 'skip';

interface AnswerItem extends vscode.QuickPickItem {
  readonly word?: Answer;
}

/** How many quotations of a review came to what end. */
interface Tally {
  accepted: number;
  changed: number;
  skipped: number;
}

/**
 * A walk through the quotations whose speaker is unsure or not found, the most doubtful first. For each the reader
 * accepts what was found (Enter), picks another, or skips it by a key that is bound while `newsmark.reviewing` is set.
 */
export function registerReview(analyses: Analyses, current: CurrentText): vscode.Disposable {
  const skips = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    skips,
    vscode.commands.registerCommand(SKIP, () => skips.fire()),
    registerPageCommand('newsmark.review', analyses, current, async (editor, analysis) => {
      const total = doubtful(analysis).length;
      if (total === 0) return hint(asFarAsRead(analysis, vscode.l10n.t('No speaker on this page is in doubt.')));
      await vscode.commands.executeCommand('setContext', 'newsmark.reviewing', true);
      try {
        const tally = await review(analyses, editor, total, skips.event);
        void vscode.window.showInformationMessage(asFarAsRead(analysis, summaryOf(tally, total)));
      } finally {
        await vscode.commands.executeCommand('setContext', 'newsmark.reviewing', false);
      }
    }),
  );
}

/** What is unattributed or unsure, in order of doubt; of equal doubt, in the order of the text. */
export function doubtful(analysis: Analysis): Speech[] {
  const certainty = ([first]: Speech): number => (speakerName(analysis, first) === undefined ? 0 : first.confidence);
  return speechesOf(analysis)
    .filter(([first]) => !isSettled(first))
    .sort((a, b) => certainty(a) - certainty(b));
}

async function review(
  analyses: Analyses,
  editor: vscode.TextEditor,
  total: number,
  skips: vscode.Event<void>,
): Promise<Tally> {
  const tally = { accepted: 0, changed: 0, skipped: 0 };
  const skipped = new Set<number>();
  for (;;) {
    const analysis = await analyses.of(editor.document);
    const left = analysis ? doubtful(analysis).filter(([{ start }]) => !skipped.has(start)) : [];
    const [speech] = left;
    if (!analysis || !speech) return tally;
    const same = alike(analysis, speech, left);
    goToParts(editor, speech);
    await putBelowThePick(editor, speech);
    const step = tally.accepted + tally.changed + tally.skipped + 1;
    const answer = await ask(analysis, speech, same, { step, total: Math.max(total, step) }, skips);
    if (answer === undefined) return tally;
    const wishes = answer === 'skip' ? [] : await wishesFor(analysis, speech, same, answer);
    if (wishes.length === 0 || !(await decideOn(analyses, editor.document, analysis, wishes))) {
      skipped.add(speech[0].start);
      tally.skipped++;
    } else if (answer === 'accept' || answer === 'accept-alike') tally.accepted += wishes.length;
    else tally.changed++;
  }
}

/** The list of answers takes the upper part of the window, so what is judged goes down, with what comes next in view. */
async function putBelowThePick({ document }: vscode.TextEditor, speech: Speech): Promise<void> {
  let line = document.positionAt(speech.at(-1)?.end ?? 0).line + 1;
  while (line < document.lineCount - 1 && document.lineAt(line).isEmptyOrWhitespace) line++;
  await vscode.commands.executeCommand('revealLine', {
    lineNumber: Math.min(line, document.lineCount - 1),
    at: 'bottom',
  });
}

async function wishesFor(
  analysis: Analysis,
  [quote]: Speech,
  same: readonly Speech[],
  answer: Exclude<Answer, 'skip' | undefined>,
): Promise<Wish[]> {
  switch (answer) {
    case 'accept':
      return [speakerName(analysis, quote) === undefined ? saidByNobody(analysis, quote) : confirmed(analysis, quote)];
    case 'accept-alike':
      return same.map(([other]) => confirmed(analysis, other));
    case 'nobody':
      return [saidByNobody(analysis, quote)];
    case 'not-quotation':
      return [notSaid(analysis, quote)];
    case 'another': {
      const name = await askName();
      return name === undefined ? [] : [saidBy(analysis, quote, name)];
    }
    default:
      return [saidBy(analysis, quote, answer.name)];
  }
}

/** Asks about one quotation; undefined where the reader ends the review. */
function ask(
  analysis: Analysis,
  speech: Speech,
  same: readonly Speech[],
  { step, total }: { readonly step: number; readonly total: number },
  skips: vscode.Event<void>,
): Promise<Answer> {
  const pick = vscode.window.createQuickPick<AnswerItem>();
  const skip = {
    iconPath: new vscode.ThemeIcon('debug-step-over'),
    tooltip: vscode.l10n.t('Skip (Ctrl+F8, on a Mac ⌘F8)'),
  };
  pick.title = vscode.l10n.t('Who said {0}', wordsOf(analysis, speech));
  pick.placeholder = vscode.l10n.t('Enter accepts, Ctrl+F8 (on a Mac ⌘F8) skips; type a name to pick another');
  pick.step = step;
  pick.totalSteps = total;
  pick.buttons = [skip];
  pick.items = answersFor(analysis, speech, same.length);
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  return new Promise((resolve) => {
    const end = (answer: Answer): void => {
      resolve(answer);
      open.dispose();
    };
    const open = vscode.Disposable.from(
      pick,
      pick.onDidAccept(() => end(pick.selectedItems[0]?.word)),
      pick.onDidTriggerButton(() => end('skip')),
      pick.onDidHide(() => end(undefined)),
      skips(() => end('skip')),
    );
    pick.show();
  });
}

function answersFor(analysis: Analysis, speech: Speech, same: number): AnswerItem[] {
  const name = speakerName(analysis, speech[0]);
  const accepting = confirmedName(analysis, speech[0]) ?? vscode.l10n.t('Nobody in Particular');
  const words = speakerWords(analysis, speech[0]).filter(({ word }) =>
    name === undefined ? word !== 'nobody' : typeof word !== 'object' || word.name !== name,
  );
  return [
    { label: `$(check) ${withoutIcons(accepting)}`, description: vscode.l10n.t('accept'), word: 'accept' },
    ...acceptingAlike(analysis, speech, same, accepting),
    { label: vscode.l10n.t('or another'), kind: vscode.QuickPickItemKind.Separator },
    ...words,
    { label: `$(debug-step-over) ${vscode.l10n.t('Skip')}`, word: 'skip' },
  ];
}

/** Offered where others in doubt are given to the same speaker by the same words. */
function acceptingAlike(analysis: Analysis, [{ mention }]: Speech, same: number, name: string): AnswerItem[] {
  if (same < 2 || !mention) return [];
  const words = withoutIcons(shorten(readWords(analysis, mention)));
  return [
    {
      label: `$(check-all) ${withoutIcons(name)}`,
      description: vscode.l10n.t('accept all {0} in doubt that are by “{1}”', same, words),
      word: 'accept-alike',
    },
  ];
}

function summaryOf({ accepted, changed, skipped }: Tally, total: number): string {
  const counts = vscode.l10n.t('{0} accepted, {1} changed, {2} skipped', accepted, changed, skipped);
  const left = total - accepted - changed;
  return left <= 0
    ? vscode.l10n.t('Review done: {0}. No speaker is in doubt any more.', counts)
    : vscode.l10n.t('Review ended: {0}. {1} still in doubt.', counts, left);
}
