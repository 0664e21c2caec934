import assert from 'node:assert/strict';
import type { Paragraph } from '../../../src/core/page/prose';
import { linesOf } from '../../../src/core/page/lines';
import { singleSpeech } from '../../../src/core/quotes/single-speech';

/** The text with what single marks set off in `⟦…⟧`, or `⟦…⟧?` where it isn't closed; each line is a paragraph. */
function marked(text: string): string {
  const paragraphs = linesOf(text).map(({ start, end }): Paragraph => ({ start, end, kind: 'body' }));
  return singleSpeech(text, paragraphs).reduceRight(
    (before, { start, end, closed }) =>
      `${before.slice(0, start)}⟦${before.slice(start, end)}⟧${closed ? '' : '?'}${before.slice(end)}`,
    text,
  );
}

/** Asserts what is found in the paragraphs, with straight marks and with curly ones. */
function finds(...paragraphs: readonly string[]): void {
  const expected = paragraphs.join('\n');
  for (const each of [expected, expected.replaceAll("⟦'", '⟦‘').replaceAll("'", '’')])
    it(each.length > 110 ? `${each.slice(0, 110)}…` : each, () =>
      assert.equal(marked(each.replaceAll(/⟦|⟧\??/g, '')), each),
    );
}

describe('single marks of running text', () => {
  describe('around speech, by the words beside it', () => {
    finds("⟦'We go,'⟧ Nordvik said.");
    finds("Nordvik said: ⟦'We go.'⟧");
    finds("⟦'We go,'⟧ Nordvik said. ⟦'We don't stay.'⟧");
    finds("⟦'We go'⟧, Nordvik said, ⟦'and Norway's ferry goes.'⟧");
    finds("⟦'Do we go?'⟧ she asked — ⟦'and where?'⟧");
    finds("⟦'We go —'⟧ she said.");
    finds("⟦'We go,'⟧said Nordvik.");
    finds("Nordvik told reporters (⟦'We go.'⟧) on Monday.");
  });

  describe('around a few words, on a page that sets speech so', () => {
    finds("⟦'We go,'⟧ Nordvik said.", "She called the harbor ⟦'deep'⟧ and ⟦'rather wide'⟧.");
    finds("The ⟦'winter port'⟧ is open.", "⟦'We go,'⟧ Nordvik said.");
    finds("The ⟦'winter port'⟧ is open.");
  });

  describe('that are apostrophes', () => {
    finds("⟦'We go,'⟧ Nordvik said.", "The sailors' songs and the boys' team of the '90s, class of '99.");
    finds("⟦'We go,'⟧ Nordvik said.", "'Tis the season of rock 'n' roll, James's favourite, at five o'clock.");
    finds("⟦'We go,'⟧ Nordvik said.", "A 6'2\" sailor wasn't goin' home; it's the Joneses' 12' boat.");
    finds("⟦'The boys' team goes,'⟧ Nordvik said of the girls' game.");
    finds("⟦'The sailors' songs aren't the captains' songs,'⟧ Nordvik said.");
    finds("⟦'Get 'em here,'⟧ Nordvik said. ⟦'It's the '80s.'⟧");
    finds("The sailors' songs and the boys' team of the '90s.");
    finds("She called it ⟦'late'⟧ and the sailors' own.", "⟦'We go,'⟧ Nordvik said.");
    finds("Norway 's ferry and Nordvik 's ship, which isn 't late.");
  });

  describe('over several paragraphs', () => {
    finds("⟦'We go north.⟧?", "⟦'We stay in the sailors' house.⟧?", "⟦'Then we come back,'⟧ Nordvik said.");
    finds("Nordvik said: ⟦'We go.⟧?", "⟦'We stay.'⟧");
  });

  describe('within each other', () => {
    finds('⟦\'They said "go" and we went,\'⟧ Nordvik said.');
    finds('⟦\'"Go" is what they said,\'⟧ Nordvik said.');
    finds('⟦\'They said "go"\'⟧, Nordvik said.');
    for (const each of [
      "⟦'They said 'go' and we went,'⟧ Nordvik said.",
      '⟦‘They said ‘go’ and we went,’⟧ Nordvik said.',
      "⟦'They said, 'We go,' '⟧ Nordvik said.",
      "⟦'He asked me 'why?' and I left.⟧?\n⟦'I never came back,'⟧ Nordvik said.",
    ])
      it(each, () => assert.equal(marked(each.replaceAll(/⟦|⟧\??/g, '')), each));
  });

  describe('on a page of double marks', () => {
    finds('"We go," Nordvik said.', "The 'winter port' is 'open' and 'rather deep.'");
    finds('"They said \'we go\' and went," Nordvik said.');
    finds('"They said, \'We go,\'" Nordvik said.');
    finds("\"My father told me, 'We go,' he said.", '"And he never came back," Nordvik said.');
    finds(
      '"We go," Nordvik said.',
      "⟦'We stay,'⟧ Carvalho said.",
      "She called it ⟦'late'⟧.",
      '"No," he said. \'So\' it is.',
    );
  });

  describe('missing', () => {
    it('a curly one leaves the rest of its paragraph to the others', () => {
      const text = '‘We stay,’ Carvalho said.\n⟦‘We go, Nordvik said.⟧? ⟦‘Now we stay,’⟧ she added.';
      assert.equal(marked(text.replaceAll(/⟦|⟧\??/g, '')), text.replace('‘We stay,’', '⟦‘We stay,’⟧'));
    });
    finds("⟦'We stay,'⟧ Carvalho said.", "We go,' Nordvik said. ⟦'Now we stay,'⟧ she added.");
    finds("⟦'We stay,'⟧ Carvalho said.", "'Abd al-Karim went home.");
  });

  it('are paired in time that grows with their number', function () {
    this.timeout(5000);
    for (const unit of ["'We go ", "'We go\n", '\'a "b" c,\' he said ', "boys' ", "'boys' ", '‘a ‘b’ ']) {
      const text = unit.repeat(20_000);
      assert.ok(singleSpeech(text, [{ start: 0, end: text.length, kind: 'body' }]).length < text.length);
    }
  });
});
