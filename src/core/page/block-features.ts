/** What the labeller looks at in a block: what it is itself, what stands around it, and where on the page it stands. */
import { type Feature, flag } from '../learned/feature';
import type { BlockView } from './block-views';
import type { Look } from './look';

const own = (name: string, of: (look: Look) => number): Feature<BlockView> => ({ name, of: ({ look }) => of(look) });

const OWN: readonly Feature<BlockView>[] = [
  own('words', ({ words }) => Math.min(words, 200)),
  own('characters a word', ({ characters, words }) => (words === 0 ? characters : characters / words)),
  own('capitalized', ({ capitalized }) => capitalized),
  own('all capitals', ({ allCapitals }) => allCapitals),
  own('numbers', ({ numbers }) => numbers),
  own('function words', ({ functionWords }) => functionWords),
  own('first persons', ({ firstPersons }) => firstPersons),
  own('second persons', ({ secondPersons }) => secondPersons),
  own('third persons', ({ thirdPersons }) => thirdPersons),
  own('past', ({ past }) => past),
  own('sentences', ({ sentences }) => sentences),
  own('commas', ({ commas }) => commas),
  own('quotation marks', ({ quotationMarks }) => quotationMarks),
  own('separators', ({ separators }) => separators),
  own('ends a sentence', ({ endsSentence }) => endsSentence),
  own('ends with a colon', ({ endsColon }) => endsColon),
  own('ends with a question', ({ endsQuestion }) => endsQuestion),
  own('begins small', ({ beginsSmall }) => beginsSmall),
  own('marker', ({ marker }) => marker),
  own('address', ({ address }) => address),
  own('copyright', ({ copyright }) => copyright),
  own('bracket', ({ bracket }) => bracket),
  own('year', ({ year }) => year),
  own('clock', ({ clock }) => clock),
  own('mean score', ({ meanScore }) => meanScore),
  own('least score', ({ leastScore }) => leastScore),
  own('greatest score', ({ greatestScore }) => greatestScore),
  own('score of its start', ({ startScore }) => startScore),
  own('score of its end', ({ endScore }) => endScore),
  own('score of it all', ({ lineScore }) => lineScore),
  own('blanks before', ({ blanks }) => blanks),
  own('lines', ({ lines }) => lines),
];

/** The blocks around, nearest first. */
const NEIGHBOURS = [-2, -1, 1, 2];

const AROUND: readonly Feature<BlockView>[] = NEIGHBOURS.flatMap((step) => {
  const neighbour = (name: string, of: (look: Look) => number): Feature<BlockView> => ({
    name: `${name} ${Math.abs(step)} ${step < 0 ? 'before' : 'behind'}`,
    of: ({ page, at }) => {
      const look = page.looks[at + step];
      return look ? of(look) : -1;
    },
  });
  return [
    neighbour('words', ({ words }) => Math.min(words, 200)),
    neighbour('ends a sentence', ({ endsSentence }) => endsSentence),
    neighbour('mean score', ({ meanScore }) => meanScore),
    neighbour('function words', ({ functionWords }) => functionWords),
    neighbour('score of it all', ({ lineScore }) => lineScore),
    neighbour('marker', ({ marker }) => marker),
  ];
});

const far = (blocks: number): number => Math.max(-30, Math.min(blocks, 30));

const PLACE: readonly Feature<BlockView>[] = [
  { name: 'blank behind', of: ({ page, at }) => page.looks[at + 1]?.blanks ?? 4 },
  { name: 'words in 7', of: ({ page, at }) => page.words.over(at - 3, at + 4) },
  { name: 'words in 17', of: ({ page, at }) => page.words.over(at - 8, at + 9) },
  { name: 'prose in 5 before', of: ({ page, at }) => page.prose.over(at - 5, at) },
  { name: 'prose in 5 behind', of: ({ page, at }) => page.prose.over(at + 1, at + 6) },
  { name: 'prose in 15 before', of: ({ page, at }) => page.prose.over(at - 15, at) },
  { name: 'prose in 15 behind', of: ({ page, at }) => page.prose.over(at + 1, at + 16) },
  { name: 'scores in 7', of: ({ page, at }) => page.scores.over(at - 3, at + 4) },
  { name: 'scores in 21', of: ({ page, at }) => page.scores.over(at - 10, at + 11) },
  { name: 'share of prose before', of: ({ page, at }) => page.prose.over(0, at) / Math.max(page.prose.total, 1) },
  {
    name: 'share of prose behind',
    of: ({ page, at }) => page.prose.over(at + 1, page.prose.length) / Math.max(page.prose.total, 1),
  },
  { name: 'prose blocks before', of: ({ page, at }) => Math.min(page.proseBlocks.over(0, at), 20) },
  { name: 'prose blocks behind', of: ({ page, at }) => Math.min(page.proseBlocks.over(at + 1, page.words.length), 20) },
  { name: 'place in blocks', of: ({ page, at }) => at / page.looks.length },
  { name: 'place in words', of: ({ page, at }) => page.words.over(0, at) / Math.max(page.words.total, 1) },
  { name: 'in the main text', of: ({ page: { main }, at }) => flag(main.from <= at && at < main.to) },
  { name: 'behind the start of the main text', of: ({ page: { main }, at }) => far(at - main.from) },
  { name: 'behind the end of the main text', of: ({ page: { main }, at }) => far(at - main.to + 1) },
  { name: 'blocks of the page', of: ({ page }) => page.looks.length },
  { name: 'prose of the page', of: ({ page }) => page.prose.total },
  { name: 'share of prose in words', of: ({ page }) => page.prose.total / Math.max(page.words.total, 1) },
  {
    name: 'share of prose in the main text',
    of: ({ page: { main, prose } }) => prose.over(main.from, main.to) / Math.max(prose.total, 1),
  },
  { name: 'short ones before', of: ({ page, at }) => Math.min(page.shortBefore[at - 1] ?? 0, 30) },
  { name: 'short ones behind', of: ({ page, at }) => Math.min(page.shortAfter[at + 1] ?? 0, 30) },
  { name: 'indented against the main text', of: ({ page, look }) => look.indent - page.indent },
  {
    name: 'indented against the one before',
    of: ({ page, look, at }) => look.indent - (page.looks[at - 1]?.indent ?? 0),
  },
  { name: 'in the best wording', of: ({ page: { wording }, at }) => flag(wording.from <= at && at < wording.to) },
  { name: 'behind the start of the best wording', of: ({ page: { wording }, at }) => far(at - wording.from) },
  { name: 'behind the end of the best wording', of: ({ page: { wording }, at }) => far(at - wording.to + 1) },
  {
    name: 'shared in 7',
    of: ({ page, at }) => page.shared.over(at - 3, at + 4) / Math.max(page.words.over(at - 3, at + 4), 1),
  },
  {
    name: 'furniture since the main text',
    of: ({ page: { words, prose, main }, at }) => Math.min(words.over(main.to, at) - prose.over(main.to, at), 500),
  },
  { name: 'replies in 10 before', of: ({ page, at }) => page.replies.over(at - 10, at) },
  { name: 'replies before', of: ({ page, at }) => Math.min(page.replies.over(0, at), 20) },
  { name: 'replies in 10 behind', of: ({ page, at }) => page.replies.over(at + 1, at + 11) },
  { name: 'repeats', of: ({ repeats }) => Math.min(repeats, 3) },
  { name: 'shared with the main text', of: ({ shared }) => shared },
];

export const BLOCK_FEATURES: readonly Feature<BlockView>[] = [...OWN, ...AROUND, ...PLACE];
