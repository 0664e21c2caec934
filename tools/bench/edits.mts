import { loadCore } from './built.mts';
import { figure, milliseconds, type Part } from './measuring.mts';
import { pageOf } from './texts.mts';

/** An edit that takes so long is measured once. */
const PATIENCE_MS = 5000;

/** From a change in the text to its new analysis: a word put in at another place each time. */
export function edits(short: boolean): Part {
  const { analyze } = loadCore();
  const sizes = short ? [8] : [8, 100, 1024];
  const figures = sizes.map((kilobytes) => {
    const rounds = kilobytes > 500 ? 5 : kilobytes > 50 ? 15 : 41;
    let text = pageOf(kilobytes);
    for (let warmUp = 0; warmUp < Math.min(5, rounds - 4); warmUp++) analyze(text);
    const times: number[] = [];
    for (let n = 0; n < rounds && (times[0] ?? 0) < PATIENCE_MS; n++) {
      const at = text.indexOf(' ', Math.floor((text.length * (n + 1)) / (rounds + 2)));
      text = `${text.slice(0, at)} really${text.slice(at)}`;
      times.push(milliseconds(() => analyze(text)));
    }
    return figure(`a word more in ${kilobytes} KB`, 'ms', times);
  });
  return { title: 'An edit', figures, notes: ['The editor reads pages of up to 150,000 characters.', 'Nothing is kept from the analysis before: an edit costs as much as the whole text.'] };
}
