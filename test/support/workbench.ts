/** The extension as a reader has it: installed in VS Code's server, seen through a browser. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../tools/vscode/browser.mjs';
import { installExtension } from '../../tools/vscode/extension.mjs';
import { startServer } from '../../tools/vscode/server.mjs';

const root = path.resolve(__dirname, '../..');
export const SEEDS = path.join(root, 'seeds');
const ARTIFACTS = path.join(root, 'artifacts');

/** Colour themes by their name in the settings, with the class that the workbench has under them. */
export const THEMES = {
  'Default Light Modern': 'vscode-theme-defaults-themes-light_modern-json',
  'Default Dark Modern': 'vscode-theme-defaults-themes-dark_modern-json',
  'Default High Contrast': 'vscode-theme-defaults-themes-hc_black-json',
  'Default High Contrast Light': 'vscode-theme-defaults-themes-hc_light-json',
} as const;
export type Theme = keyof typeof THEMES;

interface OpenOptions {
  readonly theme?: Theme;
  /** User settings besides the theme. */
  readonly settings?: Record<string, unknown>;
}

export class Workbench {
  readonly #server: Awaited<ReturnType<typeof startServer>>;
  readonly #browser: Browser;
  #page: Page | undefined;
  #theme: Theme = 'Default Light Modern';

  private constructor(server: Awaited<ReturnType<typeof startServer>>, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
  }

  static async start(): Promise<Workbench> {
    const server = await startServer({ installExtension });
    try {
      return new Workbench(server, await openBrowser());
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
  }

  get page(): Page {
    if (!this.#page) throw new Error('No folder is open in the workbench yet.');
    return this.#page;
  }

  /** Opens the seeds folder in a new window with these user settings, and one file of it in the editor. */
  async open(file: string, { theme = 'Default Light Modern', settings = {} }: OpenOptions = {}): Promise<Locator> {
    await this.#server.configure({ 'workbench.colorTheme': theme, ...settings });
    this.#theme = theme;
    await this.#page?.context().close();
    this.#page = await this.#browser.newPage({ viewport: { width: 1400, height: 900 } });
    await this.#page.goto(this.#server.address(SEEDS, [['openFile', path.join(SEEDS, file)]]));
    await this.#page.locator(`.monaco-workbench.${THEMES[theme]}`).waitFor();
    return this.editor(file);
  }

  /** Opens another file of the folder from the Explorer. */
  async openAnother(file: string): Promise<Locator> {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).dblclick();
    return this.editor(file);
  }

  /** Runs a command by its title in the command palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.keyboard.type(title);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** The text editor that shows `file`, once it does. */
  async editor(file: string): Promise<Locator> {
    const editor = this.page.locator(`.monaco-editor[data-uri$="/${file}"]`);
    await editor.locator('.view-line').first().waitFor();
    return editor;
  }

  /** Saves what is seen as `artifacts/<state>.<theme>.png`. */
  async screenshot(state: string): Promise<void> {
    await mkdir(ARTIFACTS, { recursive: true });
    const theme = this.#theme.replace('Default ', '').replaceAll(' ', '-').toLowerCase();
    await this.page.screenshot({ path: path.join(ARTIFACTS, `${state}.${theme}.png`), animations: 'disabled' });
  }
}
