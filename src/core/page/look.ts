import { flag } from '../learned/feature';
import type { Block } from './blocks';
import { printedWords, scoredWord, type WordScores } from './word-scores';

/** What one block tells by itself, as numbers. */
export interface Look {
  readonly words: number;
  readonly characters: number;
  /** Shares of its words. */
  readonly capitalized: number;
  readonly allCapitals: number;
  readonly numbers: number;
  readonly functionWords: number;
  readonly firstPersons: number;
  readonly secondPersons: number;
  readonly thirdPersons: number;
  readonly past: number;
  /** Counts. */
  readonly sentences: number;
  readonly commas: number;
  readonly quotationMarks: number;
  readonly separators: number;
  /** Yes or no. */
  readonly endsSentence: number;
  readonly endsColon: number;
  readonly endsQuestion: number;
  readonly beginsSmall: number;
  readonly marker: number;
  readonly address: number;
  readonly copyright: number;
  readonly bracket: number;
  readonly year: number;
  readonly clock: number;
  /** How much its words are those of articles rather than of furniture: see {@link WordScores}. */
  readonly meanScore: number;
  readonly leastScore: number;
  readonly greatestScore: number;
  readonly startScore: number;
  readonly endScore: number;
  readonly lineScore: number;
  readonly indent: number;
  readonly blanks: number;
  readonly lines: number;
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at by for from with without into over under after before between through during against about as and or ' +
    'but if that which who whom whose this these those it its is are was were be been being has have had do does did not no will would ' +
    'can could should may might must there than then so such when while where what how because although though also only'
  ).split(' '),
);
const FIRST: ReadonlySet<string> = new Set(['i', 'me', 'my', 'we', 'us', 'our', "i'm", "we're", "i've", "we've"]);
const SECOND: ReadonlySet<string> = new Set(['you', 'your', 'yours', "you're", "you'll", "you've"]);
const THIRD: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'his',
  'her',
  'their',
  'him',
  'them',
  'said',
  'says',
  'told',
]);

const MARKER = /^(?:[*+•·▪◦»›|#>-]|\d{1,3}[.)]\s|\[)/;

/** A block → its look. `scores` are how much words are those of articles. */
export function lookAt(block: Block, scores: WordScores): Look {
  const { words: line } = block;
  const { lower, sum, least, greatest, ...counts } = countsOf(line, scores);
  const { words } = counts;
  const share = (count: number): number => (words === 0 ? 0 : count / words);
  return {
    words,
    characters: line.length,
    capitalized: share(counts.capitalized),
    allCapitals: share(counts.allCapitals),
    numbers: share(counts.numbers),
    functionWords: share(counts.functions),
    firstPersons: share(counts.first),
    secondPersons: share(counts.second),
    thirdPersons: share(counts.third),
    past: share(counts.past),
    sentences: countOf(line, /[.!?]["'”’)\]]*(?= |$)/g),
    commas: share(countOf(line, /,/g)),
    quotationMarks: countOf(line, /["“”«»]/g),
    separators: countOf(line, / [|•·>»/-] |\||›|»/g),
    endsSentence: flag(/[.!?…]["'”’»)\]*]*$/.test(line)),
    endsColon: flag(line.endsWith(':')),
    endsQuestion: flag(line.endsWith('?')),
    beginsSmall: flag(/^\p{Ll}/u.test(line)),
    marker: flag(MARKER.test(line)),
    address: flag(/https?:|www\.|\w@\w|\.com\b|@\w/.test(line)),
    copyright: flag(/©|\(c\)|copyright|all rights/i.test(line)),
    bracket: flag(line.includes('[') && line.includes(']')),
    year: flag(/\b(?:19|20)\d\d\b/.test(line)),
    clock: flag(/\b\d{1,2}[:.]\d\d\b/.test(line)),
    meanScore: words === 0 ? 0 : sum / Math.max(words, 3),
    leastScore: least,
    greatestScore: greatest,
    startScore: scores.start(lower),
    endScore: scores.end(lower),
    lineScore: scores.line(lower),
    indent: Math.min(block.indent, 40),
    blanks: Math.min(block.blanks, 4),
    lines: Math.min(block.to - block.from, 10),
  };
}

/** What is counted word by word. */
function countsOf(line: string, scores: WordScores) {
  let [words, capitalized, allCapitals, numbers, functions, first, second, third, past] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let [sum, least, greatest] = [0, 0, 0];
  const lower: string[] = [];
  for (const word of printedWords(line)) {
    words++;
    const key = scoredWord(word);
    lower.push(key);
    const code = word.charCodeAt(0);
    if (code >= 48 && code <= 57) numbers++;
    else if (key.charCodeAt(0) !== code) {
      capitalized++;
      if (word.length > 1 && word === word.toUpperCase()) allCapitals++;
    }
    if (FUNCTION_WORDS.has(key)) functions++;
    else if (FIRST.has(key)) first++;
    else if (SECOND.has(key)) second++;
    else if (THIRD.has(key)) third++;
    else if (key.length > 4 && key.endsWith('ed')) past++;
    const score = scores.word(key);
    sum += score;
    least = Math.min(least, score);
    greatest = Math.max(greatest, score);
  }
  return {
    words,
    capitalized,
    allCapitals,
    numbers,
    functions,
    first,
    second,
    third,
    past,
    lower,
    sum,
    least,
    greatest,
  };
}

function countOf(line: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(line)) count++;
  return count;
}
