import nlp from 'compromise/three';
import { loadCore } from './built.mts';
import { figure, type Figure, inTurn, type Part } from './measuring.mts';
import { articles, kilobytesOf, seeds } from './texts.mts';

/** A full analysis against one pass of compromise over the same text, both warm. */
export function passes(short: boolean): Part {
  const { analyze, isPage } = loadCore();
  const rounds = short ? 7 : 31;
  const compared = (name: string, texts: readonly string[], times: number): Figure[] => {
    const size = texts.reduce((sum, text) => sum + kilobytesOf(text), 0);
    const each = (read: (text: string) => unknown) => () => texts.forEach(read);
    const [regions = [], own = [], other = []] = inTurn(times, Math.ceil(200 / size), [each(isPage), each((text) => analyze(text)), each((text) => nlp(text))]);
    return [
      figure(`${name}: regions alone`, 'ms', regions),
      figure(`${name}: full analysis`, 'ms', own),
      figure(`${name}: one pass of compromise/three`, 'ms', other),
      figure(`${name}: compromise takes as long as so many analyses`, '×', other.map((time, n) => time / (own[n] ?? NaN))),
      figure(`${name}: read per second`, 'KB/s', own.map((time) => (size / time) * 1000)),
    ];
  };
  const sample = articles(short ? 10 : 60).filter(isPage);
  return {
    title: 'Full analysis, warm',
    figures: [
      ...seeds().flatMap(({ name, text }) => compared(name.slice(0, 3), [text], rounds)),
      ...(sample.length > 0 ? compared(`${sample.length} articles`, sample, Math.ceil(rounds / 3)) : []),
    ],
    notes: sample.length > 0 ? [] : ['The corpus is not at hand: no articles were read.'],
  };
}
