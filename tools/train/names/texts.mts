/** Texts whose names somebody has told to be people's, bodies' or neither. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '../../../src/core/model';
import { overlaps, type Span } from '../../../src/core/span';
import { shared, untouched } from '../../eval/split.mts';
import { articleTexts } from '../corpus.mts';
import { interviews } from './interviews.mts';
import { ownNames } from './own.mts';

/** Whether a name is a person's or a body's; undefined where nobody has told. */
export interface Told {
  readonly person?: boolean;
  readonly body?: boolean;
}

export interface NamedText {
  readonly id: string;
  readonly text: string;
  /** How much its names count; 1 where it is left out. */
  readonly weight?: number;
  /** Given where the text is no page that would be recognized. */
  readonly page?: Page;
  /** What words at a place of the text name. */
  readonly told: (place: Span) => Told;
}

const NEITHER: Told = { person: false, body: false };
const UNTOLD: Told = {};

interface Place extends Span {
  readonly kinds: ReadonlySet<string>;
}

/** As much of two stretches as they share, of what they cover together. */
const shareOf = (a: Span, b: Span): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

const LEAST_SHARE = 0.5;

function toldBy(places: readonly Place[], place: Span): Told | undefined {
  const touching = places.filter((other) => overlaps(other, place));
  const [first] = touching;
  if (!first) return undefined;
  const same = touching.find((other) => shareOf(other, place) >= LEAST_SHARE);
  if (same)
    return same.kinds.size > 1 ? UNTOLD : { person: same.kinds.has('person'), body: same.kinds.has('organization') };
  return first.start <= place.start && first.end >= place.end ? UNTOLD : NEITHER;
}

const linesIn = <T,>(file: string): T[] =>
  readFileSync(path.join(shared, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

interface ArticleNames {
  readonly id: string;
  readonly skip?: readonly string[];
}

/** The articles of the corpus whose names are told, with the scorer's own reading of where they stand. */
export async function namedArticles(): Promise<NamedText[]> {
  const scorer = (await import(pathToFileURL(path.join(shared, 'tools/score-names.mjs')).href)) as {
    places(text: string, gold: ArticleNames): Place[];
  };
  const texts = new Map(articleTexts().map(({ id, text }) => [id, text]));
  return linesIn<ArticleNames>('corpus/polnear-train-names.jsonl').map((gold) => {
    const text = texts.get(gold.id) ?? '';
    const places = scorer.places(text, gold);
    const skip = new Set(gold.skip ?? []);
    return {
      id: gold.id,
      text,
      told: (place) => toldBy(places, place) ?? (skip.has(text.slice(place.start, place.end)) ? UNTOLD : NEITHER),
    };
  });
}

/** Articles and interviews of GUM, in which all mentions are told; what stands before a name may belong to its mention. */
export function namedInterviews(): NamedText[] {
  return interviews().map(({ id, text, mentions }) => {
    const names = mentions.map((mention) => ({ ...nameIn(text, mention), kinds: new Set([mention.type]) }));
    return { id, text, told: (place) => toldBy(names, place) ?? NEITHER };
  });
}

/** The name at the end of a mention: without article, titles and what else is in lower case before it. */
function nameIn(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const name =
    /(?:^|\s)((?:\p{Lu}[^\s,]*|of|the|and|for|de|van|von|bin|al)(?:\s+(?:\p{Lu}[^\s,]*|of|the|and|for|de|van|von|bin|al))*)$/u.exec(
      words,
    )?.[1] ?? words;
  const skipped =
    /^(?:(?:the|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|President|Senator|Professor|of|and|for)\s+)*/i.exec(name)?.[0].length ?? 0;
  return { start: end - name.length + skipped, end };
}

interface RealPage {
  readonly id: string;
  readonly domain: string;
  readonly news: boolean;
  readonly people?: readonly string[];
  readonly people_doubtful?: readonly string[];
  readonly officials?: readonly string[];
  readonly officials_doubtful?: readonly string[];
}

/** Real pages, of which the people are told, once a page. */
export function namedPages(): (NamedText & { readonly domain: string })[] {
  return linesIn<RealPage>('real/gold.jsonl')
    .filter(({ news }) => news)
    .map(({ id, domain, ...gold }) => {
      const text = readFileSync(path.join(shared, 'real', `${id}.txt`), 'utf8');
      const people = [...(gold.people ?? []), ...(gold.officials ?? [])].map(wordsOf);
      const doubtful = new Set([...(gold.people_doubtful ?? []), ...(gold.officials_doubtful ?? [])].flatMap(wordsOf));
      const parts = new Set([...people.flat(), ...doubtful]);
      return {
        id,
        domain,
        text,
        told: (place) => {
          const words = wordsOf(text.slice(place.start, place.end));
          const isPerson = people.some(
            (name) =>
              words.at(-1) === name.at(-1) &&
              (words.length === 1 || words.slice(0, -1).some((word) => name.includes(word))),
          );
          if (isPerson) return { person: true, body: false };
          return words.some((word) => parts.has(word)) ? UNTOLD : { person: false };
        },
      };
    });
}

const KINDS = { P: 'person', O: 'organization', X: 'other' } as const;

/** They are short and hold what others are short of. */
const OWN_WEIGHT = 3;

/** Texts of our own: set `a` teaches, `b` is kept back. */
export const ownNamedTexts = (set: 'a' | 'b'): NamedText[] =>
  ownNames(set).map(({ text, page, names }, n) => {
    const places = names.map(({ start, end, kind }) => ({ start, end, kinds: new Set([KINDS[kind]]) }));
    return { id: `own ${set} ${n}`, text, page, weight: OWN_WEIGHT, told: (place) => toldBy(places, place) ?? NEITHER };
  });

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{M}\p{N}.'’-]+/gu) ?? [];

/** All of them that anything may be chosen by. */
export async function openNamedTexts(): Promise<NamedText[]> {
  const [articles, coref, domains] = [untouched('articles'), untouched('coref'), untouched('domains')];
  return [
    ...(await namedArticles()).filter(({ id }) => !articles.has(id)),
    ...namedInterviews().filter(({ id }) => !coref.has(id)),
    ...namedPages().filter(({ domain }) => !domains.has(domain)),
    ...ownNamedTexts('a'),
  ];
}
