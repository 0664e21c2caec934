import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesOf, readPage } from '../../../src/cli/reading';
import { shippedRanker } from '../../../src/core/attribution/model';
import { TALKS } from '../support/decisions';

describe('reading a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-reading-'));
  const file = join(folder, 'page.txt');
  beforeEach(() => writeFileSync(file, TALKS));
  after(() => rmSync(folder, { recursive: true }));

  /** Reads it while something else is done to it. */
  const readDuring = (act: () => void) => () =>
    bytesOf(file, (opened) => {
      const bytes = readFileSync(opened);
      act();
      return bytes;
    });

  it('gives it whole, also when it is deleted meanwhile', () => {
    assert.equal(bytesOf(file).toString(), TALKS);
    assert.equal(readDuring(() => rmSync(file))().toString(), TALKS);
  });

  it('refuses one that grows, shrinks or is written anew meanwhile', () => {
    const changed = /has changed while it was read/;
    assert.throws(
      readDuring(() => writeFileSync(file, 'more', { flag: 'a' })),
      changed,
    );
    assert.throws(
      readDuring(() => truncateSync(file, 5)),
      changed,
    );
    assert.throws(() => bytesOf(file, () => Buffer.from('half')), changed);
  });

  it('keeps what other stages have found where one fails, and says which', () => {
    const said: string[] = [];
    const write = process.stderr.write.bind(process.stderr);
    process.stderr.write = (words: string) => said.push(words) > 0;
    try {
      const ranker = {
        ...shippedRanker(),
        ranking: () => {
          throw new TypeError('nothing works for Nordvik');
        },
      };
      const page = readPage(file, { withDecisions: false, forAll: [] }, { ranker });
      assert.equal(page?.isWhole, false);
      assert.ok(page.analysis && page.analysis.quotes.length > 0);
    } finally {
      process.stderr.write = write;
    }
    assert.match(
      said.join(''),
      /^newsmark: .*page\.txt: The stage "attribution" failed on a text of \d+ code units: TypeError at [^\n]*\n$/,
    );
    assert.doesNotMatch(said.join(''), /Nordvik/);
  });
});
