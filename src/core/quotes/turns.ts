import { timesOf } from '../groups';
import type { Paragraph } from '../page/prose';
import { plain } from '../language/view';
import type { Span } from '../span';
import { tagComma } from './tag';

/** Speech that the layout shows without marks, and the words that say whose it is. */
export interface Turn extends Span {
  /** `Sputnik` in `Sputnik: …`, `QUESTION`; the signature of a tweet. Null where the sentence itself tells. */
  readonly label: Span | null;
  /** Turns of one speaker in a row share a number. */
  readonly run: number;
}

/** `Sputnik:`, `Beatriz Figueira:`, `MR. KIRBY:`, `QUESTION:`, `Q:`. */
const LABEL =
  /^((?:(?:MR|MS|MRS|DR)\.? )?\p{Lu}[\p{L}.'’-]*(?: (?:al|bin|de|van|von|der) )?(?: \p{Lu}[\p{L}.'’-]*){0,3}):\s+(?=\S)/u;
const NO_LABEL =
  /^(?:Related|Tags?|Topic|Note|Update[ds]?|READ|Read|MORE|Photos?|Videos?|Image|Source|Sources|Correction|Editor|Here|Also|But|And|So|By|Date|Time|Results?|Total|Score|Wednesday|Monday|Tuesday|Thursday|Friday|Saturday|Sunday)\b/;

/** Hyphens of other kinds are plain ones once the words are. */
const DASHES = '-–—‐‑';
const DASH = /^[-–—]\s+(?=["“«]?\p{Lu})/u;
/** `— Name (@handle) January 9, 2018` */
const SIGNATURE = /^[—–-]{1,2}\s*(\p{Lu}[^()@]{1,60}?)\s*\(@\w{1,15}\)/u;

/**
 * The turns of an interview or a transcript: labelled paragraphs, and those that follow without a label of their own.
 */
export function findTurns(text: string, paragraphs: readonly Paragraph[]): Turn[] {
  const labels = paragraphs.map((paragraph) => (paragraph.kind === 'body' ? labelOf(text, paragraph) : undefined));
  const labelled = paragraphs.filter((_, i) => labels[i]).map(({ start, end }) => text.slice(start, end));
  if (!isConversation(labels.flatMap((label) => (label ? [label.name] : []))) || !isSpoken(labelled)) return [];
  const turns: Turn[] = [];
  let current: Span | undefined;
  let run = 0;
  const last = labels.findLastIndex((label) => label !== undefined);
  paragraphs.forEach((paragraph, i) => {
    const label = labels[i];
    if (label) {
      current = label.span;
      run++;
      turns.push({ start: label.from, end: paragraph.end, label: label.span, run });
    } else if (current && paragraph.kind === 'body' && i < last)
      turns.push({ start: paragraph.start, end: paragraph.end, label: current, run });
  });
  return turns;
}

/** Tweets and posts whose author stands on the line below them. */
export function findSigned(text: string, paragraphs: readonly Paragraph[]): Turn[] {
  return paragraphs.flatMap((paragraph, i): Turn[] => {
    const post = paragraphs[i - 1];
    const signature = mayBeginWithDash(text, paragraph)
      ? SIGNATURE.exec(plain(text.slice(paragraph.start, paragraph.end)))
      : null;
    const name = signature?.[1];
    if (!signature || !name || !post || !isRunning(post)) return [];
    const start = paragraph.start + signature[0].indexOf(name);
    return [{ start: post.start, end: post.end, label: { start, end: start + name.length }, run: i }];
  });
}

/** Paragraphs of speech that begin with a dash and end with who says so: `- We share a steppe, the President said.` */
export function findDashSpeech(text: string, paragraphs: readonly Paragraph[]): Turn[] {
  return paragraphs.flatMap((paragraph, i): Turn[] => {
    if (!mayBeginWithDash(text, paragraph)) return [];
    const words = plain(text.slice(paragraph.start, paragraph.end));
    const dash = DASH.exec(words);
    const tag = dash && tagComma(words);
    if (!dash || tag === null || tag <= dash[0].length) return [];
    return [{ start: paragraph.start + dash[0].length, end: paragraph.start + tag, label: null, run: i }];
  });
}

/** Two speakers at least, who take turns: the first label comes again after another one. */
function isConversation(names: readonly string[]): boolean {
  const times = timesOf(names);
  return names.length > 2 && [...times.values()].filter((count) => count > 1).length > 1;
}

/** Somebody asks, or speaks of themselves or to somebody: notes on two teams are labelled too, but are no speech. */
const SPOKEN = /\?|(?<!\p{L})(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our)(?!\p{L})/u;
const LEAST_SPOKEN = 0.25;

const isSpoken = (paragraphs: readonly string[]): boolean =>
  paragraphs.filter((words) => SPOKEN.test(words)).length >= LEAST_SPOKEN * paragraphs.length;

const mayBeginWithDash = (text: string, paragraph: Paragraph): boolean =>
  isRunning(paragraph) && DASHES.includes(text.charAt(paragraph.start));

const isRunning = ({ kind }: Paragraph): boolean => kind === 'body' || kind === 'lead';

function labelOf(text: string, { start, end }: Span): { name: string; span: Span; from: number } | undefined {
  const words = plain(text.slice(start, Math.min(end, start + 80)));
  const match = LABEL.exec(words);
  const name = match?.[1];
  // `Clinton: 547.` is a count, not a turn.
  if (!match || !name || NO_LABEL.test(name) || !/^\P{N}*\p{L}/u.test(words.slice(match[0].length))) return undefined;
  return { name, span: { start, end: start + name.length }, from: start + match[0].length };
}
