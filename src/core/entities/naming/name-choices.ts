import { grouped } from '../../groups';
import { byPosition, holderAmong } from '../../span';
import type { OrganizationSighting } from '../organization-sighting';
import { bodyNamed } from '../organizations';
import { personNamed, type PersonSighting } from '../person-sighting';
import type { NameCandidate } from './name-candidates';
import type { Sighted } from './sighted';
import type { Likelihoods } from './namer';

/** A candidate and what it is likely to name. */
export interface Judged extends Likelihoods {
  readonly candidate: NameCandidate;
}

/** From such likelihoods on, a name is taken for what it is likely to be. */
const LEAST = {
  body: 0.55,
  /** Where a noun that heads names of bodies is in it. */
  headedBody: 0.4,
  person: 0.5,
  loneName: 0.65,
  /** Where the rules see something else. */
  named: 0.65,
  /** The end of a name is one where it is likelier by so much. */
  better: 0.25,
  /** Where a title, a given name or a verb of saying is beside it. */
  shownPerson: 0.4,
  shownLone: 0.3,
  /** Where more words in capitals are beside it. */
  partOfMore: 0.85,
  /** Of what is below, a text that has a person of that name doesn't mean them. */
  maybePerson: 0.2,
};

/** Of the candidates of a sentence those that are taken for names, in order of position and without overlap. */
export function chosenNames(text: string, sighted: Sighted, judged: readonly Judged[]): Sighted {
  const taken = new Uint8Array(sighted.sentence.pieces.length);
  const bodies = bodiesAmong(text, judged, taken);
  return { sentence: sighted.sentence, bodies, people: peopleAmong(text, sighted, judged, taken) };
}

const take = (taken: Uint8Array, { from, to }: NameCandidate): void => void taken.fill(1, from, to);
const isFree = (taken: Uint8Array, { from, to }: NameCandidate): boolean => !taken.subarray(from, to).includes(1);

/** Those that are bodies, of those that overlap the longest; the pieces that they take are marked. */
function bodiesAmong(text: string, judged: readonly Judged[], taken: Uint8Array): OrganizationSighting[] {
  const isMore = holdsNames(judged);
  const likely = judged.filter(({ candidate, person, body }) => {
    const { body: ruled, sentence } = candidate;
    if (ruled) return ruled.certain || sentence.titleCase || (body >= LEAST.headedBody && body > person);
    return body >= LEAST.body && body > person && !isMore(candidate);
  });
  const chosen: NameCandidate[] = [];
  for (const { candidate } of likely.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    if (!isFree(taken, candidate)) continue;
    take(taken, candidate);
    chosen.push(candidate);
  }
  return chosen
    .sort(byPosition)
    .flatMap(({ sentence, from, to, body }) => body ?? bodyNamed(text, sentence.pieces.slice(from, to)) ?? []);
}

const lengthOf = ({ candidate: { start, end } }: Judged): number => end - start;

/** Tells a stretch that is more than one name: with a person in it, or with a body that is one without the rest. */
function holdsNames(judged: readonly Judged[]): (candidate: NameCandidate) => boolean {
  const starting = grouped(judged, ({ candidate }) => candidate.from);
  return (candidate) => {
    const { from, to, sentence } = candidate;
    const isLinked = sentence.pieces.slice(from, to).some(({ sense }) => sense.kind === 'connector');
    for (let at = from; at < to; at++)
      for (const { candidate: other, person } of starting.get(at) ?? []) {
        if (other === candidate || other.to > to) continue;
        if (other.body?.certain) return true;
        if (person >= LEAST.person && (isLinked || other.to - other.from > 1)) return true;
      }
    return false;
  };
}

/** People outside of what is taken: those likely to be are certain, and those hardly likely are none. */
function peopleAmong(
  text: string,
  { sentence, people }: Sighted,
  judged: readonly Judged[],
  taken: Uint8Array,
): PersonSighting[] {
  const found = people.filter(({ ambiguous }) => ambiguous);
  const add = (candidate: NameCandidate, sighting: PersonSighting): void => {
    take(taken, candidate);
    found.push(sighting);
  };
  const starts = new Set(people.map(({ start }) => start));
  const around = holderAmong(
    judged.flatMap(({ candidate, person }) => (candidate.person ? [{ ...candidate, likely: person }] : [])),
  );
  for (const { candidate, person } of judged.toSorted((a, b) => b.person - a.person)) {
    if (person < LEAST.named || candidate.person || !isFree(taken, candidate)) continue;
    const whole = around(candidate);
    if (!whole && starts.has(candidate.start)) continue;
    const isRest = whole?.end === candidate.end && person >= whole.likely + LEAST.better;
    if (!isRest && (whole || !isUnseen(candidate))) continue;
    add(candidate, { ...personNamed(text, sentence, candidate.from, candidate.to - 1), certain: true });
  }
  for (const { candidate, person } of judged) {
    const { person: ruled } = candidate;
    if (!ruled || !isFree(taken, candidate)) continue;
    if (sentence.titleCase) add(candidate, ruled);
    else if (person >= LEAST.maybePerson || ruled.names.some((name) => name.includes('-')))
      add(candidate, { ...ruled, certain: person >= leastFor(candidate) });
  }
  return found.sort(byPosition);
}

/**
 * `Kenya Harper`, `Baker`, `Diane Brand`: names in which the rules see something else. In `Canadian Diane Brand` they
 * see right what is before her name.
 */
function isUnseen({ sentence, from, to }: NameCandidate): boolean {
  const own = sentence.pieces.slice(from, to);
  const kinds = own.map(({ sense }) => sense.kind);
  const opening = own[0]?.sense;
  if (opening?.kind === 'country' && opening.country.kind === 'demonym' && kinds.length > 2) return false;
  const [first, last] = [kinds[0], kinds.at(-1)];
  if (kinds.length === 1) return true;
  if (kinds.includes('country')) return kinds.every((kind) => kind === 'name' || kind === 'country');
  return first === 'name' && last !== 'name' && kinds.slice(0, -1).every((kind) => kind === 'name');
}

function leastFor(candidate: NameCandidate): number {
  if (candidate.person?.certain) return candidate.to - candidate.from > 1 ? LEAST.shownPerson : LEAST.shownLone;
  const { pieces } = candidate.sentence;
  const [before, behind] = [pieces[candidate.from - 1], pieces[candidate.to]];
  const isPart =
    (behind?.joined && behind.capital && !pieces[candidate.to - 1]?.possessive) ||
    (pieces[candidate.from]?.joined && before?.capital && before.sense.kind === 'name');
  if (isPart) return LEAST.partOfMore;
  return candidate.to - candidate.from > 1 ? LEAST.person : LEAST.loneName;
}
