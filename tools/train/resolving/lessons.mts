/** Texts in which it is told whom descriptions mean. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { overlaps, type Span } from '../../../src/core/span';
import type { Draft } from '../../../src/core/entities/draft';
import type { Sought } from '../../../src/core/entities/resolving/sought';
import { shared, untouched } from '../../eval/split.mts';
import { articleTexts } from '../corpus.mts';

/** A draft as far as it is a candidate. */
type Candidate = Pick<Draft, 'type' | 'name' | 'aliases' | 'mentions'>;

/** What is told of a phrase: whether each of some candidates is meant; undefined where nothing is told. */
export type Told = (phrase: Sought, candidates: readonly Candidate[]) => readonly boolean[] | undefined;

export interface Lesson {
  readonly id: string;
  readonly text: string;
  /** Spans of phrases are those of the view in which the text was read, which `fromSpan` gives. */
  readonly told: (fromSpan: (span: Span) => Span) => Told;
}

interface Source extends Span {
  readonly name: string | null;
  readonly type: string;
  readonly head?: string;
  readonly doubtful?: boolean;
}

type IsMeant = (candidate: Candidate, gold: { readonly type: string; readonly name: string }) => boolean;

const linesOf = <T,>(file: string): T[] =>
  readFileSync(path.join(shared, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** The open part of the corpus's sources and of the mentions of GUM. */
export async function resolvingLessons(): Promise<Lesson[]> {
  const scorer = pathToFileURL(path.join(shared, 'tools/score-entities.mjs')).href;
  const { isMeant } = (await import(scorer)) as { readonly isMeant: IsMeant };
  return [...sourceLessons(isMeant), ...pageLessons(isMeant), ...realLessons(isMeant), ...chainLessons()];
}

function sourceLessons(isMeant: IsMeant): Lesson[] {
  const isUntouched = untouched('articles');
  const texts = new Map(articleTexts().map(({ id, text }) => [id, text]));
  return ['corpus/polnear-train-descriptions.jsonl', 'corpus/polnear-train-entities.jsonl']
    .flatMap((file) => linesOf<{ readonly id: string; readonly sources: readonly Source[] }>(file))
    .filter(({ id }) => !isUntouched.has(id))
    .map(({ id, sources }) => ({
      id,
      text: texts.get(id) ?? '',
      told: (fromSpan) =>
        toldBySources(
          sources.map((source) => ({ ...source, ...fromSpan(source) })),
          isMeant,
        ),
    }));
}

const toldBySources =
  (sources: readonly Source[], isMeant: IsMeant): Told =>
  (phrase, candidates) => {
    const gold = sources.find(
      (source) =>
        overlaps(source, phrase) &&
        (phrase.head === 'pronoun'
          ? phrase.start === source.start && phrase.end === source.end
          : source.head === undefined
            ? phrase.start - source.start < 5
            : ` ${phrase.noun.replaceAll('-', ' ')}`.endsWith(` ${source.head.toLowerCase()}`)),
    );
    if (!gold || gold.doubtful || gold.type === 'group' || gold.type === 'place') return undefined;
    const names = gold.name?.split('; ') ?? [];
    return candidates.map((candidate) => names.some((name) => isMeant(candidate, { type: gold.type, name })));
  };

/** A quotation of a page, as its gold has it. */
interface PageQuote {
  /** From 1 on. */
  readonly line: number;
  readonly speaker: string | null;
  readonly mention?: string | null;
  readonly doubtful?: boolean;
}

function pageLessons(isMeant: IsMeant): Lesson[] {
  const isUntouched = untouched('pages');
  return ['a', 'b', 'c', 'd'].flatMap((folder) =>
    readdirSync(path.join(shared, 'pages', folder))
      .filter((file) => file.endsWith('.txt') && !isUntouched.has(`${folder}/${path.basename(file, '.txt')}`))
      .map((file) => {
        const page = path.join(shared, 'pages', folder, file);
        const gold = readFileSync(page.replace('.txt', '.gold.json'), 'utf8');
        const { quotes } = JSON.parse(gold) as { readonly quotes?: readonly PageQuote[] };
        return lessonOf(`${folder}/${file}`, readFileSync(page, 'utf8'), quotes ?? [], isMeant);
      }),
  );
}

function realLessons(isMeant: IsMeant): Lesson[] {
  const isUntouched = untouched('domains');
  return linesOf<{ readonly id: string; readonly domain: string; readonly quotes?: readonly PageQuote[] }>(
    'real/gold.jsonl',
  )
    .filter(({ domain }) => !isUntouched.has(domain))
    .map(({ id, quotes }) =>
      lessonOf(id, readFileSync(path.join(shared, 'real', `${id}.txt`), 'utf8'), quotes ?? [], isMeant),
    );
}

/** The words that name the speaker of a quotation stand in its line, or near. */
function lessonOf(id: string, text: string, quotes: readonly PageQuote[], isMeant: IsMeant): Lesson {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const sources = quotes.flatMap(({ line, speaker, mention, doubtful }): Source[] => {
    const start = mention ? text.indexOf(mention, starts[line - 1] ?? text.length) : -1;
    return mention && start >= 0 && start < (starts[line] ?? text.length)
      ? [{ start, end: start + mention.length, name: speaker, type: 'document', doubtful: doubtful === true }]
      : [];
  });
  return {
    id,
    text,
    told: (fromSpan) =>
      toldBySources(
        sources.map((source) => ({ ...source, ...fromSpan(source) })),
        isMeant,
      ),
  };
}

interface ChainMention extends Span {
  readonly entity: string;
}

function chainLessons(): Lesson[] {
  const isUntouched = untouched('coref');
  return linesOf<{ readonly id: string; readonly text: string; readonly mentions: readonly ChainMention[] }>(
    'coref/gum-news-interview.jsonl',
  )
    .filter(({ id }) => !isUntouched.has(id))
    .map(({ id, text, mentions }) => ({
      id,
      text,
      told: (fromSpan) => toldByChains(mentions.map((mention) => ({ ...mention, ...fromSpan(mention) }))),
    }));
}

/** A document is no person or body: nothing is told of whoever issued it. */
const toldByChains =
  (mentions: readonly ChainMention[]): Told =>
  (phrase, candidates) => {
    if (phrase.head === 'document') return undefined;
    const own = mentions
      .filter(({ start, end }) => Math.abs(start - phrase.start) < 2 && end >= phrase.end - 1)
      .sort((a, b) => a.end - b.end)[0];
    return own && candidates.map((candidate) => chainOf(candidate, mentions) === own.entity);
  };

/** The chain that most names of a candidate are in. */
function chainOf({ mentions: own }: Candidate, mentions: readonly ChainMention[]): string | undefined {
  const votes = new Map<string, number>();
  for (const name of own.filter(({ kind }) => kind === 'name')) {
    const entity = nearestTo(name, mentions)?.entity;
    if (entity !== undefined) votes.set(entity, (votes.get(entity) ?? 0) + 1);
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function nearestTo(name: Span, mentions: readonly ChainMention[]): ChainMention | undefined {
  const shareOf = (other: Span): number =>
    (Math.min(name.end, other.end) - Math.max(name.start, other.start)) /
    (Math.max(name.end, other.end) - Math.min(name.start, other.start));
  let best: ChainMention | undefined;
  for (const mention of mentions)
    if (overlaps(name, mention) && shareOf(mention) > Math.max(0.3, best ? shareOf(best) : 0)) best = mention;
  return best;
}
