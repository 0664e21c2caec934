import { escapeMarkup } from './escape';
import type { Box, Layout, Mark, Words } from './layout';
import type { Picture } from './picture';
import { PAPER, styleOf } from './style';

/** The picture for a web view, which has the style and goes to the quotations between `data-start` and `data-end`. */
export function svgOf(picture: Picture, layout: Layout): string {
  const label = escapeMarkup(`${picture.title}. ${picture.summary} ${picture.captions.keys}`);
  return `<svg ${frameOf(layout)} role="group" aria-label="${label}">${hatching}${shapesOf(layout, link)}</svg>`;
}

/** The picture as a file of its own: on white, with title and style, without links. */
export function svgFileOf(picture: Picture, layout: Layout): string {
  const title = `<title>${escapeMarkup(`${picture.title}: ${picture.subject}`)}</title><desc>${escapeMarkup(picture.summary)}</desc>`;
  const ground = `<rect width="100%" height="100%" fill="#ffffff"/>`;
  const body = `${title}<style>${styleOf(PAPER)}</style>${ground}${hatching}${shapesOf(layout, group)}`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${frameOf(layout)} role="img">${body}</svg>\n`;
}

const frameOf = ({ width, height }: Layout): string =>
  `class="picture" width="${pixels(width)}" height="${pixels(height)}" viewBox="0 0 ${pixels(width)} ${pixels(height)}"`;

const hatching =
  '<defs><pattern id="hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M3 0V6"/></pattern></defs>';

const shapesOf = ({ words, boxes, marks }: Layout, markOf: (mark: Mark, index: number) => string): string =>
  [...words.map(textOf), ...boxes.map((box) => rectOf(box)), ...marks.map(markOf)].join('');

function textOf({ x, y, text, whole, style, anchor }: Words): string {
  const title = whole === undefined ? '' : `<title>${escapeMarkup(whole)}</title>`;
  return `<text class="${style}" x="${pixels(x)}" y="${pixels(y)}"${anchor ? ` text-anchor="${anchor}"` : ''}>${title}${escapeMarkup(text)}</text>`;
}

const rectOf = ({ x, y, width, height, look }: Box): string =>
  `<rect class="${look}" x="${pixels(x)}" y="${pixels(y)}" width="${pixels(width)}" height="${pixels(height)}"/>`;

/** One of the links can be reached with Tab; the web view moves between them with the arrow keys. */
function link({ bar, box }: Mark, index: number): string {
  const { x, y, width, height } = box;
  const hit = `<rect class="hit" x="${pixels(x - 3)}" y="${pixels(y)}" width="${pixels(width + 6)}" height="${pixels(height)}"/>`;
  const label = escapeMarkup(bar.label);
  const place = `data-start="${bar.start}" data-end="${bar.end}"`;
  return `<a role="link" tabindex="${index === 0 ? 0 : -1}" aria-label="${label}" ${place}><title>${label}</title>${hit}${rectOf(box)}</a>`;
}

const group = ({ bar, box }: Mark): string => `<g><title>${escapeMarkup(bar.label)}</title>${rectOf(box)}</g>`;

/** At most one decimal. */
const pixels = (length: number): string => String(Math.round(length * 10) / 10);
