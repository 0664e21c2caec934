import assert from 'node:assert/strict';
import type { Page } from '../../../src/core/model';
import { readPage } from '../../../src/core/page/page';
import { placedPage } from '../../../src/core/page/page-spans';
import type { Span } from '../../../src/core/span';
import { FOOTER, HEADER, page, RELATED, SECOND } from './pages';

/** What a text that is made to keep us busy repeats, and how often. */
export interface Adverse {
  readonly name: string;
  readonly unit: Unit;
  readonly times: number;
}

/** What a text repeats; its number makes it another one each time. */
export type Unit = (n: number) => string;

/** A capitalized word of its own for each number, and one that begins as others do. */
export const NAME: Unit = (n) => capitalized(letters(n + 30));
export const SIMILAR: Unit = (n) => `H${VOWELS[n % 5]}rp${VOWELS[Math.floor(n / 5) % 5]}rsn${VOWELS[n % 3]}v`;

const VOWELS = 'aeiou';
const GIVEN = ['Astrid', 'Tom', 'Ingrid', 'Peter', 'Laura', 'James', 'Sofia'] as const;
const OFFICES = ['foreign minister', 'president', 'defense minister', 'prime minister'] as const;

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const letters = (n: number): string =>
  (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode('a'.charCodeAt(0) + (n % 26));

/** Names without end, one after the other or each in a sentence of its own. */
export const NAMES: Readonly<Record<string, Unit>> = {
  'one word of names': (n) => `${NAME(n)}-`,
  'one word of names in each sentence': (n) =>
    n % 40 === 39 ? `${NAME(n)} met him, and she said that it was the end of it. ` : `${NAME(n)}-`,
  'names with dashes': (n) => `${NAME(n)}–`,
  'two names in one word': (n) => `${NAME(n)}-${NAME(n + 7)} said it. `,
  'names with commas': (n) => `${GIVEN[n % 7]} ${NAME(n)}, `,
  'names with “and”': (n) => `${GIVEN[n % 7]} ${NAME(n)} and `,
  'surnames that speak': (n) => `Tom ${NAME(n)} said it. `,
  'similar surnames': (n) => `Tom ${SIMILAR(n)} said it. `,
  'surnames of one given name': (n) => `Israel ${NAME(n)} met him. `,
  'names and what they are': (n) => `${NAME(n)} ${NAME(n * 7)}, the minister, said so. `,
  'ministers and “the minister”': (n) => `Minister ${NAME(n)} spoke. The minister said so.\n`,
  'ministers of a country': (n) => `Norwegian Minister ${NAME(n)} spoke. The Norwegian minister said so.\n`,
  'presidents and other people': (n) => `Tom ${NAME(n)} spoke. The Russian ${OFFICES[n % 4]} said so.\n`,
  'councils and “the council”': (n) => `The ${NAME(n)} Council met. The council said so.\n`,
  'bodies with abbreviations': (n) => `The ${NAME(n)} Harbor Council (${NAME(n).charAt(0)}HC) met. `,
  'bodies in one word': (n) => `Sea${NAME(n)}, which met him, said so. `,
  'media and towns': (n) => `The ${NAME(n)} newspaper is printed in Upper ${NAME(n)}. `,
  interview: (n) => (n % 2 ? `${GIVEN[n % 7]} ${NAME(n)}: He thinks so.\n` : 'Sputnik: What does he think of her?\n'),
  'interview of the same two': (n) => (n % 2 ? `Tom Harper: ${NAME(n)} thinks so.\n` : 'Sputnik: Does he?\n'),
  'signed posts': (n) => `We go to sea.\n— Tom ${NAME(n)} (@abc) January 9, 2018\n`,
  headlines: (n) => `READ MORE: ${NAME(n)} 'Sees' It\n`,
};

/** Quotations without end. */
export const QUOTATIONS: Readonly<Record<string, Unit>> = {
  'quotations in one line': () => '"We will go," Nordvik said. ',
  'short quotations in one line': () => '"we go," he said. ',
  'interrupted quotations': () => '"We go," Nordvik said, "to sea." ',
  'pairs of marks': () => '“a” ',
  'glued marks': () => 'a"b',
  'quotations by many': (n) => `"We go to sea," ${NAME(n)} Harper said.\n`,
  'quotations in single marks': () => "'We go,' Nordvik said, ‘to the sailors’ sea.’ ",
  'marks of two': () => "``We go,'' Nordvik said, ''to sea.'' ",
  'unclosed single marks': (n) => `‘We go to the ${NAME(n)}s' sea, he said.\n`,
  'unclosed quotations': () => '“We go to sea again and again.\n',
  'quoted terms': (n) => `the "${NAME(n).toLowerCase()} sea" `,
  'he said': () => 'he said ',
  'dashes and speech': (n) => (n % 2 ? '- We go, the President said.\n' : 'He said "we go to sea".\n'),
};

const constant =
  (unit: string): Unit =>
  () =>
    unit;

export const ADVERSE: readonly Adverse[] = [
  { name: 'one line of letters', unit: constant('a'), times: 1_000_000 },
  { name: 'one line of words', unit: constant('word '), times: 32_000 },
  { name: 'one line of capitalized words', unit: constant('Word '), times: 32_000 },
  { name: 'one line of spaces', unit: constant('\u00a0'), times: 1_000_000 },
  { name: 'blank lines', unit: constant('\n'), times: 1_000_000 },
  { name: 'lines ended by CR', unit: constant('a\r'), times: 50_000 },
  { name: 'quotation marks', unit: constant('"'), times: 1_000_000 },
  { name: 'opening marks', unit: constant('“'), times: 1_000_000 },
  { name: 'closing marks', unit: constant('”'), times: 1_000_000 },
  { name: 'nested openings', unit: constant('“a '), times: 100_000 },
  { name: 'nested guillemets', unit: constant('«a '), times: 100_000 },
  { name: 'apostrophes', unit: constant("a' 'b "), times: 100_000 },
  { name: 'brackets', unit: constant('('), times: 1_000_000 },
  { name: 'one name', unit: constant('Astrid Nordvik '), times: 32_000 },
  { name: 'one name that speaks', unit: constant('Astrid Nordvik said. '), times: 32_000 },
  { name: 'initials', unit: constant('U.'), times: 200_000 },
  { name: 'periods', unit: constant('. '), times: 120_000 },
  ...Object.entries({ ...NAMES, ...QUOTATIONS }).map(([name, unit]) => ({ name, unit, times: 8_000 })),
];

/** The unit so many times, each time with another number. */
export const repeated = (unit: Unit, times: number): string =>
  Array.from({ length: times }, (_, n) => unit(n)).join('');

/** The text of a page whose article is all that is repeated, behind a paragraph. */
export const adverseText = ({ unit }: Adverse, times: number): string => bodied(`${repeated(unit, times)}x`);

/** The text of a page with this in its article. */
export const bodied = (body: string): string => page(BEFORE, body, BEHIND);

const BEFORE = page(HEADER, `OSLO (Sputnik) — Transport Minister Astrid Nordvik spoke on Monday. ${SECOND}`);
const BEHIND = page(RELATED, FOOTER);

/**
 * The page of such a text with all of its article, so that it is read whatever it has: what isn't like English, or news,
 * is no page by itself.
 */
export function bodiedPage(text: string): Page {
  const ordinary = bodied(SECOND);
  const found = readPage(ordinary) ?? assert.fail('no page');
  const longer = text.length - ordinary.length;
  const placed = (at: number): number => (at > BEFORE.length + 1 ? at + longer : at);
  const ofSpan = ({ start, end }: Span): Span => ({ start: placed(start), end: placed(end) });
  return placedPage(found, { ofRegion: ofSpan, ofWords: ofSpan });
}
