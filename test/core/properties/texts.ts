/**
 * Texts to try the analysis on: anything at all, news as a site has it, and pages that something has gone wrong with.
 * Every person and event is invented.
 */
import fc from 'fast-check';
import type { Replacement } from '../../../src/core/view/view';
import {
  CAPTION,
  COMMENTS,
  COUNTERS,
  CREDIT,
  FOOTER,
  HEADER,
  HEADLINE,
  LEAD,
  PHONE_TALK,
  RELATED,
  SECRET_INFO,
  TAGS,
  load,
} from '../support/pages';
import { PLANTS } from './plants';
import { repetitive } from './repetitions';

const GIVEN = ['Astrid', 'Duarte', 'Ingrid', 'Jean-Luc', 'Kim', 'Ahmed al-Din', 'J. R.', 'María'] as const;
const FAMILY = ['Nordvik', 'Carvalho', 'Solheim', 'van der Berg', "O'Hara", 'Łukasz-Nowak', 'Jong-un', 'King'] as const;
const TITLES = [
  '',
  'Transport Minister ',
  'Norwegian Foreign Minister ',
  'President ',
  'Mr. ',
  'Sen. ',
  'former Deputy Prime Minister ',
  'spokeswoman ',
] as const;
const SOURCES = [
  'he',
  'She',
  'the minister',
  'the Norwegian Foreign Ministry',
  'Oslo',
  'the White House',
  'they',
  'Portugal',
  'a NATO official',
  'the statement',
] as const;
const CUES = [
  'said',
  'told reporters',
  'stressed',
  'wrote on Twitter',
  'according to',
  'asked',
  'added',
  'warned on Friday',
] as const;
const CLAUSES = [
  'we will open the line in May',
  'Syria and the U.S. agree',
  "it isn't “safe” there",
  'the so-called "winter port" is closed',
  "the sailors' port isn't 'safe' in the '90s",
  'he wants "Storm" in 2018',
  'No. 5 costs $10,000',
  'nobody asked us',
] as const;
const MARKS = [
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['„', '“'],
  ["'", "'"],
  ['"', ''],
  ['', '”'],
  ['``', "''"],
  ["''", "''"],
  ['`', "'"],
  ['‘‘', '’’'],
  ['‘', ''],
] as const;
const FURNITURE = [
  HEADER,
  CAPTION,
  HEADLINE,
  CREDIT,
  COUNTERS,
  LEAD,
  RELATED,
  TAGS,
  COMMENTS,
  FOOTER,
  'Topic:\nNorthern Ferries (12)',
  'READ MORE: Storm Closes Two Harbors',
  'By Ingrid Solheim',
  'Show new comments (0)',
  'All comments',
  '— Astrid Nordvik (@nordvik) 3 May 2017',
  'Sputnik: How did it begin?',
  'Nordvik: With a letter.',
  '* * *',
  'https://example.org/a?b=c#d',
] as const;

const name = fc
  .tuple(fc.constantFrom(...TITLES), fc.constantFrom(...GIVEN, ''), fc.constantFrom(...FAMILY))
  .map(([title, given, family]) => `${title}${given}${given && ' '}${family}`);
const source = fc.oneof(name, fc.constantFrom(...SOURCES));
const quotation = fc
  .tuple(fc.constantFrom(...MARKS), fc.constantFrom(...CLAUSES), fc.constantFrom(',', '.', '?', '', ' —'))
  .map(([[open, close], words, end]) => `${open}${words}${end}${close}`);
const sentence = fc.oneof(
  fc.tuple(quotation, source, fc.constantFrom(...CUES)).map(([quoted, who, cue]) => `${quoted} ${who} ${cue}.`),
  fc
    .tuple(quotation, fc.constantFrom(...CUES), source, quotation)
    .map(([quoted, cue, who, more]) => `${quoted} ${cue} ${who}, ${more}`),
  fc
    .tuple(source, fc.constantFrom(...CUES), fc.constantFrom(...CLAUSES))
    .map(([who, cue, words]) => `${who} ${cue} that ${words}.`),
  fc.tuple(source, quotation).map(([who, quoted]) => `${who}: ${quoted}`),
);
const paragraph = fc
  .tuple(
    fc.constantFrom('', '', 'OSLO (Sputnik) — ', 'LISBON, May 3 (Reuters) - '),
    fc.array(sentence, { minLength: 1, maxLength: 4 }),
  )
  .map(([dateline, sentences]) => dateline + sentences.join(' '));

/** Headers, paragraphs and furniture in every order. */
const newsLike: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', 'date 2018-03-14 '),
    fc.array(fc.oneof({ weight: 2, arbitrary: paragraph }, { weight: 1, arbitrary: fc.constantFrom(...FURNITURE) }), {
      minLength: 1,
      maxLength: 10,
    }),
    fc.constantFrom('\n', '\n\n', '\n    '),
  )
  .map(([prefix, blocks, between]) => `${prefix}${blocks.join(between)}\n`);

const anything: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  ),
  maxLength: 300,
});

/** Anything at all, alone and in the middle of a page, where it is read as an article. */
const anyText = fc
  .tuple(anything, fc.boolean())
  .map(([text, alone]) => (alone ? text : `${HEADER}\n\nOSLO (Sputnik) — ${text}\n\n${RELATED}\n`));

/** What a page can have in it that its reader doesn't expect. */
const STRANGE = [
  '\0',
  '\r',
  '\r\n',
  '\n',
  '\ud83d',
  '\udc00',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u061c',
  '\u0301',
  'é\u0308\u0301',
  '🙂',
  '👩‍👩‍👧',
  '🇳🇴',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u0085',
  '\ufeff',
  '\u200b',
  '\u00ad',
  '\t',
  '\u001b[2J',
  '"',
  '“',
  '”',
  "'",
  '’',
  '‘',
  "''",
  '``',
  '`',
  '\'"',
  '«',
  '(',
  ')',
  '.',
  ',',
  ':',
  '—',
  '-',
  ' ',
  'İ',
  'ß',
  'ﬁ',
  'ǅ',
  '東京',
  'مرحبا',
  '\u{1d400}',
  '[',
  '$&',
  '\\',
] as const;

type Change = (text: string) => string;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const changingLines = (change: (lines: string[], i: number, j: number) => void) =>
  fc.tuple(share, share).map(([a, b]): Change => (text) => {
    const lines = text.split('\n');
    change(lines, Math.floor(a * (lines.length - 1)), Math.floor(b * (lines.length - 1)));
    return lines.join('\n');
  });

const changes: fc.Arbitrary<Change> = fc.oneof(
  share.map(
    (at): Change =>
      (text) =>
        text.slice(0, at * text.length),
  ),
  share.map(
    (at): Change =>
      (text) =>
        text.slice(at * text.length),
  ),
  fc.tuple(share, share).map(
    ([at, length]): Change =>
      (text) =>
        text.slice(0, at * text.length) + text.slice(at * text.length + length * 200),
  ),
  {
    weight: 5,
    arbitrary: fc.tuple(share, fc.constantFrom(...STRANGE)).map(
      ([at, strange]): Change =>
        (text) =>
          text.slice(0, at * text.length) + strange + text.slice(at * text.length),
    ),
  },
  changingLines((lines, i, j) => ([lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''])),
  changingLines((lines, i, j) => lines.splice(j, 0, lines[i] ?? '')),
  changingLines((lines, i) => lines.splice(i, 1)),
  fc.constantFrom<Change[]>(
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', '\r'),
    (text) => text.replace(/["“”]/g, ''),
    (text) => text.replace(/”/g, ''),
    (text) => text.replace(/["“”]/g, "'"),
    (text) => text.replace(/["“”]/g, "''"),
    (text) => text.replaceAll('“', '‘').replaceAll('”', '’'),
    (text) => text.replaceAll(' ', '\u00a0'),
    (text) => text.replaceAll('. ', '.'),
    (text) => text.replaceAll('\n', ' '),
    (text) => text.replaceAll(', ', '\u2028'),
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => `\ufeff${text}`,
    (text) => text.normalize('NFD'),
    (text) => text.replace(/(?=.{60})(.{20,60}) /g, '$1\n'),
    (text) => text.replace(/(?=.{60})(.{20,60}) /g, '$1 \n   '),
  ),
  fc.constantFrom(...PLANTS).map(
    ([place, what]): Change =>
      (text) =>
        text.replace(place, what),
  ),
);

const part = (text: string) =>
  fc
    .tuple(share, share)
    .map(([a, b]) => text.slice(Math.min(a, b) * text.length * 0.9, Math.max(a, b) * text.length + 1));
const seed = fc.oneof(
  ...[PHONE_TALK, SECRET_INFO]
    .map(load)
    .map((text) => fc.oneof({ weight: 1, arbitrary: fc.constant(text) }, { weight: 3, arbitrary: part(text) })),
);

const changed = fc
  .tuple(fc.oneof(seed, newsLike), fc.array(changes, { minLength: 1, maxLength: 8 }))
  .map(([text, all]) => all.reduce((before, change) => change(before), text));

/** Characters of a text that repeats itself. */
const MOST_REPEATED = 3000;

export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: anyText },
  { weight: 2, arbitrary: newsLike },
  { weight: 4, arbitrary: changed },
  { weight: 1, arbitrary: repetitive(MOST_REPEATED) },
);

/** One in so many places where something can stand has it. */
const every = (count: number, what: string): ((place: string) => string) => {
  let n = 0;
  return (place) => (n++ % count === 0 ? what : place);
};

/** A text, and one that looks the same. */
export const planted: fc.Arbitrary<[plain: string, planted: string]> = fc
  .tuple(
    fc.oneof(seed, newsLike),
    fc.array(fc.tuple(fc.constantFrom(...PLANTS), fc.constantFrom(1, 1, 2, 3, 5, 11)), { minLength: 1, maxLength: 3 }),
  )
  .map(([text, plants]) => [
    text,
    plants.reduce(
      (before, [[place, what], count]) =>
        // Where only some lines ended otherwise, the page would have line ends of two kinds beside each other.
        before.replace(place, every(place.source === '\\n' ? 1 : count, what)),
      text,
    ),
  ]);

/** A text with wrapped lines, and what is read in the place of each break: a blank, or nothing within a word. */
export interface Wrapped {
  readonly text: string;
  readonly breaks: readonly Replacement[];
}

/** Paragraphs with a line break for one in so many blanks, and in some words. */
export const wrapped: fc.Arbitrary<Wrapped> = fc
  .tuple(
    fc.oneof(seed, newsLike),
    fc.constantFrom('\n', '\n    ', ' \n', '\r\n'),
    fc.constantFrom(1, 2, 3, 7),
    fc.constantFrom(3, 17, 100),
  )
  .map(([text, lineBreak, blanks, letters]) => {
    const breaks: Replacement[] = [];
    let moved = 0;
    const isBroken = { ' ': every(blanks, 'broken'), '': every(letters, 'broken') };
    const put = (by: ' ' | '', words: string, at: number): string => {
      if (isBroken[by]('') === '') return by;
      breaks.push({ start: at + moved, end: at + moved + words.length, by });
      moved += words.length - by.length;
      return words;
    };
    const broken = text.replace(
      /(?<=\S) (?=\S)|(?<=\p{L}\p{Ll})(?=\p{Ll}{3})|(?<=\p{L}-)(?=\p{Lu})/gu,
      (place: string, at: number) =>
        place === ' ' ? put(' ', lineBreak, at) : put('', `${text.charAt(at - 1) === '-' ? '' : '-'}${lineBreak}`, at),
    );
    return { text: broken, breaks };
  });

const typing = fc
  .tuple(
    share,
    fc.nat(8),
    fc.constantFrom(
      '',
      'x',
      ' really',
      '. ',
      '”',
      '\n',
      'Related:',
      'READ MORE: ',
      'Topic: ',
      '2017.',
      'MOSCOW (Sputnik) — ',
      ' a, b, c',
    ),
  )
  .map(
    ([at, deleted, words]): Change =>
      (text) =>
        text.slice(0, at * text.length) + words + text.slice(at * text.length + deleted),
  );

/** A text as somebody changes it, version after version. */
export const versions: fc.Arbitrary<string[]> = fc
  .tuple(fc.oneof(seed, newsLike), fc.array(fc.oneof(typing, changes), { minLength: 1, maxLength: 6 }))
  .map(([text, all]) => all.reduce((before, change) => [...before, change(before.at(-1) ?? '')], [text]));
