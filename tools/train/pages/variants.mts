/** Pages as they also come, made of those that were labelled. */
import type { PageText } from './texts.mts';

/** What readers copy of a page, and corpora have: the article alone, and some paragraphs of it. */
export function copied({ text, labels, ...page }: PageText): PageText[] {
  const lines = text.split('\n').flatMap((words, i) => (labels[i] === 'B' ? [] : [{ words, label: labels[i] ?? '-' }]));
  const paragraphs = lines.filter(({ words, label }) => label === 'A' && words.length > SHORT);
  const some = paragraphs.slice(0, 1 + (paragraphs.length % MOST_PARAGRAPHS));
  return [lines, some]
    .filter(({ length }) => length > 0)
    .map((kept) => ({
      ...page,
      converter: 'copied',
      text: kept.map(({ words }) => words).join('\n'),
      labels: kept.map(({ label }) => label).join(''),
    }));
}

const SHORT = 80;
const MOST_PARAGRAPHS = 4;

/** Every so many sites have a page that goes on with the articles of so many others. */
const EVERY = 12;
const LENGTHS = [12, 40] as const;

/**
 * Debates and reports are as long as many articles, and such pages are rare: pages whose article is followed by those
 * of other sites before its own site goes on. By domain.
 */
export function lengthened(sites: readonly (readonly PageText[])[]): Map<string, PageText[]> {
  const pages = sites.flatMap(
    (own) => own.find(({ converter, genre }) => converter === SHOWN && genre === 'news') ?? [],
  );
  const long = pages.flatMap((page, n): (readonly [string, PageText[]])[] => {
    if (n % EVERY > 0) return [];
    const count = LENGTHS[(n / EVERY) % LENGTHS.length] ?? 0;
    const others = Array.from({ length: count }, (_, k) => pages[(n + 1 + k) % pages.length] ?? page);
    return [[page.domain, [joined(page, others)]]];
  });
  return new Map(long);
}

const SHOWN = 'innertext';

function joined({ text, labels, ...page }: PageText, others: readonly PageText[]): PageText {
  const lines = text.split('\n');
  const end = labels.lastIndexOf('A') + 1;
  const more = others.flatMap((other) => other.text.split('\n').filter((_, i) => other.labels[i] === 'A'));
  return {
    ...page,
    converter: 'joined',
    text: [...lines.slice(0, end), ...more, ...lines.slice(end)].join('\n'),
    labels: labels.slice(0, end) + 'A'.repeat(more.length) + labels.slice(end),
  };
}

/** Notes, and what readers cut off: the first lines of a text with no more than some words, where it has as few. */
export function opening(text: string, most: number): string[] {
  const lines = text.split('\n').slice(0, MOST_LINES);
  const ends = lines.map((_, at) => countWords(lines.slice(0, at + 1).join(' ')));
  const count = ends.filter((words) => words <= most).length;
  return (ends[count - 1] ?? 0) < FEWEST_WORDS ? [] : [lines.slice(0, count).join('\n')];
}

const FEWEST_WORDS = 12;
const MOST_LINES = 60;

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
