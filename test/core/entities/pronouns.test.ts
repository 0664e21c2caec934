import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { entityById } from '../../../src/core/queries';
import { page } from '../support/pages';

const INTRODUCTION =
  'BERLIN (Sputnik) — Finance Minister Henrik Dahl met with Latvian Foreign Minister Andris Balodis and Prime Minister Duarte Carvalho on Monday.';

/** Who the last quotation of the paragraphs is said by. */
function lastSpeaker(...paragraphs: readonly string[]): string | undefined {
  const analysis = analyze(page(INTRODUCTION, ...paragraphs));
  assert.ok(analysis);
  return entityById(analysis, analysis.quotes.at(-1)?.speaker ?? null)?.name;
}

describe('“he” is', () => {
  before(function () {
    this.timeout(60_000); // the first sentence loads the tagger
    lastSpeaker();
  });

  for (const [what, ...paragraphs] of [
    [
      'the subject of the main clause',
      'Asked whether he feared that Henrik Dahl could be next in line, Andris Balodis smiled.',
      '"It is late," he said.',
    ],
    ['who spoke, not who was spoken of', 'Balodis said that Dahl was tired.', '"It is late," he said.'],
    [
      'the subject in front of a relative clause',
      'Balodis, who once worked for Duarte Carvalho, said the two were friends.',
      '"It is late," he said.',
    ],
    [
      'not whom a compound names',
      'Told of the anti-Dahl mood, Balodis laughed about the Dahl supporters.',
      '"It is late," he said.',
    ],
    [
      'whom an earlier "he" took up',
      'Balodis was in a hurry. He noted that Dahl himself was late.',
      '"It is late," he said.',
    ],
    [
      'still the subject behind a long quotation',
      'Balodis wrote: "We go. We stay. We wait. We sail. We sleep. We eat. We sing."',
      '"It is late," he added.',
    ],
  ] as const) {
    it(what, () => assert.equal(lastSpeaker(...paragraphs), 'Andris Balodis'));
  }
});
