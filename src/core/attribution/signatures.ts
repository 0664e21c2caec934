/** Names that the layout sets beside a quotation, as a signature below it or a letterhead above. */
import { plain } from '../language/view';
import { isHeadlineKind } from '../page/prose';
import { type Span, span } from '../span';
import type { Choice } from './choices';
import type { Evidence } from './evidence';
import type { NamedEntities } from './named';

const NAME = String.raw`\p{Lu}[\p{L}.'-]+(?: (?:(?:of|for|and|the|de|da|del|al|bin|van|von|der|ter) ){0,2}\p{Lu}[\p{L}.'-]*){0,7}`;

/** `- Ingrid Solheim, transport minister`, `— Transport Minister Ingrid Solheim (2017)`, to the end of the line. */
const SIGNATURE = new RegExp(
  String.raw`^\s{0,8}[–—-]{1,2} ?(${NAME})((?:,? \([^()\n]{1,60}\)|, [^.!?:"\n]{1,80})?)\.?[ \t]*(?=\n|$)`,
  'u',
);

/** `From the desk of Ingrid Solheim, minister:`, right before the words. */
const LETTERHEAD = new RegExp(String.raw`\b[Ff]rom the desk of (${NAME})(?:, [^.!?:"\n]{1,80})?:?\s*$`, 'u');

/** So many characters hold a signature or a letterhead. */
const REACH = 240;

/**
 * `"…" - Name, office`, on the line of the quotation or below it. The quotation stands alone: behind words of others the
 * name is that of who wrote them.
 */
export function signatureBehind(text: string, { quote, scene }: Choice, named: NamedEntities): Evidence | null {
  const { outer } = quote;
  if (!isAlone(text, scene.paragraph, outer) || isHeadlineKind(scene.paragraph.kind)) return null;
  const signed = SIGNATURE.exec(plain(text.slice(outer.end, outer.end + REACH)));
  const [whole = '', words = '', office = ''] = signed ?? [];
  const start = outer.end + whole.indexOf(words);
  const isTold = office !== '' && words.includes(' ');
  return signed && signedBy(nameAt(start, words), isTold, named, 'the name behind a dash signs it');
}

/** `From the desk of Name: "…"` */
export function letterheadBefore(text: string, { quote }: Choice, named: NamedEntities): Evidence | null {
  const { start: end } = quote.outer;
  const from = Math.max(0, end - REACH);
  const before = plain(text.slice(from, end));
  const head = LETTERHEAD.exec(before);
  const words = head?.[1] ?? '';
  const start = from + before.indexOf(words, head?.index);
  return head && signedBy(nameAt(start, words), true, named, 'the line above tells from whom it is');
}

/** Without the period of its line. */
const nameAt = (start: number, words: string): Span =>
  span(start, start + words.replace(/(?<=\p{Ll}{3})\.$/u, '').length);

/** Nothing but the quotation stands before its end in its paragraph. */
const isAlone = (text: string, paragraph: Span, outer: Span): boolean =>
  text.slice(paragraph.start, outer.start).trim() === '';

/** The person whose name the words end with; nobody known where they are told apart by what stands behind them. */
function signedBy(words: Span, told: boolean, named: NamedEntities, why: string): Evidence | null {
  const speaker = named
    .at(words)
    .find(({ kind, end, entity }) => kind === 'name' && entity.type === 'person' && end === words.end)?.entity;
  return speaker || told ? { entity: speaker?.id ?? null, mention: words, cue: null, confidence: 0.97, why } : null;
}
