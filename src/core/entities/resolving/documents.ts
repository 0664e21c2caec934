import type { Sentence, Token } from '../../model';
import { firstAt, type Span } from '../../span';
import type { Draft } from '../draft';
import type { Focus } from '../foci';
import type { NounPhrase } from '../reference';
import type { Place } from '../subject';
import { FAR } from './candidates';

/**
 * How a text ties somebody to something written, the stronger the higher: by a document with which they had to do
 * before, by one of the same name of which it told that they issued it (`Weber sent a letter`), by its own words
 * (`Weber's letter`, `a letter from Weber`).
 */
export const TIES = { none: 0, lastDocument: 1, issued: 2, words: 3 } as const;
export type Tie = (typeof TIES)[keyof typeof TIES];

/** A tie, and how many sentences ago it was told. */
export interface Tied {
  readonly tie: Tie;
  readonly since: number;
}

export const UNTIED: Tied = { tie: TIES.none, since: 0 };

/** Something written that the text has spoken of, and who seems to have issued it. */
export interface Issued {
  readonly noun: string;
  readonly by: Draft;
  readonly sentence: number;
  /** The text tells that they issued it, rather than that they have to do with it. */
  readonly told: boolean;
}

/** Words by which one thing is called after another: `posted a statement … the post`. */
const KINDS: readonly RegExp[] = [
  /^(?:statement|release|press release|press statement|announcement|communiqué?|bulletin|notice)$/,
  /^(?:letter|note|message|email|memo|memorandum|petition)$/,
  /^(?:report|study|survey|poll|document|assessment|review|dossier)$/,
  /^(?:article|story|piece|editorial|op ed|column|essay|blog|blog post|post)$/,
  /^(?:lawsuit|suit|complaint|filing|petition|indictment|affidavit|brief)$/,
  /^(?:ad|advert|advertisement|commercial|spot|video)$/,
  /^(?:book|memoir|passage|excerpt)$/,
];

const isAlike = (a: string, b: string): boolean => a === b || KINDS.some((kind) => kind.test(a) && kind.test(b));

const MOST_KEPT = 8;

/** The documents that a text has spoken of so far. */
export class Documents {
  private readonly issued: Issued[] = [];

  add(document: Issued): void {
    this.issued.push(document);
    if (this.issued.length > MOST_KEPT) this.issued.shift();
  }

  /** How a document called by a noun is tied to somebody, and how many sentences ago that was told. */
  tie(noun: string, draft: Draft, sentence: number): Tied {
    for (let at = this.issued.length - 1; at >= 0; at--) {
      const document = this.issued[at];
      if (document?.by === draft && document.told && isAlike(document.noun, noun) && this.isLatest(at, noun))
        return { tie: TIES.issued, since: Math.min(FAR, sentence - document.sentence) };
    }
    const last = this.issued.at(-1);
    return last?.by === draft ? { tie: TIES.lastDocument, since: Math.min(FAR, sentence - last.sentence) } : UNTIED;
  }

  /** No other document was called so since. */
  private isLatest(at: number, noun: string): boolean {
    return this.issued.slice(at + 1).every((other) => !isAlike(other.noun, noun));
  }
}

/** Who is named behind a document as its author: `a letter from Weber`, `a report published by the agency`. */
export function authorBehind(phrase: NounPhrase, foci: readonly Focus[], { tokens }: Sentence): Draft | undefined {
  const behind = firstAt(tokens, phrase.end);
  const at = isIssuing(tokens[behind]) ? behind + 1 : behind;
  const preposition = tokens[at]?.normal;
  if (preposition !== 'from' && preposition !== 'by') return undefined;
  const article = /^(?:the|a|an)$/.test(tokens[at + 1]?.normal ?? '') ? 1 : 0;
  const first = tokens[at + 1 + article];
  const focus = foci[firstAt(foci, tokens[at + 1]?.start ?? phrase.end)];
  return first && focus && focus.start <= first.start && focus.end > first.start ? focus.draft : undefined;
}

const ISSUES =
  /^(?:(?:releas|issu|publish|post|air|submit|produc|e?mail|tweet|launch|deliver|commission|conduct|circulat|distribut|broadcast|unveil|upload|shar|draft|author|sign|record)(?:e?s|t?ed|t?ing)|(?:fil|writ|mak)(?:es?|ed|ing)|wrote|written|made|leaves?|left|sen(?:ds?|t|ding)|penn?(?:s|ed))$/;

/** Two words of which the second is no verb: `handed down a ruling`. */
const ISSUES_OUT = /^(?:hand(?:s|ed|ing) down|put(?:s|ting)? out|g[ai]v(?:es?|ing) out|dash(?:es|ed) off)$/;

const isIssuing = (token: Token | undefined): boolean => token !== undefined && ISSUES.test(token.normal);

/** Whether the words that end before `at` tell that somebody issues what comes next. */
const isIssuedAt = (tokens: readonly Token[], at: number): boolean =>
  isIssuing(tokens[at - 1]) || ISSUES_OUT.test(`${tokens[at - 2]?.normal} ${tokens[at - 1]?.normal}`);

/** Whether whoever acts in a sentence issues what a phrase behind says: `Weber sent a letter`, `said in a letter`. */
export function isIssuedThere(phrase: NounPhrase, says: boolean, { tokens }: Sentence): boolean {
  const at = firstAt(tokens, phrase.start);
  return isIssuedAt(tokens, at) || (says && /^(?:in|with|via|through)$/.test(tokens[at - 1]?.normal ?? ''));
}

/** Whether something written is given as the source of what a sentence tells: `the letter says`, `in the letter`. */
export function isQuoted({ start }: Span, { tells }: Pick<Place<unknown>, 'tells'>, tokens: readonly Token[]): boolean {
  const at = firstAt(tokens, start) - 1;
  const [before, preposition] = [tokens[at - 1]?.normal, tokens[at]?.normal];
  return tells || preposition === 'in' || (preposition === 'to' && before === 'according');
}
