/** The forms in which the editor saves a page. */
import type { Analysis } from '../core/model';
import { BRAT_CONFIGURATION, bratOf } from './brat';
import { csvOf } from './csv';
import { documentOf } from './document';
import { markdownOf } from './markdown';
import { referenceTo, webAnnotationsOf } from './web-annotation';

export type ExportForm = 'markdown' | 'csv' | 'json' | 'brat' | 'webannotation';

export interface Exporting {
  readonly form: ExportForm;
  /** Of the text's file. */
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly created: string;
}

/** The content of a file, and of those beside it: by what takes the place of its ending, or by their whole names. */
export interface Exported {
  readonly content: string;
  readonly endings: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
}

/** All that is known of a page in one of the forms. */
export function exported(analysis: Analysis, { form, name, created }: Exporting): Exported {
  const alone = (content: string): Exported => ({ content, endings: {}, names: {} });
  switch (form) {
    case 'markdown':
      return alone(markdownOf(name, analysis));
    case 'csv':
      return alone(csvOf(name, analysis));
    case 'json':
      return alone(`${JSON.stringify(documentOf(name, analysis), null, 2)}\n`);
    case 'brat': {
      const { ann, text } = bratOf(analysis.text, analysis);
      return { content: ann, endings: { txt: text }, names: { 'annotation.conf': BRAT_CONFIGURATION } };
    }
    case 'webannotation':
      return alone(webAnnotationsOf(analysis.text, analysis, referenceTo(name), created));
  }
}
