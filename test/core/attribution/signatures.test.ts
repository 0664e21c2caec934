import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { entityById } from '../../../src/core/queries';
import { textOf } from '../../../src/core/span';
import { HEADLINE, page } from '../support/pages';

const LEAD = 'OSLO (Sputnik) — Transport Minister Ingrid Solheim opened a harbor on Monday. Astrid Nordvik was there.';

/** Who says the first quotation of these paragraphs, and by which words. */
function saying(...paragraphs: readonly string[]): string {
  const text = page(HEADLINE, LEAD, ...paragraphs);
  const analysis = analyze(text) ?? assert.fail('no page');
  const { speaker, mention } = analysis.quotes[0] ?? assert.fail('no quotation');
  return `${entityById(analysis, speaker)?.name ?? 'nobody'} by ${mention ? textOf(text, mention) : 'nothing'}`;
}

describe('signatures', function () {
  this.timeout(60_000); // the first sentence loads the tagger

  for (const [expected, ...paragraphs] of [
    ['Ingrid Solheim by Ingrid Solheim', '"The harbor is deep and wide." - Ingrid Solheim, transport minister'],
    ['Ingrid Solheim by Ingrid Solheim', '"The harbor is deep and wide."', '— Ingrid Solheim'],
    ['Ingrid Solheim by Solheim', '“The harbor is deep and wide”', '– Solheim, transport minister.'],
    ['Ingrid Solheim by Ingrid Solheim', "'The harbor is deep and wide,' -- Ingrid Solheim."],
    ['Ingrid Solheim by Transport Minister Ingrid Solheim', '"It is deep."', '--Transport Minister Ingrid Solheim'],
    ['Ingrid Solheim by Ingrid Solheim', '"The harbor is deep and wide." — Ingrid Solheim (in May)'],
    ['Jorunn Quamme by Jorunn Quamme', '"The harbor is deep and wide." - Jorunn Quamme, of the sailors of Bergen'],
  ] as const)
    it(`sign a quotation: ${paragraphs.join('¶')}`, () => assert.equal(saying(...paragraphs), expected));

  for (const paragraphs of [
    ['"The harbor is deep and wide," Nordvik said. "It opens in May." --Ingrid Solheim.'],
    ['Nordvik said: "The harbor is deep and wide."', '- Ingrid Solheim Opens Harbor of Bergen'],
    ['"The harbor is deep and wide," Nordvik said.', '- Ingrid Solheim, transport minister'],
  ])
    it(`are none: ${paragraphs.join('¶')}`, () => assert.match(saying(...paragraphs), /^Astrid Nordvik by /));

  for (const [expected, ...paragraphs] of [
    ['Ingrid Solheim by Ingrid Solheim', 'From the desk of Ingrid Solheim: "The harbor is deep and wide."'],
    [
      'Ingrid Solheim by Ingrid Solheim',
      'From the desk of Ingrid Solheim, minister:',
      '"The harbor is deep and wide."',
    ],
  ] as const)
    it(`stand above a letter: ${paragraphs.join('¶')}`, () => assert.equal(saying(...paragraphs), expected));
});
