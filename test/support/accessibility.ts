import axe from 'axe-core';
import type { Locator } from 'playwright-core';

/** The rules of WCAG 2.2 at levels A and AA. */
const RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };

/** What axe, as it is in the page, is asked. */
declare const window: { axe: { run(part: unknown, options: object): Promise<axe.AxeResults> } };

/**
 * What axe finds wrong in a part of the workbench, or of a web view in it, as `rule: element` with a note. Rules in
 * `exceptions` are left out: what they are about there is VS Code's own, and no extension can change it.
 */
export async function violationsIn(part: Locator, exceptions: readonly string[] = []): Promise<string[]> {
  const element = await part.elementHandle();
  const frame = await element?.ownerFrame();
  if (!element || !frame) throw new Error(`Not in view: ${String(part)}`);
  await frame.evaluate(axe.source);
  const options = {
    iframes: false,
    runOnly: RULES,
    rules: Object.fromEntries(exceptions.map((rule) => [rule, { enabled: false }])),
  };
  const { violations } = await element.evaluate((root, asked) => window.axe.run(root, asked), options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}
