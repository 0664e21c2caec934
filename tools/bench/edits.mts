import { nothingKnown } from '../../src/core/known';
import type { Span } from '../../src/core/span';
import { loadCore } from './built.mts';
import { figure, type Figure, milliseconds, type Part } from './measuring.mts';
import { articleOf, pageOf, seeds } from './texts.mts';

/** An edit that takes so long is measured once. */
const PATIENCE_MS = 5000;

/** What the editor reads of a text that is too long to be read at once: a screen, and a little above and below. */
const IN_VIEW = 12_000;

/** From a change in the text to its new analysis: a word put in at another place of the article each time. */
export function edits(short: boolean): Part {
  const [seed] = seeds();
  return {
    title: 'An edit',
    figures: [
      edited('the first words more in the first seed, 8 KB', seed?.text ?? '', { rounds: 41, warmUps: 5 }),
      edited('a word more in it, warm', seed?.text ?? '', { rounds: 101, warmUps: short ? 60 : 300 }),
      ...(short ? [] : [edited('a word more in 100 KB', pageOf(100), { rounds: 15, warmUps: 5 })]),
      edited('a word more in 1 MB, what is in view read anew, warm', pageOf(1024), {
        rounds: short ? 5 : 101,
        warmUps: short ? 5 : 60,
        inView: IN_VIEW,
      }),
      ...(short
        ? []
        : [
            edited('a word more in 10 MB, what is in view read anew', pageOf(10240), {
              rounds: 5,
              warmUps: 5,
              inView: IN_VIEW,
            }),
            edited('a word more in 1 MB, all of it read anew', pageOf(1024), { rounds: 5, warmUps: 0 }),
          ]),
    ],
    notes: [
      `Of texts with more than 150,000 characters the editor reads what is in view, here ${IN_VIEW.toLocaleString('en')} characters around the edit; getting the text from VS Code is not in these figures.`,
      'The page and sentences of paragraphs that are still the same aren’t read again; names and who said what are.',
    ],
  };
}

interface Rounds {
  readonly rounds: number;
  /** So many edits are made before those that count; some hundreds are an editor that has been open for a while. */
  readonly warmUps: number;
  readonly inView?: number;
}

function edited(name: string, page: string, { rounds, warmUps, inView }: Rounds): Figure {
  const { analyze } = loadCore();
  const known = nothingKnown();
  const read = (text: string, at: number): unknown =>
    analyze(text, { within: inView === undefined ? undefined : [around(at, inView)] }, { known });
  const article = articleOf(page);
  let text = page;
  const edit = (n: number): number => {
    const at = text.indexOf(' ', Math.floor(article.start + ((article.end - article.start) * (n + 1)) / (rounds + 2)));
    text = `${text.slice(0, at)} really${text.slice(at)}`;
    return milliseconds(() => read(text, at));
  };
  for (let n = 0; n < warmUps; n++) edit(n % rounds);
  text = page;
  const times: number[] = [];
  for (let n = 0; n < rounds && (times[0] ?? 0) < PATIENCE_MS; n++) times.push(edit(n));
  return figure(name, 'ms', times);
}

const around = (at: number, length: number): Span => ({ start: Math.max(0, at - length / 2), end: at + length / 2 });
