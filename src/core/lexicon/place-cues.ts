/** Words beside a capital that tell a place from the government that sits there. */
import { pluralOf, verbForms } from './inflect';
import data from './place-cues.json';

/**
 * What such a word tells. Before `to`, `from`, `for`, `on`, `of`, `at`, `in`: things that governments send, receive,
 * are looked at for, and ways to a place. Then verbs with a city as object or subject, and what belongs to a city or to
 * a state.
 */
export type PlaceCue =
  | 'sentTo'
  | 'giving'
  | 'receivedFrom'
  | 'getting'
  | 'departures'
  | 'advances'
  | 'travel'
  | 'ofGovernment'
  | 'atGovernment'
  | 'inGovernment'
  | 'doneToPlaces'
  | 'doneByPlaces'
  | 'ofCities'
  | 'ofStates';

const sets: Partial<Record<PlaceCue, ReadonlySet<string>>> = {};

/** Whether the lower-case `word` is such a cue, in any of its forms. */
export function isPlaceCue(cue: PlaceCue, word: string): boolean {
  sets[cue] ??= new Set(formsOf(cue));
  return sets[cue].has(word);
}

function* formsOf(cue: PlaceCue): Generator<string> {
  const {
    nouns,
    verbs,
    words,
  }: { readonly nouns: readonly string[]; readonly verbs: readonly string[]; readonly words: readonly string[] } =
    data[cue];
  const irregular: Readonly<Record<string, readonly string[]>> = data.irregular;
  for (const noun of nouns) yield* [noun, pluralOf(noun)];
  for (const verb of verbs) {
    const [past, participle] = irregular[verb] ?? [];
    const spelling = past !== undefined && participle !== undefined ? { irregular: [past, participle] as const } : {};
    yield* verbForms(verb, { ...spelling, doubles: data.doubles.includes(verb) }).keys();
  }
  yield* words;
}
