/** Whether a cue reports words. The corpus annotates thoughts and wishes too, which are nobody's statements. */
import { cueAt, speechNounAt } from '../lexicon/cues';
import { verbForms } from '../lexicon/inflect';
import data from './reports.json';

const ATTITUDES: ReadonlySet<string> = new Set(data.attitudes);
let reports: ReadonlySet<string> | undefined;

/** Whether one of a cue's words, in lower case, says that words were said: `told`, `in a statement`, `expressed hope`. */
export function isReport(words: readonly string[]): boolean {
  reports ??= new Set(data.reports.flatMap((lemma) => [...verbForms(lemma).keys()]));
  for (const [at, word] of words.entries()) {
    const cue = cueAt(words, at);
    const noun = speechNounAt(words, at)?.noun;
    if ((cue && !ATTITUDES.has(cue.lemma)) || (noun && !ATTITUDES.has(noun)) || reports.has(word)) return true;
  }
  return false;
}
