/** W3C Web Annotations as decisions: our own as they are, and of other tools what has the same meaning. */
import { anchorAll, isOrphan, lookedUp } from '../core/decisions/anchor';
import { claimsDecision, decisionOf, WrongShape } from '../core/decisions/annotation';
import type { Stamp } from '../core/decisions/decide';
import { locateAll, parseJson, type Problem } from '../core/decisions/json';
import type { Readable } from '../core/decisions/readable';
import { annotationsIn } from './annotation-pages';
import { foreignDecisions } from './foreign-annotation';
import { gathered } from './gathering';
import type { Imported } from './imported';
import type { Listed, Said } from './listed';

/**
 * The content of a file (a collection, a page, a list of annotations or a single one) → its decisions on the text.
 * Decisions of ours keep their ids, times and creators; those of other tools get the stamp's where they have none. What
 * has no place in the text, or can't be kept, is reported and left out. A file that is no JSON, or has none of these in
 * it, is a problem.
 */
export function importWebAnnotations(
  json: string,
  text: Readable,
  stamp: Stamp,
): Imported | { readonly problem: Problem } {
  const content = json.replace(/^\ufeff/, '');
  const parsed = parseJson(content);
  if ('problem' in parsed) return parsed;
  const listed = annotationsIn(parsed.value);
  if (!listed) return { problem: { line: 1, column: 1, message: 'no annotations in it' } };
  const [ours, foreign] = [true, false].map((isOurs) =>
    listed.annotations.filter(({ annotation }) => claimsDecision(annotation) === isOurs),
  );
  const said: Said[] = [
    ...listed.others,
    ...ownDecisions(ours ?? [], text),
    ...foreignDecisions(foreign ?? [], text, stamp),
  ];
  const places = locateAll(
    content,
    said.map(({ path }) => path),
  );
  const onLines = said
    .map((each, i) => ({ ...each, line: places[i]?.line ?? 1, column: places[i]?.column ?? 1 }))
    .sort((a, b) => a.column - b.column);
  return gathered(
    onLines.flatMap((each) => ('decision' in each ? [each] : [])),
    onLines.flatMap((each) => ('reason' in each ? [{ line: each.line, reason: each.reason }] : [])),
  );
}

/** Annotations that claim to be decisions of ours → what they are, with their places as they are in the text. */
function ownDecisions(listed: readonly Listed[], text: Readable): Said[] {
  const read = listed.map(({ annotation, path }): Said => {
    try {
      return { path, decision: decisionOf(annotation) };
    } catch (error) {
      if (!(error instanceof WrongShape)) throw error;
      return { path: [...path, ...error.path], reason: error.message };
    }
  });
  const sound = read.filter((each) => 'decision' in each);
  const placed = anchorAll(
    sound.map(({ decision }) => decision),
    text,
  );
  const decisions = lookedUp(placed, text);
  return [
    ...read.filter((each) => 'reason' in each),
    ...sound.map(({ path, decision }, i): Said => {
      const [place, now] = [placed[i], decisions[i]];
      return place && now && !isOrphan(place)
        ? { path, decision: now }
        : { path, reason: `its words are not found: ${decision.at.exact.slice(0, 60)}` };
    }),
  ];
}
