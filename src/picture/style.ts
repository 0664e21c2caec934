/** The colours of the picture, as CSS has them. */
export interface Colors {
  readonly ink: string;
  readonly quiet: string;
  /** Quotations. */
  readonly mark: string;
  /** The ground of an article's strip. */
  readonly track: string;
  /** Around every strip and bar: for high contrast. */
  readonly edge: string;
  readonly focus: string;
  readonly font: string;
}

/** The theme's own colours, in a web view. */
export const THEME: Colors = {
  ink: 'var(--vscode-foreground)',
  quiet: 'var(--vscode-descriptionForeground)',
  mark: 'var(--vscode-charts-blue)',
  track: 'color-mix(in srgb, var(--vscode-foreground) 9%, transparent)',
  edge: 'var(--vscode-contrastBorder, transparent)',
  focus: 'var(--vscode-focusBorder)',
  font: 'var(--vscode-font-family)',
};

/** Dark on white, for a file that is seen anywhere. */
export const PAPER: Colors = {
  ink: '#1f1f1f',
  quiet: '#595959',
  mark: '#1a66c2',
  track: '#ededed',
  edge: 'transparent',
  focus: '#1a66c2',
  font: 'system-ui, "Segoe UI", Helvetica, Arial, sans-serif',
};

/** Unsure quotations are hatched and those of nobody hollow, so that nothing is told by colour alone. */
export const styleOf = ({ ink, quiet, mark, track, edge, focus, font }: Colors): string => `
.picture { font-family: ${font}; font-size: 13px; }
.picture text { fill: ${ink}; }
.picture .title { font-size: 16px; font-weight: 600; }
.picture .name { font-weight: 600; }
.picture .quiet { font-size: 12px; fill: ${quiet}; }
.picture .track { fill: ${track}; stroke: ${edge}; }
.picture .stated { fill: ${mark}; stroke: ${edge}; }
.picture .unsure { fill: url(#hatching); stroke: ${mark}; }
.picture .nobody { fill: none; stroke: ${ink}; }
.picture .hatch { stroke: ${mark}; stroke-width: 2.5; }
.picture .hit { fill: transparent; }
.picture a { cursor: pointer; outline: none; }
.picture a:hover rect:last-child { stroke: ${ink}; }
.picture a:focus-visible rect:last-child { stroke: ${focus}; stroke-width: 3; }
`;
