/** The extension as it ships, installed in VS Code's server and used through a browser. */
import { cp, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Workbench } from '../../test/support/workbench';
import { copyShipped } from '../vscode/extension.mjs';
import { built } from './built.mts';
import type { Part } from './measuring.mts';

/** Puts what was built for the benchmark into a folder of extensions. */
export async function installBuilt(extensions: string): Promise<string> {
  const target = path.join(extensions, 'newsmark');
  await copyShipped(target);
  await cp(built, path.join(target, 'dist'), { recursive: true });
  return target;
}

/** The same, with what VS Code loads wrapped by a script that gets the shipped one as `./shipped.js`. */
export async function installWrapped(extensions: string, script: string): Promise<void> {
  const dist = path.join(await installBuilt(extensions), 'dist');
  await rename(path.join(dist, 'extension.js'), path.join(dist, 'shipped.js'));
  await writeFile(path.join(dist, 'extension.js'), script);
}

/**
 * Starts a workbench for each way of installing, measures in them and closes them. Where that can't be done, the part
 * says why and has no figures.
 */
export async function inWorkbenches(
  title: string,
  installs: readonly ((extensions: string) => Promise<unknown>)[],
  measure: (...workbenches: Workbench[]) => Promise<Omit<Part, 'title'>>,
): Promise<Part> {
  const started: Workbench[] = [];
  try {
    for (const install of installs)
      started.push(await Workbench.start(async (extensions) => void (await install(extensions))));
    return { title, ...(await measure(...started)) };
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    return { title, figures: [], notes: [`Left out, as it could not be measured in VS Code: ${reason}`] };
  } finally {
    await Promise.all(started.map((workbench) => workbench.close()));
  }
}

/** What stands in the place of a part that starts VS Code where everything is to be short. */
export const leftOut = (title: string): Part => ({
  title,
  figures: [],
  notes: ['Left out in the short form, as it starts VS Code many times.'],
});
