/** What is annotated in the passages of an article, in the terms of the stage that is to find it. */
import type { Scene } from '../../../src/core/attribution/scene';
import {
  type Noun,
  type Passage,
  passageOf,
  type Stretch,
  stretchOf,
  type Word,
} from '../../../src/core/statements/passage';
import { isFullVerb, strengthOf } from '../../../src/core/statements/heads';
import { firstAt, overlaps, type Span } from '../../../src/core/span';
import type { Article } from '../corpus.mts';

/** An attribution of the corpus whose cue stands in a passage. */
export interface GoldStatement {
  readonly cue: Stretch;
  readonly head: number;
  /** Undefined where there is none, null where it stands elsewhere. */
  readonly source: (Stretch & { readonly noun: Noun | undefined }) | null | undefined;
  /** The first and the last word; undefined where it goes on elsewhere. */
  readonly content: Stretch | undefined;
  /** The first words of its pieces. */
  readonly pieces: readonly number[];
}

/** An article with its passages and what is annotated in each. */
export interface GoldArticle {
  readonly article: Article;
  readonly passages: readonly { readonly passage: Passage; readonly gold: readonly GoldStatement[] }[];
}

/** What stands at the edges of what is annotated and is no part of it, as the scorer sees it. */
const EDGE = /[\s"“”«»'‘’`.,;:!?()[\]–—-]/;

export function core(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

export function goldArticle(article: Article, scenes: readonly Scene[]): GoldArticle {
  const { text } = article;
  const attributions = article.attributions
    .flatMap(({ cues, sources, contents }) => {
      const cue = cues[0] && core(text, cues[0]);
      return cue && cue.start < cue.end
        ? [{ cue, sources: sources.map((s) => core(text, s)), contents: contents.map((s) => core(text, s)) }]
        : [];
    })
    .sort((a, b) => a.cue.start - b.cue.start);
  const starts = attributions.map(({ cue }) => cue);
  const passages = scenes.map((scene) => {
    const passage = passageOf(text, scene);
    const { words } = passage;
    const within = (span: Span): Stretch | undefined =>
      span.start >= scene.paragraph.start && span.end <= scene.paragraph.end ? stretchOf(words, span) : undefined;
    const own = attributions.slice(firstAt(starts, scene.paragraph.start), firstAt(starts, scene.paragraph.end));
    const gold = own.flatMap(({ cue: span, sources, contents }): GoldStatement[] => {
      const cue = within(span);
      if (!cue) return [];
      const from = contents[0] && within(contents[0]);
      const to = contents.at(-1) && within(contents.at(-1)!);
      return [
        {
          cue,
          head: headOf(passage, cue),
          source: sources[0] ? sourceIn(passage, sources[0], within(sources[0])) : undefined,
          pieces: contents.flatMap((piece) => within(piece)?.from ?? []),
          content: from && to && from.from <= to.to ? { from: from.from, to: to.to } : undefined,
        },
      ];
    });
    return { passage, gold };
  });
  return { article, passages };
}

/** The most telling word of a cue: its verb, and among several one that is mostly said of words. */
function headOf({ words }: Passage, { from, to }: Stretch): number {
  const places = Array.from({ length: to - from + 1 }, (_, n) => from + n);
  const verbs = places.filter((at) => isFullVerb(words[at]!));
  const nouns = places.filter((at) => words[at]?.tags.has('Noun') && !words[at]?.tags.has('Pronoun'));
  const own = verbs.length > 0 ? verbs : nouns.length > 0 ? nouns : places;
  return own.reduce((best, at) => (saying(words[at]) > saying(words[best]) ? at : best), own[0] ?? from);
}
const saying = (word: Word | undefined): number => (word ? strengthOf(word) : 0);

function sourceIn(passage: Passage, span: Span, at: Stretch | undefined): GoldStatement['source'] {
  if (!at) return null;
  return { ...at, noun: passage.nouns.find(({ candidate }) => overlaps(candidate, span)) };
}
