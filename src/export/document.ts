import type {
  Analysis,
  AttributedQuotation,
  Decided,
  Entity,
  EntityThought,
  Mention,
  Page,
  QuoteThought,
  RegionThought,
} from '../core/model';
import { type Span } from '../core/span';
import { readWords } from '../core/view/read-words';

/**
 * One annotated text as `newsmark annotate --format jsonl` prints it: the public contract, described by
 * `schema/document.schema.json`.
 */
export interface AnnotatedDocument {
  readonly file: string;
  /** Null where the text is no news page; then nothing else is told about it. */
  readonly page: PageFacts | null;
  readonly entities: readonly EntityFacts[];
  readonly quotes: readonly QuoteFacts[];
  /** The reader's notes, where there are any. */
  readonly notes?: readonly (TextSpan & { readonly note: string; readonly creator: string | null })[];
}

type PageFacts = Pick<Page, 'format' | 'published' | 'updated' | 'crawled'> & {
  readonly headline: string | null;
  readonly section: string | null;
  readonly dateline: string | null;
  readonly credit: string | null;
  readonly byline: readonly string[];
  readonly agency: string | null;
  readonly tags: readonly string[];
  readonly related: readonly string[];
  readonly regions: readonly {
    readonly kind: string;
    readonly startLine: number;
    readonly endLine: number;
    readonly boilerplate: boolean;
    readonly decided?: Decided<RegionThought>;
  }[];
};

interface TextSpan extends Span {
  readonly text: string;
}

type EntityFacts = Pick<Entity, 'id' | 'type' | 'name' | 'aliases' | 'official' | 'roles' | 'known' | 'iso2'> & {
  readonly mentions: readonly (TextSpan & Pick<Mention, 'kind' | 'decided'>)[];
  readonly decided?: Decided<EntityThought>;
};

type QuoteFacts = TextSpan &
  Pick<AttributedQuotation, 'kind' | 'speaker' | 'confidence' | 'speakerConfidence' | 'why'> & {
    readonly mention: TextSpan | null;
    readonly cue: TextSpan | null;
    readonly decided?: Decided<Omit<QuoteThought, 'mention'> & { readonly mention: TextSpan | null }>;
  };

/**
 * An analysis, or null for a text that is no news page → the document. Offsets are UTF-16 code units, lines 1-based and
 * inclusive.
 */
export function documentOf(file: string, analysis: Analysis | null): AnnotatedDocument {
  if (!analysis) return { file, page: null, entities: [], quotes: [] };
  const { text, entities, quotes, notes } = analysis;
  return {
    file,
    page: pageOf(analysis),
    entities: entities.map(({ id, type, name, aliases, official, roles, known, iso2, mentions, decided }) => ({
      id,
      type,
      name,
      aliases,
      official,
      roles,
      ...(known === undefined ? {} : { known }),
      ...(iso2 === undefined ? {} : { iso2 }),
      mentions: mentions.map((mention) => ({
        ...quoted(text, mention),
        kind: mention.kind,
        ...(mention.decided ? { decided: true } : {}),
      })),
      ...(decided ? { decided } : {}),
    })),
    quotes: quotes.map((quote) => ({
      ...quoted(text, quote),
      kind: quote.kind,
      speaker: quote.speaker,
      mention: quote.mention && quoted(text, quote.mention),
      cue: quote.cue && quoted(text, quote.cue),
      confidence: quote.confidence,
      speakerConfidence: quote.speakerConfidence,
      why: quote.why,
      ...(quote.decided ? { decided: decidedQuote(text, quote.decided) } : {}),
    })),
    ...(notes
      ? { notes: notes.map((note) => ({ ...quoted(text, note), note: note.text, creator: note.creator })) }
      : {}),
  };
}

const decidedQuote = (text: string, { machine, ...by }: Decided<QuoteThought>): NonNullable<QuoteFacts['decided']> => ({
  ...by,
  machine: machine && { ...machine, mention: machine.mention && quoted(text, machine.mention) },
});

function pageOf({ text, page }: Analysis): PageFacts {
  const lineOf = lineCounter(text);
  const words = (span: Span | null): string | null => span && readWords({ text, page }, span);
  return {
    format: page.format,
    headline: words(page.headline),
    published: page.published,
    updated: page.updated,
    crawled: page.crawled,
    section: words(page.section),
    dateline: words(page.dateline),
    credit: words(page.credit),
    byline: page.byline.map((name) => readWords({ text, page }, name)),
    agency: words(page.agency),
    tags: page.tags.map((tag) => readWords({ text, page }, tag)),
    related: page.related.map((headline) => readWords({ text, page }, headline)),
    regions: page.regions.map(({ kind, start, end, boilerplate, decided }) => ({
      kind,
      startLine: lineOf(start),
      endLine: lineOf(Math.max(start, end - 1)),
      boilerplate,
      ...(decided ? { decided } : {}),
    })),
  };
}

const quoted = (text: string, { start, end }: Span): TextSpan => ({ start, end, text: text.slice(start, end) });

/** Offsets in rising order → 1-based lines, ended by LF, CRLF or CR. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) {
      const code = text.charAt(at);
      if (code === '\n' || (code === '\r' && text.charAt(at + 1) !== '\n')) line++;
    }
    return line;
  };
}
