import type { Bar, Look, Picture, Row } from './picture';

/** Words at a point; `whole` where they are cut. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly whole?: string;
  readonly style: 'title' | 'name' | 'plain' | 'quiet';
  readonly anchor?: 'end';
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: Look | 'track';
}

/** What a bar stands for, and its box. */
export interface Mark {
  readonly bar: Bar;
  readonly box: Box;
}

/** Where everything in the picture is, in pixels from its upper left corner. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Words[];
  readonly boxes: readonly Box[];
  /** In the order of the article. */
  readonly marks: readonly Mark[];
}

const ROW = 50;
const STRIP = { top: 6, height: 28 };
const SHARE = { top: 40, height: 5 };
const GAP = 16;
/** A quotation of one word in a long article is still to be seen and hit. */
const NARROWEST = 4;
/** Somewhat more than a character of 13 pixels takes on average, so that cut names end before the strip. */
const CHARACTER = 7.4;

/** What is drawn so far. */
interface Drawn {
  readonly words: Words[];
  readonly boxes: Box[];
  readonly marks: Mark[];
}

/** The columns of the picture: names from `left` on, `labels` wide, and behind them the strip for the article. */
interface Columns {
  readonly left: number;
  readonly right: number;
  readonly labels: number;
  readonly strip: { readonly x: number; readonly width: number };
}

/**
 * One row for each speaker: at the left the name over a bar for the share of the quoted words, at the right the article
 * from its beginning to its end with the quotations in their places. A picture that stands alone has its title and a
 * margin.
 */
export function layoutOf(picture: Picture, width: number, standsAlone = false): Layout {
  const margin = standsAlone ? 24 : 0;
  const columns = columnsIn(width, margin);
  const { left, right, strip } = columns;
  const drawn: Drawn = { words: [], boxes: [], marks: [] };
  const { words, boxes, marks } = drawn;
  let y = margin;

  if (standsAlone) {
    words.push({
      x: left,
      y: y + 16,
      ...cutTo(`${picture.title}: ${picture.subject}`, Math.floor((right - left) / 9.5)),
      style: 'title',
    });
    words.push({ x: left, y: y + 36, ...cut(picture.summary, right - left), style: 'plain' });
    y += 60;
  }
  words.push({ x: strip.x, y: y + 12, ...cut(picture.captions.axis, strip.width), style: 'quiet' });
  y += 20;

  for (const row of picture.rows) {
    drawRow(drawn, row, columns, y);
    y += ROW;
  }

  const half = strip.width / 2;
  words.push({ x: strip.x, y: y + 10, ...cut(picture.captions.beginning, half), style: 'quiet' });
  words.push({
    x: strip.x + strip.width,
    y: y + 10,
    ...cut(picture.captions.end, half),
    style: 'quiet',
    anchor: 'end',
  });
  y += 30;
  for (const look of ['stated', 'unsure', 'nobody'] as const) {
    if (!marks.some(({ bar }) => bar.look === look)) continue;
    boxes.push({ x: left, y, width: 24, height: 12, look });
    words.push({ x: left + 32, y: y + 10, ...cut(picture.captions.looks[look], right - left - 32), style: 'plain' });
    y += 20;
  }
  return {
    width: right + margin,
    height: y + margin,
    words,
    boxes,
    marks: marks.sort((a, b) => a.bar.start - b.bar.start),
  };
}

function columnsIn(width: number, margin: number): Columns {
  const left = margin;
  const right = Math.max(width - margin, left + 240);
  const labels = Math.min(260, Math.max(110, (right - left) * 0.36));
  return { left, right, labels, strip: { x: left + labels + GAP, width: right - left - labels - GAP } };
}

/** A speaker: name and amount over the bar for their share, and their quotations in the strip. */
function drawRow(
  { words, boxes, marks }: Drawn,
  { name, amount, share, statedShare, bars }: Row,
  { left, labels, strip }: Columns,
  y: number,
): void {
  words.push(
    { x: left, y: y + 16, ...cut(name, labels), style: 'name' },
    { x: left, y: y + 33, ...cut(amount, labels), style: 'quiet' },
  );
  const [unsure = 'unsure'] = bars.map(({ look }) => look).filter((look) => look !== 'stated');
  const shares = [
    { from: 0, to: statedShare, look: 'stated' as Look },
    { from: statedShare, to: share, look: unsure },
  ];
  boxes.push({ x: left, y: y + SHARE.top, width: labels, height: SHARE.height, look: 'track' });
  for (const { from, to, look } of shares) {
    if (to > from)
      boxes.push({
        x: left + from * labels,
        y: y + SHARE.top,
        width: (to - from) * labels,
        height: SHARE.height,
        look,
      });
  }
  boxes.push({ x: strip.x, y: y + STRIP.top, width: strip.width, height: STRIP.height, look: 'track' });
  for (const bar of bars) {
    const length = Math.max((bar.to - bar.from) * strip.width, NARROWEST);
    const x = Math.min(strip.x + bar.from * strip.width, strip.x + strip.width - length);
    marks.push({ bar, box: { x, y: y + STRIP.top, width: length, height: STRIP.height, look: bar.look } });
  }
}

/** As much of a text as so many pixels hold. */
const cut = (text: string, pixels: number): Pick<Words, 'text' | 'whole'> =>
  cutTo(text, Math.floor(pixels / CHARACTER));

function cutTo(text: string, length: number): Pick<Words, 'text' | 'whole'> {
  const characters = [...text];
  return characters.length <= length
    ? { text }
    : {
        text: `${characters
          .slice(0, Math.max(length - 1, 1))
          .join('')
          .trimEnd()}…`,
        whole: text,
      };
}
