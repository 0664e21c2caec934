/** Pages with decisions on them. Every person and event is invented. */
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import { anchorAll } from '../../../src/core/decisions/anchor';
import { decide, type Wish } from '../../../src/core/decisions/decide';
import type { Choice, Decision } from '../../../src/core/decisions/decision';
import { type Readable, readable } from '../../../src/core/decisions/readable';
import { setRight } from '../../../src/core/decisions/set-right';
import type { Analysis } from '../../../src/core/model';
import { type Span, span } from '../../../src/core/span';
import { BODY, page } from './pages';

export const STAMP = { created: '2026-11-22T06:22:05Z', creator: 'Ada' };

export const TALKS = page(
  BODY,
  '"We have found a way," Nordvik said, "and we will sign it before the winter."',
  'Carvalho called the talks "unusually warm." Foreign Minister Duarte Carvalho met her in Oslo.',
  '“Portugal knows what the sea takes,” he told reporters.',
);

const COMMENT = 'I was there, and captain Henrik Solberg said: "The soup on board was cold."';

/** The same page with links and with what readers wrote below it. */
export const DISCUSSED = `${TALKS}Related:

Mayor Sigrid Aune Opens New Quay in Bergen
All comments
olaf77
${COMMENT}
Show new comments (0)
`;

export function analysed(text: string): Analysis {
  const analysis = analyze(text);
  if (!analysis) throw new Error('This text is no page.');
  return analysis;
}

/** The span of the n-th place where some words stand. */
export function at(text: string, words: string, n = 1): Span {
  let start = -1;
  for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The text lacks ${words}`);
  return span(start, start + words.length);
}

/** The analysis of a text with wishes decided in their order. */
export function deciding(text: string, ...wishes: readonly Wish[]): Analysis {
  const read = readable(text);
  const decisions = wishes.map((wish, i) =>
    decide(read, wish, { ...STAMP, created: `2026-11-22T06:22:${String(i).padStart(2, '0')}Z` }),
  );
  return setRight(analysed(text), { placed: anchorAll(decisions, read) });
}

/**
 * Text with what is hard to count in it: line breaks of all kinds, emoji, lone surrogates, what only Python takes for a
 * line break.
 */
export const hardText: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      'Nordvik',
      'he',
      'said',
      '"We',
      'will"',
      ' ',
      ' ',
      ' ',
      '\n',
      '\r\n',
      '\r',
      '\t',
      '🙂',
      '\ud83d',
      '\udc00',
      'é',
      '\u2028',
      '\u0085',
      '\\',
      '‘x’',
      '東京',
      'a',
    ),
    { minLength: 8, maxLength: 80 },
  )
  .map((pieces) => `x${pieces.join('')}x`);

/** Spans of a text that begin and end with what is neither white space nor a line break and cut no character in two. */
export const spanIn = (text: string): fc.Arbitrary<Span> => {
  const places = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]|[^\s\u0085]/g), ({ index, 0: character }) =>
    span(index, index + character.length),
  );
  const place = fc.integer({ min: 0, max: places.length - 1 });
  return fc
    .tuple(place, place)
    .map(([i, j]) => span(places[Math.min(i, j)]?.start ?? 0, places[Math.max(i, j)]?.end ?? 0));
};

const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const choices: fc.Arbitrary<Choice> = fc
  .oneof(
    fc.record({ kind: fc.constant('speaker' as const), name: fc.option(words) }),
    fc.record({
      kind: fc.constant('quotation' as const),
      as: fc.constantFrom(null, 'speech' as const, 'fragment' as const, 'indirect' as const),
    }),
    fc.record({ kind: fc.constant('not-quotation' as const) }),
    fc.record({
      kind: fc.constant('name' as const),
      as: fc.constantFrom('official' as const, 'person' as const, 'organization' as const, 'country' as const),
      called: fc.option(words),
      mention: fc.constantFrom(null, 'name' as const, 'pronoun' as const),
      everywhere: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('office' as const),
      as: fc.constantFrom('official' as const, 'person' as const),
      office: words.filter((office) => /\S/.test(office)),
    }),
    fc.record({ kind: fc.constant('no-name' as const), everywhere: fc.boolean() }),
    fc.record({ kind: fc.constantFrom('same' as const, 'different' as const) }),
    fc.record({
      kind: fc.constant('part' as const),
      as: fc.constantFrom('article' as const, 'site' as const, 'headline' as const, 'read' as const),
    }),
    fc.record({ kind: fc.constant('note' as const), text: words }),
  )
  .map((choice) => ({ ...choice }));

/** A text with decisions of any kind on it, no two on the same subject. */
export const decidedText: fc.Arbitrary<{ readonly text: Readable; readonly decisions: readonly Decision[] }> =
  hardText.chain((text) =>
    fc
      .record({
        text: fc.constant(readable(text)),
        wishes: fc.array(fc.record({ at: spanIn(text), other: spanIn(text), cue: spanIn(text), choice: choices }), {
          maxLength: 8,
        }),
      })
      .map(({ text, wishes }) => ({
        text,
        decisions: wishes.map(({ choice, other, cue, ...wish }) => {
          const hasOther =
            choice.kind === 'same' ||
            choice.kind === 'different' ||
            (choice.kind === 'speaker' && choice.name === null);
          return decide(
            text,
            { ...wish, choice, other: hasOther ? other : null, cue: choice.kind === 'speaker' ? cue : null },
            STAMP,
          );
        }),
      })),
  );
