import type { Analysis } from '../core/model';
import { lengthOf } from '../core/span';
import { readWords } from '../core/view/read-words';
import type { Quoted } from './quoted';

/** How sure it is whose words a quotation is. */
export type Look = 'stated' | 'unsure' | 'nobody';

/** A quotation, or part of one, in its place in the article. */
export interface Bar {
  /** Of the whole quotation with its marks, in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** Where it begins and ends in the article, from 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly look: Look;
  /** The beginning of its words and its line, for a list. */
  readonly excerpt: string;
  readonly place: string;
  /** All about it in one sentence. */
  readonly label: string;
}

export interface Row {
  readonly name: string;
  readonly words: number;
  /** Of all quoted words, from 0 to 1; of these, those stated without reserve. */
  readonly share: number;
  readonly statedShare: number;
  /** Words and share as text. */
  readonly amount: string;
  readonly percent: string;
  /** Never empty. */
  readonly bars: readonly Bar[];
}

/** All that the picture of who is quoted and the table beside it show. Plain data, texts unescaped. */
export interface Picture {
  readonly title: string;
  /** What page it is about. */
  readonly subject: string;
  readonly summary: string;
  readonly rows: readonly Row[];
  readonly captions: Captions;
}

/** Texts that are the same for every page. */
export interface Captions {
  readonly speaker: string;
  readonly words: string;
  readonly share: string;
  readonly quotations: string;
  /** What the places of the bars mean. */
  readonly axis: string;
  readonly beginning: string;
  readonly end: string;
  readonly looks: Readonly<Record<Look, string>>;
  /** What keys do in the picture, for those who can't see it. */
  readonly keys: string;
  readonly saveAsSvg: string;
}

/** The texts that a language gives. `line` is 1-based, `words` the words of a quotation as they stand in the text. */
export interface Wording {
  readonly title: string;
  readonly captions: Captions;
  readonly summary: (quotations: number, words: number) => string;
  readonly amount: (words: number, percent: string) => string;
  readonly percent: (share: number) => string;
  readonly excerpt: (words: string) => string;
  readonly place: (line: number) => string;
  readonly label: (excerpt: string, speaker: string, place: string, words: number, look: Look) => string;
}

/** Puts what is known into words and fractions. Undefined where nobody is quoted. */
export function pictureOf(analysis: Analysis, quoted: Quoted, subject: string, wording: Wording): Picture | undefined {
  if (quoted.speakers.length === 0) return undefined;
  const { article, speakers } = quoted;
  const at = (offset: number): number => (offset - article.start) / Math.max(lengthOf(article), 1);
  const rows = speakers.map((speaker): Row => {
    const name = speaker.name ?? wording.captions.looks.nobody;
    const bars = speaker.parts.map((part): Bar => {
      const look = speaker.name === null ? 'nobody' : part.stated ? 'stated' : 'unsure';
      const excerpt = wording.excerpt(readWords(analysis, part.content));
      const place = wording.place(lineAt(analysis.text, part.start));
      const label = wording.label(excerpt, name, place, part.words, look);
      return { start: part.start, end: part.end, from: at(part.start), to: at(part.end), look, excerpt, place, label };
    });
    const shareOf = (words: number): number => words / Math.max(quoted.words, 1);
    const stated = speaker.parts.filter((part) => part.stated).reduce((sum, { words }) => sum + words, 0);
    const percent = wording.percent(shareOf(speaker.words));
    return {
      name,
      bars,
      words: speaker.words,
      share: shareOf(speaker.words),
      statedShare: shareOf(stated),
      percent,
      amount: wording.amount(speaker.words, percent),
    };
  });
  return {
    title: wording.title,
    subject,
    summary: wording.summary(quoted.quotations, quoted.words),
    rows,
    captions: wording.captions,
  };
}

/** The 1-based line of an offset; lines end at LF, CRLF and CR, as the editor has them. */
const lineAt = (text: string, offset: number): number => (text.slice(0, offset).match(/\r\n|\n|\r/g)?.length ?? 0) + 1;
