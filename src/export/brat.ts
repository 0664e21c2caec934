/**
 * Standoff annotation for the brat rapid annotation tool (https://brat.nlplab.org/standoff.html), in the shape of
 * PolNeAR: an event `Attribution` with `Source`, `Cue` and `Content`. Offsets are code points of a copy of the text
 * that has line feeds alone, so that they hold whether or not a reader translates line breaks.
 */
import { wellFormed } from '../core/characters';
import { type Readable, readable } from '../core/decisions/readable';
import { nameType } from '../core/decisions/statement';
import type { Analysis, AttributedQuotation } from '../core/model';
import { entityById } from '../core/queries';
import type { Span } from '../core/span';

export interface BratFiles {
  /** The content of the `.txt`. */
  readonly text: string;
  /** The content of the `.ann`. */
  readonly ann: string;
}

/** An analysis → the two files that brat keeps of a document. A text that is no page has no annotations. */
export function bratOf(text: string, analysis: Analysis | null): BratFiles {
  const read = readable(text);
  return { text: wellFormed(read.plain), ann: analysis ? annotationsOf(analysis, read) : '' };
}

const TYPES = { official: 'Official', person: 'Person', organization: 'Organization', country: 'Country' } as const;

function annotationsOf(analysis: Analysis, text: Readable): string {
  const lines = new Standoff(text);
  for (const entity of analysis.entities) {
    const ids = entity.mentions.map((mention) => {
      const id = lines.textBound(TYPES[nameType(entity)], mention);
      if (mention.kind !== 'name') lines.attribute('Mention', id, mention.kind);
      return id;
    });
    const [first] = ids;
    if (first === undefined) continue;
    lines.comment('Name', first, entity.name);
    if (ids.length > 1) lines.equivalent(ids);
  }
  const spoken = analysis.quotes.filter(({ kind }) => kind !== 'scare');
  for (const speech of new Set(spoken.map((quote) => quote.speech)))
    attribution(
      analysis,
      spoken.filter((quote) => quote.speech === speech),
      lines,
    );
  for (const quote of analysis.quotes) if (quote.kind === 'scare') lines.textBound('NoQuotation', quote);
  for (const note of analysis.notes ?? []) lines.comment('AnnotatorNotes', lines.textBound('Note', note), note.text);
  return lines.toString();
}

/** One event for all parts of an interrupted quotation. Its trigger is the cue, or what else there is. */
function attribution(analysis: Analysis, parts: readonly AttributedQuotation[], lines: Standoff): void {
  const contents = parts.map((part) => {
    const id = lines.textBound('Content', part);
    lines.attribute('Kind', id, part.kind);
    return id;
  });
  const { speaker, mention, cue } = parts.find((part) => (part.speaker ?? part.mention ?? part.cue) !== null) ?? {
    speaker: null,
    mention: null,
    cue: null,
  };
  const trigger = cue ?? mention ?? parts[0];
  if (!trigger) return;
  const roles = [
    ...(mention ? [`Source:${lines.textBound('Source', mention)}`] : []),
    ...(cue ? [`Cue:${lines.textBound('Cue', cue)}`] : []),
    ...contents.map((id, i) => `Content${i === 0 ? '' : i + 1}:${id}`),
  ];
  const event = lines.event('Attribution', lines.textBound('Attribution', trigger), roles);
  const name = entityById(analysis, speaker)?.name;
  if (name !== undefined) lines.comment('Speaker', event, name);
}

/** The lines of a standoff file, each kind of id counted from 1. */
class Standoff {
  readonly #lines: string[] = [];
  readonly #counts = new Map<string, number>();
  readonly #known = new Map<string, string>();

  constructor(private readonly text: Readable) {}

  /** The id of the annotation of this type on this span, made when it is first asked for. */
  textBound(type: string, span: Span): string {
    const fragments = fragmentsOf(this.text, span);
    const { points, plain } = this.text;
    const place = fragments.map(({ start, end }) => `${points.toShorter(start)} ${points.toShorter(end)}`).join(';');
    const known = this.#known.get(`${type} ${place}`);
    if (known !== undefined) return known;
    const id = this.#add(
      'T',
      `${type} ${place}\t${wellFormed(fragments.map(({ start, end }) => plain.slice(start, end)).join(' '))}`,
    );
    this.#known.set(`${type} ${place}`, id);
    return id;
  }

  event(type: string, trigger: string, roles: readonly string[]): string {
    return this.#add('E', `${type}:${trigger} ${roles.join(' ')}`);
  }

  attribute(type: string, target: string, value: string): void {
    if (!this.#known.has(`${type} ${target}`))
      this.#known.set(`${type} ${target}`, this.#add('A', `${type} ${target} ${value}`));
  }

  comment(type: string, target: string, words: string): void {
    this.#add('#', `${type} ${target}\t${escaped(wellFormed(words))}`);
  }

  equivalent(ids: readonly string[]): void {
    this.#lines.push(`*\tEquiv ${ids.join(' ')}`);
  }

  toString(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  #add(prefix: string, rest: string): string {
    const count = (this.#counts.get(prefix) ?? 0) + 1;
    this.#counts.set(prefix, count);
    this.#lines.push(`${prefix}${count}\t${rest}`);
    return `${prefix}${count}`;
  }
}

/**
 * What ends a line for brat's server, which reads with Python's `splitlines`, and what separates the columns of a line.
 */
const BREAKS = '\\t\\n\\v\\f\\r\\x1c-\\x1e\\x85\\u2028\\u2029';

/**
 * The pieces of a span of the text that each fit on one line, as spans of `plain`, without white space at their edges.
 */
function fragmentsOf({ plain, plainOf }: Readable, span: Span): Span[] {
  const { start, end } = plainOf(span);
  const pieces = plain.slice(start, end).matchAll(new RegExp(`[^\\s${BREAKS}](?:[^${BREAKS}]*[^\\s${BREAKS}])?`, 'g'));
  return Array.from(pieces, ({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }));
}

/** Words of a comment on one line: backslashes and what ends a line as JSON has them. */
const escaped = (words: string): string =>
  words.replace(new RegExp(`[\\\\${BREAKS}]`, 'g'), (character) =>
    character === '\\' ? '\\\\' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The configuration with which brat shows and edits these files; it belongs into their folder as `annotation.conf`. */
export const BRAT_CONFIGURATION = `# Newsmark's annotations for brat (https://brat.nlplab.org/configuration.html)

[entities]
Official
Person
Organization
Country
Source
Cue
Content
NoQuotation
Note

[relations]
Equiv	Arg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive
<OVERLAP>	Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]
Attribution	Source?:Source, Cue?:Cue, Content+:Content

[attributes]
Mention	Arg:<ENTITY>, Value:nominal|pronoun|demonym|abbreviation|capital
Kind	Arg:Content, Value:speech|fragment|indirect
`;
