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
    for (const piece of statement.contents) {
      const inside = near(piece);
      if (inside.some((quote) => !quote.marked)) continue;
      for (const quote of inside) if (isSameSource(quote, statement)) holding.set(quote, statement);
      if (!isQuoted(text, piece, inside)) added.push(indirect(text, piece, statement, speech));
    }
  }
  const told = quotes.map((quote) => {
    const statement = holding.get(quote);
    return statement ? { ...quote, mention: statement.mention, cue: statement.cue } : quote;
  });
  return [...told, ...added].sort(byPosition);
}

const isSameSource = ({ mention }: AttributedQuotation, statement: Statement): boolean =>
  mention !== null && statement.mention !== null && overlaps(mention, statement.mention);

/** Whether all words of a piece of content stand in quotations. */
function isQuoted(text: string, piece: Span, inside: readonly AttributedQuotation[]): boolean {
  let at = piece.start;
  for (const { outer } of inside) {
    if (/[\p{L}\p{N}]/u.test(text.slice(at, Math.max(at, outer.start)))) return false;
    at = Math.max(at, outer.end);
  }
  return !/[\p{L}\p{N}]/u.test(text.slice(at, Math.max(at, piece.end)));
}

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
