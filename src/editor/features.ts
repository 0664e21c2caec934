import type * as vscode from 'vscode';
import type { Analyses } from './reading/analyses';
import type { CurrentText } from './reading/current-text';
import { registerCodeActions } from './deciding/code-actions';
import { registerCodeLens } from './moving/code-lens';
import { registerContextKeys } from './overview/context-keys';
import { registerDecidedMarks } from './marking/decided-marks';
import { registerDecidingNames } from './deciding/deciding-names';
import { registerDecidingParts } from './deciding/deciding-parts';
import { registerDecidingQuotations } from './deciding/deciding-quotations';
import { registerDefinition } from './moving/definition';
import { registerDimming } from './marking/dimming';
import { registerExporting } from './exchange/exporting';
import { registerFolding } from './folding/folding';
import { registerFolderNames } from './deciding/folder-names';
import { registerGettingStarted } from './overview/getting-started';
import { registerHover } from './telling/hover';
import { registerImporting } from './exchange/importing';
import { registerInlayHints } from './marking/inlay-hints';
import { registerMenu } from './overview/menu';
import { registerMoving } from './moving/moving';
import { registerNameColors } from './marking/name-colors';
import { registerNameLines } from './marking/name-lines';
import { registerNotes } from './deciding/notes';
import { registerOrphans } from './deciding/orphans';
import { registerOutline } from './overview/outline-provider';
import { registerQuotationMarking } from './marking/quotation-marking';
import { registerQuotationPick } from './moving/quotation-pick';
import { registerReadingAs } from './reading/reading-as';
import { registerReadersNames } from './reading/names-changed';
import { registerReferences } from './moving/references';
import { registerQuotedPanel } from './panel/showing';
import { registerReveal } from './moving/reveal-command';
import { registerReview } from './deciding/review';
import { registerSelecting } from './moving/selecting';
import { registerSpeakersView } from './overview/speakers-view';
import { registerStatus } from './overview/status';
import { registerUndoingDecisions } from './deciding/undoing-decisions';
import { registerWorkspaceSymbols } from './moving/workspace-symbols';

/** What VS Code gives an extension: where its own files lie, and what is kept for the workspace. */
export type Home = Pick<vscode.ExtensionContext, 'extensionUri' | 'workspaceState'>;

/**
 * A feature stands on its own: it takes analyses, the text that the reader has before them and what VS Code gives the
 * extension, and gives back what is to be disposed of.
 */
export type Feature = (analyses: Analyses, current: CurrentText, home: Home) => vscode.Disposable;

/**
 * The lines under names come before those under quotations: where both are, the editor shows the one that was there
 * first.
 */
export const features: readonly Feature[] = [
  registerFolding,
  registerDimming,
  registerNameColors,
  registerNameLines,
  registerQuotationMarking,
  registerDecidedMarks,
  registerOutline,
  registerHover,
  registerDefinition,
  registerQuotedPanel,
  registerReveal,
  registerContextKeys,
  registerReadingAs,
  registerMoving,
  registerQuotationPick,
  registerReferences,
  registerSelecting,
  registerWorkspaceSymbols,
  registerSpeakersView,
  registerStatus,
  registerMenu,
  registerInlayHints,
  registerCodeLens,
  registerReadersNames,
  registerCodeActions,
  registerDecidingQuotations,
  registerDecidingNames,
  registerDecidingParts,
  registerFolderNames,
  registerNotes,
  registerReview,
  registerOrphans,
  registerExporting,
  registerImporting,
  registerUndoingDecisions,
  registerGettingStarted,
];
