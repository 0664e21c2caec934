import { loadCore } from './built.mts';
import { figure, milliseconds, type Part } from './measuring.mts';
import { kilobytesOf, pageOf } from './texts.mts';

/** Longer texts aren't tried once one has taken so long. */
const PATIENCE_MS = 20_000;

/** How the time grows with the length of a text, from a kilobyte to ten megabytes as far as that ends. */
export function growth(short: boolean): Part {
  const { analyze } = loadCore();
  const sizes = short ? [1, 8, 64] : [1, 4, 16, 64, 256, 1024, 4096, 10240];
  for (let warmUp = 0; warmUp < 5; warmUp++) analyze(pageOf(64));
  const figures = [];
  const points: { readonly x: number; readonly y: number }[] = [];
  for (const size of sizes) {
    const text = pageOf(size);
    const times = Array.from({ length: size < 100 ? 9 : 1 }, () => milliseconds(() => analyze(text)));
    const measured = figure(`${size} KB`, 'ms', times);
    figures.push(measured);
    points.push({ x: Math.log(kilobytesOf(text)), y: Math.log(measured.median) });
    if (measured.median > PATIENCE_MS) break;
  }
  return {
    title: 'Growth',
    figures: [
      ...figures,
      figure('exponent, by regression', 'exponent', [slope(points)]),
      ...(short
        ? []
        : [figure('exponent of 64 KB and more', 'exponent', [slope(points.filter(({ x }) => x > Math.log(60)))])]),
    ],
    notes: [
      'All of the text is read at once, as the command line and exports do. Paragraphs of both seeds over and over, so that everybody is named more and more often.',
      'The exponent is the slope of a straight line through all sizes, both axes logarithmic. What a text costs whatever its length makes it look smaller, so it is given without small texts too.',
      ...(figures.length < sizes.length
        ? [`Longer texts were left out: the last one took over ${PATIENCE_MS / 1000} s.`]
        : []),
    ],
  };
}

/** Of the line with the least squares. */
function slope(points: readonly { readonly x: number; readonly y: number }[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x0, y0] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  const sum = (of: (dx: number, dy: number) => number): number =>
    points.reduce((total, { x, y }) => total + of(x - x0, y - y0), 0);
  return sum((dx, dy) => dx * dy) / sum((dx) => dx * dx);
}
