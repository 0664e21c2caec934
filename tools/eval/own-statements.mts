/**
 * Pages of our own in the style of the seeds with all that is said in them (`test/texts/statements`), written before
 * there was any code for it. They are frozen: no rule is changed for one of them, and nothing is learned from them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../../src/core/analyze';
import { grouped } from '../../src/core/groups';
import type { Analysis, AttributedQuotation } from '../../src/core/model';
import { entityById } from '../../src/core/queries';
import { lengthOf, overlaps, span, type Span } from '../../src/core/span';
import { shippedStatementReader } from '../../src/core/statements/model';
import { PLAIN } from '../../src/core/statements/statements';
import { root } from '../run.mjs';
import type { Scored } from './table.mts';

const FOLDER = path.join(root, 'test', 'texts', 'statements');

type Range = readonly [start: number, end: number];

interface OwnStatement {
  /** A full name, null where nobody named has said it. */
  readonly speaker: string | null;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** In code units of the text. */
  readonly at: { readonly source: Range | null; readonly cue: Range; readonly content: readonly Range[] };
}

interface OwnPage {
  readonly text: string;
  readonly statements: readonly OwnStatement[];
  /** Sentences that hold something like a report, but state nothing. */
  readonly none: readonly string[];
}

/** The figures of each page: what is stated plainly, and all that is stated. */
export const judgedOwnStatements = (): Scored[] => ownPages().map(judged);

const ownPages = (): OwnPage[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      text: readFileSync(path.join(FOLDER, name), 'utf8'),
      ...(JSON.parse(readFileSync(path.join(FOLDER, name.replace(/txt$/, 'json')), 'utf8')) as Omit<OwnPage, 'text'>),
    }));

function judged({ text, statements, none }: OwnPage): Scored {
  const analysis = analyze(text, { statements: 'stated' }, { statementReader: shippedStatementReader() });
  const reported = statements.filter(({ kind }) => kind !== 'direct');
  const all = analysis ? claimsIn(analysis) : [];
  const counts = (['plainly', 'in all'] as const).flatMap((how) => {
    const claims =
      how === 'plainly' ? all.filter((parts) => parts.every(({ confidence }) => confidence >= PLAIN)) : all;
    const pairs = claims.flatMap((claim) => {
      const gold = statements.find((statement) => isSame(claim, statement));
      return gold ? [{ claim, gold }] : [];
    });
    const found = new Set(pairs.map(({ gold }) => gold));
    const speakers = pairs.filter(
      ({ claim, gold }) => analysis && (entityById(analysis, claim[0]?.speaker ?? null)?.name ?? null) === gold.speaker,
    );
    const empty = none.map((sentence) => span(text.indexOf(sentence), text.indexOf(sentence) + sentence.length));
    return [
      [`precision, ${how}`, { right: pairs.length, all: claims.length }],
      [`recall, ${how}`, { right: reported.filter((gold) => found.has(gold)).length, all: reported.length }],
      [`speaker of these, ${how}`, { right: speakers.length, all: pairs.length }],
      [
        `nothing stated where nothing is said, ${how}`,
        {
          right: empty.filter((at) => !claims.some((claim) => claim.some((part) => overlaps(part, at)))).length,
          all: empty.length,
        },
      ],
    ] as const;
  });
  return { recognized: analysis !== null, counts: new Map(counts) };
}

/** What is reported, each with its parts. */
const claimsIn = ({ quotes }: Analysis): AttributedQuotation[][] => [
  ...grouped(
    quotes.filter(({ kind }) => kind === 'indirect'),
    ({ mention, cue }) => `${mention?.start ?? ''} ${cue?.start ?? ''}`,
  ).values(),
];

/** Of the contents that two have, the longer is shared by four fifths, and the sources meet. */
function isSame(claim: readonly AttributedQuotation[], { at }: OwnStatement): boolean {
  const content = at.content.map(([start, end]) => span(start, end));
  const shared = claim.flatMap((part) => content.map((each) => sharedOf(part, each))).reduce((a, b) => a + b, 0);
  const longer = Math.max(...[claim, content].map((spans) => spans.reduce((sum, each) => sum + lengthOf(each), 0)));
  const mention = claim[0]?.mention ?? null;
  const source = at.source && span(...at.source);
  return shared >= 0.8 * longer && (mention && source ? overlaps(mention, source) : mention === source);
}

const sharedOf = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
