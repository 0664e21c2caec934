import type { Analysis, AttributedQuotation, Entity, Page } from '../core/model';
import { entityById, isDoubtful, isStated } from '../core/queries';
import { contains, type Span } from '../core/span';
import { readWords } from '../core/view/read-words';

/** How the parts of the rendering look; each takes words and returns them styled. */
export interface Style {
  readonly heading: (words: string) => string;
  readonly name: (words: string) => string;
  readonly faint: (words: string) => string;
  readonly quotation: (words: string) => string;
  readonly doubt: (words: string) => string;
}

/**
 * A reading of the page for a terminal: header facts, who and what is named, and who said what. Ends with a line break.
 */
export function renderText(file: string, analysis: Analysis | null, style: Style): string {
  if (!analysis) return `${style.heading(printable(file))}\n${style.faint('Not recognized as a news page.')}\n`;
  const { page, entities, quotes } = analysis;
  const words = (span: Span | null): string => (span ? printable(readWords(analysis, span)) : '');
  const facts = [
    page.published ?? page.crawled,
    updateOf(page),
    words(page.section),
    words(page.dateline),
    printable(signatureOf(analysis)),
    words(page.credit),
  ].filter(Boolean);
  const lines = [
    style.faint(printable(file)),
    style.heading(words(page.headline) || 'No headline'),
    ...(facts.length > 0 ? [style.faint(facts.join(' · '))] : []),
    '',
    ...section(
      'Officials',
      entities.filter((entity) => entity.official).map((entity) => personLine(entity, style)),
      style,
    ),
    ...section(
      'People',
      entities
        .filter((entity) => entity.type === 'person' && !entity.official)
        .map((entity) => personLine(entity, style)),
      style,
    ),
    ...section('Organizations', namesOf(entities, 'organization'), style),
    ...section('Countries', namesOf(entities, 'country'), style),
    ...section(
      'Who said what',
      quotes.filter((quote) => quote.kind !== 'scare').flatMap((quote) => quoteLines(analysis, quote, style)),
      style,
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** `updated 2019-05-28T14:02`; empty where the page tells none. */
export const updateOf = ({ updated }: Page): string => (updated ? `updated ${updated}` : '');

/** `by Ann Lee, Bob Ray`; empty where nobody signs, or the page's credit says it already. */
export function signatureOf(analysis: Pick<Analysis, 'text' | 'page'>): string {
  const { byline, credit } = analysis.page;
  const isSaid = byline.some((name) => credit && contains(credit, name));
  return byline.length === 0 || isSaid ? '' : `by ${byline.map((name) => readWords(analysis, name)).join(', ')}`;
}

const section = (title: string, lines: readonly string[], style: Style): string[] =>
  lines.length === 0 ? [] : [style.heading(title), ...lines.map((line) => `  ${line}`), ''];

const personLine = (entity: Entity, style: Style): string =>
  [style.name(printable(entity.name)), ...officeOf(entity).map(printable), style.faint(times(entity))].join(', ');

/** What the text says somebody is, else what is known otherwise. */
export const officeOf = ({ roles, known }: Entity): readonly string[] =>
  roles.length > 0
    ? roles.slice(0, 1)
    : known?.office
      ? [known.standing === 'former' ? `former ${known.office}` : known.office]
      : [];

const namesOf = (entities: readonly Entity[], type: Entity['type']): string[] => {
  const names = entities
    .filter((entity) => entity.type === type)
    .map((entity) => `${printable(entity.name)} (${entity.mentions.length})`);
  return names.length === 0 ? [] : [names.join(', ')];
};

const times = (entity: Entity): string => (entity.mentions.length === 1 ? 'once' : `${entity.mentions.length} times`);

function quoteLines(analysis: Analysis, quote: AttributedQuotation, style: Style): string[] {
  return [
    `${speakerOf(analysis, quote, style)}: ${style.quotation(printable(readWords(analysis, quote)))}`,
    style.faint(`  ${quote.why}`),
  ];
}

function speakerOf(analysis: Analysis, quote: AttributedQuotation, style: Style): string {
  const entity = entityById(analysis, quote.speaker);
  const words = quote.mention && readWords(analysis, quote.mention);
  const name = (isDoubtful(quote) ? words : entity?.name) ?? words;
  if (name === null) return style.doubt('No speaker found');
  return isStated(quote) ? style.name(printable(name)) : style.doubt(`${printable(name)}?`);
}

/**
 * Text from a page must not steer the terminal: control characters, bidirectional ones included, become visible or
 * vanish.
 */
export const printable = (words: string): string =>
  words
    .replace(/[\u00a0\s]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .trim();
