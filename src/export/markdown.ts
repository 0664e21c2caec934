import type { Analysis, AttributedQuotation, Entity } from '../core/model';
import { entityById, isStated } from '../core/queries';
import { readWords } from '../core/view/read-words';
import { wellFormed } from '../core/characters';
import { lineCounter } from './document';
import { escapeCommonMark } from './escape-commonmark';
import { updateOf } from './text';

/**
 * A report of who said what on a page, in Markdown (CommonMark). What comes from the text shows as it is and can be no
 * markup.
 */
export function markdownOf(file: string, analysis: Analysis | null): string {
  if (!analysis) return `# ${escapeCommonMark(file)}\n\nNot recognized as a news page.\n`;
  const { text, page, quotes, entities } = analysis;
  const spoken = quotes.filter(({ kind }) => kind !== 'scare');
  const byline = page.byline.map((name) => readWords(analysis, name)).join(', ');
  const facts = [
    ...(page.headline ? [file] : []),
    page.published ?? page.crawled ?? '',
    updateOf(page),
    page.dateline ? readWords(analysis, page.dateline) : '',
    byline && `by ${byline}`,
  ].filter(Boolean);
  const speakers = entities.filter(({ id }) => spoken.some(({ speaker }) => speaker === id));
  const unnamed = spoken.filter(({ speaker }) => speaker === null);
  const lineOf = new Map(lines(text, spoken).map(([quote, line]) => [quote, line]));
  const list = (some: readonly AttributedQuotation[]): string[] =>
    some.map((quote) => item(analysis, quote, lineOf.get(quote) ?? 1));
  const parts = [
    `# ${escapeCommonMark(page.headline ? readWords(analysis, page.headline) : file)}`,
    facts.map(escapeCommonMark).join(' · '),
    ...speakers.flatMap((speaker) => [
      `## ${heading(speaker)}`,
      list(spoken.filter((quote) => quote.speaker === speaker.id)).join('\n'),
    ]),
    ...(unnamed.length > 0 ? ['## Without a known speaker', list(unnamed).join('\n')] : []),
    ...(analysis.notes
      ? [
          '## Notes',
          analysis.notes
            .map(
              (note) =>
                `- ${escapeCommonMark(readWords(analysis, note))}: ${escapeCommonMark(note.text)}${note.creator === null ? '' : ` (${escapeCommonMark(note.creator)})`}`,
            )
            .join('\n'),
        ]
      : []),
  ];
  return `${wellFormed(parts.join('\n\n'))}\n`;
}

const heading = ({ name, roles }: Entity): string => [name, ...roles.slice(0, 1)].map(escapeCommonMark).join(', ');

function item(analysis: Analysis, quote: AttributedQuotation, line: number): string {
  const named =
    quote.mention && quote.speaker === null ? ` — ${escapeCommonMark(readWords(analysis, quote.mention))}` : '';
  const unsure = quote.speaker !== null && !isStated(quote) ? ' (unsure)' : '';
  return `- ${escapeCommonMark(readWords(analysis, quote))}${named} (line ${line})${unsure}${quote.decided ? ` *(${decision(analysis, quote)})*` : ''}`;
}

/** What the reader decided, and what the machine had thought where that is something else. */
function decision(analysis: Analysis, { decided, speaker }: AttributedQuotation): string {
  const by = decided?.creator ? `decided by ${escapeCommonMark(decided.creator)}` : 'decided by the reader';
  const machine = decided?.machine;
  const name = entityById(analysis, speaker)?.name ?? null;
  if (!machine) return `${by}; the machine saw no quotation`;
  return machine.speaker === name
    ? by
    : `${by}; the machine thought ${machine.speaker === null ? 'of nobody' : `of ${escapeCommonMark(machine.speaker)}`}`;
}

function lines(text: string, quotes: readonly AttributedQuotation[]): [AttributedQuotation, number][] {
  const lineOf = lineCounter(text);
  return quotes.map((quote) => [quote, lineOf(quote.start)]);
}
