import assert from 'node:assert/strict';
import { read } from '../../../src/core/analyze';
import { sourceOf } from '../../../src/core/attribution/source';
import { textOf } from '../../../src/core/span';
import { page } from '../support/pages';

/** Who the words in `⟦…⟧` of a paragraph are as a source, and the words that name it: `words = name`. */
function source(marked: string): string {
  const text = page('OSLO (Sputnik) — Norway opened a harbor on Monday.', marked.replaceAll(/[⟦⟧]/g, ''));
  const reading = read(text);
  const scene = reading?.scenes.find(({ paragraph }) =>
    text.startsWith(marked.slice(0, 5).replace('⟦', ''), paragraph.start),
  );
  const words = /⟦(.*)⟧/.exec(marked)?.[1];
  const candidate = scene?.candidates.find((each) => textOf(text, each) === words);
  assert.ok(reading && scene && candidate, `${words} is no candidate`);
  const { entity, mention } = sourceOf({ candidate, scene });
  return `${mention ? textOf(text, mention) : '–'} = ${reading.entities.find(({ id }) => id === entity)?.name ?? '–'}`;
}

describe('a candidate as a source', () => {
  before(function () {
    this.timeout(60_000); // the first sentence loads the tagger
    read(page('OSLO (Sputnik) — Norway opened a harbor on Monday.'));
  });

  for (const [what, marked, expected] of [
    [
      'takes the name that it describes, behind it',
      '⟦A top strategist⟧, Astrid Nordvik, told reporters it was late.',
      'A top strategist, Astrid Nordvik = Astrid Nordvik',
    ],
    [
      'takes the name that it describes, in front of it',
      'It was late, said Astrid Nordvik, ⟦a professor⟧ at the school of law.',
      'Astrid Nordvik, a professor at the school of law = Astrid Nordvik',
    ],
    [
      'takes no name that only stands in front',
      'After talks with Astrid Nordvik, ⟦a doctor⟧ said it was late.',
      'a doctor = –',
    ],
    [
      'goes on to what depends on it',
      '⟦A spokesman⟧ for the harbor said it was late.',
      'A spokesman for the harbor = –',
    ],
    [
      'is the one that a bracket tells more of',
      '⟦Sen. Astrid Nordvik (D-Ohio⟧) said it was late.',
      'Sen. Astrid Nordvik (D-Ohio = Astrid Nordvik',
    ],
  ] as const) {
    it(what, () => assert.equal(source(marked), expected));
  }
});
