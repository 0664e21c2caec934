/**
 * A page of any length, for what must hold on pages that are far too long to be read at once. Everybody in it is
 * invented.
 */

const HEAD = ` date 2019-06-04 Register
09:15 GMT +304 June 2019
Live
    Search
    Nordvik, Carvalho Discuss Fishing Quotas in Oslo

    Get short URL
    0 12

    Norwegian Foreign Minister Astrid Nordvik received her Portuguese counterpart Duarte Carvalho for talks on fishing quotas and ferries.

`;

const ROUNDS =
  'OSLO (Sputnik) — Norwegian Foreign Minister Astrid Nordvik met with Portuguese Foreign Minister Duarte Carvalho for round {} of their talks on Tuesday.\n\n' +
  '"We have found a way to share the northern waters for the boats of season {}," Nordvik said.\n\n' +
  'Carvalho called the talks of round {} "unusually warm."\n\n' +
  'The two ministers also visited Bergen, where a choir of {} sang for them.\n\n';

const TAIL =
  'Related:\n\nPortugal Opens New Shipyard\nTags:\nfishing, ferry, Norway, Portugal\nCommunity standardsDiscussion\nComment via FacebookComment via Sputnik\n';

/** So many characters or a few more: two ministers talk for round after round, and each line tells which. */
export function largePage(length: number): string {
  const rounds: string[] = [];
  for (let size = 0, n = 1; size < length - HEAD.length - TAIL.length; n++) {
    const round = ROUNDS.replaceAll('{}', String(n));
    rounds.push(round);
    size += round.length;
  }
  return `${HEAD}${rounds.join('')}${TAIL}`;
}
