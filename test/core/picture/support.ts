/** Readings of short texts, made by hand so that they don't hang on how well the engine reads, and their pictures. */
import assert from 'node:assert/strict';
import type { Analysis, AttributedQuotation, QuoteKind, Region } from '../../../src/core/model';
import { entityById } from '../../../src/core/queries';
import { span, textOf, type Span } from '../../../src/core/span';
import { pictureOf, type Picture, type Wording } from '../../../src/picture/picture';
import { quotedOf, type Quoted } from '../../../src/picture/quoted';
import { barePage } from '../../../tools/train/bare-page.mts';
import { person } from '../support/person';

/** A quotation by its words with their marks as they stand in the text. */
export interface Said {
  readonly words: string;
  /**
   * A name, or a description in quotation marks where it names nobody in particular; none where no speaker is found.
   */
  readonly by?: string;
  readonly sure?: boolean;
  readonly kind?: QuoteKind;
  /** Equal for the parts of one quotation. */
  readonly speech?: number;
}

export function reading(text: string, said: readonly Said[], regions: readonly Region[] = []): Analysis {
  const names = [...new Set(said.flatMap(({ by }) => (by && !by.startsWith('“') ? [by] : [])))];
  const entities = names.map((name) => person(name, name));
  const quotes = said.map(({ words, by, sure = true, kind = 'speech', speech }, index): AttributedQuotation => {
    const at = find(text, words);
    const isEntity = by !== undefined && names.includes(by);
    return {
      ...{
        ...at,
        content: span(at.start + 1, at.end - 1),
        outer: at,
        speech: speech ?? 100 + index,
        marked: true,
        label: null,
        kind,
        cue: null,
        why: '',
      },
      ...{
        speaker: isEntity ? by : null,
        mention: by !== undefined && !isEntity ? find(text, by.slice(1, -1)) : null,
        confidence: sure ? 0.95 : 0.5,
        speakerConfidence: 1,
      },
    };
  });
  return { text, page: barePage(regions), sentences: [], entities, quotes };
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `The text holds: ${words}`);
  return span(start, start + words.length);
}

export const quotedIn = (analysis: Analysis): Quoted =>
  quotedOf(
    analysis,
    (quote) =>
      entityById(analysis, quote.speaker)?.name ??
      (quote.mention ? `“${textOf(analysis.text, quote.mention)}”` : undefined),
  );

const WORDING: Wording = {
  title: 'Who is quoted',
  captions: {
    ...{
      speaker: 'Speaker',
      words: 'Words',
      share: 'Share',
      quotations: 'Quotations',
      axis: 'Where',
      beginning: 'Beginning',
      end: 'End',
    },
    looks: { stated: 'speaker found', unsure: 'speaker unsure', nobody: 'no speaker found' },
    ...{ keys: 'Use the arrow keys.', saveAsSvg: 'Save' },
  },
  summary: (quotations, words) => `${quotations} quotations, ${words} words.`,
  amount: (words, percent) => `${words} words, ${percent}`,
  percent: (share) => `${Math.round(share * 100)}%`,
  excerpt: (words) => words,
  place: (line) => `line ${line}`,
  label: (excerpt, speaker, place, words, look) => `${speaker}: ${excerpt} (${place}, ${words} words, ${look})`,
};

export function pictureIn(analysis: Analysis, subject = 'A page'): Picture {
  const picture = pictureOf(analysis, quotedIn(analysis), subject, WORDING);
  assert.ok(picture, 'Somebody is quoted.');
  return picture;
}

/** Three speakers, one of them unsure and one unknown, over four lines. */
export const HARBOUR = reading(
  '"The old harbour stays," Nordvik said, "and so do the gulls."\n"Soup for all," a sailor said.\nA sign read "no soup".\n"We will see," Alves said.',
  [
    { words: '"The old harbour stays,"', by: 'Astrid Nordvik', speech: 1 },
    { words: '"and so do the gulls."', by: 'Astrid Nordvik', speech: 1 },
    { words: '"Soup for all,"', by: '“a sailor”', sure: false },
    { words: '"no soup"' },
    { words: '"We will see,"', by: 'Rui Alves' },
  ],
);
