import type { KnownParagraphs } from '../../src/core/language/sentences';
import type { Span } from '../../src/core/span';
import { loadCore } from './built.mts';
import { figure, type Figure, milliseconds, type Part } from './measuring.mts';
import { articleOf, pageOf, seeds } from './texts.mts';

/** So many edits are made before those that count, as in an editor that has been open for a while; fewer where each takes long. */
const WARM_UPS = 300;

/** An edit that takes so long is measured once. */
const PATIENCE_MS = 5000;

/** What the editor reads of a text that is too long to be read at once: a screen, and a little above and below. */
const IN_VIEW = 9000;

/** From a change in the text to its new analysis: a word put in at another place of the article each time. */
export function edits(short: boolean): Part {
  const [seed] = seeds();
  return {
    title: 'An edit',
    figures: [
      edited('a word more in the first seed, 8 KB', seed?.text ?? '', short ? 41 : 101),
      ...(short ? [] : [edited('a word more in 100 KB', pageOf(100), 15)]),
      edited('a word more in 1 MB, what is in view read anew', pageOf(1024), short ? 5 : 101, IN_VIEW),
      ...(short ? [] : [edited('a word more in 10 MB, what is in view read anew', pageOf(10240), 5, IN_VIEW), edited('a word more in 1 MB, all of it read anew', pageOf(1024), 5)]),
    ],
    notes: [
      `Of texts with more than 150,000 characters the editor reads what is in view, here ${IN_VIEW.toLocaleString('en')} characters around the edit; getting the text from VS Code is not in these figures.`,
      'Sentences of paragraphs that are still the same aren’t read again; the lines of the whole page, names and who said what are.',
    ],
  };
}

function edited(name: string, page: string, rounds: number, inView?: number): Figure {
  const { analyze } = loadCore();
  const known: KnownParagraphs = new Map();
  const read = (text: string, at: number): unknown => analyze(text, { within: inView === undefined ? undefined : [around(at, inView)] }, { known });
  const article = articleOf(page);
  let text = page;
  const edit = (n: number): number => {
    const at = text.indexOf(' ', Math.floor(article.start + ((article.end - article.start) * (n + 1)) / (rounds + 2)));
    text = `${text.slice(0, at)} really${text.slice(at)}`;
    return milliseconds(() => read(text, at));
  };
  const warmUps = page.length > 5_000_000 || (inView === undefined && page.length > 50_000) ? 5 : WARM_UPS;
  for (let n = 0; n < warmUps && edit(n % rounds) < PATIENCE_MS; n++);
  text = page;
  const times: number[] = [];
  for (let n = 0; n < rounds && (times[0] ?? 0) < PATIENCE_MS; n++) times.push(edit(n));
  return figure(name, 'ms', times);
}

const around = (at: number, length: number): Span => ({ start: Math.max(0, at - length / 2), end: at + length / 2 });
