import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMATS, type Format, type FormatName } from '../../../src/cli/formats';
import { outcome, run, start, startNode } from '../support/cli';
import { analysed, TALKS } from '../support/decisions';
import { PHONE_TALK } from '../support/pages';

const isUnix = process.platform !== 'win32';

describe('the command line at its ends', function () {
  this.timeout(60_000);

  const folder = mkdtempSync(join(tmpdir(), 'newsmark-streams-'));
  after(() => rmSync(folder, { recursive: true }));

  it('says that the disk is full', async function () {
    if (!existsSync('/dev/full')) this.skip();
    for (const args of [['annotate', PHONE_TALK], ['annotate', '--format', 'csv', PHONE_TALK], ['--help']]) {
      const child = startNode([], args, {}, ['ignore', openSync('/dev/full', 'w'), 'pipe']);
      assert.deepEqual(await outcome(child, ''), {
        status: 1,
        stdout: '',
        stderr: 'newsmark: standard output: no space left\n',
      });
    }
  });

  it('does no more once nobody reads on', async () => {
    const child = start('annotate', '--format', 'jsonl', PHONE_TALK, PHONE_TALK, join(folder, 'gone.txt'));
    child.stdout?.destroy();
    assert.deepEqual(await outcome(child, ''), { status: 0, stdout: '', stderr: '' });
  });

  it('waits for standard input that does not wait by itself', async () => {
    const child = startNode(
      ['--import', './test/core/support/non-blocking.mjs'],
      ['annotate', '--format', 'jsonl', '-'],
    );
    let stderr = '';
    const [head, rest] = [TALKS.slice(0, 100), TALKS.slice(100)];
    child.stderr?.setEncoding('utf8').on('data', (data: string) => {
      stderr += data;
      if (stderr === 'waiting\n') child.stdin?.write(head);
      if (stderr === 'waiting\nwaiting\n') child.stdin?.end(rest);
    });
    child.stdin?.on('error', () => undefined);
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (data: string) => (stdout += data));
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([status, stderr], [0, 'waiting\nwaiting\n']);
    assert.match(stdout, /Portugal knows what the sea takes/);
  });

  for (const [name, make, complaint] of [
    ['a pipe', (kept: string) => execFileSync('mkfifo', [kept]), 'is no file'],
    ['a folder', (kept: string) => execFileSync('mkdir', [kept]), 'is a directory'],
    ['a loop of links', (kept: string) => symlinkSync(kept, kept), 'is a loop of links'],
    ['a link that leads nowhere', (kept: string) => symlinkSync('gone.jsonld', kept), 'is a link that leads nowhere'],
  ] as const) {
    it(`says that the decisions on a text are ${name}, and leaves the text out`, async function () {
      if (!isUnix) this.skip();
      const text = join(folder, `${name}.txt`);
      writeFileSync(text, TALKS);
      make(`${text}.annotations.jsonld`);
      assert.deepEqual(await run(['annotate', text]), {
        status: 1,
        stdout: '',
        stderr: `newsmark: ${text}.annotations.jsonld: ${complaint}\n`,
      });
      assert.equal((await run(['annotate', '--no-decisions', text])).status, 0);
    });
  }

  it('reads a text whose name leaves no room for that of its decisions', async () => {
    const text = join(folder, `${'x'.repeat(240)}.txt`);
    writeFileSync(text, TALKS);
    const { status, stderr } = await run(['annotate', text]);
    assert.deepEqual([status, stderr], [0, '']);
  });

  for (const name of Object.keys(FORMATS) as FormatName[]) {
    const format: Format = FORMATS[name];
    if (!format.stream) continue;
    it(`gives what it has of ${name} before it reads on`, () => {
      const analysis = analysed(TALKS);
      let read = 0;
      function* reads() {
        for (; read < 3; read++) yield { file: `${read}.txt`, name: `${read}.txt`, text: TALKS, analysis };
      }
      const same = (words: string): string => words;
      const style = { heading: same, name: same, faint: same, quotation: same, doubt: same };
      for (const piece of format.stream?.(reads(), style) ?? []) {
        if (piece.includes('0.txt')) assert.equal(read, 0);
        if (piece.includes('2.txt')) assert.equal(read, 2);
      }
      assert.equal(read, 3);
    });
  }

  it('prints no texts as JSON too', async () => {
    const { stdout } = await run(['annotate', '--format', 'json', join(folder, 'gone.txt')]);
    assert.deepEqual(JSON.parse(stdout), []);
  });
});
