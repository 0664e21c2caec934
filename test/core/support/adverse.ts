import { BODY } from './pages';

/** What a text that is made to keep us busy repeats, and how often. */
export interface Adverse {
  readonly name: string;
  readonly unit: string;
  readonly times: number;
}

export const ADVERSE: readonly Adverse[] = [
  { name: 'one line of letters', unit: 'a', times: 1_000_000 },
  { name: 'one line of words', unit: 'word ', times: 32_000 },
  { name: 'one line of capitalized words', unit: 'Word ', times: 32_000 },
  { name: 'one line of spaces', unit: '\u00a0', times: 1_000_000 },
  { name: 'blank lines', unit: '\n', times: 1_000_000 },
  { name: 'lines ended by CR', unit: 'a\r', times: 50_000 },
  { name: 'quotation marks', unit: '"', times: 1_000_000 },
  { name: 'opening marks', unit: '“', times: 1_000_000 },
  { name: 'closing marks', unit: '”', times: 1_000_000 },
  { name: 'nested openings', unit: '“a ', times: 100_000 },
  { name: 'nested guillemets', unit: '«a ', times: 100_000 },
  { name: 'apostrophes', unit: "a' 'b ", times: 100_000 },
  { name: 'brackets', unit: '(', times: 1_000_000 },
  { name: 'one name', unit: 'Astrid Nordvik ', times: 100_000 },
  { name: 'one name that speaks', unit: 'Astrid Nordvik said. ', times: 100_000 },
  { name: 'quotations in one line', unit: '"We will go," Nordvik said. ', times: 600 },
  { name: 'initials', unit: 'U.', times: 200_000 },
  { name: 'periods', unit: '. ', times: 120_000 },
];

/** Such a text, behind a paragraph by which it is recognized. */
export const adverseText = ({ unit }: Adverse, times: number): string => `${BODY}\n\n${unit.repeat(times)}x\n`;
