import { honorificIndex, modifierIndex, officeIndex, portfolioIndex, roleIndex } from './office-index';
import { beginsHonorific } from './offices';
import { beginsTitle } from './titles';

let beginnings: ReadonlySet<string> | undefined;

/** Whether a title, a role or a form of address can begin with a lower-case word; hardly any of a text can. */
export function beginsDescription(word: string): boolean {
  beginnings ??= new Set(
    [officeIndex(), modifierIndex(), portfolioIndex(), honorificIndex(), roleIndex()].flatMap(({ firstWords }) => [
      ...firstWords.keys(),
    ]),
  );
  return (
    beginnings.has(word) || (word.includes('-') && beginsTitle(word)) || (word.includes('.') && beginsHonorific(word))
  );
}
