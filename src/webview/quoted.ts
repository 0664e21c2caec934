/** The script of the "Who is quoted" panel: shows what the editor sends and tells it what the reader wants. */
import { escapeMarkup } from '../picture/escape';
import { layoutOf } from '../picture/layout';
import type { FromView, ToView, ViewState } from '../picture/messages';
import type { Picture } from '../picture/picture';
import { svgOf } from '../picture/svg';
import { tableOf } from '../picture/table';

declare function acquireVsCodeApi(): { postMessage(message: FromView): void; setState(state: ViewState): void };

const vscode = acquireVsCodeApi();
const main = document.querySelector('main')!;
let shown = '';
let picture: Picture | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToView>) => {
  vscode.setState({ uri: data.uri });
  // What looks the same isn't drawn again: the focus and a selection stay.
  const json = JSON.stringify(data);
  if (json === shown) return;
  shown = json;
  picture = data.type === 'picture' ? data.picture : undefined;
  const focused = focusable().indexOf(document.activeElement as HTMLElement);
  main.innerHTML =
    data.type === 'picture'
      ? pageOf(data.picture)
      : `<h1>${escapeMarkup(data.title)}</h1><p class="empty">${escapeMarkup(data.message)}</p>`;
  draw();
  if (focused >= 0) focusable()[focused]?.focus();
});

const pageOf = (page: Picture): string => `
  <h1>${escapeMarkup(page.title)}</h1>
  <p class="subject">${escapeMarkup(page.subject)}</p>
  <p>${escapeMarkup(page.summary)}</p>
  <div id="picture"></div>
  <p><button type="button" id="save">${escapeMarkup(page.captions.saveAsSvg)}</button></p>
  ${tableOf(page)}`;

const focusable = (): HTMLElement[] => [...main.querySelectorAll<HTMLElement>('a, button')];

/** Draws the picture as wide as there is room, and leaves the focus on the quotation that has it. */
function draw(): void {
  const frame = document.getElementById('picture');
  if (!frame || !picture) return;
  const focused = links(frame).indexOf(document.activeElement as SVGAElement);
  frame.innerHTML = svgOf(picture, layoutOf(picture, frame.clientWidth));
  if (focused >= 0) focusOn(links(frame), links(frame)[focused]);
}

let width = 0;
new ResizeObserver(() => {
  if (main.clientWidth === width) return;
  width = main.clientWidth;
  draw();
}).observe(main);

const links = (frame: Element): SVGAElement[] => [...frame.querySelectorAll('a')] as unknown as SVGAElement[];

function focusOn(all: readonly SVGAElement[], link: SVGAElement | undefined): void {
  if (!link) return;
  for (const other of all) other.setAttribute('tabindex', other === link ? '0' : '-1');
  link.focus();
}

function reveal(link: Element): void {
  vscode.postMessage({
    type: 'reveal',
    start: Number(link.getAttribute('data-start')),
    end: Number(link.getAttribute('data-end')),
  });
}

main.addEventListener('click', (event) => {
  const target = event.target as Element;
  const link = target.closest('[data-start]');
  if (link) {
    event.preventDefault();
    reveal(link);
  } else if (target.closest('#save')) {
    vscode.postMessage({ type: 'save' });
  }
});

main.addEventListener('keydown', (event) => {
  const link = (event.target as Element).closest<SVGAElement>('#picture a');
  const frame = document.getElementById('picture');
  if (!link || !frame || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'Enter' || event.key === ' ') reveal(link);
  else if (!move(links(frame), link, event.key)) return;
  event.preventDefault();
});

/** Moves the focus with the arrow keys through the article, and tells whether the key was one of these. */
function move(all: readonly SVGAElement[], from: SVGAElement, key: string): boolean {
  const at = all.indexOf(from);
  const places: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    Home: 0,
    End: all.length - 1,
  };
  const to = places[key];
  if (to === undefined) return false;
  focusOn(all, all[to]);
  return true;
}

vscode.postMessage({ type: 'ready' });
