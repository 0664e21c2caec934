import type { Read } from './claims';

/** The evidence for a statement in a few words, for the reader. */
export function explain({ head, cue, source, begin, frame }: Read): string {
  const { words } = head.passage;
  const said = words
    .slice(cue.from, cue.to + 1)
    .map(({ normal }) => normal)
    .join(' ');
  const where =
    begin.at < frame.from ? 'behind what is said' : begin.at > cue.to ? 'before what is said' : 'within what is said';
  if (!source) return `“${said}” ${where}, without a source`;
  return `“${said}” ${where}, ${placeOf(source, cue)}`;
}

function placeOf(source: NonNullable<Read['source']>, cue: Read['cue']): string {
  if (source.to < cue.from)
    return cue.from - source.to === 1 ? 'with its source right before it' : 'with its source before it';
  return source.from - cue.to === 1 ? 'with its source right behind it' : 'with its source behind it';
}
