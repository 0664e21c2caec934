/** Learns what is reported without marks, step by step. */
import type { Feature } from '../../../src/core/learned/feature';
import type { StoredTree } from '../../../src/core/learned/trees';
import type { Claim } from '../../../src/core/statements/claims';
import { type Begin, begins, type End, ends, frameOf } from '../../../src/core/statements/contents';
import { cueWords } from '../../../src/core/statements/chosen';
import { isReport } from '../../../src/core/statements/reports';
import { type Cue, cueEnds, cueStarts } from '../../../src/core/statements/cues';
import { headAt, headsIn, ratedOf } from '../../../src/core/statements/heads';
import {
  readerOf,
  type StatementModel,
  type StatementReader,
  type Step,
  STEP_NAMES,
  STEPS,
} from '../../../src/core/statements/reader';
import { resumptions } from '../../../src/core/statements/pieces';
import { claimsIn } from '../../../src/core/statements/reading';
import { sourceEnds, sourcePairs, sourceStarts } from '../../../src/core/statements/sources';
import type { StatementRates } from '../../../src/core/statements/rates';
import { boost, type Groups, type Settings } from '../boosting.mts';
import { ratesFrom, shippedRates, type StatementTallies, sum, tally } from './counting.mts';
import type { GoldArticle } from './gold.mts';
import { isRight } from './judging.mts';

const BASE: Settings = {
  trees: 100,
  depth: 6,
  rate: 0.08,
  leaf: 8,
  penalty: 5,
  groupShare: 0.9,
  featureShare: 0.4,
  seed: 20171009,
};
export const STEP_SETTINGS: Readonly<Record<Step, Settings>> = {
  head: { ...BASE, trees: 180 },
  cueStart: { ...BASE, trees: 40, depth: 4 },
  cueEnd: { ...BASE, trees: 80, depth: 5 },
  source: { ...BASE, trees: 125 },
  sourceStart: { ...BASE, trees: 25, depth: 4 },
  sourceEnd: { ...BASE, trees: 80, depth: 5 },
  begin: { ...BASE, trees: 145 },
  resume: { ...BASE, trees: 30, depth: 4 },
  end: { ...BASE, trees: 180 },
  claim: { ...BASE, trees: 100, depth: 5, leaf: 12 },
  confidence: { ...BASE, trees: 95, depth: 5, leaf: 10, rate: 0.06 },
};

/** Rows of a step, gathered group by group. */
class Lesson {
  readonly rows: number[][] = [];
  readonly starts = [0];
  readonly right: number[] = [];
  readonly weights: number[] = [];
  constructor(readonly features: readonly Feature<never>[]) {}

  /** Subjects of which at most one is right. */
  addChoice<Of>(subjects: readonly Of[], isSo: (subject: Of) => boolean): void {
    for (const subject of subjects) this.add(subject, isSo(subject), 1);
    this.starts.push(this.rows.length);
  }

  /** Subjects each of which is right or not. */
  addEach<Of>(
    subjects: readonly Of[],
    isSo: (subject: Of) => boolean,
    weightOf: (subject: Of) => number = () => 1,
  ): void {
    for (const subject of subjects) {
      this.add(subject, isSo(subject), weightOf(subject));
      this.starts.push(this.rows.length);
    }
  }

  private add<Of>(subject: Of, isSo: boolean, weight: number): void {
    this.rows.push(this.features.map(({ of }) => (of as (subject: Of) => number)(subject)));
    this.right.push(Number(isSo));
    this.weights.push(weight);
  }

  groups(): Groups {
    const width = this.features.length;
    const rows = new Float32Array(this.rows.length * width);
    this.rows.forEach((row, n) => rows.set(row, n * width));
    return {
      rows,
      width,
      starts: Int32Array.from(this.starts),
      right: Uint8Array.from(this.right),
      weights: Float32Array.from(this.weights),
    };
  }
}

type Lessons = Record<Step, Lesson>;
const lessonsFor = (steps: readonly Step[]): Lessons =>
  Object.fromEntries(steps.map((step) => [step, new Lesson(STEPS[step] as readonly Feature<never>[])])) as Lessons;

/** An article as it was read, with what is counted in it. */
export interface TalliedArticle extends GoldArticle {
  readonly tallies: StatementTallies;
}
export const tallied = (article: GoldArticle): TalliedArticle => ({ ...article, tallies: tally(article) });

type Trees = Partial<Record<Step, readonly StoredTree[]>>;
const FIRST = STEP_NAMES.filter((step) => step !== 'claim' && step !== 'confidence');

export function learnStatements(
  articles: readonly TalliedArticle[],
  log: (line: string) => void = () => undefined,
): StatementModel {
  const total = sum(articles.map(({ tallies }) => tallies));
  const ratesWithout = ({ tallies }: TalliedArticle): StatementRates => ratesFrom(total, tallies);
  const halves = [0, 1].map((half) => articles.filter((_, n) => n % 2 === half));
  const second = lessonsFor(['claim', 'confidence']);
  halves.forEach((own, n) => {
    const others = halves[1 - n]!;
    const trees = taught(firstLessons(others, ratesWithout), log);
    for (const article of own) addClaims(second, article, readerOf(ratesWithout(article), { ...NONE, ...trees }));
  });
  const trees = { ...taught(firstLessons(articles, ratesWithout), log), ...taught(second, log) };
  return { rates: shippedRates(total), trees: { ...NONE, ...trees } };
}

const NONE = Object.fromEntries(STEP_NAMES.map((step) => [step, []])) as unknown as StatementModel['trees'];

function taught(lessons: Partial<Lessons>, log: (line: string) => void): Trees {
  return Object.fromEntries(
    (Object.keys(lessons) as Step[]).map((step) => {
      const t = Date.now();
      const groups = lessons[step]!.groups();
      const trees = boost(groups, STEP_SETTINGS[step]);
      log(`${step}: ${groups.right.length} rows, ${groups.starts.length - 1} groups, ${Date.now() - t} ms`);
      return [step, trees];
    }),
  );
}

function firstLessons(
  articles: readonly TalliedArticle[],
  ratesFor: (article: TalliedArticle) => StatementRates,
): Lessons {
  const lessons = lessonsFor(FIRST);
  for (const article of articles) {
    const rates = ratesFor(article);
    for (const { passage, gold } of article.passages) {
      const rated = ratedOf(passage, rates);
      const places = new Set(gold.map(({ head }) => head));
      // Another word of a cue is neither a head nor none.
      const heads = headsIn(rated).filter(
        ({ at }) => places.has(at) || !gold.some(({ cue }) => cue.from <= at && at <= cue.to),
      );
      lessons.head.addEach(heads, ({ at }) => places.has(at));
      for (const { cue: its, head: place, source, content, pieces } of gold) {
        const head = headAt(rated, place, passage.words[place]!);
        lessons.cueStart.addChoice(cueStarts(head), ({ at }) => at === its.from);
        lessons.cueEnd.addChoice(cueEnds(head), ({ at }) => at === its.to);
        const cue: Cue = { head, ...its };
        const pairs = sourcePairs(cue);
        const pair = source?.noun && pairs.find(({ noun }) => noun === source.noun);
        if (pair || source === undefined) lessons.source.addChoice(pairs, (each) => each === pair);
        if (pair && source) {
          lessons.sourceStart.addChoice(sourceStarts(pair), ({ at }) => at === source.from);
          lessons.sourceEnd.addChoice(sourceEnds(pair), ({ at }) => at === source.to);
        }
        if (!content) continue;
        const frame = frameOf(cue, pair && source ? { pair, from: source.from, to: source.to } : undefined);
        const choices = begins(frame);
        const begin: Begin | undefined = choices.find(({ at }) => at === content.from);
        if (!begin) continue;
        lessons.begin.addChoice(choices, (each) => each === begin);
        const closings: End[] = ends(begin);
        const end = closings.find(({ at }) => at === content.to);
        if (!end) continue;
        lessons.end.addChoice(closings, (each) => each === end);
        const resumed = pieces.find((at) => at > frame.to);
        const places = resumptions(end);
        if (places.some(({ at }) => at === resumed)) lessons.resume.addChoice(places, ({ at }) => at === resumed);
      }
    }
  }
  return lessons;
}

/** Thoughts and quotations, whose confidence isn't told, teach that of reports too, but count less. */
const OTHERS = 0.25;

const isReported = ({ quoted, read }: Claim): boolean => quoted < 0.9 && isReport(cueWords(read));

function addClaims(lessons: Lessons, { article, passages }: TalliedArticle, reader: StatementReader): void {
  for (const { passage, gold } of passages) {
    const claims: Claim[] = claimsIn(ratedOf(passage, reader.rates), reader);
    lessons.claim.addEach(claims, ({ read }) =>
      gold.some(({ cue }) => cue.from <= read.head.at && read.head.at <= cue.to),
    );
    lessons.confidence.addEach(
      claims,
      ({ read }) => isRight(article, read),
      (claim) => (isReported(claim) ? 1 : OTHERS),
    );
  }
}
