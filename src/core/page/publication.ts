import type { ArticlePlace } from './article-place';
import { type DateMention, datesIn, isoOf } from './dates';
import { type DateRole, isDateLine, roleOf, roleOfLabelLine } from './date-roles';
import { dayOfDateline } from './dateline-day';
import { numberOrderOf } from './number-order';
import { timeAfter } from './times';

/** ISO 8601, with time and offset where the page gives them. */
export interface Publication {
  readonly published: string | null;
  readonly updated: string | null;
}

/** A date beside the article that can be the one of its publication or update. */
interface Candidate {
  readonly mention: DateMention;
  /** Null where no word says what it is, and only its place does. */
  readonly role: Exclude<DateRole, 'other'> | null;
  /** The smaller the nearer to the headline. */
  readonly cost: number;
  /** Of an update: whether nothing beside it says that the publication was at another time. */
  readonly isFirst: boolean;
}

/** How many lines that aren't blank are looked at above the headline, and below the article's end. */
const [ABOVE, BELOW] = [40, 8];
/** How far above the headline a date needs no word that says what it is. */
const NEAR_ABOVE = 4;
/** Lines that are taken for the article's can be those of its head, up to the second paragraph. */
const INTO_ARTICLE = 10;
const PARAGRAPH = 120;
const LONGEST_LINE = 240;

/** What a word, or a place nearer to the headline, has to make up for. */
const COST = { unnamed: 4, filed: 2, published: 0, updated: 0 };
const COST_ABOVE = 2;

/**
 * When an article was published and updated, by the dates in its head, a named one at its end, or the one of its
 * dateline. Where only an update is told, its day is that of the publication too. `crawled` is the day on which the
 * page was saved.
 */
export function publicationOf(
  lines: readonly string[],
  place: ArticlePlace,
  crawled: string | null = null,
): Publication {
  const head = headCandidates(lines, place);
  const end = endCandidates(lines, place);
  const order = [...head, ...end].some(({ mention }) => mention.days.length > 1) ? numberOrderOf(lines) : null;
  const iso = (candidate: Candidate | undefined): string | null => (candidate ? isoOf(candidate.mention, order) : null);
  const update = best(head, (role) => role === 'updated') ?? best(end, (role) => role === 'updated');
  const updated = iso(update);
  const published =
    iso(best(head, (role) => role !== 'updated')) ??
    iso(best(agreeing(end), () => true)) ??
    dayOfDateline(lines, place, crawled) ??
    (update?.isFirst && updated ? dayOf(updated) : null);
  const isLater = updated !== null && (published === null || dayOf(updated) >= dayOf(published));
  return { published, updated: isLater ? updated : null };
}

const dayOf = (iso: string | null): string => iso?.slice(0, 10) ?? '';

const best = (candidates: readonly Candidate[], test: (role: Candidate['role']) => boolean): Candidate | undefined =>
  candidates.filter(({ role }) => test(role)).toSorted((a, b) => a.cost - b.cost)[0];

/** From some way above the headline to the first paragraphs. */
function headCandidates(lines: readonly string[], place: ArticlePlace): Candidate[] {
  const { above, below } = headOf(lines, place);
  const named = ({ role }: Candidate): boolean => role !== null;
  return [
    ...above.flatMap((i, n) =>
      candidatesIn(lines, i, (n + 1) * COST_ABOVE).filter((candidate) => n < NEAR_ABOVE || named(candidate)),
    ),
    ...below.flatMap((i, n) => candidatesIn(lines, i, n + 1)),
  ];
}

/** The lines above and below the headline that can be of the article's head, the nearest first. */
function headOf(
  lines: readonly string[],
  { headline, first, last }: ArticlePlace,
): Record<'above' | 'below', number[]> {
  const filled = lines.flatMap((words, i) => (words === '' ? [] : [i]));
  const from = headline < 0 ? first : headline;
  const above = filled.filter((i) => i < from).slice(-ABOVE);
  const head = filled.filter((i) => i < first && i > headline && i >= from);
  const start = filled.filter((i) => i >= first && i > headline && i <= last).slice(0, INTO_ARTICLE);
  const second = start.filter((i) => (lines[i] ?? '').length > PARAGRAPH)[1] ?? lines.length;
  return { above: above.toReversed(), below: [...head, ...start.filter((i) => i <= second)] };
}

/** What follows the article: other stories and comments have dates too, and only a word tells them apart. */
function endCandidates(lines: readonly string[], { last }: ArticlePlace): Candidate[] {
  const filled = lines.flatMap((words, i) => (words === '' || i <= last ? [] : [i])).slice(0, BELOW);
  return filled
    .filter((i) => !/\bposted by\b/i.test(lines[i] ?? ''))
    .flatMap((i, n) => candidatesIn(lines, i, n))
    .filter(({ role }) => role === 'published' || role === 'updated');
}

/** Dates of publication that are several days are those of other stories. */
const agreeing = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const published = candidates.filter(({ role }) => role === 'published');
  return new Set(published.map(({ mention }) => mention.days.join())).size === 1 ? published : [];
};

function candidatesIn(lines: readonly string[], i: number, cost: number): Candidate[] {
  const words = lines[i] ?? '';
  if (words.length > LONGEST_LINE) return [];
  const mentions = datesIn(words);
  if (mentions.length === 0 || !isDateLine(words, mentions)) return [];
  const isFirst = !/\b(?:published|posted)\b/i.test(words);
  const labelAbove = roleOfLabelLine(lines[i - 1] || (lines[i - 2] ?? ''));
  return mentions.flatMap((mention, n) => {
    const end = mentions[n - 1]?.end ?? 0;
    const role = roleOf(words.slice(end, mention.start)) ?? (n === 0 ? labelAbove : null);
    if (role === 'other' || isRange(words, mention, mentions[n + 1]) || isRange(words, mentions[n - 1], mention))
      return [];
    const own = { mention, role, cost: cost + n / 8 + COST[role ?? 'unnamed'], isFirst };
    return [own, ...updateBehind(words, mention, cost)];
  });
}

/** Two days with a dash between them, `28 May 2019 – 4 June 2019`, are those from and until which something lasts. */
const isRange = (words: string, from: DateMention | undefined, until: DateMention | undefined): boolean =>
  from !== undefined &&
  until !== undefined &&
  from.time === null &&
  /^ ?(?:[–—-]|to|until) ?$/.test(words.slice(from.end, until.start));

const UPDATE_AT = /^[\s,;|•·–—-]{0,6}(?:Last |last )?(?:Updated|updated|UPDATED)(?: at)?:?/;

/** The hour of an update on the same day: `28 May 2019 Last updated at 14:02 GMT`. */
function updateBehind(words: string, mention: DateMention, cost: number): Candidate[] {
  const label = UPDATE_AT.exec(words.slice(mention.end))?.[0].length;
  const end = mention.end + (label ?? 0);
  const time = label === undefined ? null : timeAfter(words, end, mention.days[0] ?? '');
  // An own day behind the hour makes it another date.
  if (!time || datesIn(words.slice(end)).some(({ start }) => start < time.length)) return [];
  return [{ mention: { ...mention, time: time.iso }, role: 'updated', cost, isFirst: true }];
}
