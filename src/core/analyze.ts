import { attribute, unattributed } from './attribution/attribution';
import { shippedRanker } from './attribution/model';
import type { Ranker } from './attribution/ranker';
import { type Scene, scenesOf } from './attribution/scene';
import { paragraphsRead } from './confining';
import { findEntities, type NameOptions } from './entities/entities';
import type { Namer } from './entities/naming/namer';
import type { Chooser } from './entities/resolving/chooser';
import type { Known } from './known';
import { readSentences } from './language/sentences';
import type { Tagger } from './language/tagger';
import { shippedTagger } from './language/tagger-model';
import type { Analysis, Markup, Page, Quotation } from './model';
import type { Labeller } from './page/labeller';
import { type DecidedPart, decidedPage } from './page/decided';
import { pageAfterEdit } from './page/edited';
import { readPage } from './page/page';
import { findQuotes } from './quotes/quotes';
import type { Span } from './span';
import { joined } from './statements/joining';
import type { StatementReader } from './statements/reader';
import { findStatements, isShown } from './statements/statements';
import { clearView, clearViewOf } from './view/clear';
import { fromView, pageFrom, pageIn } from './view/mapping';
import { readView } from './view/read-view';
import type { View } from './view/view';

/**
 * All of an analysis but who said what, and what that is to be decided on. Positions are those of the view in which the
 * text was read, but the page's, which are those of the text.
 */
export interface Reading extends Omit<Analysis, 'text' | 'quotes' | 'within'> {
  readonly view: View;
  readonly quotations: readonly Quotation[];
  readonly scenes: readonly Scene[];
}

/** How a text is read: with which names, and how much of it. */
export interface ReadingOptions extends NameOptions {
  /**
   * Confines reading to the paragraphs that overlap one of these spans, and to headline and lead; the regions of the
   * page cover all of the text nevertheless. Left out, everything is read.
   */
  readonly within?: readonly Span[] | undefined;
  /** The page that an earlier analysis of the very same text has found by itself; it isn't looked for again. */
  readonly page?: Page | undefined;
  /** How the text is marked up; left out, it is read as it stands. A page that is given tells by itself. */
  readonly markup?: Markup | undefined;
  /**
   * Which statements without quotation marks are found: those that are likely enough to be stated, or all that the
   * stage takes for one, also of thoughts and wishes, as they are measured. Left out, or without a `statementReader`
   * among the means, none.
   */
  readonly statements?: 'stated' | 'all' | undefined;
  /** What a reader has said of lines of the text, in the order in which it was said; it holds over the page found. */
  readonly parts?: readonly DecidedPart[] | undefined;
}

/** Takes what a stage threw. */
export type OnFailure = (stage: string, error: unknown) => void;

/** What an analysis is made with, besides the text and the reader's names; what ships where it is left out. */
export interface Means {
  readonly tagger?: Tagger;
  readonly ranker?: Ranker;
  /** Finds what is said without quotation marks; `statements/model.ts` has it. */
  readonly statementReader?: StatementReader;
  readonly chooser?: Chooser;
  readonly labeller?: () => Labeller;
  readonly namer?: Namer;
  /**
   * What the last analysis of the text before an edit has left, and then what this one leaves; what is still the same
   * isn't read again. What is found is the same without it, but that other lines than the edited one keep what they
   * were on the page where it still is what it was.
   */
  readonly known?: Known;
  /**
   * Told of a stage that fails, which then has found nothing, and what the others have found stands. Without it, its
   * error is the caller's.
   */
  readonly onFailure?: OnFailure;
}

/** Text → everything known about it, or null where it is no news page. */
export function analyze(text: string, options: ReadingOptions = {}, means: Means = {}): Analysis | null {
  const attempt = attempting(means.onFailure);
  const reading = attempt(
    'page',
    () => read(text, options, means),
    () => null,
  );
  if (!reading) return null;
  const { view, page, quotations, scenes, ...found } = reading;
  const quotes = attempt(
    'attribution',
    () => attribute(view.text, quotations, scenes, found.entities, means.ranker ?? shippedRanker()),
    () => quotations.map((quotation) => unattributed(view.text, quotation)),
  );
  const { within, statements } = options;
  const { statementReader: reader } = means;
  const said =
    statements && reader
      ? attempt(
          'statements',
          () => {
            const thoughts = statements === 'all';
            const all = findStatements(view.text, scenes, found.entities, reader, { thoughts });
            return joined(view.text, quotes, thoughts ? all : all.filter(isShown));
          },
          () => quotes,
        )
      : quotes;
  return { text, page, ...fromView(view, { ...found, quotes: said }, text), ...(within ? { within } : {}) };
}

/** Whether a text is a news page, told by its lines alone: quick for any length. */
export const isPage = (text: string): boolean => readPage(clearView(text).text) !== null;

/** The flow up to attribution: text → page, as a reader has set it right → view of its words → sentences → quotations → entities → scenes. */
export function read(
  source: string,
  options: ReadingOptions = {},
  { tagger = shippedTagger(), labeller, namer, chooser, known, onFailure }: Means = {},
): Reading | null {
  const markup = options.page ? options.page.markup : options.markup;
  const clear = clearViewOf(source, markup);
  const found = options.page
    ? pageIn(clear, options.page)
    : ((known?.page && pageAfterEdit(clear.text, known.page)) ?? readPage(clear.text, labeller));
  if (known) known.page = { text: clear.text, page: found };
  if (!found) return null;
  const seen = decidedPage(
    clear.text,
    found,
    (options.parts ?? []).map((part) => ({ ...part, ...clear.fromSpan(part) })),
  );
  const { view, page } = readView(clear, seen);
  const { text } = view;
  const attempt = attempting(onFailure);
  const paragraphs = paragraphsRead(text, page, options.within?.map(view.fromSpan));
  const sentences = attempt(
    'sentences',
    () => readSentences(text, paragraphs, tagger, known?.paragraphs),
    () => [],
  );
  const quotations = attempt(
    'quotations',
    () => findQuotes(text, paragraphs),
    () => [],
  );
  const date = (page.published ?? page.crawled)?.slice(0, 10) ?? null;
  const { entities, mentions } = attempt(
    'entities',
    () =>
      findEntities({ text, date, dateline: page.dateline, paragraphs, sentences, quotes: quotations }, options, {
        namer,
        chooser,
      }),
    () => ({ entities: [], mentions: [] }),
  );
  const scenes = attempt(
    'scenes',
    () => scenesOf(text, paragraphs, sentences, quotations, mentions),
    () => [],
  );
  const placed = pageFrom(clear, seen);
  return { view, page: markup ? { ...placed, markup } : placed, sentences, entities, quotations, scenes };
}

const attempting = (onFailure: OnFailure | undefined) =>
  function attempt<Found>(stage: string, find: () => Found, otherwise: () => Found): Found {
    try {
      return find();
    } catch (error) {
      if (!onFailure) throw error;
      onFailure(stage, error);
      return otherwise();
    }
  };
