import type { Draft } from '../draft';

/** Of those whom one word fits, no more are thought of. */
const MOST = 6;

/** Finds people by the last word of an office or role of theirs, and bodies by the last word of their names. */
export function draftsByWord(drafts: readonly Draft[]): (noun: string) => readonly Draft[] {
  const known = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const phrases = draft.type === 'organization' ? [draft.name] : [...draft.roles, draft.known?.office ?? ''];
    for (const word of new Set(phrases.flatMap((phrase) => phrase.toLowerCase().match(/[\p{L}-]+/gu) ?? []))) {
      const own = known.get(word);
      if (!own) known.set(word, [draft]);
      else if (own.length < MOST) own.push(draft);
    }
  }
  return (noun) => known.get(noun.split(' ').at(-1) ?? noun) ?? [];
}
