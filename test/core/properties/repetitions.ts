/** Texts that repeat themselves: names without end, chains of them, and dense paragraphs of quotations. */
import fc from 'fast-check';
import { bodied, NAME, NAMES, QUOTATIONS, repeated, SIMILAR, type Unit } from '../support/adverse';
import { PLANTS } from './plants';

/** What a unit of words thrown together is made of. */
const WORDS: readonly (string | Unit)[] = [
  ...[NAME, NAME, NAME, SIMILAR, (n: number) => NAME(n).toLowerCase()],
  ...['he', 'her', 'said', 'told', 'that', 'Tom', 'Astrid Nordvik', 'Israel', 'Norway', 'Norwegian', 'Oslo'],
  ...['the minister', 'Minister', 'President', 'the council', 'Council', 'Harbor Council (HC)', 'Mr.', 'U.S.'],
  ...['of', 'and', 'a', 'who', 'the', 'according to', 'newspaper', "'s", 'sea', '2017'],
  ...[
    '"',
    '"',
    '“',
    '”',
    "'",
    ' ‘',
    "''",
    '``',
    ",'",
    '«',
    '(',
    ')',
    ',',
    '.',
    ':',
    ';',
    '-',
    '–',
    '— ',
    '@',
    '…',
    '\n',
    '\n',
    '\n\n',
  ],
];

const thrownTogether: fc.Arbitrary<Unit> = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }), fc.constantFrom('', ' '))
  .map(
    ([words, between]) =>
      (n) =>
        words.map((word) => (typeof word === 'string' ? word : word(n))).join(between) + between,
  );

const unit: fc.Arbitrary<Unit> = fc.oneof(
  fc.constantFrom(...Object.values(NAMES), ...Object.values(QUOTATIONS)),
  thrownTogether,
  fc.tuple(thrownTogether, thrownTogether).map(
    ([some, others]): Unit =>
      (n) =>
        n % 2 ? some(n) : others(n),
  ),
);

/** A page whose article repeats a unit until it has so many characters. */
export interface Repetition {
  readonly sample: string;
  readonly upTo: (characters: number) => string;
}

export const repetitions: fc.Arbitrary<Repetition> = fc
  .tuple(unit, fc.option(fc.constantFrom(...PLANTS), { freq: 4 }))
  .map(([each, plant]) => ({
    sample: repeated(each, 3),
    upTo: (characters) => {
      const text = repeated(each, Math.ceil((10 * characters) / Math.max(1, repeated(each, 10).length)));
      return bodied(plant ? text.replace(...plant) : text);
    },
  }));

/** Such a page of up to so many characters. */
export const repetitive = (longest: number): fc.Arbitrary<string> =>
  fc.tuple(repetitions, fc.nat(longest)).map(([{ upTo }, characters]) => upTo(characters));
