import { timesOf } from '../../groups';
import { lastNameOf } from '../../lexicon/full-names';
import type { Draft } from '../draft';

/** Nouns of bodies that are called by a name right before them: `the Weber campaign`. */
const BEHIND_NAME = /^(?:campaign|administration)$/;

/**
 * Finds what is called after its owner, a person, among the drafts: the body of `Weber's campaign` and `her office`;
 * one that isn't there yet is added.
 */
export function ownedBodies(drafts: Draft[]): (owner: Draft, noun: string) => Draft {
  const known = new Map<string, Draft>();
  const bodies = drafts.filter(({ type }) => type === 'organization');
  const surnames = timesOf(drafts.flatMap(({ type, name }) => (type === 'person' ? [surnameOf(name)] : [])));
  return (owner, noun) => {
    const surname = surnameOf(owner.name);
    const called = surnames.get(surname) === 1 ? surname : owner.name;
    const name = BEHIND_NAME.test(noun) ? `${called} ${noun}` : `${called}'s ${noun}`;
    const found = known.get(name) ?? bodies.find((body) => isOf(body, called, noun));
    const draft: Draft = found ?? {
      type: 'organization',
      name,
      aliases: [],
      official: false,
      roles: [],
      gender: null,
      mentions: [],
    };
    if (!found) drafts.push(draft);
    known.set(name, draft);
    return draft;
  };
}

const surnameOf = (name: string): string => lastNameOf(name.split(' '));

/** `Weber campaign`, as the text may have it as a name. */
const isOf = ({ name }: Draft, called: string, noun: string): boolean =>
  name.toLowerCase().endsWith(` ${noun}`) && name.startsWith(called);
