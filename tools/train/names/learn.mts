/** Learns which names are people's and which bodies'. */
import { read } from '../../../src/core/analyze';
import { NAME_FEATURES } from '../../../src/core/entities/naming/name-features';
import { contextKeys, type NameRates, wordKeys } from '../../../src/core/entities/naming/name-signs';
import type { NameView } from '../../../src/core/entities/naming/name-views';
import type { NameModel, Namer } from '../../../src/core/entities/naming/namer';
import type { Tagger } from '../../../src/core/language/tagger';
import type { Settings } from '../boosting.mts';
import { boostApart } from '../folds.mts';
import { eachByItself } from '../pages/rows.mts';
import type { NamedText, Told } from './texts.mts';

const PERSON: Settings = {
  trees: 150,
  depth: 4,
  rate: 0.08,
  leaf: 3,
  penalty: 5,
  groupShare: 0.8,
  featureShare: 0.4,
  seed: 20171009,
};
const BODY: Settings = { ...PERSON };

const KINDS = ['person', 'body'] as const;

/** A name of a text, and what it is told to be. */
interface Lesson {
  readonly view: NameView;
  readonly told: Told;
  readonly weight: number;
}

/** What is counted of a key: how many names have it, and how many of them are of each kind. */
interface Count {
  names: number;
  texts: number;
  person: number;
  body: number;
}
type Counts = Map<string, Count>;

export function lessonsOf(text: NamedText, rates: NameRates, tagger?: Tagger): Lesson[] {
  const lessons: Lesson[] = [];
  let views: readonly NameView[] = [];
  const recorder: Namer = {
    rates,
    likelihoods: (seen) => {
      views = seen;
      return seen.map(() => ({ person: 0, body: 0 }));
    },
  };
  const reading = read(text.text, text.page ? { page: text.page } : {}, {
    namer: recorder,
    ...(tagger ? { tagger } : {}),
  });
  if (!reading) return [];
  const { view } = reading;
  for (const each of views) {
    const told = majority(each.places.map(({ candidate }) => text.told(view.toSpan(candidate))));
    lessons.push({ view: each, told, weight: text.weight ?? 1 });
  }
  return lessons;
}

function majority(all: readonly Told[]): Told {
  const most = (kind: 'person' | 'body'): boolean | undefined => {
    const known = all.flatMap((told) => told[kind] ?? []);
    return known.length === 0 ? undefined : known.filter(Boolean).length * 2 > known.length;
  };
  const [person, body] = [most('person'), most('body')];
  return { ...(person === undefined ? {} : { person }), ...(body === undefined ? {} : { body }) };
}

const NO_RATES: NameRates = { person: new Map(), body: new Map() };

/** The model that texts teach. Each text's rows are made with rates that leave the text itself out. */
export async function learnNames(texts: readonly NamedText[], tagger?: Tagger): Promise<NameModel> {
  const counts = texts.map((text) => countsOf(lessonsOf(text, NO_RATES, tagger)));
  const total: Counts = new Map();
  for (const own of counts) add(total, own, 1);
  const lessons = texts.flatMap((text, n) => {
    const own = counts[n] ?? new Map<string, Count>();
    add(total, own, -1);
    const rates = ratesOf(total);
    add(total, own, 1);
    return lessonsOf(text, rates, tagger);
  });
  const [person, body] = await Promise.all(
    KINDS.map((kind) => {
      const rows = lessons.flatMap(({ view, told, weight }) =>
        told[kind] === undefined ? [] : [{ of: view, right: told[kind], weight }],
      );
      return boostApart(eachByItself(NAME_FEATURES, rows), kind === 'person' ? PERSON : BODY);
    }),
  );
  return { rates: ratesOf(total), person: person ?? [], body: body ?? [] };
}

function countsOf(lessons: readonly Lesson[]): Counts {
  const counts: Counts = new Map();
  for (const { view, told } of lessons) {
    if (told.person === undefined || told.body === undefined) continue;
    const keys = new Set(view.places.flatMap((place) => [...contextKeys(place), ...wordKeys(place.candidate)]));
    count(counts, keys, told);
  }
  return counts;
}

function count(counts: Counts, keys: ReadonlySet<string>, { person, body }: Told): void {
  for (const key of keys) {
    const known = counts.get(key) ?? { names: 0, texts: 1, person: 0, body: 0 };
    known.names++;
    if (person) known.person++;
    if (body) known.body++;
    counts.set(key, known);
  }
}

function add(sum: Counts, own: Counts, sign: 1 | -1): void {
  for (const [key, { names, texts, person, body }] of own) {
    const count = sum.get(key) ?? { names: 0, texts: 0, person: 0, body: 0 };
    count.names += sign * names;
    count.texts += sign * texts;
    count.person += sign * person;
    count.body += sign * body;
    sum.set(key, count);
  }
}

/** What fewer texts have says nothing of others. */
const LEAST_TEXTS = 2;
const SOFTENING = 2;
/** Steps to a unit of the logarithm of odds. */
const STEPS = 4;

function ratesOf(counts: Counts): NameRates {
  const all = { names: 0, person: 0, body: 0 };
  for (const { names, person, body } of counts.values()) {
    all.names += names;
    all.person += person;
    all.body += body;
  }
  const of = (kind: 'person' | 'body'): Map<string, number> => {
    const usual = all[kind] / all.names;
    const rates = new Map<string, number>();
    for (const [key, count] of counts) {
      if (count.texts < LEAST_TEXTS) continue;
      const share = (count[kind] + SOFTENING * usual) / (count.names + SOFTENING);
      const odds = Math.log(share / (1 - share) / (usual / (1 - usual)));
      const score = Math.round(Math.max(-4, Math.min(4, odds)) * STEPS) / STEPS;
      if (score !== 0) rates.set(key, score);
    }
    return rates;
  };
  return { person: of('person'), body: of('body') };
}
