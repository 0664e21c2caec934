/** Statements beside quotations: quoted words are left to their quotations, what is reported around them is added. */
import type { AttributedQuotation } from '../model';
import { byPosition, overlapping, overlaps, type Span, span, trimmed } from '../span';
import type { Statement } from './statements';

/**
 * The quotations, and the reported contents of statements as entries of kind `indirect`, in order of position. A
 * quotation that stands in a statement of the same source has its cue and the words of its source.
 */
export function joined(
  text: string,
  quotes: readonly AttributedQuotation[],
  statements: readonly Statement[],
): AttributedQuotation[] {
  const near = overlapping(quotes);
  const holding = new Map<AttributedQuotation, Statement>();
  const added: AttributedQuotation[] = [];
  let speech = quotes.reduce((most, quote) => Math.max(most, quote.speech), -1);
  for (const statement of statements) {
    speech++;
    const pieces = statement.contents.map((piece) => ({ piece, inside: near(piece) }));
    if (pieces.some(({ inside }) => inside.some((quote) => !quote.marked))) continue;
    for (const quote of pieces.flatMap(({ inside }) => inside))
      if (isSameSource(quote, statement)) holding.set(quote, statement);
    const unquoted = pieces.map(({ piece, inside }) => unquotedIn(text, piece, inside));
    const all = pieces.reduce((sum, { piece }) => sum + lettersIn(text, piece), 0);
    if (unquoted.reduce((sum, letters) => sum + letters, 0) <= all * NEARLY_ALL_QUOTED) continue;
    pieces.forEach(({ piece }, n) => {
      if (unquoted[n]! > 0) added.push(indirect(text, piece, statement, speech));
    });
  }
  const told = quotes.map((quote) => {
    const statement = holding.get(quote);
    return statement ? { ...quote, mention: statement.mention, cue: statement.cue } : quote;
  });
  return [...told, ...added].sort(byPosition);
}

const isSameSource = ({ mention }: AttributedQuotation, statement: Statement): boolean =>
  mention !== null && statement.mention !== null && overlaps(mention, statement.mention);

/** What has no more of its letters outside quotations than that is quoted, not reported. */
const NEARLY_ALL_QUOTED = 0.1;

/** How many letters and digits of a piece of content stand in none of the quotations that it shares words with. */
function unquotedIn(text: string, piece: Span, inside: readonly AttributedQuotation[]): number {
  let at = piece.start;
  let letters = 0;
  for (const { outer } of inside) {
    letters += lettersIn(text, { start: at, end: outer.start });
    at = Math.max(at, outer.end);
  }
  return letters + lettersIn(text, { start: at, end: piece.end });
}

const lettersIn = (text: string, { start, end }: Span): number =>
  start < end ? (text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0) : 0;

function indirect(text: string, piece: Span, statement: Statement, speech: number): AttributedQuotation {
  const content = trimmed(text, span(piece.start, piece.end));
  const { speaker, mention, cue, confidence, speakerConfidence, why } = statement;
  return {
    ...content,
    content,
    outer: content,
    speech,
    marked: false,
    label: null,
    kind: 'indirect',
    speaker,
    mention,
    cue,
    confidence,
    speakerConfidence,
    why,
  };
}
