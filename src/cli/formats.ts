/** The forms in which `newsmark annotate` gives what it has read. */
import type { Analysis } from '../core/model';
import { BRAT_CONFIGURATION, bratOf } from '../export/brat';
import { csvHead, csvOf, csvRows } from '../export/csv';
import { documentOf } from '../export/document';
import { markdownOf } from '../export/markdown';
import { renderText, type Style } from '../export/text';
import { referenceTo, webAnnotationsOf } from '../export/web-annotation';

export interface ReadFile {
  /** As it was named on the command line. */
  readonly file: string;
  readonly name: string;
  readonly text: string;
  readonly analysis: Analysis | null;
}

/** What is written for one text: the end of each file's name, and its content. */
type Files = Readonly<Record<string, string>>;

export interface Format {
  readonly files: (read: ReadFile, now: string) => Files;
  /** Further files for the folder, by name. */
  readonly beside?: Files;
  /** All texts on one stream, piece by piece; missing where the form needs files of its own. */
  readonly stream?: (reads: Iterable<ReadFile>, style: Style) => Iterable<string>;
}

const plain: Style = { heading: same, name: same, faint: same, quotation: same, doubt: same };

export const FORMATS = {
  text: {
    files: ({ file, analysis }) => ({ '.report.txt': renderText(file, analysis, plain) }),
    *stream(reads, style) {
      let before = '';
      for (const { file, analysis } of reads) {
        yield before + renderText(file, analysis, style);
        before = '\n';
      }
    },
  },
  jsonl: {
    files: ({ file, analysis }) => ({ '.jsonl': `${JSON.stringify(documentOf(file, analysis))}\n` }),
    *stream(reads) {
      for (const { file, analysis } of reads) yield `${JSON.stringify(documentOf(file, analysis))}\n`;
    },
  },
  json: {
    files: ({ file, analysis }) => ({ '.json': `${JSON.stringify(documentOf(file, analysis), null, 2)}\n` }),
    *stream(reads) {
      let before = '[';
      for (const { file, analysis } of reads) {
        yield `${before}\n  ${JSON.stringify(documentOf(file, analysis), null, 2).replaceAll('\n', '\n  ')}`;
        before = ',';
      }
      yield before === '[' ? '[]\n' : '\n]\n';
    },
  },
  csv: {
    files: ({ file, analysis }) => ({ '.csv': csvOf(file, analysis) }),
    *stream(reads) {
      yield csvHead();
      for (const { file, analysis } of reads) yield csvRows(file, analysis);
    },
  },
  markdown: {
    files: ({ file, analysis }) => ({ '.md': markdownOf(file, analysis) }),
    *stream(reads) {
      let before = '';
      for (const { file, analysis } of reads) {
        yield before + markdownOf(file, analysis);
        before = '\n';
      }
    },
  },
  brat: {
    files({ text, analysis }) {
      const brat = bratOf(text, analysis);
      return { '.txt': brat.text, '.ann': brat.ann };
    },
    beside: { 'annotation.conf': BRAT_CONFIGURATION },
  },
  webannotation: {
    files: ({ name, text, analysis }, now) => ({ '.jsonld': webAnnotationsOf(text, analysis, referenceTo(name), now) }),
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

function same(words: string): string {
  return words;
}
