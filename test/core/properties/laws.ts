/** What holds for every text, whatever is in it. */
import { analyze } from '../../../src/core/analyze';
import { withLineFeeds, withoutReturns } from '../../../src/core/characters';
import { nothingKnown } from '../../../src/core/known';
import type { Analysis } from '../../../src/core/model';
import { contains, type Span, textOf } from '../../../src/core/span';
import { pageFrom } from '../../../src/core/view/mapping';
import { readWords } from '../../../src/core/view/read-words';
import { viewOf } from '../../../src/core/view/view';
import { documentOf } from '../../../src/export/document';
import { renderText } from '../../../src/export/text';
import { violations } from '../support/schema';
import type { Wrapped } from './texts';

const plain = { heading: String, name: String, faint: String, quotation: String, doubt: String };

/**
 * What of all that holds for an analysis doesn't for this text; nothing where all is well. Throws what the analysis
 * throws.
 */
export function broken(text: string): string[] {
  const analysis = analyze(text);
  const json = JSON.stringify(documentOf('page.txt', analysis));
  const wrong = violations(JSON.parse(json));
  if (
    /[\0-\t\v-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(
      renderText('page.txt', analysis, plain),
    )
  )
    wrong.push('a control character in the text for a terminal');
  if (JSON.stringify(documentOf('page.txt', analyze(text))) !== json) wrong.push('another analysis the second time');
  return analysis ? [...wrong, ...brokenAnalysis(analysis)] : wrong;
}

const brokenAnalysis = (analysis: Analysis): string[] => [
  ...brokenPage(analysis),
  ...brokenEntities(analysis),
  ...brokenQuotes(analysis),
  ...brokenSentences(analysis),
];

/** What is read otherwise where lines end in another way. */
export function brokenByLineEndings(text: string): string[] {
  const [lf, ...others] = ['\n', '\r\n', '\r'].map((lineEnd) => {
    const ending = withLineFeeds(text).replaceAll('\n', lineEnd);
    const count = withoutReturns(ending);
    const shorter = (key: string, value: unknown) =>
      (key === 'start' || key === 'end') && typeof value === 'number'
        ? count.toShorter(value)
        : typeof value === 'string'
          ? withLineFeeds(value)
          : value;
    return JSON.stringify(documentOf('page.txt', analyze(ending)), shorter);
  });
  return others.flatMap((other, i) =>
    other === lf ? [] : [`read otherwise with ${['CRLF', 'CR'][i]}: ${difference(lf ?? '', other)}`],
  );
}

/** What is read otherwise where the analysis knows what the version before has left. */
export function brokenByEdits(versions: readonly string[]): string[] {
  const known = nothingKnown();
  return versions.flatMap((text, n) => {
    const after = analyze(text, {}, { known });
    // Other lines of a page of another site keep what they were.
    const page = after?.page.format === 'news' ? after.page : undefined;
    const [incremental, full] = [after, analyze(text, { page })].map((analysis) =>
      JSON.stringify(documentOf('page.txt', analysis)),
    );
    return incremental === full ? [] : [`read otherwise after edit ${n}: ${difference(full ?? '', incremental ?? '')}`];
  });
}

/** What is read otherwise in a text that looks the same. */
export function brokenByPlanting([plainly, planted]: readonly [string, string]): string[] {
  const [before, after] = [analyze(plainly), analyze(planted)].map((analysis) => JSON.stringify(essence(analysis)));
  return before === after ? [] : [`read otherwise where it looks the same: ${difference(before ?? '', after ?? '')}`];
}

/** What is read otherwise, or has no place, where lines are wrapped. */
export function brokenByWrapping({ text, breaks }: Wrapped): string[] {
  const whole = viewOf(text, breaks);
  const before = analyze(whole.text);
  if (!before) return [];
  const page = { ...pageFrom(whole, before.page), wrapped: breaks.map(({ start, end }) => ({ start, end })) };
  const after = analyze(text, { page }) ?? { ...before, entities: [], quotes: [] };
  const [once, wrapped] = [before, after].map((analysis) => JSON.stringify(essence(analysis)));
  return [
    ...brokenAnalysis(after),
    ...(once === wrapped ? [] : [`read otherwise where it is wrapped: ${difference(once ?? '', wrapped ?? '')}`]),
  ];
}

/** All that is found in a text but where, in words as they look. */
function essence(analysis: Analysis | null) {
  if (!analysis) return null;
  const words = (at: Span | null): string =>
    at
      ? readWords(analysis, at)
          .replace(/[\s\u0085]+/g, ' ')
          .replace(/(?<=^|\s)([“«]) /g, '$1')
          .trim()
      : '';
  const { page, entities, quotes, sentences } = analysis;
  return {
    format: page.format,
    facts: [page.published, page.crawled, ...[page.headline, page.dateline, page.section, page.credit].map(words)],
    lists: [page.tags.map(words), page.related.map(words)],
    regions: page.regions.map((region) => [region.kind, words(region)]),
    entities: entities.map(({ mentions, ...facts }) => [facts, mentions.map((at) => [at.kind, words(at)])]),
    quotes: quotes.map(({ kind, speaker, confidence, why, speech, content, outer, mention, cue, label, ...at }) => [
      { kind, speaker, confidence, why, speech },
      [at, content, outer, mention, cue, label].map(words),
    ]),
    sentences: sentences.map((sentence) => [words(sentence), sentence.tokens.map(words)]),
  };
}

function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return `${a.slice(Math.max(0, at - 80), at + 60)} | ${b.slice(Math.max(0, at - 80), at + 60)}`;
}

function* brokenPage({ text, page }: Analysis): Generator<string> {
  if (page.regions.map((region) => textOf(text, region)).join('') !== text) yield "regions don't cover the text";
  if (
    page.regions.some(
      ({ start, end }) => start > end || (start > 0 && !/[\r\n\v\f\u0085\u2028\u2029]/.test(text.charAt(start - 1))),
    )
  )
    yield 'a region begins inside a line';
  const { headline, section, credit, dateline, agency, byline, tags, related } = page;
  const facts = [headline, section, credit, dateline, agency, ...byline, ...tags, ...related].filter(
    (fact) => fact !== null,
  );
  for (const fact of facts) yield* brokenSpan(text, 'a fact of the page', fact);
  yield* disorder('tags', page.tags);
  yield* disorder('related headlines', page.related);
  yield* disorder('names of the byline', page.byline);
}

function* brokenEntities({ text, entities }: Analysis): Generator<string> {
  if (new Set(entities.map(({ id }) => id)).size < entities.length) yield 'an id for two entities';
  yield* disorder(
    'entities',
    entities.map(({ mentions }) => mentions[0] ?? { start: -1, end: -1 }),
    false,
  );
  for (const { name, mentions } of entities) {
    if (name.trim() === '') yield 'an entity without a name';
    if (mentions.length === 0) yield `no mention of ${name}`;
    yield* disorder(`mentions of ${name}`, mentions);
    for (const mention of mentions) yield* brokenWords(text, `a mention of ${name}`, mention);
  }
}

function* brokenQuotes({ text, entities, quotes }: Analysis): Generator<string> {
  const ids = new Set(entities.map(({ id }) => id));
  yield* disorder('quotations', quotes, false);
  for (const quote of quotes) {
    yield* brokenSpan(text, 'a quotation', quote);
    if (!contains(quote.outer, quote) || !contains(quote, quote.content)) yield 'a quotation outside its marks';
    if (quote.speaker !== null && !ids.has(quote.speaker)) yield `the speaker ${quote.speaker} is nobody`;
    if (quote.kind === 'scare' && (quote.speaker !== null || quote.mention !== null))
      yield 'a scare quote with a speaker';
    if (!(quote.confidence >= 0 && quote.confidence <= 1)) yield `a confidence of ${quote.confidence}`;
    if (quote.mention) yield* brokenWords(text, "a speaker's mention", quote.mention);
    if (quote.cue) yield* brokenWords(text, 'a cue', quote.cue);
  }
}

function* brokenSentences({ text, sentences }: Analysis): Generator<string> {
  yield* disorder('sentences', sentences);
  for (const sentence of sentences) {
    yield* brokenSpan(text, 'a sentence', sentence);
    yield* disorder('tokens', sentence.tokens);
    for (const token of sentence.tokens) {
      if (!contains(sentence, token)) yield 'a token outside its sentence';
      yield* brokenSpan(text, 'a token', token);
    }
  }
}

/** A span that doesn't lie in the text, is empty, or has space at its edges. */
function* brokenSpan(text: string, what: string, at: Span): Generator<string> {
  const words = textOf(text, at);
  if (!Number.isInteger(at.start) || at.start < 0 || at.end > text.length || at.start >= at.end)
    yield `${what} at ${at.start}–${at.end}`;
  else if (words.trim() !== words) yield `${what} with space at its edge: ${JSON.stringify(words)}`;
  else if (cuts(text, at, /^[\ud800-\udbff]$/, /^[\udc00-\udfff]$/))
    yield `${what} that cuts a character: ${JSON.stringify(words)}`;
}

/** Beyond that, one that cuts a word. */
function* brokenWords(text: string, what: string, at: Span): Generator<string> {
  yield* brokenSpan(text, what, at);
  if (cuts(text, at, /^[\p{L}\p{N}]$/u, /^[\p{L}\p{N}\p{M}]$/u))
    yield `${what} that cuts a word: ${JSON.stringify(text.slice(Math.max(0, at.start - 5), at.start))}⟦${textOf(text, at)}⟧${JSON.stringify(text.slice(at.end, at.end + 5))}`;
}

const cuts = (text: string, { start, end }: Span, left: RegExp, right: RegExp): boolean =>
  [start, end].some((at) => left.test(text.charAt(at - 1)) && right.test(text.charAt(at)));

function* disorder(what: string, spans: readonly Span[], apart = true): Generator<string> {
  for (const [i, { start }] of spans.entries()) {
    const before = spans[i - 1];
    if (before && start < (apart ? before.end : before.start)) yield `${what} out of order at ${start}`;
  }
}
