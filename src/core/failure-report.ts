/**
 * What is needed to report that a stage of the analysis has failed: the stage, the kind of error, where in the code,
 * and how long the text is. The error's message is left out, as it can hold words of the article.
 */
export function failureReport(stage: string, error: unknown, length: number): string {
  const kind = error instanceof Error ? error.name : typeof error;
  const frames =
    error instanceof Error
      ? (error.stack ?? '').split('\n').filter((line) => /^\s+at \S.*:\d+:\d+\)?$/.test(line))
      : [];
  return [`The stage "${stage}" failed on a text of ${length} code units: ${kind}`, ...frames].join('\n');
}
