import { meaningOf } from '../attribution/meaning';
import { type NamedEntities, namedEntities } from '../attribution/named';
import type { Scene } from '../attribution/scene';
import { bearerOf, sourceOf } from '../attribution/source';
import type { Entity } from '../model';
import type { Span } from '../span';
import { type Chosen, chosenIn, contentSpans, cueSpan, cueWords, sourceSpan } from './chosen';
import { headlineStatement, type HeadlineStatement } from './headlines';
import { passageOf } from './passage';
import type { StatementReader } from './reader';
import { ALL_HEADS, type Reach } from './reading';
import { isReport } from './reports';
import { explain } from './why';

/** What somebody is said to have said, whether its words are quoted or not. */
export interface Statement {
  /** In order; cue and source stand between them. */
  readonly contents: readonly Span[];
  /** The words that name the source, null where none do. */
  readonly mention: Span | null;
  /** Null in a headline that names the speaker by its layout alone. */
  readonly cue: Span | null;
  /** Entity id, or null where nobody is named or it isn't certain enough. */
  readonly speaker: string | null;
  /** 0 to 1: how likely the mention names the source and the content is what was said. */
  readonly confidence: number;
  /** 0 to 1: how likely the mention means the speaker. */
  readonly speakerConfidence: number;
  /** Whether the cue says that words were said, rather than thought or wished. */
  readonly isReport: boolean;
  readonly why: string;
}

/**
 * From this confidence on a statement is stated plainly: of such with a verb of reporting, 90 of 100 are right on folds
 * of the corpus, in speaker and content (`npm run eval:statements`).
 */
export const PLAIN = 0.83;
/** From this one on it is stated as unsure: all from here on are right for 80 of 100. What is less likely isn't stated. */
export const UNSURE = 0.5;

/** Whoever words mean less likely than that isn't given as the speaker: the words stay. */
const LEAST_MEANING = 0.5;

/** The corpus has too few headlines set so to tell how many are right: they are stated as unsure. */
const BY_LAYOUT = 0.7;

/** Headlines of other stories tell of what is said there. */
const ELSEWHERE: ReadonlySet<string> = new Set(['tags', 'related', 'read-more']);

/** Whether a statement is to be stated, plainly or as unsure. */
export const isShown = ({ isReport: reports, confidence, mention }: Statement): boolean =>
  reports && mention !== null && confidence >= UNSURE;

/**
 * What is said to have been said in a text, in order of the cues, however unlikely; with `thoughts`, also what is said to
 * have been thought, as the corpus has it. Without, words that report nothing aren't looked at, which finds the same.
 */
export function findStatements(
  text: string,
  scenes: readonly Scene[],
  entities: readonly Entity[],
  reader: StatementReader,
  { thoughts }: { readonly thoughts: boolean },
): Statement[] {
  const named = namedEntities(entities);
  return scenes
    .filter(({ paragraph }) => !ELSEWHERE.has(paragraph.kind))
    .flatMap((scene) => {
      const passage = passageOf(text, scene);
      const headline = headlineStatement(passage);
      return headline
        ? [ofHeadline(text, headline, named)]
        : chosenIn(passage, reader, thoughts ? ALL_HEADS : REPORTING).map((chosen) => statementOf(text, chosen, named));
    });
}

function ofHeadline(text: string, { source, entity, content }: HeadlineStatement, named: NamedEntities): Statement {
  const meaning = meaningOf(text, { entity, mention: source }, named);
  return {
    contents: [content],
    mention: source,
    cue: null,
    speaker: meaning < LEAST_MEANING ? null : entity,
    confidence: BY_LAYOUT,
    speakerConfidence: Number(meaning.toFixed(2)),
    isReport: true,
    why: 'the headline names its speaker by a colon or a dash',
  };
}

/** Heads whose cue, as far as it may reach, can report words; what is less likely isn't stated in the end. */
const REPORTING: Reach = {
  least: 0.4,
  isRead: ({ passage: { words }, at }) =>
    isReport(words.slice(Math.max(0, at - 2), at + 4).map(({ normal }) => normal)),
};

function statementOf(text: string, { read, confidence }: Chosen, named: NamedEntities): Statement {
  const mention = sourceSpan(text, read);
  const entity = mention && read.source ? whoIs(text, read.source.pair.noun.candidate, read, mention, named) : null;
  const meaning = mention ? meaningOf(text, { entity, mention }, named) : 0;
  return {
    contents: contentSpans(read),
    mention,
    cue: cueSpan(read),
    speaker: meaning < LEAST_MEANING ? null : entity,
    confidence: Number(confidence.toFixed(2)),
    speakerConfidence: Number(meaning.toFixed(2)),
    isReport: isReport(cueWords(read)),
    why: explain(read),
  };
}

/** Who a source is: as for quotations, by its head, or by the name that its title stands before. */
function whoIs(
  text: string,
  candidate: Parameters<typeof sourceOf>[0]['candidate'],
  { head }: Chosen['read'],
  mention: Span,
  named: NamedEntities,
): string | null {
  const { entity } = sourceOf({ candidate, scene: head.passage.scene });
  return entity ?? bearerOf(text, mention, named)?.entity ?? null;
}
