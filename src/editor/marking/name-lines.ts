import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import type { Span } from '../../core/span';
import type { Analyses } from '../reading/analyses';
import { keepDrawn } from './decorating';
import { markedNames, NAME_TYPES, type NameType } from '../telling/names';

/**
 * The line of each type: they differ in form as well as in colour, for readers and themes that don't tell the colours
 * apart.
 */
const LINES: Record<
  NameType,
  { readonly style: 'solid' | 'dotted' | 'double'; readonly width: number; readonly color: string }
> = {
  official: { style: 'solid', width: 2, color: 'newsmark.officialUnderline' },
  person: { style: 'solid', width: 1, color: 'newsmark.personUnderline' },
  country: { style: 'dotted', width: 1, color: 'newsmark.countryUnderline' },
  organization: { style: 'double', width: 3, color: 'newsmark.organizationUnderline' },
};

/** A line under every name, by which the four types of names are told apart. */
export function registerNameLines(analyses: Analyses): vscode.Disposable {
  return keepDrawn(
    analyses,
    NAME_TYPES.map((type) => ({ look: lineBelow(type), spansOf: (analysis: Analysis) => namesOf(analysis, type) })),
  );
}

const namesOf = (analysis: Analysis, type: NameType): Span[] =>
  markedNames(analysis).filter((name) => name.type === type);

function lineBelow(type: NameType): vscode.DecorationRenderOptions {
  const { style, width, color } = LINES[type];
  return {
    borderWidth: `0 0 ${width}px 0`,
    borderStyle: style,
    borderColor: new vscode.ThemeColor(color),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}
