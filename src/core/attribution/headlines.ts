/** Rules for quotations in headlines, which leave out what grammar would need elsewhere. */
import { shippedTagger } from '../language/tagger-model';
import { plain } from '../language/view';
import { speechNounAt } from '../lexicon/cues';
import { callsPeople, officeAt } from '../lexicon/offices';
import type { AttributedQuotation, Quotation } from '../model';
import { isHeadlineKind } from '../page/prose';
import { contains, type Span, textOf } from '../span';
import type { Evidence } from './evidence';
import type { Candidate } from './candidates';
import type { Choice } from './choices';
import type { NamedEntities, PlacedMention } from './named';

/** `'Strategic Calm' Is Over`: the quoted words are what a clause is about, so they name something. */
const PREDICATE =
  /^["'’”]? (?:Is|Are|Was|Were|Will|Must|Has|Have|Can|Cannot|Should|is|are|was|were|will|must|has|have|can|cannot|should)\b/;

/** `'Words': Zarif on the deal`, `'Words' - Envoy`, `Zarif: 'Words'`, `Zarif on Kerry: 'Words'`. */
export function headlineLabel(text: string, { scene, quote, pairs }: Choice, named: NamedEntities): Evidence | null {
  if (!isHeadlineKind(scene.paragraph.kind) || isNamedTopic(text, quote.outer.end)) return null;
  const { outer } = quote;
  for (const { source } of pairs) {
    const { candidate } = source;
    if (candidate.kind === 'other') continue;
    const { start, end } = candidate;
    if (start >= outer.end && /^(?::|\s[–—-])\s*$/.test(text.slice(outer.end, start))) return labelling(candidate);
    if (end > outer.start || !/^:\s/.test(text.slice(end, outer.start)) || outer.start - end >= LONGEST_GAP) continue;
    const labelled = beforeColon(text, scene, candidate, named);
    if (labelled) return labelling(labelled);
  }
  return null;
}

/** Between a colon and the words stands nothing longer, and in front of the last name of a label neither. */
const LONGEST_GAP = 40;
const LONGEST_LABEL = 120;

const labelling = ({ start, end, entity }: Candidate): Evidence => ({
  entity,
  mention: { start, end },
  cue: null,
  confidence: 0.9,
  why: 'the headline labels the words with who says them',
});

/** What governs a name, which then is no subject. */
const GOVERNED = /(?:^|\s)(?:about|against|after|at|by|for|from|in|of|on|over|to|with)\s+$/i;

/**
 * Who says what stands behind a colon, with `last` right before it: `last` where it ends a label, as in `Union Leader
 * Zarif:`; who begins the clause if it is one, as in `Zarif Warns Kerry:` and `Zarif on Kerry:`; nobody known else.
 */
function beforeColon(
  text: string,
  { paragraph, candidates }: Choice['scene'],
  last: Candidate,
  named: NamedEntities,
): Candidate | undefined {
  const from = Math.max(paragraph.start, last.start - LONGEST_LABEL);
  const apart = /^[^]*(?:[.;!?]|\s[–—-])\s/.exec(text.slice(from, last.start));
  const start = from + (apart?.[0].length ?? 0);
  const first = candidates.find((candidate) => candidate.start >= start && named.isPerson(candidate.entity));
  const before = plain(text.slice(start, last.start));
  const isClause =
    GOVERNED.test(before) ||
    (first !== undefined && first !== last && hasVerb(plain(text.slice(first.end, last.start))));
  if (!isClause) return last;
  return first !== last && first?.start === start ? first : undefined;
}

/** Whether there is a verb among the words between two names of a headline, which aren't the title of the second. */
const hasVerb = (words: string): boolean =>
  !words.toLowerCase().trim().split(' ').every(callsPeople) &&
  shippedTagger()
    .tag(`he ${words.toLowerCase()} him`)
    .some(({ tags }) => tags.has('Verb'));

/**
 * `Seoul Sees 'Way Out' - Kang`, `… - South Korean FM`, `… - FM`: behind a last dash stands who says what the headline
 * tells.
 */
export function headlineCredit(text: string, { scene, quote }: Choice, named: NamedEntities): Evidence | null {
  const { paragraph } = scene;
  const match = isHeadlineKind(paragraph.kind)
    ? / [–—-] ([^–—:]*[^–—:\s])$/.exec(plain(textOf(text, paragraph)).trimEnd())
    : null;
  if (!match?.[1] || isNamedTopic(text, quote.outer.end)) return null;
  const start = paragraph.start + match.index + 3;
  const credit = { start, end: start + match[1].length };
  if (credit.start < quote.outer.end) return null;
  const mentioned = named
    .at(credit)
    .find((mention) => mention.entity.type !== 'country' && contains(credit, mention) && mention.end === credit.end);
  const entity =
    (named.called(match[1]) ?? mentioned?.entity)?.id ??
    officeHolders(text, paragraph, named).find((holder) => contains(credit, holder))?.entity ??
    holderAtHome(text, paragraph, credit, named);
  return entity === undefined
    ? null
    : { entity, mention: credit, cue: null, confidence: 0.9, why: 'the headline ends with who says it' };
}

/** `FM` alone: of the country that the headline names first. */
function holderAtHome(text: string, headline: Span, credit: Span, named: NamedEntities): string | undefined {
  const words = textOf(text, credit).toLowerCase().split(' ');
  const office = officeAt(words, 0);
  const [first] = countriesIn(headline, named).sort((a, b) => a.start - b.start);
  const holders = office?.length === words.length && first ? named.holding(office.title, first.entity.iso2) : [];
  return holders.length === 1 ? holders[0]?.id : undefined;
}

/**
 * `Lavrov "Reveals …"`, `Estonian President Calls Deal 'Silly'`: the only person whom the headline names before the
 * words.
 */
export function headlineSubject(text: string, { scene, quote, pairs }: Choice, named: NamedEntities): Evidence | null {
  if (!isHeadlineKind(scene.paragraph.kind) || isNamedTopic(text, quote.outer.end)) return null;
  const people = pairs.flatMap(({ source: { candidate } }) =>
    named.isPerson(candidate.entity) && !isAddressed(text, candidate) ? [candidate] : [],
  );
  const [subject, ...others] = people.length > 0 ? people : officeHolders(text, scene.paragraph, named);
  if (!subject || subject.end > quote.start || others.some(({ entity }) => entity !== subject.entity)) return null;
  if (!mayAct(text, scene.paragraph, subject, named)) return null;
  return {
    entity: subject.entity,
    mention: { start: subject.start, end: subject.end },
    cue: null,
    confidence: 0.6,
    why: 'the only person whom the headline names',
  };
}

/** Neither `Emails of Weber` nor `Weber's plan` nor, behind somebody else's label, `Union: Weber`. */
function mayAct(text: string, headline: Span, { start, end }: Span, named: NamedEntities): boolean {
  const before = plain(text.slice(headline.start, start));
  const owned = /'s? ([\p{L}-]+)/u.exec(plain(text.slice(end - 2, end + LONGEST_OFFICE)));
  const isIdle = owned !== null && owned.index <= 2 && !WORDS.test(owned[1] ?? '');
  return !GOVERNED.test(before) && !isIdle && !isLabelled(before, headline, named);
}

/** Whether words in front of a colon name or describe somebody, or something that can be said to speak. */
function isLabelled(before: string, headline: Span, named: NamedEntities): boolean {
  const label = /^([^:]+): /.exec(before)?.[1];
  if (label === undefined) return false;
  const noun = label.split(' ').at(-1)?.toLowerCase() ?? '';
  const at = { start: headline.start, end: headline.start + label.length };
  return callsPeople(noun) || speechNounAt([noun], 0) !== undefined || named.at(at).some(({ end }) => end === at.end);
}

/** What somebody has said or written: the words are theirs. */
const WORDS =
  /^(?:accusation|address|answer|appeal|call|claim|comment|interview|letter|message|pledge|post|promise|remark|reply|response|speech|statement|testimony|threat|tweet|vow|warning|word)s?$/i;

/** `Weber to Nordvik: …`: whom the headline's words are said to doesn't say them. */
const isAddressed = (text: string, { start, end }: Span): boolean =>
  /\bto $/.test(plain(text.slice(Math.max(0, start - 4), start))) && text.charAt(end) === ':';

/** The countries that a headline names. */
const countriesIn = (headline: Span, named: NamedEntities): PlacedMention[] =>
  named.at(headline).filter((mention) => mention.entity.type === 'country' && contains(headline, mention));

/** `Estonian President`, `Estonia's President`: whom the text names in that office of that country. */
function officeHolders(text: string, headline: Span, named: NamedEntities): (Span & { readonly entity: string })[] {
  return countriesIn(headline, named).flatMap(({ start, end, entity: country }) => {
    const behind = /^(?:'s)? ((?:[\p{L}-]+ ?){1,4})/u.exec(
      plain(text.slice(end, Math.min(headline.end, end + LONGEST_OFFICE))),
    );
    const words = behind?.[1]?.trim().toLowerCase().split(' ') ?? [];
    const office = officeAt(words, 0);
    if (!behind || !office) return [];
    const last = end + behind[0].indexOf(behind[1] ?? '') + words.slice(0, office.length).join(' ').length;
    return named.holding(office.title, country.iso2).map(({ id }) => ({ start, end: last, entity: id }));
  });
}

/** Four words have no more characters. */
const LONGEST_OFFICE = 120;

const isNamedTopic = (text: string, end: number): boolean => PREDICATE.test(plain(text.slice(end, end + 12)));

/**
 * Tells of quotations in a headline, which names no person for them, who says the same in the text: `'Won't Wait'` over
 * a text in which somebody says "We won't wait". A bare noun phrase, as in `Asks for 'Quiet Week'`, names something
 * instead.
 */
export function echoing(text: string, quoted: readonly AttributedQuotation[]): (quote: Quotation) => Evidence | null {
  let spoken: readonly { readonly other: AttributedQuotation; readonly words: string }[] | undefined;
  return (quote) => {
    spoken ??= quoted
      .filter(({ speaker }) => speaker !== null)
      .map((other) => ({ other, words: wordsIn(textOf(text, other.content)) }));
    const words = wordsIn(textOf(text, quote.content));
    const isOne = !words.trim().includes(' ');
    const echo = spoken.find(
      ({ other, words: theirs }) =>
        other.outer.start > quote.outer.start && (isOne ? theirs === words : theirs.includes(words)),
    )?.other;
    if (!echo || (!isOne && isNounPhrase(textOf(text, quote.content)))) return null;
    return {
      entity: echo.speaker,
      mention: echo.mention,
      cue: null,
      confidence: echo.confidence,
      why: 'the text has the same words from this speaker',
    };
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
