import assert from 'node:assert/strict';
import { entityById, isDoubtful, isStated, LIKELY, SURE } from '../../../src/core/queries';
import { textOf } from '../../../src/core/span';
import { analysisOf } from '../support/entities';

/** How surely the words that name the source mean the speaker: `she = Astrid Nordvik, sure`. */
function meant(paragraph: string): string {
  const analysis = analysisOf([paragraph]);
  const quote = analysis.quotes.at(-1);
  assert.ok(quote?.mention);
  const { speaker, mention, speakerConfidence } = quote;
  const surely = speakerConfidence >= SURE ? 'sure' : speakerConfidence >= LIKELY ? 'likely' : 'doubtful';
  assert.equal(isDoubtful(quote), surely === 'doubtful');
  if (surely === 'doubtful') assert.ok(!isStated(quote));
  return `${textOf(analysis.text, mention)} = ${entityById(analysis, speaker)?.name ?? 'nobody'}, ${surely}`;
}

describe('whom the words mean that name a speaker', () => {
  for (const [paragraph, expected] of [
    ['Senator Astrid Nordvik spoke of ferries. "They are safe," Nordvik said.', 'Nordvik = Astrid Nordvik, sure'],
    ['Senator Astrid Nordvik spoke of ferries. "They are safe," she said.', 'she = Astrid Nordvik, sure'],
    [
      'Senator Astrid Nordvik spoke of ferries. "They are safe," the senator said.',
      'the senator = Astrid Nordvik, sure',
    ],
    ['"They are safe," officials said.', 'officials = nobody, sure'],
    ['"They are safe," the spokesman said.', 'the spokesman = nobody, doubtful'],
    ['A diplomat spoke of ferries. "They are safe," the diplomat said.', 'the diplomat = nobody, doubtful'],
    ['Two men came. "They are safe," he said.', 'he = nobody, doubtful'],
    [
      'Senator Tom Harper met Mayor Jens Berg and Judge Odd Lie in Bergen. Lawyers came, too. "They are safe," he said.',
      'he = nobody, doubtful',
    ],
  ] as const)
    it(`${expected} in: ${paragraph}`, () => assert.equal(meant(paragraph), expected));

  it('is nothing where no words name a speaker', () => {
    const [quote] = analysisOf(['"They are as safe as any ship that ever left here."']).quotes;
    assert.deepEqual([quote?.speaker, quote?.mention, quote?.speakerConfidence], [null, null, 0]);
  });
});
