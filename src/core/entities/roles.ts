import type { Gender } from '../model';
import { cueAt } from '../lexicon/cues';
import { isPublicBody, type OrganizationHead, type OrganizationKind } from '../lexicon/organizations';
import type { Honorific, TitleMatch } from '../lexicon/offices';
import type { Span } from '../span';
import type { Piece } from './pieces';

/** A stretch of words that says what somebody is: `Russian Foreign Minister`, `columnist of the Harbor Post`. */
export interface RolePhrase {
  /** Null for a form of address: `Sens.` */
  readonly span: Span | null;
  readonly standing: Standing;
  readonly gender: Gender;
  /** The offices it names, lower case, the portfolio included; not those that are past or still to come. */
  readonly titles: readonly string[];
  /** ISO codes of the countries it names. */
  readonly countries: readonly string[];
}

/**
 * What words make of a person. `relative`: the same as somebody else, as with `his Syrian counterpart`; `implied`: an official if
 * nothing speaks against it, as with `Orlov's administration`.
 */
export type Standing = 'official' | 'private' | 'relative' | 'implied';

const PRIVATE_BODIES: ReadonlySet<OrganizationKind> = new Set(['company', 'ngo', 'sport', 'education', 'media']);
/** Bodies that are public or private alike: `the Institute for Harbors`. Only their name could tell. */
const UNTELLING: ReadonlySet<string> = new Set(['institute', 'center', 'centre', 'board', 'program', 'programme', 'project', 'panel', 'unit', 'fund', 'forum', 'organization', 'organisation', 'alliance']);
/** Of sport, trade and votes rather than of states, though the word is used of both. */
const CIVIL: ReadonlySet<string> = new Set(['union', 'league', 'federation', 'confederation', 'campaign', 'movement', 'team']);
/** Who leads a party or a breakaway state is a politician, who works for one need not be. */
const POLITICAL_BODIES: ReadonlySet<OrganizationKind> = new Set(['party', 'separatist']);
const LEADS: ReadonlySet<string> = new Set(['leader', 'co leader', 'deputy leader', 'chairman', 'chairwoman', 'chairperson', 'chair', 'head', 'whip', 'lawmaker', 'member']);
/** Titles in companies too, in lower case mostly. */
const CORPORATE: ReadonlySet<string> = new Set(['president', 'vice president']);

const LONGEST_APPOSITION = 14;

/** The office or role in front of a name: `Russian Foreign Minister`, `head of Russia’s Security Council`, `Zarif's deputy,`. */
export function roleBefore(pieces: readonly Piece[], nameAt: number): RolePhrase | undefined {
  let at = nameAt - 1;
  if (pieces[at]?.sense.kind === 'honorific' && pieces[nameAt]?.joined) at--;
  const next = pieces[at + 1];
  const apposed = next !== undefined && /^, ?$/.test(next.gap) && (pieces[at]?.sense.kind === 'office' || isDefiniteRole(pieces, at));
  if (!(next?.joined || apposed)) return undefined;
  return phraseEndingAt(pieces, at, (piece) => !isPlural(piece));
}

/** `her lawyer`, `Orlov's wife`, `the columnist`. */
const isDefiniteRole = (pieces: readonly Piece[], at: number): boolean => pieces[at]?.sense.kind === 'role' && (isPossessor(pieces[at - 1]) || wordOf(pieces[at - 1]) === 'the');

/** The role phrase whose last piece is at `end`, of parts that `admits` lets in. */
function phraseEndingAt(pieces: readonly Piece[], end: number, admits: (piece: Piece) => boolean): RolePhrase | undefined {
  let begin = end + 1;
  let office = -1;
  for (let at = end; at >= 0; at--) {
    const piece = pieces[at];
    if (!piece || !isRolePart(piece) || !admits(piece)) break;
    const sense = piece.sense.kind;
    // `wife of US President Donald Trump`: the title is his, the wife is somebody else.
    if (sense === 'connector' && pieces[end]?.sense.kind === 'office') break;
    if (sense === 'office' || sense === 'role') office = at;
    if (sense === 'office' || sense === 'role' || (begin <= end && isRoleStart(piece))) begin = at;
    if (!isLinked(piece)) break;
  }
  if (office < 0 || !headsThePhrase(pieces, office, end)) return undefined;
  // What only links to words before it doesn't belong: "in" or "of the".
  while (begin < office && pieces[begin]?.sense.kind === 'connector') begin++;
  const phrase = phraseOf(pieces.slice(begin, end + 1), isPossessor(pieces[begin - 1]));
  return { ...phrase, gender: phrase.gender ?? genderOfRelative(pieces, begin) };
}

/** `her husband, former President Tom Harper`. */
function genderOfRelative(pieces: readonly Piece[], begin: number): Gender {
  const before = pieces[begin - 1]?.sense;
  return /^, ?$/.test(pieces[begin]?.gap ?? '') && before?.kind === 'role' ? before.role.gender : null;
}

/** The office must stand right before the name, or govern what stands between: `head of the Security Council`. */
function headsThePhrase(pieces: readonly Piece[], office: number, end: number): boolean {
  const last = pieces[end]?.sense.kind;
  return last === 'office' || last === 'role' || (last !== 'connector' && pieces[office + 1]?.sense.kind === 'connector');
}

/** Space or a hyphen before it: `then-Foreign Minister`. */
const isLinked = (piece: Piece): boolean => piece.joined || piece.gap === '-';

const isRolePart = (piece: Piece): boolean => piece.sense.kind !== 'other' && piece.sense.kind !== 'honorific' && !isAnd(piece);

const isAnd = (piece: Piece | undefined): boolean => /^(?:and|&)$/.test(wordOf(piece));

const wordOf = (piece: Piece | undefined): string => (piece?.words.length === 1 ? (piece.words[0]?.lower ?? '') : '');

/** `officials`, `presidents`: said of several people. */
const isPlural = ({ sense }: Piece): boolean => (sense.kind === 'office' && sense.title.plural) || (sense.kind === 'role' && sense.role.plural);

const isRoleStart = (piece: Piece): boolean => ['country', 'organization', 'org-head', 'modifier', 'office', 'role', 'name'].includes(piece.sense.kind);

const isArticle = (piece: Piece | undefined): boolean => /^(?:the|a|an)$/.test(wordOf(piece));

/** Verbs between a name and what its bearer is, or is made: `is the`, `became`, `was elected`, `serves as`. */
const COPULA = /^(?:is|was|became|remains|remained|has been|had been|(?:was|has been|had been) (?:named|appointed|elected|re-elected|reelected|chosen|confirmed|sworn in)(?: as)?|(?:currently |now |previously |once )?(?:serves|served) as|(?:has |had )served as|took office as)$/;
const BEGINS_COPULA = /^(?:is|was|became|remain(?:s|ed)|has|had|currently|now|previously|once|serve[sd]|took)$/;
const LONGEST_COPULA = 5;
/** What officials do to the body they head: `who heads the ministry`. */
const HEADS = /^(?:heads|headed|leads|led|chairs|chaired|runs|ran|commands|commanded|represents|represented|governs|governed)$/;

/**
 * The role behind a name: in an apposition (`, the deputy chief monitor of the OSCE mission,`, `(the foreign minister)`), in a
 * relative clause (`, who heads the ministry`), as a predicate (`was appointed foreign minister`), or straight behind it as captions
 * have it (`Astrid Nordvik Foreign Minister of Norway`).
 */
export function roleAfter(pieces: readonly Piece[], nameEndAt: number): RolePhrase | undefined {
  const first = pieces[nameEndAt + 1];
  if (!first || pieces[nameEndAt]?.possessive) return undefined;
  const relative = /^,?\s+$/.test(first.gap) && wordOf(first) === 'who';
  if (relative || first.joined) {
    const verbAt = nameEndAt + (relative ? 2 : 1);
    return (isSupposed(pieces, nameEndAt) ? undefined : predicateAt(pieces, verbAt)) ?? (relative ? headshipAt(pieces, verbAt) : captionRole(pieces, nameEndAt));
  }
  if (!/^(?:,\s*| \(| ?[—–] ?| - )$/.test(first.gap)) return undefined;
  return apposition(pieces, nameEndAt + 1, /^,/.test(first.gap) ? 'list' : 'bracket');
}

/** `if Harper is elected president`: nobody is yet. */
function isSupposed(pieces: readonly Piece[], nameEndAt: number): boolean {
  let at = nameEndAt;
  while (pieces[at]?.sense.kind === 'name') at--;
  return /^(?:if|unless|whether|should|make|makes|made)$/.test(wordOf(pieces[at]));
}

function predicateAt(pieces: readonly Piece[], from: number): RolePhrase | undefined {
  if (!BEGINS_COPULA.test(pieces[from]?.words[0]?.lower ?? '')) return undefined;
  for (let length = Math.min(LONGEST_COPULA, pieces.length - from); length > 0; length--) {
    const verbs = pieces.slice(from, from + length);
    if (!verbs.every((piece, n) => n === 0 || piece.joined) || !COPULA.test(verbs.flatMap((piece) => piece.words.map((word) => word.lower)).join(' '))) continue;
    const at = from + length;
    return pieces[at]?.joined ? apposition(pieces, at, 'predicate') : undefined;
  }
  return undefined;
}

/** `who heads the ministry's department for arms control`: a body behind the verb, with its owner. */
function headshipAt(pieces: readonly Piece[], at: number): RolePhrase | undefined {
  if (!HEADS.test(wordOf(pieces[at]))) return undefined;
  const from = at + (isArticle(pieces[at + 1]) ? 2 : 1);
  let to = from;
  while (pieces[to]?.joined && isRolePart(pieces[to]!) && !isPlural(pieces[to]!)) to++;
  const body = pieces.slice(from, to);
  if (standingOf(body, { title: 'head' }) !== 'official') return undefined;
  return { ...phraseOf(pieces.slice(at, to)), standing: 'official' };
}

/** `Vladimir Orlov President of Northland`: a title with capitals, nothing but space between. */
function captionRole(pieces: readonly Piece[], nameEndAt: number): RolePhrase | undefined {
  const first = pieces[nameEndAt + 1];
  const title = first?.sense.kind === 'country' ? pieces[nameEndAt + 2] : first;
  if (pieces[nameEndAt - 1]?.sense.kind !== 'name' || title?.sense.kind !== 'office' || !title.capital || !title.joined) return undefined;
  const phrase = apposition(pieces, nameEndAt + 1, 'caption');
  // "Martin Luther King" is a name all through.
  return (phrase?.span?.end ?? 0) > title.end || title !== first || title.words.length > 1 ? phrase : undefined;
}

/** `list`: behind a comma, where the next item of a list could stand too. Only appositions describe at length: `a tall man` is no office. */
function apposition(pieces: readonly Piece[], opening: number, place: 'list' | 'bracket' | 'predicate' | 'caption'): RolePhrase | undefined {
  const from = opening + (isArticle(pieces[opening]) ? 1 : 0);
  const described = from > opening;
  let office = -1;
  let to = from;
  for (; to < Math.min(pieces.length, from + LONGEST_APPOSITION); to++) {
    const piece = pieces[to];
    if (!piece || (to > opening && !isLinked(piece))) break;
    if (isPlural(piece) || (office < 0 && piece.sense.kind === 'connector')) return undefined;
    if ((isAnd(piece) && !continuesRole(pieces, to)) || isWhereabouts(pieces, to)) break;
    if (piece.sense.kind === 'office' || piece.sense.kind === 'role') office = office < 0 ? to : office;
    else if (piece.sense.kind === 'other' || piece.sense.kind === 'honorific') {
      const describes = office < 0 && to - from < 5 && (place === 'list' || place === 'bracket') && (described || (place === 'list' && to === from)) && !cueAt([piece.words[0]?.lower ?? ''], 0);
      if (!describes || /^(?:who|which|whose|where|when|is|was|has|had|will)$/.test(wordOf(piece))) break;
    }
    if (piece.sense.kind === 'name' && office < 0 && !isOwner(pieces, to)) break;
  }
  if (office < 0) return undefined;
  while (to - 1 > office && dangles(pieces, to - 1)) to--;
  // A list of people, not a description: "Merkel, President Macron and …".
  if (pieces[to]?.sense.kind === 'name' && pieces[to]?.joined) return undefined;
  const last = pieces[to - 1];
  if (last?.sense.kind === 'name' && !governed(pieces, office, to - 1)) return undefined;
  return phraseOf(pieces.slice(from, to));
}

/** `in Oslo`: where something happened rather than what somebody heads. */
function isWhereabouts(pieces: readonly Piece[], at: number): boolean {
  const place = pieces[at + 1]?.sense;
  return /^(?:in|at|on)$/.test(wordOf(pieces[at])) && place?.kind === 'country' && place.country.kind === 'capital';
}

/** `of the`, or the adjective in `the party's presidential …`, with nothing behind it; not the portfolio in `minister of trade`. */
const dangles = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.sense.kind === 'connector' || (pieces[at]?.sense.kind === 'modifier' && pieces[at - 1]?.sense.kind !== 'connector' && pieces[at - 1]?.sense.kind !== 'modifier');

/** `Putin's spokesman`, `Harper Institute director`: a name that belongs to the office behind it. */
const isOwner = (pieces: readonly Piece[], at: number): boolean => {
  let next = at;
  while (!pieces[next]?.possessive && pieces[next + 1]?.joined && pieces[next + 1]?.sense.kind === 'name') next++;
  const head = pieces[next + 1];
  return pieces[next]?.possessive === true && head?.joined === true && ['office', 'role', 'modifier', 'org-head'].includes(head.sense.kind);
};

/** Whether a name inside the phrase hangs on a preposition behind the office: `head of Right to Rise`. */
const governed = (pieces: readonly Piece[], office: number, at: number): boolean => pieces.slice(office + 1, at).some((piece) => piece.sense.kind === 'connector' && !isAnd(piece));

/** `minister of trade and industry`, `head of the Ways and Means Committee`: what follows "and" is said of the same person. */
function continuesRole(pieces: readonly Piece[], and: number): boolean {
  let at = and + 1;
  while (pieces[at]?.joined && !pieces[at]?.possessive && pieces[at]?.sense.kind === 'name') at++;
  const next = pieces[at];
  if (!next?.joined || !['office', 'role', 'modifier', 'org-head'].includes(next.sense.kind)) return false;
  while (isRolePart(pieces[at + 1] ?? next) && pieces[at + 1]?.joined && pieces[at]?.sense.kind !== 'name') at++;
  return pieces[at]?.sense.kind !== 'name';
}

/**
 * Plural titles that several names share: `Presidents Orlov and Harper`, `Foreign Ministers Igor Belov of Northland, Tom Harper of …
 * and …`, `the foreign ministers of Norway and Portugal, Astrid Nordvik and …`. By the piece at which each name begins.
 */
export function sharedRoles(pieces: readonly Piece[], nameEnd: (at: number) => number): Map<number, RolePhrase> {
  const shared = new Map<number, RolePhrase>();
  pieces.forEach((piece, i) => {
    if (!isPluralTitle(piece)) return;
    const names = [...coordinatedNames(pieces, i, nameEnd)];
    const phrase = piece.sense.kind === 'honorific' ? addressed(piece.sense.honorific) : phraseEndingAt(pieces, i, (part) => part === piece || !isPlural(part));
    if (names.length > 1 && phrase) names.forEach((at) => shared.set(at, withComplement(phrase, pieces, i)));
  });
  return shared;
}

/** `foreign ministers of Norway and Portugal`: the countries in turn, so that no single one is anybody's. */
function withComplement(phrase: RolePhrase, pieces: readonly Piece[], title: number): RolePhrase {
  const end = pieces[afterComplement(pieces, title + 1) - 1]?.end;
  return phrase.span && end !== undefined ? { ...phrase, span: { start: phrase.span.start, end } } : phrase;
}

const addressed = ({ official, gender }: Honorific): RolePhrase => ({ span: null, standing: official ? 'official' : 'private', gender, titles: [], countries: [] });

const isPluralTitle = (piece: Piece): boolean => isPlural(piece) || (piece.sense.kind === 'honorific' && piece.sense.honorific.plural === true);

function* coordinatedNames(pieces: readonly Piece[], title: number, nameEnd: (at: number) => number): Generator<number> {
  let at = afterComplement(pieces, title + 1);
  const complemented = at > title + 1;
  if (complemented ? pieces[at]?.gap !== ', ' : !pieces[at]?.joined) return;
  const found: number[] = [];
  for (let last = false; pieces[at]?.sense.kind === 'name'; ) {
    found.push(at);
    if (last) return yield* found;
    at = afterComplement(pieces, nameEnd(at) + 1);
    const next = pieces[at];
    if (isAnd(next)) {
      at++;
      last = true;
    } else if (next?.gap !== ', ') return;
    if (!last && isAnd(pieces[at])) return;
  }
}

/** Past `of Norway and Portugal`, `for Europe`. */
function afterComplement(pieces: readonly Piece[], from: number): number {
  if (!/^(?:of|for|from)$/.test(wordOf(pieces[from])) || !pieces[from]?.joined) return from;
  let at = from + 1;
  while (pieces[at]?.joined && ['country', 'connector', 'organization', 'org-head', 'modifier'].includes(pieces[at]?.sense.kind ?? '') && !(isAnd(pieces[at]) && pieces[at + 1]?.sense.kind === 'name')) at++;
  return at;
}

/** `owned`: somebody's, by a word in front of it. */
function phraseOf(parts: readonly Piece[], owned = false): RolePhrase {
  const genders = headOf(parts).map(({ sense }) => (sense.kind === 'office' ? sense.title.gender : sense.kind === 'role' ? sense.role.gender : null));
  return {
    span: { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 },
    standing: standingOf(parts, { owned: owned || parts.some((part) => isPossessor(part)) }),
    gender: genders.find((gender) => gender !== null) ?? null,
    titles: parts.flatMap(({ sense }) => (sense.kind === 'office' && sense.title.certainty !== 'relative' && !sense.title.modifiers.some((modifier) => NOT_NOW.test(modifier)) ? [nameOfOffice(sense.title)] : [])),
    countries: parts.flatMap(({ sense }) => (sense.kind === 'country' ? [sense.country.iso2] : [])),
  };
}

const NOT_NOW = /^(?:former|ex|then|late|retired|ousted|deposed|elect|designate|incoming)$/;

const nameOfOffice = ({ portfolio, title }: TitleMatch): string => (portfolio ? `${portfolio} ${title}` : title);

/** `his`, `Zarif's`. */
const isPossessor = (piece: Piece | undefined): boolean => /^(?:his|her)$/.test(wordOf(piece)) || (piece?.sense.kind === 'name' && piece.possessive);

const bodyKinds = ({ noun, kind }: OrganizationHead): OrganizationKind[] => (UNTELLING.has(noun) ? [] : [CIVIL.has(noun) ? 'ngo' : kind]);

/** Those who want to be in office. */
const ASPIRES = /^(?:(?:vice )?presidential )?(?:candidate|hopeful|nominee|frontrunner)$/;

/** What the titles and bodies of a phrase make of whoever it is said of; `title` is one that the phrase itself doesn't hold. */
function standingOf(parts: readonly Piece[], { title: implied, owned = false }: { readonly title?: string; readonly owned?: boolean }): Standing {
  const head = headOf(parts);
  const titles = titlesOf(head);
  if (titles.length === 0 && !implied) return 'private';
  const senses = parts.map((part) => part.sense);
  const bodies = senses.flatMap((sense) => (sense.kind === 'organization' ? [sense.organization.kind] : sense.kind === 'org-head' ? bodyKinds(sense.head) : []));
  const country = senses.some((sense) => sense.kind === 'country');
  if (titles.some((title) => title.certainty === 'relative')) return country || bodies.some(isPublicBody) || titles.every(({ title }) => title !== 'colleague') ? 'relative' : 'private';
  const servesOfficial = titlesOf(parts.filter((part) => !head.includes(part))).some(({ certainty }) => certainty === 'certain');
  if (servesOfficial && titles.some(({ title }) => ASPIRES.test(title))) return 'private';
  if (bodies.length > 0 && bodies.every((kind) => PRIVATE_BODIES.has(kind))) return 'private';
  const leadsParty = bodies.some((kind) => POLITICAL_BODIES.has(kind)) && [...titles.map(({ title }) => title), implied ?? ''].some((title) => LEADS.has(title));
  if (bodies.some(isPublicBody) || servesOfficial || leadsParty || (implied && country)) return 'official';
  if (head.some((part) => part.sense.kind === 'office' && part.sense.title.certainty === 'certain' && !isCorporate(part, part.sense.title, parts))) return 'official';
  const isContextual = titles.some((title) => title.certainty === 'contextual');
  if (isContextual && country) return 'official';
  return isContextual && owned && bodies.length === 0 ? 'relative' : 'private';
}

const titlesOf = (parts: readonly Piece[]): TitleMatch[] => parts.flatMap(({ sense }) => (sense.kind === 'office' ? [sense.title] : []));

/** What a phrase says somebody is, without whose or of what: `special envoy` in `the president's special envoy to the Middle East`. */
function headOf(parts: readonly Piece[]): readonly Piece[] {
  const complement = parts.findIndex((part, i) => i > 0 && part.sense.kind === 'connector' && !isAnd(part) && ['office', 'role'].includes(parts[i - 1]?.sense.kind ?? ''));
  const governing = complement < 0 ? parts : parts.slice(0, complement);
  return governing.slice(governing.findLastIndex((part, i) => part.possessive && i < governing.length - 1) + 1);
}

/** `vice president at Harper Shipping`, `president of Harper Shipping Lines`: no country, no public body, a name of several words. */
function isCorporate(piece: Piece, { title, modifiers }: TitleMatch, parts: readonly Piece[]): boolean {
  if (piece.capital || !CORPORATE.has(title) || parts.some((part) => part.sense.kind === 'country')) return false;
  const names = parts.filter((part) => part.sense.kind === 'name').length;
  return modifiers.some((modifier) => /^(?:senior|executive)$/.test(modifier)) || names > (title === 'president' ? 1 : 0);
}
