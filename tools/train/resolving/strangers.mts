/** Descriptions that mean nobody whom the text has told of, which annotated sources hardly ever have. */
import { canMean, inQuestion, isBarred } from '../../../src/core/entities/resolving/bars';
import { FAR } from '../../../src/core/entities/resolving/candidates';
import { fitOf, FITS } from '../../../src/core/entities/resolving/fits';
import { type Candidate, type Pair, pairsOf } from '../../../src/core/entities/resolving/pairs';
import { callingOf, type Sought } from '../../../src/core/entities/resolving/sought';
import { officeKeys } from '../../../src/core/lexicon/office-keys';
import { officeAt, roleAt } from '../../../src/core/lexicon/offices';
import offices from '../../../src/core/lexicon/offices.json' with { type: 'json' };

/** What the heads of such descriptions are called among examples. */
export const STRANGE = 'strange';

/** A noun that no list has, as any text may come up with. */
const UNLISTED = 'stranger';
/** Nouns for people. */
const NOUNS: readonly string[] = [
  ...offices.people,
  ...offices.certain,
  ...offices.contextual,
  ...offices.within,
].flatMap((noun, n) => (n % 5 === 0 ? [noun, UNLISTED] : [noun]));
/** A step through them that comes to each. */
const STEP = 7919;

export const isOfPeople = ({ head }: Sought): boolean => head === 'person' || head === 'office' || head === 'other';

/**
 * The pairs of a phrase that has another noun in place of its own, `the pilot` for `the senator`: whoever is told to be
 * that isn't among them, so that nobody is meant. Which noun depends on where the phrase stands.
 */
export function estranged(pairs: readonly Pair[], sought: Sought): Pair[] {
  const noun = NOUNS[(sought.start * STEP) % NOUNS.length] ?? '';
  const asked = pairs[0] && { ...pairs[0].asked, sought: renamed(sought, noun), introducedSince: FAR };
  if (!asked) return [];
  const candidates = pairs.flatMap((pair): Candidate[] => {
    const candidate = { ...pair, fit: fitOf(asked.sought, pair.draft, pair.traits) };
    const isOut =
      candidate.fit >= FITS.general ||
      !canMean(asked.sought, pair.draft, pair.isOwner, pair.traits.countries) ||
      isBarred(asked, candidate);
    return isOut ? [] : [candidate];
  });
  return pairsOf(asked, inQuestion(asked.sought, candidates));
}

function renamed(sought: Sought, noun: string): Sought {
  const words = noun.split(' ');
  const office = officeAt(words, 0);
  return {
    ...sought,
    head: office ? 'office' : 'person',
    noun,
    calling: callingOf(noun),
    keys: office ? officeKeys(noun) : [],
    gender: (office ?? roleAt(words, 0))?.gender ?? null,
    deputy: false,
  };
}
