/** Regular English inflection, spelt out for the lexicon's own words. All lower case. */

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export interface VerbSpelling {
  /** Past and past participle where they aren't regular. */
  readonly irregular?: readonly [past: string, participle: string];
  /** Doubles its last consonant: admit, admitted. */
  readonly doubles?: boolean;
}

/**
 * All forms of a verb, each once. Where two are spelt alike the more frequent reading in news counts: "said" is past.
 */
export function verbForms(lemma: string, { irregular, doubles }: VerbSpelling = {}): Map<string, VerbForm> {
  const stem = doubles ? lemma + lemma.slice(-1) : lemma.replace(/e$/, '');
  const regular = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = irregular ?? [regular, regular];
  const forms = new Map<string, VerbForm>([
    [gerund(lemma, stem), 'gerund'],
    [participle, 'participle'],
    // Verbs take "-es" after "o" (goes, echoes); the nouns here, memo and video, don't.
    [/[^aeiou]o$/.test(lemma) ? `${lemma}es` : withS(lemma), 'third'],
    [lemma, 'base'],
  ]);
  // "read" and "put" are their own past.
  if (past !== lemma) forms.set(past, 'past');
  return forms;
}

function gerund(lemma: string, stem: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  return lemma.endsWith('ee') ? `${lemma}ing` : `${stem}ing`;
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** The plural of a title: "secretaries of state", "attorneys general", "spokeswomen". */
export function pluralOf(title: string): string {
  const words = title.split(' ');
  const before = words.findIndex((word, at) => at > 0 && /^(?:of|for|to|in|at|general|marshal)$/.test(word));
  // In "consul general" the noun comes first; "general" and "field marshal" themselves are nouns.
  const head = before === -1 || title === 'field marshal' ? words.length - 1 : before - 1;
  return words.with(head, nounPlural(words[head] ?? '')).join(' ');
}

function nounPlural(noun: string): string {
  return noun.endsWith('man')
    ? `${noun.slice(0, -3)}men`
    : noun.endsWith('person')
      ? `${noun.slice(0, -6)}people`
      : withS(noun);
}
