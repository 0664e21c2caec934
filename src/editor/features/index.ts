import type * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import { registerDefinition } from './definition';
import { registerDimming } from './dimming';
import { registerFolding } from './folding';
import { registerFoldingCommands } from './foldingCommands';
import { registerGettingStarted } from './gettingStarted';
import { registerHover } from './hover';
import { registerNameColors } from './nameColors';
import { registerNameLines } from './nameLines';
import { registerOutline } from './outline';
import { registerQuotationMarking } from './quotationMarking';
import { registerQuotedPanel } from './quotedPanel';
import { registerReveal } from './reveal';
import { registerTooLong } from './tooLong';

/** A feature stands on its own: it takes analyses, and where the extension's own files lie, and gives back what is to be disposed of. */
export type Feature = (analyses: Analyses, extension: vscode.Uri) => vscode.Disposable;

/** The lines under names come before those under quotations: where both are, the editor shows the one that was there first. */
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
  registerTooLong,
  registerGettingStarted,
];
