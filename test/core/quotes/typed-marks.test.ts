import assert from 'node:assert/strict';
import { typedMarks } from '../../../src/core/quotes/typed-marks';

const read = (text: string): string =>
  typedMarks(text).reduceRight((before, { start, end, by }) => before.slice(0, start) + by + before.slice(end), text);

describe('marks that are typed as others', () => {
  for (const [what, text, expected] of [
    ['two apostrophes', "''We go,'' Nordvik said.", '"We go," Nordvik said.'],
    ['two graves and two apostrophes', "``We go,'' Nordvik said.", '“We go," Nordvik said.'],
    ['two single marks', '‘‘We go,’’ Nordvik said.', '“We go,” Nordvik said.'],
    ['a grave and an apostrophe', "`We go,' Nordvik said.", "‘We go,' Nordvik said."],
    ['an apostrophe within, at the end', "''They said, 'We go,''' he said.", `"They said, 'We go,'" he said.`],
    [
      'an apostrophe within, at the beginning',
      "'''We go' is what they said,'' he said.",
      `"'We go' is what they said," he said.`,
    ],
    ['graves within', "```We go' is what they said,'' he said.", '“‘We go\' is what they said," he said.'],
    ['closing alone what a double one has opened', "\"We go,'' Nordvik said.", '"We go," Nordvik said.'],
    ['in brackets', "(``We go'')", '(“We go")'],
  ] as const) {
    it(`are read: ${what}`, () => assert.equal(read(text), expected));
  }

  for (const [what, text] of [
    ['inches', "''He is 6'2'' tall,''".slice(2, 16)],
    ['inches on a page with double marks', `"The mast is 60'11'' high," he said.`.replace(/"/g, '“')],
    ['apostrophes', "Norway's ferry isn't the sailors' ship"],
    ['two marks that close one within another', '‘They said ‘we go,’’ he said.'],
    ['a row of them', "'''''' ````` ''''"],
    ['an accent behind a letter', 'cafe` Nordlys'],
    ['nothing', ''],
  ] as const) {
    it(`are none: ${what}`, () => assert.equal(read(text), text));
  }
});
