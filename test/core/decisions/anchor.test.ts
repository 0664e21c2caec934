import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  anchor,
  anchorAll,
  anchoring,
  isOrphan,
  lookingUp,
  reanchor,
  reanchoring,
} from '../../../src/core/decisions/anchor';
import { decide } from '../../../src/core/decisions/decide';
import { occurrencesOf } from '../../../src/core/decisions/occurrences';
import { placeOf } from '../../../src/core/decisions/place';
import { readable } from '../../../src/core/decisions/readable';
import { type Span, textOf } from '../../../src/core/span';
import { decidedText, hardText, spanIn, STAMP } from '../support/decisions';

const OLD = 'On Monday Nordvik met the crew in Bergen. On Tuesday Nordvik left for Lisbon, where he spoke.';

/**
 * Takes the place of `⟦…⟧` in the first text and looks for it in the second, in which the same marks show where it has
 * to be; none for an orphan.
 */
function follows(name: string, marked: string, then: string): void {
  it(name, () => {
    const before = unmarked(marked);
    const after = unmarked(then);
    assert.ok(before.span);
    assert.deepEqual(anchor(placeOf(readable(before.text), before.span), after.text), after.span);
  });
}

function unmarked(text: string): { text: string; span: Span | null } {
  const start = text.indexOf('⟦');
  const plain = text.replace(/[⟦⟧]/g, '');
  return { text: plain, span: start < 0 ? null : { start, end: text.indexOf('⟧') - 1 } };
}

describe('a place is found again', () => {
  follows('where it was', 'On Monday ⟦Nordvik⟧ met the crew.', 'On Monday ⟦Nordvik⟧ met the crew.');
  follows(
    'by its surroundings, when it has moved',
    'On Monday Nordvik met the crew. On Tuesday ⟦Nordvik⟧ left.',
    'He came back. On Monday Nordvik met the crew. On Tuesday ⟦Nordvik⟧ left.',
  );
  follows(
    'at its position rather than at an earlier twin',
    `${OLD}\n${OLD.replace('Tuesday Nordvik', 'Tuesday ⟦Nordvik⟧')}`,
    `${OLD}\n${OLD.replace('Tuesday Nordvik', 'Tuesday ⟦Nordvik⟧')}`,
  );
  follows(
    'by its words, when they stand there once',
    'On Monday ⟦Nordvik⟧ met the crew.',
    'A ferry had been waiting for ⟦Nordvik⟧ all day.',
  );
  follows(
    'whatever the line breaks',
    'one\nOn Monday ⟦Nordvik\nmet⟧ the crew, and Nordvik left',
    'one\r\nOn Monday ⟦Nordvik\r\nmet⟧ the crew, and Nordvik left',
  );
  follows('behind emoji', '🙂🙂 he and ⟦he⟧ spoke', '🙂🙂 he and ⟦he⟧ spoke');
});

describe('a place is an orphan', () => {
  follows('when its words are gone', 'On Monday ⟦Nordvik⟧ met the crew.', 'On Monday the minister met the crew.');
  follows(
    'rather than a lookalike with the same formula behind it',
    '“The sea takes,” ⟦Carvalho⟧ told reporters on Monday. Carvalho left.',
    'Carvalho left. “We sign,” Carvalho told reporters on Monday.',
  );
  follows(
    'rather than the one that is left of two',
    'On Monday ⟦Nordvik⟧ met the crew. Then Nordvik left.',
    'On Monday it met the crew. Then Nordvik left.',
  );
  follows('rather than one of two', 'When he left, ⟦he⟧ was glad of it.', 'There he stood, and he said nothing more.');
  follows('rather than part of a longer word', 'so said ⟦he⟧ then', 'there is another theme');
  follows(
    'rather than the next best of two equal paragraphs',
    `And before: ${OLD.replace('Monday Nordvik', 'Monday ⟦Nordvik⟧')}`,
    `${OLD}\nAnd so on, as it went.\n${OLD}`,
  );
  follows(
    'when other words like it stand at its position by chance',
    'aa he bb he cc ⟦he⟧ dd he',
    'he xx he yy x, he, z he',
  );

  it('and found again once the words are back', () => {
    const text = readable(OLD);
    const decision = decide(
      text,
      { at: { start: 10, end: 17 }, choice: { kind: 'no-name', everywhere: false } },
      STAMP,
    );
    const without = readable(OLD.replace('On Monday Nordvik met', 'On Monday we met'));
    const gone = reanchor(anchorAll([decision], text), [{ start: 10, end: 17, length: 2 }], without);
    assert.deepEqual(gone.map(isOrphan), [true]);
    assert.deepEqual(
      reanchor(gone, [{ start: 10, end: 12, length: 7 }], text).map(({ at }) => at),
      [{ start: 10, end: 17 }],
    );
  });
});

describe('places', function () {
  this.timeout(20_000);

  it('give their own words in any text', () => {
    fc.assert(
      fc.property(
        hardText.chain((text) => fc.tuple(fc.constant(text), spanIn(text))),
        ([text, span]) => {
          const place = placeOf(readable(text), span);
          assert.equal(place.exact, textOf(text, span).replace(/\r\n?/g, '\n'));
          assert.equal([...text.replace(/\r\n?/g, '\n')].slice(place.start, place.end).join(''), place.exact);
        },
      ),
    );
  });

  it('are all where they were in the same text', () => {
    fc.assert(
      fc.property(decidedText, ({ text, decisions }) => {
        for (const { decision, at } of anchorAll(decisions, text))
          assert.equal(at && textOf(text.text, at).replace(/\r\n?/g, '\n'), decision.at.exact);
        assert.ok(!anchorAll(decisions, text).some(isOrphan));
      }),
    );
  });

  it('move with the text when something is put before them, and with no other words', () => {
    fc.assert(
      fc.property(decidedText, fc.string({ maxLength: 9 }), ({ text, decisions }, put) => {
        const placed = anchorAll(decisions, text);
        const after = readable(put + text.text);
        const moved = reanchor(placed, [{ start: 0, end: 0, length: put.length }], after);
        fc.pre(!put.endsWith('\r') && !put.endsWith('\ud83d'));
        assert.deepEqual(
          moved.map(({ at }) => at),
          placed.map(({ at }) => at && { start: at.start + put.length, end: at.end + put.length }),
        );
      }),
    );
  });

  it('are looked for in short steps, however many there are and whatever has become of the text', () => {
    const COUNT = 400;
    const lines = Array.from({ length: COUNT }, (_, i) => `Minister Nordvik${i} met the crew. `);
    const text = readable(lines.join(''));
    const decisions = lines.map((line, i) => {
      const start = text.text.indexOf(line) + 'Minister '.length;
      const at = { start, end: start + `Nordvik${i}`.length };
      return decide(text, { at, choice: { kind: 'no-name', everywhere: false } }, STAMP);
    });
    const placed = anchorAll(decisions, text);
    const other = readable(`${lines.toReversed().join('')} So it was.`);
    const exchange = { start: 0, end: text.text.length, length: other.text.length };
    for (const steps of [
      anchoring(decisions, other),
      reanchoring(placed, [exchange], other),
      lookingUp(placed, readable(text.text)),
    ])
      assert.ok([...steps].length > COUNT / 16);
    assert.ok(!anchorAll(decisions, other).some(isOrphan));
  });

  it('never cover other words than their own, whatever becomes of the text', () => {
    fc.assert(
      fc.property(decidedText, hardText, ({ text, decisions }, other) => {
        const after = readable(other);
        for (const { decision, at } of [
          ...anchorAll(decisions, after),
          ...reanchor(anchorAll(decisions, text), [{ start: 0, end: text.text.length, length: other.length }], after),
        ]) {
          if (at) assert.equal(textOf(other, at).replace(/\r\n?/g, '\n'), decision.at.exact);
        }
      }),
    );
  });
});

it('occurrences are those that a plain search finds', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', 'b', '🙂', ' '), minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', '🙂', ' '), maxLength: 90 }),
      fc.array(piece, { maxLength: 6 }),
      (text, strings) => {
        const found = occurrencesOf(text, strings);
        for (const string of strings)
          assert.deepEqual(
            found.get(string),
            Array.from(text, (_, i) => i)
              .concat(Array.from({ length: text.length }, (_, i) => i))
              .filter((i, n, all) => all.indexOf(i) === n && text.startsWith(string, i))
              .sort((a, b) => a - b),
          );
      },
    ),
  );
});
