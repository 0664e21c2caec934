/** Offices with all that stands around them: "former first deputy foreign minister", "president-elect". */
import { modifierIndex, officeIndex, portfolioIndex } from './office-index';
import { modifierAt, officeAt, type OfficeMatch, portfolioAt } from './offices';

/** An office with all that stands before it: "former first deputy foreign minister". */
export interface TitleMatch extends OfficeMatch {
  readonly modifiers: readonly string[];
  readonly portfolio: string | null;
}

/**
 * An office with its modifiers and portfolio; also with "ex-" before and "-elect" or "-designate" after it, which
 * then count as modifiers. The reading that takes most words wins, so "chief" in "chief negotiator" is no office.
 */
export function titleAt(words: readonly string[], at: number): TitleMatch | undefined {
  if (!beginsTitle(words[at] ?? '')) return undefined;
  const affixed = words.slice(at, at + LONGEST_TITLE).map(withoutAffix);
  const bare = affixed.map(({ word }) => word);
  const before: string[] = [];
  let best: TitleMatch | undefined;
  let position = 0;
  while (position < bare.length) {
    const title = officeWithPortfolio(bare, position);
    const end = position + (title?.length ?? 0);
    if (title && end > (best?.length ?? 0)) {
      const affixes = affixed.slice(position, end).flatMap(({ affix }) => affix ?? []);
      best = { ...title, modifiers: [...before, ...affixes], length: end };
    }
    const modifier = modifierAt(bare, position);
    if (!modifier) break;
    before.push(modifier.modifier);
    position += modifier.length;
  }
  const after = best && bare[best.length];
  return best && (after === 'elect' || after === 'designate')
    ? { ...best, modifiers: [...best.modifiers, after], length: best.length + 1 }
    : best;
}

/** Whether a title can begin with a word. */
export function beginsTitle(word: string): boolean {
  const { word: first } = withoutAffix(word);
  return (
    officeIndex().firstWords.has(first) ||
    modifierIndex().firstWords.has(first) ||
    portfolioIndex().firstWords.has(first)
  );
}

const LONGEST_TITLE = 12;

function officeWithPortfolio(words: readonly string[], at: number): TitleMatch | undefined {
  const office = officeAt(words, at);
  const portfolio = portfolioAt(words, at);
  const headed = portfolio && officeAt(words, at + portfolio.length);
  if (headed && portfolio.length + headed.length > (office?.length ?? 0)) {
    // A secretary with a portfolio is a minister, one without may work for anybody.
    const certainty = headed.title === 'secretary' ? 'certain' : headed.certainty;
    return {
      ...headed,
      certainty,
      modifiers: [],
      portfolio: portfolio.portfolio,
      length: portfolio.length + headed.length,
    };
  }
  return office && { ...office, modifiers: [], portfolio: null };
}

/** "ex-president" without "ex", "president-elect" without "elect". */
function withoutAffix(word: string): { readonly word: string; readonly affix?: string } {
  if (!word.includes('-')) return { word };
  const [, before, rest = word, after] = /^(?:(ex)-)?(.+?)(?:-(elect|designate))?$/.exec(word) ?? [];
  return { word: rest, affix: before ?? after };
}
