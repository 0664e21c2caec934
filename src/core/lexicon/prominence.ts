/** How well known an office makes whoever holds it. */
import { officeKeys } from './office-keys';

/**
 * 1: called by the surname alone all over the world: heads of state and government, foreign and defense ministers of
 * the countries most in the news, the US cabinet, and who leads the UN, the EU or NATO. 2: all other heads of state and
 * government, foreign, defense, interior and finance ministers, who speaks for them or advises them, ambassadors at the
 * UN, and leaders of other international bodies. 3: everybody else.
 */
export type Prominence = 1 | 2 | 3;

interface Held {
  readonly office: string;
  readonly iso2: string | null;
  readonly body: string | null;
}

/** Countries of which the news tells most, ISO codes. */
export const IN_THE_NEWS: ReadonlySet<string> = new Set(
  'US RU CN GB FR DE JP IN IT ES PL CA AU BR TR UA BY SY IR IQ IL PS SA EG AF PK KR KP VE'.split(' '),
);
const LEADING_BODIES = new Set(['United Nations', 'European Union', 'North Atlantic Treaty Organization']);

const HEADS = new Set(
  'president|prime minister|chancellor|king|queen|emperor|supreme leader|emir|sultan|pope|crown prince|chairman of the state affairs commission|general secretary of the communist party|interim president|chairman of the presidential council|leader|sovereign council chairman|state counselor'.split(
    '|',
  ),
);
const FOREIGN_AND_DEFENSE = new Set(['foreign minister', 'defense minister']);
const US_CABINET =
  /^(?:vice president|attorney general|.+ minister|national security adviser|parliament speaker|cia director|fbi director|first lady|special counsel)$/;
const LEADS_BODY = new Set([
  'secretary general',
  'high representative',
  'commission president',
  'council president',
  'parliament president',
]);
const SECOND =
  /^(?:deputy )?(?:foreign|defense|interior|finance) minister$|^(?:vice president|(?:first )?deputy prime minister|national security adviser|un ambassador|.+ spokesman|parliament speaker|director general|managing director|central bank governor|joint chiefs of staff chairman|opposition leader|first minister|chief of the general staff|security council secretary|chief of staff|director|chairman|high commissioner|special envoy.*|special representative.*)$/;

/** The best of what the offices give, see {@link Prominence}. */
export const prominenceOf = (held: readonly Held[]): Prominence =>
  held.reduce<Prominence>((best, each) => {
    const grade = gradeOf(each);
    return grade < best ? grade : best;
  }, 3);

function gradeOf({ office, iso2, body }: Held): Prominence {
  const keys = officeKeys(office);
  const is = (offices: ReadonlySet<string>): boolean => keys.some((key) => offices.has(key));
  if (body !== null)
    return is(LEADS_BODY) ? (LEADING_BODIES.has(body) ? 1 : 2) : keys.some((key) => SECOND.test(key)) ? 2 : 3;
  const inTheNews = iso2 !== null && IN_THE_NEWS.has(iso2);
  if (
    inTheNews &&
    (is(HEADS) || is(FOREIGN_AND_DEFENSE) || (iso2 === 'US' && keys.some((key) => US_CABINET.test(key))))
  )
    return 1;
  return is(HEADS) || keys.some((key) => SECOND.test(key)) ? 2 : 3;
}
