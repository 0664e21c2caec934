import type { Analysis, Entity, MentionKind } from '../../core/model';
import { once } from '../../core/once';
import { byPosition, onLines, span, trimmed, type Span } from '../../core/span';

export const NAME_TYPES = ['official', 'person', 'country', 'organization'] as const;
export type NameType = (typeof NAME_TYPES)[number];

export interface MarkedName extends Span {
  readonly type: NameType;
}

/** Only what names somebody by name is marked: "he" and "the ministry" would make every line colourful. */
const MARKED: ReadonlySet<MentionKind> = new Set<MentionKind>(['name', 'abbreviation', 'demonym', 'capital']);

const typeOf = (entity: Entity): NameType => (entity.type === 'person' && entity.official ? 'official' : entity.type);

/**
 * The names to mark, in order and without overlap, line by line as semantic tokens have to be. Where one lies inside another
 * (the country in "Russian Foreign Ministry") the inner one keeps its letters and the outer one has the rest.
 */
export const markedNames = once((analysis: Analysis): readonly MarkedName[] => {
  const names = analysis.entities
    .flatMap((entity) =>
      entity.mentions
        .filter(({ kind }) => MARKED.has(kind))
        .map(({ start, end }) => ({ start, end, type: typeOf(entity) })),
    )
    .sort(byPosition);
  const marked: MarkedName[] = [];
  for (const name of names) marked.push(...layered(analysis.text, marked.pop(), name));
  return marked.flatMap((name) => onLines(analysis.text, name).map((piece) => ({ ...name, ...piece })));
});

/** `name` laid over the name before it, which loses what is covered and the spaces that would be left at its edges. */
function layered(text: string, previous: MarkedName | undefined, name: MarkedName): MarkedName[] {
  if (!previous) return [name];
  if (previous.end <= name.start) return [previous, name];
  const before = { ...previous, ...trimmed(text, span(previous.start, name.start)) };
  const after = { ...previous, ...trimmed(text, span(Math.min(behind(text, name), previous.end), previous.end)) };
  return [before, name, after].filter(({ start, end }) => start < end);
}

/** Where a name ends with its possessive: the rest of `South Korea’s National Security Office` begins behind it. */
const behind = (text: string, { end }: Span): number =>
  end + (/^['’‘]s\b/.exec(text.slice(end, end + 3))?.[0].length ?? 0);
