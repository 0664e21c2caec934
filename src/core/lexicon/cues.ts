/** Words that mark something as said: reporting verbs, phrases, and nouns for what was said. */
import data from './cues.json';
import { pluralOf, verbForms, type VerbForm } from './inflect';
import { createPhraseIndex, hyphenations, type PhraseIndex } from './phrases';

/** `strong` nearly always introduces speech; `weak` may: "called", "promised", "thinks". */
export type CueStrength = 'strong' | 'weak';

export interface Cue {
  /** The verb in its base form, particles included ("point out"), or the phrase itself. */
  readonly lemma: string;
  readonly strength: CueStrength;
  /** The verb's form, `past` also for a participle that is spelt like it; null for a phrase such as "according to". */
  readonly form: VerbForm | null;
}

export interface CueMatch extends Cue {
  /** How many words it takes. */
  readonly length: number;
}

export interface SpeechNoun {
  /** Lower case, singular. */
  readonly noun: string;
  /** Can be said to speak, for its issuer: "the statement said". */
  readonly speaks: boolean;
  readonly plural: boolean;
}

export interface SpeechNounMatch extends SpeechNoun {
  readonly length: number;
}

let cues: PhraseIndex<Cue> | undefined;
let nouns: PhraseIndex<SpeechNoun> | undefined;

/**
 * The longest cue that starts at `words[at]`: "said", "pointed out", "was quoted as saying". Lower-case words
 * without punctuation at their edges. Spelling alone decides: that "states" or "report" is a verb there has to be
 * known from its tag.
 */
export function cueAt(words: readonly string[], at: number): CueMatch | undefined {
  const match = cueIndex().at(words, at);
  return match && { ...match.value, length: match.length };
}

/** How surely a single word introduces speech; undefined where it is no reporting verb. */
export const isCue = (normal: string): CueStrength | undefined => cueIndex().at([normal], 0)?.value.strength;

const cueIndex = (): PhraseIndex<Cue> => (cues ??= createPhraseIndex(allCues()));

/** The longest noun for something said or published at `words[at]`: "statement", "press conference". */
export function speechNounAt(words: readonly string[], at: number): SpeechNounMatch | undefined {
  nouns ??= createPhraseIndex(allNouns());
  const match = nouns.at(words, at);
  return match && { ...match.value, length: match.length };
}

/** Phrases come first: "made clear" is also a form of "make clear", but says more as it stands. */
function* allCues(): Generator<readonly [string, Cue]> {
  for (const lemma of data.strongPhrases) yield [lemma, { lemma, strength: 'strong', form: null }];
  for (const lemma of data.weakPhrases)
    yield* hyphenations(lemma).map((form) => [form, { lemma, strength: 'weak', form: null }] as const);
  for (const lemma of data.strong) yield* formsOf(lemma, 'strong');
  for (const lemma of data.weak) yield* formsOf(lemma, 'weak');
}

function* formsOf(lemma: string, strength: CueStrength): Generator<readonly [string, Cue]> {
  const [verb = '', ...particles] = lemma.split(' ');
  for (const [form, kind] of spellings(verb)) yield [[form, ...particles].join(' '), { lemma, strength, form: kind }];
}

const irregular = new Map(Object.entries(data.irregular) as [string, [past: string, participle: string]][]);
const doubling = new Set(data.doubling);

function* spellings(verb: string): Generator<readonly [string, VerbForm]> {
  yield* verbForms(verb, { irregular: irregular.get(verb), doubles: doubling.has(verb) });
  for (const [other, of] of Object.entries(data.spellings)) {
    if (of === verb) yield [other, other.endsWith('ing') ? 'gerund' : 'past'];
  }
}

function* allNouns(): Generator<readonly [string, SpeechNoun]> {
  for (const [list, speaks] of [
    [data.speakingNouns, true],
    [data.otherSpeechNouns, false],
  ] as const) {
    for (const noun of list) {
      for (const form of hyphenations(noun)) yield [form, { noun, speaks, plural: false }];
      for (const form of hyphenations(pluralOf(noun))) yield [form, { noun, speaks, plural: true }];
    }
  }
}
