/** Words that tag a statement right behind it: `"…," X said`, `"…," said X`. */
import { cueAt } from '../lexicon/cues';
import { isHeadlineKind } from '../page/prose';
import type { Span } from '../span';
import type { Evidence } from './evidence';
import type { Choice } from './choices';
import { sourceOf } from './source';
import type { SceneToken } from './tokens';
import type { QuoteView } from './quote-views';

/** About as often as that is what the corpus annotates. */
const CONFIDENCE = 0.97;

/** What a thing that bears words does: `"…," read a banner`. */
const BEARS: ReadonlySet<string> = new Set(['read', 'reads', 'ran', 'runs', 'goes', 'went']);

/** The source in a tag right behind a statement that ends with a comma, a question mark or an exclamation mark. */
export function tagBehind(_text: string, { scene, pairs }: Choice): Evidence | null {
  const quote = pairs[0]?.quote;
  if (!quote || isHeadlineKind(scene.paragraph.kind) || !begins(quote)) return null;
  const { tokens } = scene;
  const at = quote.after;
  const clause = clauseAt(tokens, at);
  if (!clause && !endsForTag(quote)) return null;
  const inverted = verbAt(tokens, at) ?? clause;
  for (const { source, before, quotesBetween } of pairs) {
    const { from, to, entity } = source.candidate;
    if (before || source.scene !== scene || quotesBetween > 0) continue;
    const cue =
      from === at
        ? (verbAt(tokens, to + 1) ?? verbAt(tokens, behindAdverbs(tokens, to + 1)))
        : inverted && from === at + inverted.length && isJoined(tokens[from])
          ? inverted
          : null;
    if (cue && !(cue.bears && entity !== null))
      return {
        ...sourceOf(source),
        cue: cue.span,
        confidence: CONFIDENCE,
        why: 'the words right behind it say who said it',
      };
  }
  return null;
}

/** A statement of its own begins a sentence. */
const begins = ({ gapBefore, number, after, scene }: QuoteView): boolean =>
  (after === 0 && number === 0) ||
  /[.!?]["'”’]?\s*$/.test(gapBefore) ||
  (gapBefore.trim() === '' && scene.tokens[after - 1] === undefined);

const endsForTag = ({ content, gapAfter }: QuoteView): boolean => /[,!?]$/.test(content) || /^,/.test(gapAfter);

interface Tag {
  readonly span: Span;
  readonly length: number;
  /** Said of a banner or a letter. */
  readonly bears: boolean;
}

/** A finite verb of saying. */
function verbAt(tokens: readonly SceneToken[], at: number): Tag | null {
  const token = tokens[at];
  if (!token) return null;
  const cue = cueAt(
    tokens.slice(at, at + 6).map(({ normal }) => normal),
    0,
  );
  const length = cue?.length ?? 1;
  const span = { start: token.start, end: tokens[at + length - 1]?.end ?? token.end };
  if (BEARS.has(token.normal)) return { span, length, bears: true };
  const isFinite = token.tags.has('Verb') && !token.tags.has('Gerund');
  return cue?.strength === 'strong' && (isFinite || length > 1) ? { span, length, bears: false } : null;
}

/** `"…," was how X put it`. */
function clauseAt(tokens: readonly SceneToken[], at: number): Tag | null {
  const [verb, word] = [tokens[at], tokens[at + 1]];
  if (!verb || !word || !/^(?:is|was)$/.test(verb.normal) || !/^(?:how|what)$/.test(word.normal)) return null;
  return { span: { start: verb.start, end: word.end }, length: 2, bears: false };
}

/** Past `then`, `also`, `has`: what may stand between a subject and its verb. */
function behindAdverbs(tokens: readonly SceneToken[], from: number): number {
  let at = from;
  while (at < from + 2 && isJoined(tokens[at]) && (tokens[at]?.tags.has('Adverb') || tokens[at]?.tags.has('Auxiliary')))
    at++;
  return isJoined(tokens[at]) ? at : -1;
}

/** Nothing but space before it. */
const isJoined = (token: SceneToken | undefined): boolean => token !== undefined && token.gap.trim() === '';
