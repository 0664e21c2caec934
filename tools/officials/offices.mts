/** Offices as the CIA's lists abbreviate them, in the words of the news. */

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\([^)]*\)/g, ' '],
  [/;.*$/, ''],
  [/\bGovts?\./g, 'Government'],
  [/\bIntl\./g, 'International'],
  [/\bMin\.-Counselor\b/g, 'Minister-Counselor'],
  [/\bMin\./g, 'Minister'],
  [/\bDep\./g, 'Deputy'],
  [/\bDept\./g, 'Department'],
  [/\bDev\./g, 'Development'],
  [/\bAdmin\./g, 'Administration'],
  [/\bProcurator General\b/g, 'Prosecutor General'],
  [/\bLabour\b/g, 'Labor'],
  [/\bDefence\b/g, 'Defense'],
  [/\bDeputy Premier\b/g, 'Deputy Prime Minister'],
  [/\bVice Prime Minister\b/g, 'Deputy Prime Minister'],
  [/^Charg[eé] d'Affaires.*Washington$/, "Charge d'Affaires to the US"],
  [/^Permanent Representative to the UN.*$/, 'UN Ambassador'],
  [/^Ambassador to the (?:US|United States)$/, 'Ambassador to the US'],
  [/^Head of State(?: \(.*\))?$/, 'Head of State'],
  [/^(?:Federal|State) President$/, 'President'],
  [
    /^President of (?:Bundesbank|(?:the )?(?:Central|National|Central Reserve|Reserve|Federal).*Bank.*)$/,
    'Central Bank President',
  ],
  [
    /^(?:Governor|Chairman|Chairwoman|Chair|Director)(?: of|,) (?:the )?(?:Bank of .*|(?:Central|National|Reserve|State|Federal|Monetary).*(?:Bank|Authority).*|.* (?:Central|Reserve|National) Bank.*|Central Bank)$/,
    'Central Bank Governor',
  ],
  [/^Prime Minister,.*$/, 'Prime Minister'],
  [/^Secretary of State for (?:the )?Home Department$/, 'Home Secretary'],
  [/^Secretary of State for Foreign & Commonwealth Affairs$/, 'Foreign Secretary'],
  [/^Secretary of State for Exiting the European Union$/, 'Brexit Secretary'],
  [/^Premier$/, 'Prime Minister'],
  [/^Amir$/, 'Emir'],
  [/^(?:Premier|Vice Premier|State Councilor|Secretary General) of (?:the )?(?:State Council|Cabinet).*$/, ''],
];

/** Kept where the office is of the head alone. */
const REST =
  /,? (?:in charge (?:of|with)|(?:with responsibility|responsible|charged|supporting|and member|attached to|at the|to the|in the)\b).*$/i;

/**
 * @returns "Foreign Minister" for "Minister of Foreign Affairs", "Economy and Finance Minister" for "Min. of Economy,
 * Finance, & Industry": of more than two portfolios the first two, as the news does.
 */
export function newsOffice(listed: string, iso2: string): string {
  const state =
    /^(Premier|Executive Vice Premier|Vice Premier|State Councilor|Secretary General) of (?:the )?(?:State Council|Cabinet)/.exec(
      listed,
    )?.[1];
  if (state) return state.replace('Executive ', '');
  const swiss = /^Chief of the Federal Department of (.+)$/.exec(listed)?.[1];
  if (swiss) return `${portfolioOf(swiss)} Minister`;
  const whole = WORDS.reduce((office, [pattern, word]) => office.replace(pattern, word), listed)
    .replace(/\s+/g, ' ')
    .trim();
  const known =
    /^(?:UN Ambassador|Ambassador to the US|Charge d'Affaires to the US|(?:First |Second )?Deputy Prime Minister)\b/.exec(
      whole,
    )?.[0];
  if (known) return known;
  const [, kind = '', names = ''] =
    /^((?:First |Second |Senior )?(?:Deputy |Vice |Assistant )?(?:Minister of State|Minister-Delegate|Minister|Secretary of State|Secretary))(?: in Charge)?,? (?:of|for)(?: the)? (.+)$/.exec(
      whole,
    ) ?? [];
  if (/^State (?:&|and|in)/.test(names)) return 'Minister of State';
  if (
    names === '' ||
    names === 'State' ||
    (kind === 'Secretary' && /^(?:the )?(?:State|.*Council|.*Cabinet|Presidency)/.test(names))
  )
    return shortened(whole);
  if (/^(?:Minister of State|Minister-Delegate)$/.test(kind) && /^(?:in|to) /.test(names)) return kind;
  const portfolio = portfolioOf(names.replace(REST, ''));
  if (kind === 'Minister of State') return `${kind} for ${portfolio}`;
  if (kind.endsWith('Secretary of State') || kind.endsWith('Minister-Delegate'))
    return iso2 === 'GB' ? `${portfolio} Secretary` : `${kind} for ${portfolio}`;
  const head = kind.replace(/^((?:First |Second |Senior |Deputy |Vice |Assistant )*)/, '');
  const before = kind.slice(0, kind.length - head.length);
  return `${before}${portfolio} ${head}`;
}

/** What one part of the portfolio makes the rest of it go unsaid in the news. */
const ALONE: readonly (readonly [RegExp, string])[] = [
  [/^(?:Foreign|External) (?:Affairs|Relations)$|^Foreign$/, 'Foreign'],
  [/^(?:National )?Defense$/, 'Defense'],
  [/^(?:Interior|Internal Affairs|Home Affairs|Internal|Home)$/, 'Interior'],
];
const NO_PORTFOLIO =
  /\b(?:Leader|Chancellor|Head|Director|President|Chief|Keeper|General|Spokes\w+|Secretary|Chairman)\b/;
const LONGEST = 40;

function portfolioOf(names: string): string {
  const parts = names
    .replace(/,? (?:&|and) /g, ', ')
    .split(/, ?/)
    .map((part) => part.replace(/^(?:the|of|for) /i, '').trim())
    .filter((part, at) => part !== '' && (at === 0 || !NO_PORTFOLIO.test(part)))
    .slice(0, 2);
  for (const [pattern, name] of ALONE) {
    if (parts.some((part) => pattern.test(part))) return name;
  }
  const both = parts.join(' and ');
  return both.length > LONGEST ? (parts[0] ?? both) : both;
}

const shortened = (office: string): string =>
  office
    .replace(REST, '')
    .replace(/,? & .*$/, '')
    .replace(/, .*$/, '')
    .replaceAll('&', 'and')
    .trim();
