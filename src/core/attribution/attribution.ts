import type { AttributedQuotation, Entity, Quotation, QuoteKind } from '../model';
import { isHeadlineKind } from '../page/prose';
import { textOf } from '../span';
import type { Evidence } from './evidence';
import type { Pair } from './pairs';
import { type Choice, choicesOf } from './choices';
import type { Ranker } from './ranker';
import type { Scene } from './scene';
import { echoing } from './headlines';
import { type NamedEntities, namedEntities } from './named';
import { meaningOf } from './meaning';
import { byLabel, siftFirst, siftLast } from './sieves';
import { bearerOf, sourceOf } from './source';
import { isTerm } from './terms';
import { explain } from './why';

/**
 * A speaker is given from this confidence on: F1 on the corpus hardly changes from 0.4 to 0.5, and no speaker is better
 * than a wrong one.
 */
export const LEAST_CONFIDENCE = 0.48;

/**
 * What nobody known names and no verb of saying points to is a source from this confidence on: `A choir sang. "Ships
 * for all."`
 */
const LEAST_FOR_UNNAMED = 0.6;

/** Stretches of so few words without a source are terms, titles and ironical marks rather than speech. */
const SCARE_WORDS = 5;

/**
 * What another part of a speech tells is less sure than what stands beside the quotation itself: of such, half are
 * right in the corpus.
 */
const INHERITED = 0.75;

/** Whoever words mean less likely than that isn't given as the speaker: the words stay. */
const LEAST_MEANING = 0.5;

/** Candidates that are less likely than this add up to nothing. */
const NEGLIGIBLE = 0.001;

/**
 * Gives each quotation its speaker where the text tells one: by a rule where the layout shows it, else by the ranker.
 */
export function attribute(
  text: string,
  quotes: readonly Quotation[],
  scenes: readonly Scene[],
  entities: readonly Entity[],
  ranker: Ranker,
): AttributedQuotation[] {
  const choices = choicesOf(text, scenes, ranker.rates);
  const probabilities = ranker.ranking();
  const rank = once((choice: Choice) => evidenceFrom(choice, probabilities(choice)));
  const choiceOf = new Map(choices.map((choice) => [choice.quote, choice]));
  const named = namedEntities(entities);
  const surest = surestParts(choices, rank);
  const isHeadline = (quote: Quotation): boolean => choiceOf.get(quote)?.scene.paragraph.kind === 'headline';
  const own = quotes.map((quote) => attributeAlone(text, quote, choiceOf.get(quote), named, rank, surest));
  const echoed = echoing(text, own);
  return quotes.map((quote, i) => {
    const given = own[i] ?? unattributed(text, quote);
    const echo = isHeadline(quote) && !named.isPerson(given.speaker) ? echoed(quote) : null;
    return echo ? attributed(text, quote, true, echo, named) : given;
  });
}

/** Without what other quotations tell, but for the parts of the same speech. */
function attributeAlone(
  text: string,
  quote: Quotation,
  choice: Choice | undefined,
  named: NamedEntities,
  rank: (choice: Choice) => Evidence | null,
  surest: (speech: number) => Evidence | null,
): AttributedQuotation {
  if (isTerm(text, quote)) return unattributed(text, quote);
  if (!choice) return attributed(text, quote, false, byLabel(text, quote, named), named);
  const found = siftFirst(text, choice, named) ?? ofSpeech(choice, rank, surest);
  const sure = found && found.confidence >= LEAST_CONFIDENCE ? found : (siftLast(text, choice, named) ?? found);
  return attributed(
    text,
    quote,
    isHeadlineKind(choice.scene.paragraph.kind),
    sure && withBearer(text, sure, named),
    named,
  );
}

/** Words that name nobody known may yet be the title before a name. */
function withBearer(text: string, evidence: Evidence, named: NamedEntities): Evidence {
  const bearer = evidence.entity === null && evidence.mention ? bearerOf(text, evidence.mention, named) : undefined;
  return { ...evidence, ...bearer };
}

/** Who may be meant, by the candidate that most likely names them, and how likely that is. */
interface Likelihood {
  readonly pair: Pair;
  readonly probability: number;
  readonly sum: number;
}

/**
 * The likeliest source, if any. The words of one larger phrase (`Jane Doe, a spokeswoman for the ministry`) name it
 * together, so their probabilities add up; the likeliest of them stands for the phrase. Where no phrase is sure enough,
 * those that name one and the same may be together.
 */
function evidenceFrom(choice: Choice, probabilities: readonly number[]): Evidence | null {
  const single = probabilities.flatMap((probability, i): Likelihood[] => {
    const pair = choice.pairs[i];
    return pair && probability > NEGLIGIBLE ? [{ pair, probability, sum: probability }] : [];
  });
  const phraseOf = ({ source }: Pair): string => `${source.at} ${source.candidate.phrase}`;
  const phrases = addedUp(single, phraseOf);
  const phrase = likeliest(phrases);
  const best =
    phrase && phrase.sum < LEAST_CONFIDENCE
      ? likeliest(addedUp(phrases, (pair) => pair.source.candidate.entity ?? phraseOf(pair)))
      : phrase;
  return best ? { ...sourceOf(best.pair.source), confidence: best.sum, ...explain(best.pair) } : null;
}

/** One likelihood for all of one key, in the order in which they come. */
function addedUp(likelihoods: readonly Likelihood[], keyOf: (pair: Pair) => string): Likelihood[] {
  const added = new Map<string, Likelihood>();
  for (const each of likelihoods) {
    const key = keyOf(each.pair);
    const known = added.get(key);
    const likelier = known && known.probability >= each.probability ? known : each;
    added.set(key, { pair: likelier.pair, probability: likelier.probability, sum: (known?.sum ?? 0) + each.sum });
  }
  return [...added.values()];
}

const likeliest = (likelihoods: readonly Likelihood[]): Likelihood | null =>
  likelihoods.reduce<Likelihood | null>((a, b) => (a && a.sum >= b.sum ? a : b), null);

/** Its own evidence if that is enough, else the surest for any part of the same interrupted or continued speech. */
function ofSpeech(
  choice: Choice,
  rank: (choice: Choice) => Evidence | null,
  surest: (speech: number) => Evidence | null,
): Evidence | null {
  const own = rank(choice);
  if (own && own.confidence >= LEAST_CONFIDENCE) return own;
  const best = surest(choice.quote.speech);
  return best && best.confidence > (own?.confidence ?? 0)
    ? { ...best, confidence: best.confidence * INHERITED, why: `another part of the same speech: ${best.why}` }
    : own;
}

/** Finds the surest evidence for any part of a speech, once for each. */
function surestParts(
  choices: readonly Choice[],
  rank: (choice: Choice) => Evidence | null,
): (speech: number) => Evidence | null {
  const speeches = bySpeech(choices);
  const found = new Map<number, Evidence | null>();
  return (speech) => {
    const known = found.get(speech);
    if (known !== undefined) return known;
    let best: Evidence | null = null;
    for (const part of speeches.get(speech) ?? []) {
      const evidence = rank(part);
      if (evidence && evidence.confidence > (best?.confidence ?? 0)) best = evidence;
    }
    found.set(speech, best);
    return best;
  };
}

/** Asks the ranker, the slowest of all, no more than once for each choice, and not at all where a rule knows. */
function once(find: (choice: Choice) => Evidence | null): (choice: Choice) => Evidence | null {
  const found = new Map<Choice, Evidence | null>();
  return (choice) => {
    if (!found.has(choice)) found.set(choice, find(choice));
    return found.get(choice) ?? null;
  };
}

/** A quotation of which nobody knows who said it. */
export function unattributed(text: string, quote: Quotation, inHeadline = false): AttributedQuotation {
  const kind = kindOf(text, quote, inHeadline, false);
  const why = kind === 'scare' ? 'a term or title rather than speech' : 'no words near it name a speaker surely enough';
  return { ...quote, kind, speaker: null, mention: null, cue: null, confidence: 0, speakerConfidence: 0, why };
}

function attributed(
  text: string,
  quote: Quotation,
  inHeadline: boolean,
  evidence: Evidence | null,
  named: NamedEntities,
): AttributedQuotation {
  const least = evidence?.entity === null && evidence.cue === null ? LEAST_FOR_UNNAMED : LEAST_CONFIDENCE;
  if (evidence === null || evidence.confidence < least) return unattributed(text, quote, inHeadline);
  const { entity, mention, cue, why } = evidence;
  const meaning = meaningOf(text, evidence, named);
  return {
    ...quote,
    kind: kindOf(text, quote, inHeadline, true),
    speaker: mention !== null && meaning < LEAST_MEANING ? null : entity,
    mention,
    cue,
    confidence: Number(evidence.confidence.toFixed(2)),
    speakerConfidence: Number(meaning.toFixed(2)),
    why,
  };
}

function kindOf(text: string, quote: Quotation, inHeadline: boolean, hasSource: boolean): QuoteKind {
  if (!quote.marked) return 'speech';
  const content = textOf(text, quote.content);
  const words = content.split(/\s+/).filter(Boolean).length;
  if (!hasSource && words <= SCARE_WORDS && !/[.!?,]$/.test(content)) return 'scare';
  if (inHeadline) return 'fragment';
  return words > 2 && /^[[(…'‘]*[\p{Lu}\d]/u.test(content) ? 'speech' : 'fragment';
}

function bySpeech(choices: readonly Choice[]): Map<number, Choice[]> {
  const speeches = new Map<number, Choice[]>();
  for (const choice of choices) {
    const parts = speeches.get(choice.quote.speech);
    if (parts) parts.push(choice);
    else speeches.set(choice.quote.speech, [choice]);
  }
  return speeches;
}
