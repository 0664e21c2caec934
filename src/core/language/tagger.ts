import nlp from 'compromise';
import type { Token } from '../model';
import { corrected } from './corrections';
import { unglued } from './view';

/** compromise reads a sentence alone as it reads it in context (1,209 of 1,212), so that each is read once. */
const CACHED_SENTENCES = 20_000;
const cache = new Map<string, readonly Token[]>();

/** One sentence → its words with compromise's tags, spans relative to the sentence. */
export function tagged(sentence: string): readonly Token[] {
  const known = cache.get(sentence);
  if (known) return known;
  const tokens = read(sentence);
  if (cache.size >= CACHED_SENTENCES) cache.clear();
  cache.set(sentence, tokens);
  return tokens;
}

interface Term {
  readonly text: string;
  readonly normal: string;
  readonly tags?: ReadonlySet<string>;
}

function read(sentence: string): Token[] {
  const view = unglued(sentence);
  const terms = (nlp(view) as unknown as { document: readonly (readonly Term[])[] }).document.flat();
  const tokens: Token[] = [];
  let from = 0;
  for (const term of terms) {
    if (term.text === '') continue; // the implied second half of a contraction
    const start = view.indexOf(term.text, from);
    if (start < 0) continue;
    from = start + term.text.length;
    const begins = BEGINS.test(view.slice(Math.max(0, start - 4), start)) || start < 4;
    tokens.push({ start, end: from, normal: term.normal, tags: corrected(term.text, term.tags ?? NO_TAGS, begins) });
  }
  return tokens;
}

const NO_TAGS: ReadonlySet<string> = new Set();

/** Before a word that begins a sentence or a quotation; a straight mark behind a letter or comma closes one. */
const BEGINS = /[.!?:;“«[(*]\s*$|\s"$/;
