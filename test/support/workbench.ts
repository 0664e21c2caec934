/** The extension as a reader has it: installed in VS Code's server, seen and used through a browser. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { root } from '../../tools/run.mjs';
import { openBrowser } from '../../tools/vscode/browser.mjs';
import { installExtension } from '../../tools/vscode/extension.mjs';
import { startServer } from '../../tools/vscode/server.mjs';
import { TextEditor } from './text-editor';
import { until } from './until';

export const SEEDS = path.join(root, 'seeds');
export const FIXTURES = path.join(root, 'test', 'fixtures');
const ARTIFACTS = path.join(root, 'artifacts');

/** Longer than anything but the start of a window takes, short enough that a failed test doesn't hold up the others. */
const PATIENCE_MS = 30_000;
const START_MS = 60_000;

/** After this a click on an entry of a list is tried again. */
const PICK_MS = 2_000;
/** After so many times without the entry the list is opened anew. */
const MOST_MISSED = 3;

/** Colour themes by their name in the theme picker, with the class that the workbench has under them. */
export const THEMES = {
  'Light Modern': 'vscode-theme-defaults-themes-light_modern-json',
  'Dark Modern': 'vscode-theme-defaults-themes-dark_modern-json',
  'Dark High Contrast': 'vscode-theme-defaults-themes-hc_black-json',
  'Light High Contrast': 'vscode-theme-defaults-themes-hc_light-json',
} as const;
/** The themes that a new VS Code starts with. */
export const NEWEST_THEMES = {
  'Light 2026': 'vscode-theme-defaults-themes-2026-light-json',
  'Dark 2026': 'vscode-theme-defaults-themes-2026-dark-json',
} as const;
const CLASSES = { ...THEMES, ...NEWEST_THEMES };
export type Theme = keyof typeof CLASSES;

/** What is read from the elements of a row; see text-editor.ts on the DOM's own types. */
interface DomRow {
  getAttribute(name: string): string | null;
  querySelector(selector: string): { readonly textContent: string | null } | null;
}

/** How far up a view is drawn, and a place where the mouse is over nothing. */
const VIEW_TOP = 180;
const ASIDE = [200, 5] as const;

/** Room for the text, no waiting for the card, and each page opened as for the first time. */
const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.minimap.enabled': false,
  'editor.hover.delay': 50,
  'workbench.editor.restoreViewState': false,
  'newsmark.readAsNewsText': 'never',
};

/** One row of the Outline. */
export interface OutlineRow {
  readonly level: number;
  readonly name: string;
  readonly detail: string;
}

export class Workbench {
  readonly #server: Awaited<ReturnType<typeof startServer>>;
  readonly #browser: Browser;
  #page: Page | undefined;
  #folder: string | undefined;
  #theme: Theme = 'Light Modern';

  private constructor(server: Awaited<ReturnType<typeof startServer>>, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
  }

  /** With the extension as it is built, unless something else is installed. */
  static async start(install = installExtension): Promise<Workbench> {
    const server = await startServer({ installExtension: install });
    try {
      return new Workbench(server, await openBrowser());
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  /** Another window on the same server, with nothing open in it yet; it ends with this one. */
  beside(): Workbench {
    return new Workbench(this.#server, this.#browser);
  }

  async closeWindow(): Promise<void> {
    await this.page.context().close();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
  }

  get page(): Page {
    if (!this.#page) throw new Error('No folder is open in the workbench yet.');
    return this.#page;
  }

  /** Opens a folder in a new window, and one file of it in the editor; with settings besides those of all tests. */
  async open(folder: string, file: string, settings: Readonly<Record<string, unknown>> = {}): Promise<TextEditor> {
    await this.#server.configure({ ...SETTINGS, ...settings });
    this.#folder = folder;
    this.#theme = 'Light Modern';
    await this.#page?.context().close();
    this.#page = await this.#browser.newPage({ viewport: { width: 1400, height: 900 } });
    this.#page.setDefaultTimeout(PATIENCE_MS);
    await this.#page.goto(this.#server.address(folder, [['openFile', path.join(folder, file)]]), { timeout: START_MS });
    await this.#page.locator(`.monaco-workbench.${CLASSES[this.#theme]}`).waitFor({ timeout: START_MS });
    return this.#editor(file);
  }

  /** Loads the window anew; it opens what was open in it. */
  async reload(): Promise<void> {
    // A file that the address names would be opened instead.
    await this.page.evaluate("history.replaceState(null, '', location.href.replace(/&payload=[^&]*/, ''))");
    const loaded = this.page.waitForEvent('load', { timeout: START_MS });
    await this.command('Developer: Reload Window');
    await loaded;
    await this.page.locator('.monaco-workbench').waitFor({ timeout: START_MS });
  }

  /** Opens a file of a folder in the window that is on this folder already, or in a new one. */
  async enter(folder: string, file: string): Promise<TextEditor> {
    return folder === this.#folder ? this.openAnother(file) : this.open(folder, file);
  }

  /** Opens another file of the folder by its name. */
  async openAnother(file: string): Promise<TextEditor> {
    await this.#pick(file, { key: 'Control+P' });
    return this.#editor(file);
  }

  /** Shows a file in whose tab the reader has worked before. */
  async returnTo(file: string): Promise<TextEditor> {
    await this.page.locator('.tab', { hasText: file }).click();
    return this.#editor(file);
  }

  async closeEditors(): Promise<void> {
    // What a failed test has left open would take the keys.
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.press('Control+W');
    await this.page.locator('.tab').first().waitFor({ state: 'detached' });
  }

  /** Runs a command by its whole title in the command palette. */
  async command(title: string): Promise<void> {
    await this.#pick(title, { key: 'F1', prefix: '>' });
  }

  /** Gives the text that is open another language, by its name. */
  async useLanguage(name: string): Promise<void> {
    await this.command('Change Language Mode');
    await this.page.locator('.quick-input-widget input[placeholder*="Language"]').waitFor();
    await this.#pick(name);
    await this.status('editor.mode').filter({ hasText: name }).waitFor();
  }

  /** What the web view in front shows. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  async useTheme(theme: Theme): Promise<void> {
    await this.command('Preferences: Color Theme');
    await this.page.locator('.quick-input-widget input[placeholder*="Color Theme"]').waitFor();
    await this.#pick(theme);
    await this.page.locator(`.monaco-workbench.${CLASSES[theme]}`).waitFor();
    this.#theme = theme;
  }

  /** The words of an entry of the status bar, such as `editor.mode` for the language. */
  status(entry: string): Locator {
    return this.page.locator(`[id="status.${entry}"]`);
  }

  /** Opens the Outline in the Explorer and makes it taller, as a reader would who works with it. */
  async openOutline(): Promise<void> {
    await this.#openView('Outline', this.page.locator('.outline-element').first());
  }

  async closeOutline(): Promise<void> {
    const header = this.#header('Outline');
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
  }

  /** Opens the view of speakers by its icon in the Activity Bar. */
  async openSpeakers(): Promise<void> {
    await this.#openSideBar('Newsmark', 'extension.newsmark');
    await this.speakersView().waitFor();
  }

  /** The side bar with the files. */
  async openExplorer(): Promise<void> {
    await this.#openSideBar('Explorer', 'explorer');
  }

  /** The view of speakers below its title. */
  speakersView(): Locator {
    return this.page.locator('[id="workbench.view.extension.newsmark"] .pane-body');
  }

  /** The row of the view of speakers that holds `words`. */
  speakersRow(words: string): Locator {
    return this.speakersView().locator('.monaco-list-row', { hasText: words });
  }

  /** What is read out for each row of the view of speakers in sight, from top to bottom. */
  async speakers(): Promise<string[]> {
    await this.speakersView().locator('.monaco-list-row').first().waitFor();
    const rows = await this.speakersView()
      .locator('.monaco-list-row')
      .evaluateAll((elements: DomRow[]) =>
        elements.map((row) => ({
          index: Number(row.getAttribute('data-index')),
          level: Number(row.getAttribute('aria-level')),
          label: row.getAttribute('aria-label') ?? '',
        })),
      );
    return rows.sort((a, b) => a.index - b.index).map(({ level, label }) => `${'  '.repeat(level - 1)}${label}`);
  }

  /** The rows of the Outline from top to bottom. */
  async outline(): Promise<OutlineRow[]> {
    await this.page.locator('.outline-pane .monaco-list-row[data-last-element="true"]').waitFor();
    const rows = await this.page.locator('.outline-pane .monaco-list-row').evaluateAll((elements: DomRow[]) =>
      elements.map((row) => ({
        index: Number(row.getAttribute('data-index')),
        level: Number(row.getAttribute('aria-level')),
        name: row.querySelector('.label-name')?.textContent ?? '',
        detail: row.querySelector('.label-description')?.textContent ?? '',
      })),
    );
    return rows.sort((a, b) => a.index - b.index).map(({ level, name, detail }) => ({ level, name, detail }));
  }

  /** The row of the Outline whose name or detail holds `words`. */
  outlineRow(words: string): Locator {
    return this.page.locator('.outline-pane .monaco-list-row', { hasText: words });
  }

  /** Saves what is seen as `artifacts/<state>.<theme>.png`. */
  async screenshot(state: string): Promise<void> {
    await mkdir(ARTIFACTS, { recursive: true });
    const theme = this.#theme.replaceAll(' ', '-').toLowerCase();
    await this.page.screenshot({ path: path.join(ARTIFACTS, `${state}.${theme}.png`), animations: 'disabled' });
  }

  #header(view: string): Locator {
    return this.page.locator('.pane-header', { hasText: view });
  }

  async #openSideBar(title: string, id: string): Promise<void> {
    const bar = this.page.locator(`[id="workbench.view.${id}"]`);
    if (await bar.isVisible()) return;
    await this.page.locator(`.activitybar .action-label[aria-label^="${title}"]`).click();
    await bar.waitFor();
  }

  async #openView(view: string, content: Locator): Promise<void> {
    await this.openExplorer();
    const header = this.#header(view);
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    await content.waitFor();
    await until(`the view ${view} to be tall`, async () => {
      const { x, y } = await boxOf(header);
      // The edge that can be drawn is at the top of the header; while it still moves, the mouse may miss it.
      if (y < 300 || y !== (await boxOf(header)).y) return y < 300;
      await this.page.mouse.move(x + 100, y);
      if ((await this.page.locator('.monaco-sash.horizontal.hover, .monaco-sash.horizontal:hover').count()) === 0)
        return false;
      await this.page.mouse.down();
      await this.page.mouse.move(x + 100, VIEW_TOP, { steps: 4 });
      await this.page.mouse.up();
      await this.page.mouse.move(...ASIDE);
      return false;
    });
  }

  /**
   * Puts `words` into the quick input, at once as each keystroke filters the list anew, and takes the entry of exactly
   * that name. The input is opened by `key`, or is opening already; `prefix` is what VS Code itself puts into it first.
   */
  async #pick(
    words: string,
    { key, prefix = '' }: { readonly key?: string; readonly prefix?: string } = {},
  ): Promise<void> {
    const input = this.page.locator('.quick-input-widget .quick-input-box input');
    const entry = this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ has: this.page.getByText(words, { exact: true }) })
      .first();
    let missed = 0;
    await until(
      `“${words}” to be taken from the list`,
      async () => {
        // An editor or web view that closes or opens at this moment takes the focus, which closes the input.
        if (!(await input.isVisible())) {
          if (key) await this.page.keyboard.press(key);
          await input.waitFor({ timeout: PICK_MS }).catch(() => undefined);
        } else if ((await input.inputValue()) !== prefix + words)
          await input.fill(prefix + words, { timeout: PICK_MS }).catch(() => undefined);
        await entry.waitFor({ timeout: PICK_MS }).catch(() => undefined);
        if (!(await entry.isVisible())) {
          // A list that an earlier command left open has no such entry.
          if (key && ++missed % MOST_MISSED === 0) await this.page.keyboard.press('Escape');
          return false;
        }
        const isClicked = await entry.click({ timeout: PICK_MS }).then(
          () => true,
          () => false,
        );
        if (!isClicked) return false;
        // A list that is filled anew at this moment swallows the click.
        await entry.waitFor({ state: 'hidden', timeout: PICK_MS }).catch(() => undefined);
        return !(await entry.isVisible());
      },
      START_MS,
    );
  }

  /** The editor that shows `file`, once it does. */
  async #editor(file: string): Promise<TextEditor> {
    const element = this.page.locator(`.monaco-editor[data-uri$="/${encodeURI(file)}"]`);
    await element.locator('.view-line').first().waitFor({ timeout: START_MS });
    return new TextEditor(this.page, element);
  }
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`Not in view: ${String(locator)}`);
  return box;
}
