import type * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import type { CurrentText } from '../currentText';
import { registerCodeActions } from './codeActions';
import { registerCodeLens } from './codeLens';
import { registerContextKeys } from './contextKeys';
import { registerDecidingNames } from './decidingNames';
import { registerDecidingQuotations } from './decidingQuotations';
import { registerDefinition } from './definition';
import { registerDimming } from './dimming';
import { registerExporting } from './exporting';
import { registerFolding } from './folding';
import { registerFoldingCommands } from './foldingCommands';
import { registerGettingStarted } from './gettingStarted';
import { registerHover } from './hover';
import { registerImporting } from './importing';
import { registerInlayHints } from './inlayHints';
import { registerMenu } from './menu';
import { registerMoving } from './moving';
import { registerNameColors } from './nameColors';
import { registerNameLines } from './nameLines';
import { registerNotes } from './notes';
import { registerOrphans } from './orphans';
import { registerOutline } from './outline';
import { registerQuotationMarking } from './quotationMarking';
import { registerQuotationPick } from './quotationPick';
import { registerReadersNames } from './readersNames';
import { registerReferences } from './references';
import { registerQuotedPanel } from './quotedPanel';
import { registerReveal } from './reveal';
import { registerReview } from './review';
import { registerSelecting } from './selecting';
import { registerSpeakersView } from './speakersView';
import { registerStatus } from './status';
import { registerUndoingDecisions } from './undoingDecisions';
import { registerWorkspaceSymbols } from './workspaceSymbols';

/**
 * A feature stands on its own: it takes analyses, the text that the reader has before them and where the extension's
 * own files lie, and gives back what is to be disposed of.
 */
export type Feature = (analyses: Analyses, current: CurrentText, extension: vscode.Uri) => vscode.Disposable;

/**
 * The lines under names come before those under quotations: where both are, the editor shows the one that was there
 * first.
 */
export const features: readonly Feature[] = [
  registerFolding,
  registerFoldingCommands,
  registerDimming,
  registerNameColors,
  registerNameLines,
  registerQuotationMarking,
  registerOutline,
  registerHover,
  registerDefinition,
  registerQuotedPanel,
  registerReveal,
  registerContextKeys,
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
  registerNotes,
  registerReview,
  registerOrphans,
  registerExporting,
  registerImporting,
  registerUndoingDecisions,
  registerGettingStarted,
];
