import type * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import type { CurrentText } from '../current-text';
import { registerCodeActions } from './code-actions';
import { registerCodeLens } from './code-lens';
import { registerContextKeys } from './context-keys';
import { registerDecidedMarks } from './decided-marks';
import { registerDecidingNames } from './deciding-names';
import { registerDecidingParts } from './deciding-parts';
import { registerDecidingQuotations } from './deciding-quotations';
import { registerDefinition } from './definition';
import { registerDimming } from './dimming';
import { registerExporting } from './exporting';
import { registerFolding } from './folding';
import { registerGettingStarted } from './getting-started';
import { registerHover } from './hover';
import { registerImporting } from './importing';
import { registerInlayHints } from './inlay-hints';
import { registerMenu } from './menu';
import { registerMoving } from './moving';
import { registerNameColors } from './name-colors';
import { registerNameLines } from './name-lines';
import { registerNotes } from './notes';
import { registerOrphans } from './orphans';
import { registerOutline } from './outline';
import { registerQuotationMarking } from './quotation-marking';
import { registerQuotationPick } from './quotation-pick';
import { registerReadingAs } from './reading-as';
import { registerReadersNames } from './readers-names';
import { registerReferences } from './references';
import { registerQuotedPanel } from './quoted-panel';
import { registerReveal } from './reveal';
import { registerReview } from './review';
import { registerSelecting } from './selecting';
import { registerSpeakersView } from './speakers-view';
import { registerStatus } from './status';
import { registerUndoingDecisions } from './undoing-decisions';
import { registerWorkspaceSymbols } from './workspace-symbols';

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
  registerNotes,
  registerReview,
  registerOrphans,
  registerExporting,
  registerImporting,
  registerUndoingDecisions,
  registerGettingStarted,
];
