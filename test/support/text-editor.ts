import type { Locator, Page } from 'playwright-core';
import { until } from './until';

/**
 * What the functions that run in the page use of its DOM. The compiler's own types for it would let the core use it
 * too.
 */
interface DomBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface DomNode {
  readonly textContent: string | null;
}
interface DomElement extends DomNode {
  getBoundingClientRect(): DomBox;
  getClientRects(): Iterable<DomBox>;
  querySelectorAll(selector: string): Iterable<DomElement>;
}
interface DomRange {
  setStart(node: DomNode, offset: number): void;
  setEnd(node: DomNode, offset: number): void;
  getClientRects(): Iterable<DomBox>;
}
declare const document: {
  createRange(): DomRange;
  createTreeWalker(root: DomNode, show: number): { nextNode(): DomNode | null };
};
declare function requestAnimationFrame(callback: () => void): void;
declare const NodeFilter: { readonly SHOW_TEXT: number };
declare function getComputedStyle(
  element: DomElement,
  pseudo?: string,
): Record<'content' | 'color' | 'backgroundColor' | 'borderBottomStyle' | 'borderBottomWidth', string>;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How something drawn below words looks, as the browser computes it. */
export interface Look {
  readonly border: string;
  readonly width: string;
  readonly background: string;
}

/** A card that hasn't come by then won't. */
const CARD_MS = 5_000;

/** A menu that hasn't come by then won't. */
const MENU_MS = 5_000;

/** One of the workbench's text editors, read and used as somebody at the screen would. */
export class TextEditor {
  constructor(
    readonly page: Page,
    readonly element: Locator,
  ) {}

  /** Waits until the page has been read and what that leads to is in view: folds and lines under names. */
  async untilRead(): Promise<void> {
    await this.element.locator('.inline-folded').first().waitFor();
    await this.element.locator('.view-overlays [class*="ced-"]').first().waitFor();
  }

  /** The line of the screen that holds `words`; long lines of the text are several on the screen. */
  line(words: string): Locator {
    return this.element.locator('.view-line', { hasText: words });
  }

  /** What stands behind the words of a folded line. */
  async foldMark(words: string): Promise<string> {
    return this.line(words)
      .locator('.inline-folded')
      .evaluate((mark: DomElement) => getComputedStyle(mark, '::after').content);
  }

  /** Opens the fold at a line by its arrow in the margin. */
  async unfold(words: string): Promise<void> {
    const arrow = await until(`an arrow beside “${words}”`, () => this.#arrowBeside(words));
    await arrow.click();
  }

  /** Turns the wheel, which moves no cursor, until the line that holds `words` comes up. */
  async scrollDownTo(words: string): Promise<void> {
    await this.element.hover();
    await until(`“${words}” to come up`, async () => {
      await this.page.mouse.wheel(0, 400);
      return (await this.line(words).count()) > 0;
    });
  }

  /**
   * Where `words` stand on the screen, those inside `around`; of words over several lines of the screen, the first
   * ones.
   */
  async boxOf(words: string, around = words): Promise<Box> {
    return until(`“${words}” on the screen`, () =>
      this.element.locator('.view-line').evaluateAll(findWords, { words, around }),
    );
  }

  /** What stands behind marked words without being part of the text, of all that is in view. */
  async additions(): Promise<string[]> {
    const contents = await this.element
      .locator('.view-line span[class*="ced-"]')
      .evaluateAll((spans: DomElement[]) => spans.map((span) => getComputedStyle(span, '::after').content));
    return contents.filter((content) => content !== 'none').map((content) => content.replaceAll('"', ''));
  }

  async click(words: string, around?: string): Promise<void> {
    const { x, y } = middleOf(await this.boxOf(words, around));
    await this.page.mouse.click(x, y);
  }

  /** Puts the cursor on `words` and asks for what can be done there; gives the menu's rows once they are shown. */
  async menuAt(words: string, around?: string): Promise<Locator> {
    return this.#menuOf(async () => {
      await this.click(words, around);
      await this.page.keyboard.press('Control+.');
    });
  }

  /** Asks for the same by the context menu. */
  async contextMenuAt(words: string, around?: string): Promise<Locator> {
    return this.#menuOf(async () => {
      const { x, y } = middleOf(await this.boxOf(words, around));
      await this.page.mouse.click(x, y, { button: 'right' });
      // By its key: a click right after a menu has come is swallowed.
      await this.page.locator('.monaco-menu .action-item', { hasText: 'Set Right What Is Said Here…' }).hover();
      await this.page.keyboard.press('Enter');
    });
  }

  /**
   * The rows of the menu of code actions that `ask` asks for. VS Code asks by itself too, a moment after the cursor has
   * moved, and on a slow machine forgets for that whom the reader had asked.
   */
  async #menuOf(ask: () => Promise<void>): Promise<Locator> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    do {
      await this.page.keyboard.press('Escape');
      await ask();
      await rows
        .first()
        .waitFor({ timeout: MENU_MS })
        .catch(() => undefined);
    } while (!(await rows.first().isVisible()));
    return rows;
  }

  /** Rests the mouse on `words`, and gives the card that appears, once it is filled. */
  async hover(words: string, around?: string): Promise<Locator> {
    // A card that takes its time says so first.
    const card = this.card().filter({ hasNotText: 'Loading...' });
    // Text that moves under a resting mouse, as when a view is restored, takes the card away: then the mouse has to
    // come again.
    do {
      await this.leave();
      await this.rest(words, around);
      await card.waitFor({ timeout: CARD_MS }).catch(() => undefined);
    } while (!(await card.isVisible()));
    await card.filter({ hasNotText: 'Loading...' }).waitFor();
    return card;
  }

  async rest(words: string, around?: string): Promise<void> {
    const { x, y } = middleOf(await this.boxOf(words, around));
    await this.page.mouse.move(x, y);
  }

  /** Takes the mouse out of the editor, so that its card closes. */
  async leave(): Promise<void> {
    await this.page.mouse.move(200, 5);
    await this.card().waitFor({ state: 'hidden' });
  }

  /** The hover that is open over the text. */
  card(): Locator {
    return this.page
      .locator('.monaco-resizable-hover:visible .hover-contents, .monaco-hover:visible .hover-contents')
      .first();
  }

  /** The looks of all that is drawn below `words`. */
  async looksBelow(words: string, around?: string): Promise<Look[]> {
    const { left, right, top, bottom } = await this.boxOf(words, around);
    return this.element.locator('.view-overlays .cdr').evaluateAll(
      (elements: DomElement[], at) =>
        elements.flatMap((element) => {
          const box = element.getBoundingClientRect();
          if (box.left > at.x || box.right < at.x || box.top > at.y || box.bottom < at.y) return [];
          const { borderBottomStyle, borderBottomWidth, backgroundColor } = getComputedStyle(element);
          return [{ border: borderBottomStyle, width: borderBottomWidth, background: backgroundColor }];
        }),
      { x: (left + right) / 2, y: (top + bottom) / 2 },
    );
  }

  /** How many lines are drawn below words before, and the fewest that any frame shows while `act` goes on. */
  async linesDuring(act: () => Promise<unknown>): Promise<{ readonly before: number; readonly fewest: number }> {
    const counting = await this.element.evaluateHandle(countLines);
    await act();
    const counts = await counting.evaluate((running) => {
      running.isOver = true;
      return running.counts;
    });
    return { before: counts[0] ?? 0, fewest: Math.min(...counts) };
  }

  /** The colour in which `words` are written; asked anew where the text moved between finding and looking. */
  async colorOf(words: string, around?: string): Promise<string> {
    return until(`“${words}” to keep still`, () => this.#colorNow(words, around));
  }

  async #colorNow(words: string, around?: string): Promise<string | undefined> {
    const { x, y } = middleOf(await this.boxOf(words, around));
    return this.element.locator('.view-line span span').evaluateAll(
      (spans: DomElement[], at) => {
        const span = spans.find((candidate) =>
          [...candidate.getClientRects()].some(
            (box) => box.left <= at.x && at.x <= box.right && box.top <= at.y && at.y <= box.bottom,
          ),
        );
        return span ? getComputedStyle(span).color : undefined;
      },
      { x, y },
    );
  }

  async #arrowBeside(words: string): Promise<Locator | undefined> {
    const line = await this.line(words).boundingBox();
    for (const arrow of await this.element.locator('.codicon-folding-collapsed').all()) {
      const box = await arrow.boundingBox();
      if (line && box && Math.abs(box.y - line.y) < line.height / 2) return arrow;
    }
    return undefined;
  }
}

const middleOf = ({ left, right, top, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

/** Runs in the page: counts what is drawn below words at each frame, until it is stopped. */
function countLines(editor: DomElement) {
  const counting = {
    counts: [] as number[],
    isOver: false,
    count() {
      const drawn = [...editor.querySelectorAll('.view-overlays .cdr')].filter(
        (element) => getComputedStyle(element).borderBottomStyle !== 'none',
      );
      counting.counts.push(drawn.length);
      if (!counting.isOver) requestAnimationFrame(() => counting.count());
    },
  };
  counting.count();
  return counting;
}

/**
 * Runs in the page. The words of a line are spread over many elements, in which spaces are no-break spaces; a long line
 * of the text is several on the screen, which stand in the page in any order.
 */
function findWords(lines: DomElement[], { words, around }: { words: string; around: string }): Box | undefined {
  const nodes: { node: DomNode; start: number; end: number }[] = [];
  let text = '';
  for (const line of lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = text.length;
      text += (node.textContent ?? '').replaceAll('\u00a0', ' ');
      nodes.push({ node, start, end: text.length });
    }
  }
  const outer = text.indexOf(around);
  const from = outer < 0 ? -1 : text.indexOf(words, outer);
  const to = from + words.length;
  const first = nodes.find(({ start, end }) => start <= from && from < end);
  const last = nodes.find(({ start, end }) => start < to && to <= end);
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, from - first.start);
  range.setEnd(last.node, to - last.start);
  const [box] = range.getClientRects();
  return box && { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
}
