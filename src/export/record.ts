import { countryForms } from '../core/lexicon/countries';
import type { Analysis, AttributedQuotation, Entity, PageFormat } from '../core/model';
import { entityById } from '../core/queries';
import type { Span } from '../core/span';
import { readWords } from '../core/view/read-words';
import { lineCounter } from './document';
import { officeOf } from './text';

/** A quotation and all that is told of it as one flat row, for tables; empty where nothing is known. */
export interface QuotationRecord {
  readonly file: string;
  readonly headline: string;
  /** When the article was published, else when it was saved: ISO 8601. */
  readonly date: string;
  readonly section: string;
  readonly site: string;
  /** 1-based. */
  readonly line: string;
  readonly speaker: string;
  /** `person`, `organization` or `country`. */
  readonly type: string;
  /** `true` or `false`. */
  readonly official: string;
  readonly office: string;
  /** ISO 3166-1 alpha-2: the speaker's own, or the one whose office it is. */
  readonly country: string;
  readonly mention: string;
  readonly cue: string;
  readonly kind: string;
  readonly confidence: string;
  readonly speakerConfidence: string;
  /** `machine`, the name of a reader, or `reader` where they gave none. */
  readonly decidedBy: string;
  readonly why: string;
  readonly text: string;
  /** UTF-16 code units. */
  readonly start: string;
  readonly end: string;
}

/** A record's fields by the heads of their columns, in the order in which tables have them. */
export const COLUMNS = {
  file: 'file',
  headline: 'headline',
  date: 'date',
  section: 'section',
  site: 'site',
  line: 'line',
  speaker: 'speaker',
  type: 'speaker type',
  official: 'official',
  office: 'office',
  country: 'country',
  mention: 'mention',
  cue: 'cue',
  kind: 'kind',
  confidence: 'confidence',
  speakerConfidence: 'speakerConfidence',
  decidedBy: 'decided by',
  why: 'why',
  text: 'text',
  start: 'start',
  end: 'end',
} as const satisfies Record<keyof QuotationRecord, string>;

const SITES: Readonly<Record<PageFormat, string>> = { sputnik: 'sputniknews.com', news: '' };

/** The quotations of a page, terms and titles in quotation marks left out, in order. */
export function recordsOf(file: string, analysis: Analysis): QuotationRecord[] {
  const { page, quotes, text } = analysis;
  const lineOf = lineCounter(text);
  const words = (span: Span | null): string => (span ? readWords(analysis, span) : '');
  const ofPage = {
    file,
    headline: words(page.headline),
    date: page.published ?? page.crawled ?? '',
    section: words(page.section),
    site: SITES[page.format],
  };
  return quotes
    .filter(({ kind }) => kind !== 'scare')
    .map((quote) => ({
      ...ofPage,
      ...ofSpeaker(entityById(analysis, quote.speaker)),
      line: String(lineOf(quote.start)),
      mention: words(quote.mention),
      cue: words(quote.cue),
      kind: quote.kind,
      confidence: String(quote.confidence),
      speakerConfidence: String(quote.speakerConfidence),
      decidedBy: decidedBy(quote),
      why: quote.why,
      text: words(quote),
      start: String(quote.start),
      end: String(quote.end),
    }));
}

type OfSpeaker = Pick<QuotationRecord, 'speaker' | 'type' | 'official' | 'office' | 'country'>;

const ofSpeaker = (speaker: Entity | undefined): OfSpeaker =>
  speaker
    ? {
        speaker: speaker.name,
        type: speaker.type,
        official: String(speaker.official),
        office: officeOf(speaker)[0] ?? '',
        country: countryOf(speaker),
      }
    : { speaker: '', type: '', official: '', office: '', country: '' };

/** An office that is held in one country and about another: `ambassador to Russia`, `envoy for Syria`. */
const ABROAD = / (?:to|for) /;

/**
 * A speaker's own country, else the one of the office that is known, else the one that is named in the office; none
 * where it may be something else, as in `Governor of Georgia`.
 */
function countryOf({ iso2, roles, known }: Entity): string {
  const office = roles[0] ?? '';
  const [named] = ABROAD.test(office) ? [] : countryForms(office);
  return iso2 ?? known?.iso2 ?? (named?.ambiguous === false ? named.iso2 : '');
}

const decidedBy = ({ decided }: AttributedQuotation): string => (decided ? (decided.creator ?? 'reader') : 'machine');
