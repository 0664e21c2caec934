import assert from 'node:assert/strict';
import { type MarkedStretch, pairDoubleMarks, pairSingleMarks } from '../../../src/core/quotes/marks';

/** The text with its stretches in `⟦…⟧`, or in `⟦…⟧?` where they aren't closed. */
function marked(text: string, stretches: readonly MarkedStretch[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, closed } of stretches) {
    assert.ok(from <= start && start < end && end <= text.length, 'stretches are in order and do not overlap');
    parts.push(text.slice(from, start), `⟦${text.slice(start, end)}⟧${closed ? '' : '?'}`);
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** Asserts what `pair` finds in the text, which is given with the expected stretches in it. */
const finds =
  (pair: (text: string) => MarkedStretch[]) =>
  (expected: string): void =>
    void it(expected.length > 120 ? `${expected.slice(0, 120)}…` : expected, () => {
      const text = expected.replaceAll(/⟦|⟧\??/g, '');
      assert.equal(marked(text, pair(text)), expected);
    });

describe('double marks', () => {
  const pairs = finds(pairDoubleMarks);

  describe('of one kind', () => {
    pairs('⟦"We go,"⟧ he said.');
    pairs('⟦“We go,”⟧ he said.');
    pairs('⟦«We go»⟧, he said.');
    pairs('⟦„We go“⟧, he said.');
    pairs('⟦„We go”⟧, he said.');
    pairs('He said: ⟦"We go."⟧');
    pairs('It was ⟦"late"⟧ and ⟦"cold"⟧ and dark.');
    pairs('⟦“We go,”⟧ he said. ⟦“Now.”⟧');
    pairs('⟦"We go,"⟧ he said, ⟦"now."⟧');
    pairs('⟦"5 ships"⟧ and ⟦"$5"⟧ and ⟦"#ferry"⟧ and ⟦"@olaf"⟧');
    pairs('⟦"…and so we go,"⟧ he said.');
    pairs('⟦"...and so we go,"⟧ he said.');
    pairs('⟦"[We] go,"⟧ he said, and ⟦"(so) it is."⟧');
    pairs('⟦"\'Go\' is what I said,"⟧ he said.');
    pairs('⟦"We go"⟧. ⟦"We stay"⟧.');
    pairs('the ⟦"late"⟧-ish ferry (⟦"Nordlys"⟧)');
    pairs('⟦"We go"⟧—he said—⟦"now."⟧');
  });

  describe('of two kinds', () => {
    pairs('⟦“We go,"⟧ he said.');
    pairs('⟦“We go,"⟧ he said. ⟦“Now,"⟧ he added.');
    pairs('⟦"We go,”⟧ he said.');
    pairs('⟦«We go,"⟧ he said. ⟦«Now,"⟧ he added.');
    pairs('⟦“We go,”⟧ he said. ⟦"Now,"⟧ he added.');
  });

  describe('slips of the keyboard', () => {
    pairs('⟦”We go,”⟧ he said, and ⟦”now.”⟧');
    pairs('⟦“We go,“⟧ he said. ⟦“Now.“⟧');
    pairs('⟦" We go,"⟧ he said.');
    pairs('He said: ⟦" We go."⟧');
    pairs('⟦“ We go, ”⟧ he said.');
    pairs('⟦"We go, "⟧ he said.');
    pairs('⟦"They said "go" and we went,"⟧ he said.');
    pairs('⟦"We go, he said.⟧? ⟦"Now we stay,"⟧ he added.');
  });

  describe('nested', () => {
    pairs('⟦“They said “go” and we went,”⟧ he said.');
    pairs('⟦"They said “go” and we went,"⟧ he said.');
    pairs('⟦“They said "go" and we went,”⟧ he said.');
    pairs('⟦«They said „go“ and we went»⟧, he said.');
    pairs('⟦“They said ‘go’ and we went,”⟧ he said.');
  });

  describe('unclosed', () => {
    pairs('⟦“We go, and we go far.⟧?');
    pairs('⟦"We go, and we go far.⟧?');
    pairs('⟦“We go, he said.⟧? ⟦“Now we stay,”⟧ he added.');
    pairs('⟦“We go,”⟧ he said. ⟦“Now we stay.⟧?');
  });

  describe('missing or strange ones spoil nothing else', () => {
    pairs('We go,” he said. ⟦“Now we stay,”⟧ he added.');
    pairs('We go," he said. ⟦"Now we stay,"⟧ he added.');
    pairs('We go» he said. ⟦«Now»⟧');
    pairs('⟦"We go,"⟧he said. ⟦"Now,"⟧he added.');
    pairs('he said⟦"now"⟧ and left');
    pairs('a 12" pipe');
    pairs('a 12", then a 14" pipe');
    pairs('no marks at all');
    pairs('');
    pairs('"');
    pairs('He said: “');
    pairs('He said: "');
  });

  it('in a long paragraph, in time that grows with its length', function () {
    this.timeout(2000);
    const sentence = '“We go,” he said. "Now," he “added. ';
    assert.ok(pairDoubleMarks(sentence.repeat(20_000)).length > 40_000);
  });

  it('white space after a mark opens nothing straight', () => {
    assert.deepEqual(pairDoubleMarks('left " right'), []);
  });
});

describe('single marks', () => {
  const pairs = finds(pairSingleMarks);

  describe('around words', () => {
    pairs("Nordvik Expects ⟦'Tremendous Success'⟧ in Bergen");
    pairs('Nordvik Expects ⟦‘Tremendous Success’⟧ in Bergen');
    pairs("⟦'We Go'⟧: Nordvik Speaks in Bergen");
    pairs("Talks Only Under ⟦'Right Circumstances'⟧");
    pairs("⟦'Late'⟧ and ⟦'Cold'⟧, Says Nordvik");
    pairs("Ferry (⟦'Nordlys'⟧) Leaves");
    pairs("Ferry —⟦'Nordlys'⟧— Leaves");
    pairs("Nordvik: ⟦'#Ferry'⟧ and ⟦'5 Ships'⟧");
  });

  describe('apostrophes are none', () => {
    pairs("Norway's Ferry Doesn't Leave");
    pairs('Norway’s Ferry Doesn’t Leave');
    pairs("Fishermen's Boats, Sailors' Songs");
    pairs("Sailors' Songs and Captains' Hats");
    pairs("Rock 'n' Roll on the Ferry");
    pairs("Boats of the '90s Fill Sailors' Harbor");
    pairs("Class of '99 Returns to Norway's Port");
    pairs('No Marks');
    pairs('');
  });

  describe('with apostrophes inside', () => {
    pairs("Nordvik: ⟦'We Don't Know'⟧ When Ferry Leaves");
    pairs("⟦'Norway's Ferry Is Late'⟧ - Nordvik");
    pairs('⟦‘Norway’s Ferry Is Late’⟧ – Nordvik');
  });

  it('unclosed many times, in time that grows with their number', function () {
    this.timeout(2000);
    assert.deepEqual(pairSingleMarks("'ferry ".repeat(100_000)), []);
  });

  describe('unclosed is none', () => {
    pairs("Nordvik Expects 'Success in Bergen");
    pairs("'Tis the Sailors' Season");
  });
});
