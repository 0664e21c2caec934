/** What the rules and the ranker ask of a word: compromise's names for parts of speech and kinds of names. */
export const TAGS = [
  'Noun',
  'ProperNoun',
  'Acronym',
  'Possessive',
  'Plural',
  'Pronoun',
  'Person',
  'FirstName',
  'MaleName',
  'FemaleName',
  'LastName',
  'Place',
  'Organization',
  'Adjective',
  'Adverb',
  'Determiner',
  'Value',
  'Verb',
  'Infinitive',
  'PastTense',
  'Gerund',
  'Auxiliary',
  'Modal',
  'Copula',
  'Negative',
  'Preposition',
  'Conjunction',
  'QuestionWord',
] as const;

export type Tag = (typeof TAGS)[number];

/** Tags of words that a language has few of: a word that was never met with one of them can't have it. */
export const CLOSED: readonly Tag[] = [
  'Determiner',
  'Preposition',
  'Conjunction',
  'Pronoun',
  'QuestionWord',
  'Auxiliary',
  'Modal',
  'Copula',
  'Negative',
];
