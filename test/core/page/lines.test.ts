import assert from 'node:assert/strict';
import { isBlank, linesOf } from '../../../src/core/page/lines';

/** Asserts the lines as `raw text → words`. */
const splits = (text: string, ...expected: readonly (readonly [raw: string, words: string])[]): void =>
  void it(JSON.stringify(text), () => {
    const lines = linesOf(text);
    assert.deepEqual(
      lines.map((line) => [text.slice(line.from, line.to), line.words]),
      expected,
    );
    for (const line of lines) {
      assert.equal(text.slice(line.start, line.end).replaceAll('\u00a0', ' '), line.words);
      assert.equal(isBlank(line), line.words === '');
      assert.ok(line.from <= line.start && line.start <= line.end && line.end <= line.to);
    }
  });

describe('lines', () => {
  splits('', ['', '']);
  splits('a', ['a', 'a']);
  splits('a\nb', ['a\n', 'a'], ['b', 'b']);
  splits('a\r\nb\r\n', ['a\r\n', 'a'], ['b\r\n', 'b'], ['', '']);
  splits('a\rb', ['a\r', 'a'], ['b', 'b']);
  splits('\n\n', ['\n', ''], ['\n', ''], ['', '']);
  splits('  a b \t\n   \nc', ['  a b \t\n', 'a b'], ['   \n', ''], ['c', 'c']);
  splits('\u00a0in\u00a0Oslo\u00a0', ['\u00a0in\u00a0Oslo\u00a0', 'in Oslo']);
  splits('\ufeffRegister', ['\ufeffRegister', 'Register']);
  splits('a\u2028b', ['a\u2028b', 'a\u2028b']);
});
