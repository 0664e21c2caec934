/** What the labeller looks at in a block that could be the headline. */
import { type Feature, flag } from '../learned/feature';
import type { BlockView } from './block-views';
import { type HeadlineCandidate, NEIGHBOURS, wordsOf } from './headline-candidates';

const lookOf = ({ page }: BlockView, at: number) => page.looks[at];

const NEAR: readonly Feature<HeadlineCandidate>[] = NEIGHBOURS.flatMap((step, n) => {
  const where = `${Math.abs(step)} ${step < 0 ? 'before' : 'behind'}`;
  return [
    { name: `words ${where}`, of: ({ view }) => Math.min(lookOf(view, view.at + step)?.words ?? -1, 60) },
    { name: `ends a sentence ${where}`, of: ({ view }) => lookOf(view, view.at + step)?.endsSentence ?? -1 },
    { name: `function words ${where}`, of: ({ view }) => lookOf(view, view.at + step)?.functionWords ?? -1 },
    { name: `capitalized ${where}`, of: ({ view }) => lookOf(view, view.at + step)?.capitalized ?? -1 },
    { name: `mean score ${where}`, of: ({ view }) => lookOf(view, view.at + step)?.meanScore ?? 0 },
    { name: `credit ${where}`, of: ({ neighbourKinds }) => flag(neighbourKinds[n] === 'credit') },
    { name: `date ${where}`, of: ({ neighbourKinds }) => flag(neighbourKinds[n] === 'section') },
    { name: `caption ${where}`, of: ({ neighbourKinds }) => flag(neighbourKinds[n] === 'caption') },
    { name: `in the article ${where}`, of: ({ neighboursInArticle }) => neighboursInArticle[n] ?? -1 },
  ];
});

export const HEADLINE_FEATURES: readonly Feature<HeadlineCandidate>[] = [
  { name: 'words', of: ({ view }) => view.look.words },
  { name: 'capitalized', of: ({ view }) => view.look.capitalized },
  { name: 'all capitals', of: ({ view }) => view.look.allCapitals },
  { name: 'numbers', of: ({ view }) => view.look.numbers },
  { name: 'function words', of: ({ view }) => view.look.functionWords },
  { name: 'ends a sentence', of: ({ view }) => view.look.endsSentence },
  { name: 'ends with a question', of: ({ view }) => view.look.endsQuestion },
  { name: 'ends with a colon', of: ({ view }) => view.look.endsColon },
  { name: 'marker', of: ({ view }) => view.look.marker },
  { name: 'bracket', of: ({ view }) => view.look.bracket },
  { name: 'separators', of: ({ view }) => view.look.separators },
  { name: 'year', of: ({ view }) => view.look.year },
  { name: 'clock', of: ({ view }) => view.look.clock },
  { name: 'mean score', of: ({ view }) => view.look.meanScore },
  { name: 'least score', of: ({ view }) => view.look.leastScore },
  { name: 'score of its start', of: ({ view }) => view.look.startScore },
  { name: 'score of it all', of: ({ view }) => view.look.lineScore },
  { name: 'blanks before', of: ({ view }) => view.look.blanks },
  { name: 'blanks behind', of: ({ view }) => lookOf(view, view.at + 1)?.blanks ?? 4 },
  { name: 'likely article', of: ({ view, likely }) => likely[view.at] ?? 0 },
  { name: 'likely article behind', of: ({ view, likely }) => likely[view.at + 1] ?? 0 },
  { name: 'blocks to the article', of: ({ view, article }) => Math.min(article.from - view.at, 40) },
  {
    name: 'words to the article',
    of: ({ view, article }) => Math.min(view.page.words.over(view.at + 1, article.from), 200),
  },
  { name: 'place', of: ({ view }) => Math.min(view.at, 100) },
  { name: 'in the article', of: ({ inArticle }) => inArticle },
  { name: 'in the lead', of: ({ inLead }) => inLead },
  { name: 'words in the article', of: ({ wordsInArticle }) => wordsInArticle },
  { name: 'candidates with more', of: ({ better }) => Math.min(better, 10) },
  { name: 'comes again', of: ({ again }) => flag(again) },
  { name: 'repeats', of: ({ view }) => Math.min(view.repeats, 4) },
  { name: 'score before', of: ({ view }) => lookOf(view, view.at - 1)?.lineScore ?? 0 },
  { name: 'score behind', of: ({ view }) => lookOf(view, view.at + 1)?.lineScore ?? 0 },
  { name: 'blocks to a byline or date', of: ({ toByline }) => toByline },
  { name: 'caption', of: ({ kind }) => flag(kind === 'caption') },
  { name: 'credit', of: ({ kind }) => flag(kind === 'credit') },
  { name: 'date', of: ({ kind }) => flag(kind === 'section') },
  { name: 'link', of: ({ kind }) => flag(kind === 'read-more' || kind === 'tags') },
  { name: 'slash', of: ({ view }) => flag(wordsOf(view).includes('/')) },
  { name: 'ends with a bracket', of: ({ view }) => flag(wordsOf(view).endsWith(')')) },
  { name: 'begins with a bracket', of: ({ view }) => flag(/^[(@\[]/.test(wordsOf(view))) },
  {
    name: 'longest in 7',
    of: ({ view }) =>
      flag(
        view.page.looks
          .slice(Math.max(0, view.at - 3), view.at + 4)
          .every(({ words, endsSentence }) => words <= view.look.words || endsSentence === 1),
      ),
  },
  { name: 'short ones before', of: ({ view }) => Math.min(view.page.shortBefore[view.at - 1] ?? 0, 30) },
  { name: 'short ones behind', of: ({ view }) => Math.min(view.page.shortAfter[view.at + 1] ?? 0, 30) },
  {
    name: 'indented against the one before',
    of: ({ view }) => view.look.indent - (lookOf(view, view.at - 1)?.indent ?? 0),
  },
  { name: 'indented against the main text', of: ({ view }) => view.look.indent - view.page.indent },
  ...NEAR,
];
