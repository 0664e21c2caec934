/** Rules for quotations in headlines, which leave out what grammar would need elsewhere. */
import { canBeCalled, titlesIn } from '../entities/references';
import { shippedTagger } from '../language/tagger-model';
import { plain } from '../language/view';
import { countryForms } from '../lexicon/countries';
import { officeKeys } from '../lexicon/office-keys';
import { officeAt } from '../lexicon/offices';
import type { AttributedQuotation, Entity, Quotation } from '../model';
import { isHeadlineKind } from '../page/prose';
import { contains, type Span, textOf } from '../span';
import type { Evidence } from './evidence';
import type { Choice } from './choices';

/** `'Strategic Calm' Is Over`: the quoted words are what a clause is about, so they name something. */
const PREDICATE =
  /^["'’”]? (?:Is|Are|Was|Were|Will|Must|Has|Have|Can|Cannot|Should|is|are|was|were|will|must|has|have|can|cannot|should)\b/;

/** `'Words': Zarif on the deal`, `'Words' - Envoy`, `Zarif: 'Words'`. */
export function headlineLabel(text: string, { scene, quote, pairs }: Choice): Evidence | null {
  if (!isHeadlineKind(scene.paragraph.kind) || isNamedTopic(text, quote.outer.end)) return null;
  const { outer } = quote;
  for (const { source } of pairs) {
    const { start, end, entity } = source.candidate;
    const labels =
      (start >= outer.end && /^(?::|\s[–—-])\s*$/.test(text.slice(outer.end, start))) ||
      (end <= outer.start && /^:\s/.test(text.slice(end, outer.start)) && outer.start - end < 40);
    if (labels && source.candidate.kind !== 'other')
      return {
        entity,
        mention: { start, end },
        cue: null,
        confidence: 0.9,
        why: 'the headline labels the words with who says them',
      };
  }
  return null;
}

/**
 * `Seoul Sees 'Way Out' - Kang`, `… - South Korean FM`, `… - FM`: behind a last dash stands who says what the headline
 * tells.
 */
export function headlineCredit(text: string, { scene, quote }: Choice, entities: readonly Entity[]): Evidence | null {
  const { paragraph } = scene;
  const match = isHeadlineKind(paragraph.kind)
    ? / [–—-] ([^–—:]*[^–—:\s])$/.exec(plain(textOf(text, paragraph)).trimEnd())
    : null;
  if (!match?.[1] || isNamedTopic(text, quote.outer.end)) return null;
  const start = paragraph.start + match.index + 3;
  const credit = { start, end: start + match[1].length };
  if (credit.start < quote.outer.end) return null;
  const isNamed = ({ name, aliases, mentions }: Entity): boolean =>
    [name, ...aliases].includes(match[1] ?? '') ||
    mentions.some((mention) => contains(credit, mention) && mention.end === credit.end);
  const named = entities.find((entity) => entity.type !== 'country' && isNamed(entity));
  const entity =
    named?.id ??
    officeHolders(text, paragraph, entities).find((holder) => contains(credit, holder))?.entity ??
    holderAtHome(text, paragraph, credit, entities);
  return entity === undefined
    ? null
    : { entity, mention: credit, cue: null, confidence: 0.9, why: 'the headline ends with who says it' };
}

/** `FM` alone: of the country that the headline names first. */
function holderAtHome(text: string, headline: Span, credit: Span, entities: readonly Entity[]): string | undefined {
  const words = textOf(text, credit).toLowerCase().split(' ');
  const office = officeAt(words, 0);
  const places = entities.flatMap(({ type, iso2, mentions }) =>
    type === 'country'
      ? mentions.filter((mention) => contains(headline, mention)).map(({ start }) => ({ iso2, start }))
      : [],
  );
  const first = places.toSorted((a, b) => a.start - b.start)[0];
  const holders = office?.length === words.length && first ? holdersOf(office.title, first.iso2, entities) : [];
  return holders.length === 1 ? holders[0]?.id : undefined;
}

/**
 * `Lavrov "Reveals …"`, `Estonian President Calls Deal 'Silly'`: the only person whom the headline names before the
 * words.
 */
export function headlineSubject(
  text: string,
  { scene, quote, pairs }: Choice,
  entities: readonly Entity[],
): Evidence | null {
  if (!isHeadlineKind(scene.paragraph.kind) || isNamedTopic(text, quote.outer.end)) return null;
  const people = entities.filter(({ type }) => type === 'person');
  const named = pairs.flatMap(({ source: { candidate } }) =>
    people.some(({ id }) => id === candidate.entity) && !isAddressed(text, candidate) ? [candidate] : [],
  );
  const [subject, ...others] = named.length > 0 ? named : officeHolders(text, scene.paragraph, entities);
  if (!subject || subject.end > quote.start || others.some(({ entity }) => entity !== subject.entity)) return null;
  return {
    entity: subject.entity,
    mention: { start: subject.start, end: subject.end },
    cue: null,
    confidence: 0.6,
    why: 'the only person whom the headline names',
  };
}

/** `Weber to Nordvik: …`: whom the headline's words are said to doesn't say them. */
const isAddressed = (text: string, { start, end }: Span): boolean =>
  /\bto $/.test(plain(text.slice(Math.max(0, start - 4), start))) && text.charAt(end) === ':';

/** `Estonian President`, `Estonia's President`: whom the text names in that office of that country. */
function officeHolders(
  text: string,
  headline: Span,
  entities: readonly Entity[],
): (Span & { readonly entity: string })[] {
  const countries = entities.filter(({ type }) => type === 'country');
  return countries.flatMap(({ iso2, mentions }) =>
    mentions
      .filter((mention) => contains(headline, mention))
      .flatMap((mention) => {
        const behind = /^(?:'s)? ((?:[\p{L}-]+ ?){1,4})/u.exec(plain(text.slice(mention.end, headline.end)));
        const words = behind?.[1]?.trim().toLowerCase().split(' ') ?? [];
        const office = officeAt(words, 0);
        if (!behind || !office) return [];
        const end = mention.end + behind[0].indexOf(behind[1] ?? '') + words.slice(0, office.length).join(' ').length;
        return holdersOf(office.title, iso2, entities).map(({ id }) => ({ start: mention.start, end, entity: id }));
      }),
  );
}

/** Whom the text names in an office of a country. */
function holdersOf(title: string, iso2: string | undefined, entities: readonly Entity[]): Entity[] {
  const names = officeKeys(title);
  return entities.filter(({ roles }) =>
    roles.some(
      (role) => canBeCalled(title, names, titlesIn(role)) && [...countryForms(role)].some((form) => form.iso2 === iso2),
    ),
  );
}

const isNamedTopic = (text: string, end: number): boolean => PREDICATE.test(plain(text.slice(end, end + 12)));

/**
 * Who says in the text what the headline quotes, where the headline itself names no person for it: `'Won't Wait'` over
 * a text in which somebody says "We won't wait". A bare noun phrase, as in `Asks for 'Quiet Week'`, names something
 * instead.
 */
export function echoed(text: string, quote: Quotation, quoted: readonly AttributedQuotation[]): Evidence | null {
  const words = wordsIn(textOf(text, quote.content));
  const isOne = !words.trim().includes(' ');
  const echo = quoted.find((other) => {
    const theirs = wordsIn(textOf(text, other.content));
    return (
      other.speaker !== null &&
      other.outer.start > quote.outer.start &&
      (isOne ? theirs === words : theirs.includes(words))
    );
  });
  if (!echo || (!isOne && isNounPhrase(textOf(text, quote.content)))) return null;
  return {
    entity: echo.speaker,
    mention: echo.mention,
    cue: null,
    confidence: echo.confidence,
    why: 'the text has the same words from this speaker',
  };
}

const isNounPhrase = (content: string): boolean =>
  !content.includes(',') &&
  shippedTagger()
    .tag(content.toLowerCase())
    .every(
      ({ tags }) =>
        (['Noun', 'Adjective', 'Determiner', 'Value'] as const).some((tag) => tags.has(tag)) && !tags.has('Pronoun'),
    );

/** The words in lower case, one space before and after each. */
const wordsIn = (text: string): string =>
  ` ${plain(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean)
    .join(' ')} `;
