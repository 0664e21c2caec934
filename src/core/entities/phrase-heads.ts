/** The nouns that head phrases which stand for somebody or something that speaks. */
import { speechNounAt } from '../lexicon/cues';
import type { TitleMatch } from '../lexicon/titles';
import type { Sentence } from '../model';
import { startingAt } from '../span';
import { firstWord, lastWord, type Piece } from './piece';
import type { NounPhrase } from './reference';
import { placeIn } from './subject';

/** What the head of a noun phrase tells of it. */
export type PhraseHead = Pick<NounPhrase, 'head' | 'noun' | 'gender' | 'plural' | 'office'>;

export function headOf(piece: Piece | undefined): PhraseHead | undefined {
  switch (piece?.sense.kind) {
    case 'office': {
      const { title } = piece.sense;
      return {
        head: 'office',
        noun: title.title,
        gender: title.gender,
        plural: title.plural,
        office: officeOf(title),
      };
    }
    case 'org-head': {
      const { head } = piece.sense;
      return head.speaks
        ? { head: 'organization', noun: lastWord(piece), gender: null, plural: head.plural, office: '' }
        : undefined;
    }
    case 'role': {
      const { role, gender, plural } = piece.sense.role;
      return { head: 'person', noun: role, gender, plural, office: '' };
    }
    case 'other': {
      const noun = speechNounAt(
        piece.words.map((word) => word.lower),
        0,
      );
      return noun?.speaks
        ? { head: 'document', noun: noun.noun, gender: null, plural: noun.plural, office: '' }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** `deputy` and `foreign minister` as one; a country's `top diplomat` is its foreign minister. */
function officeOf({ modifiers, portfolio, title }: TitleMatch): string {
  if (title === 'diplomat' && modifiers.some((modifier) => /^(?:top|chief)$/.test(modifier))) return 'foreign minister';
  return [...modifiers, ...(portfolio === null ? [] : [portfolio]), title].join(' ');
}

/** Bodies that are called after the person whose they are: `the Weber campaign`, `Weber's office`. */
const OWNED_BODY = /^(?:campaign|administration|office|camp|team)$/;

export const isOwnedBody = ({ noun }: Pick<NounPhrase, 'noun'>): boolean => OWNED_BODY.test(noun);

/**
 * `the Kystposten newspaper`, `the Harper campaign`: an organization by a name of its own, and none that was named
 * before.
 */
export const isNamedBefore = (pieces: readonly Piece[], from: number, headAt: number): boolean => {
  const before = pieces[headAt - 1];
  return (
    pieces[headAt]?.sense.kind === 'org-head' &&
    headAt - 1 > from &&
    before?.possessive === false &&
    (before.sense.kind === 'name' || (before.sense.kind === 'organization' && before.sense.organization.media === true))
  );
};

const LONGEST = 7;
const POSSESSIVE = /^(?:his|her|its|their)$/;
/** Many together, who are no body that speaks, and what speaks for nobody. */
const NOBODY =
  /^(?:crowd|public|audience|people|world|country|nation|room|internet|law|rule|constitution|bible|sign|song|phrase|word|term|idea|truth|fact|answer|question|problem|reason|result|rest|majority|minority|pair|couple|duo|trio|two|three|latter|former|one)$/;
const MALE = /^(?:man|boy|father|gentleman|grandfather|guy)$/;
const FEMALE = /^(?:woman|girl|mother|lady|grandmother)$/;
/** `the 46-year-old`, `the Texan`, `the Democrat`. */
const ANIMATE =
  /(?:-year-old|-runner|[^t]er|[^t]or|ist|[ei]an|[dt]ant|ee|man|woman|mom|dad|person|impostor|hopeful|favorite|native)$/;
const THINGS =
  /^(?:number|paper|computer|water|power|order|offer|weather|matter|chapter|error|mirror|floor|door|color|flavor|honor|committee|coffee|fee|tree|degree|plan|human|building|center|corner|river|tower|summer|winter|october|december|november|september|twitter|banner|poster|folder|server|browser|printer|transfer|answer|layer|thriller|sticker)$/;
const CALLED_BY_ORIGIN = /(?:an|[cr]at|ist|ive|ish|ese|ite|er)$/;

/** Whether a noun that no list has looks like one for people: `cashier`, `neurosurgeon`, `46-year-old`. */
export const isAnimate = (noun: string): boolean => ANIMATE.test(noun) && !THINGS.test(noun);

/**
 * The last noun of a definite phrase that no list has, where a verb of saying beside the phrase shows that it is
 * somebody or something that speaks.
 */
export function otherHead(
  pieces: readonly Piece[],
  from: number,
  { tokens }: Sentence,
): { readonly head: PhraseHead; readonly headAt: number } | undefined {
  const first = pieces[from];
  if (!first || !(/^(?:the|this|his|her|its|their)$/.test(firstWord(first)) || first.possessive)) return undefined;
  let headAt = -1;
  for (let at = from + 1; at < pieces.length && at - from <= LONGEST; at++) {
    const piece = pieces[at];
    if (!piece?.joined || piece.sense.kind === 'connector') break;
    const last = piece.words.at(-1);
    const tags = last && startingAt(tokens, last.start)?.tags;
    const isNoun =
      (tags?.has('Noun') && !tags.has('Plural') && !tags.has('Pronoun')) || /-year-old$/.test(last?.lower ?? '');
    if (!isNoun && !tags?.has('Adjective') && !tags?.has('Value') && piece.sense.kind === 'other') break;
    headAt = isNoun ? at : -1;
    if (piece.possessive) break;
  }
  const head = pieces[headAt];
  if (!head || head.possessive) return undefined;
  const noun = lastWord(head);
  const isSpoken = first.possessive || POSSESSIVE.test(firstWord(first));
  if (isSpoken && speechNounAt([noun], 0)?.plural === false)
    return { head: { head: 'document', noun, gender: null, plural: false, office: '' }, headAt };
  if (NOBODY.test(noun)) return undefined;
  const isCalled = head.sense.kind === 'other' || (firstWord(first) === 'the' && CALLED_BY_ORIGIN.test(noun));
  if (!isCalled || !placeIn({ start: first.start, end: head.end }, tokens).says) return undefined;
  const gender = MALE.test(noun) ? 'male' : FEMALE.test(noun) ? 'female' : null;
  const isPerson = gender !== null || isAnimate(noun) || head.sense.kind !== 'other';
  return { head: { head: isPerson ? 'person' : 'other', noun, gender, plural: false, office: '' }, headAt };
}
