import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Run, run, start } from '../support/cli';
import { BODY, COUNTERS, HEADER, HEADLINE, PHONE_TALK, SECRET_INFO, TAGS, page } from '../support/pages';
import { violations } from '../support/schema';

describe('the command line', function () {
  this.timeout(60_000);

  const folder = mkdtempSync(join(tmpdir(), 'newsmark-cli-'));
  after(() => rmSync(folder, { recursive: true }));

  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  const waiting: (() => void)[] = [];
  before(() => waiting.forEach((begin) => begin())); // side by side, as each takes its time to start

  /** Asserts status, standard output and standard error of one run; a string has to be equal, a pattern to match. */
  function runs(
    name: string,
    args: readonly string[],
    expected: { status: number; stdout: string | RegExp; stderr: string | RegExp },
  ): void {
    let running: Promise<Run>;
    waiting.push(() => {
      running = run(args);
    });
    it(name, async () => {
      const { status, ...output } = await running;
      for (const stream of ['stdout', 'stderr'] as const) {
        const wanted = expected[stream];
        if (typeof wanted === 'string') assert.equal(output[stream], wanted);
        else assert.match(output[stream], wanted);
      }
      assert.equal(status, expected.status);
    });
  }

  const wrong = (name: string, args: readonly string[], complaint: RegExp): void =>
    runs(`refuses ${name}`, args, {
      status: 2,
      stdout: '',
      stderr: new RegExp(`^newsmark: .*${complaint.source}.*\nTry "newsmark --help"\\.\n$`),
    });

  describe('usage', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    runs('--help', ['--help'], { status: 0, stdout: /^Usage: newsmark annotate [^]*Exit status: /, stderr: '' });
    runs('--version', ['--version'], { status: 0, stdout: `${version}\n`, stderr: '' });
    wrong('no arguments', [], /no command/);
    wrong('an unknown command', ['translate', PHONE_TALK], /unknown command "translate"/);
    wrong('no file', ['annotate'], /no file/);
    wrong('an unknown format', ['annotate', '--format', 'xml', PHONE_TALK], /unknown format "xml"/);
    wrong('escape sequences among its arguments', ['\u001b[31m'], /unknown command "\ufffd\[31m"/);
    wrong('an unknown option', ['annotate', '--loud', PHONE_TALK], /'--loud'/);
    wrong('an option without its value', ['annotate', PHONE_TALK, '--format'], /'--format/);
  });

  describe('formats', () => {
    it('jsonl prints a valid document a line', async () => {
      const { status, stdout, stderr } = await run([
        'annotate',
        '--format',
        'jsonl',
        PHONE_TALK,
        SECRET_INFO,
        'test/fixtures/recipe.txt',
      ]);
      assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
      const documents = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { file: string; page: unknown });
      assert.deepEqual(
        documents.map(({ file, page }) => [file, page !== null]),
        [
          [PHONE_TALK, true],
          [SECRET_INFO, true],
          ['test/fixtures/recipe.txt', false],
        ],
      );
      assert.deepEqual(documents.flatMap(violations), []);
    });

    it('json prints an array, of standard input too', async () => {
      const { status, stdout } = await run(['annotate', '--format=json', '-'], `\ufeff${page(BODY)}`);
      assert.equal(status, 0);
      const documents = JSON.parse(stdout) as { file: string; page: { regions: unknown[] } }[];
      assert.deepEqual(
        documents.map(({ file, page }) => [file, page.regions.length]),
        [['-', 1]],
      );
      assert.deepEqual(documents.flatMap(violations), []);
    });

    runs('text is the default', ['annotate', SECRET_INFO, PHONE_TALK], {
      status: 0,
      stdout: /^seeds\/003_[^]*Who said what\n[^]*\n\nseeds\/000_[^]*Who said what\n[^]*[^\n]\n$/,
      stderr: '',
    });
  });

  it('prints the other files where some cannot be read', async () => {
    const broken = {
      [join(folder, 'missing.txt')]: 'no such file',
      [folder]: 'is a directory',
      [file('latin.txt', Uint8Array.of(0x4d, 0xfc, 0x6e))]: 'is not valid UTF-8',
      [file('wide.txt', Buffer.from(`\ufeff${page(BODY)}`, 'utf16le'))]: 'is not text',
      [file('nul.txt', `${page(BODY)}\0`)]: 'is not text',
    };
    const { status, stdout, stderr } = await run(['annotate', '--format', 'jsonl', ...Object.keys(broken), PHONE_TALK]);
    assert.equal(status, 1);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { file: string }).file),
      [PHONE_TALK],
    );
    const complaints = stderr.trimEnd().split('\n');
    assert.equal(complaints.length, Object.keys(broken).length);
    Object.entries(broken).forEach(([path, reason], i) =>
      assert.ok(complaints[i]?.startsWith(`newsmark: ${path}: ${reason}`), complaints[i]),
    );
  });

  it('reads an article between megabytes of what readers wrote', async () => {
    const comments = `All comments\n\n${'We will see what comes of it, as always.\n\n'.repeat(240_000)}Show new comments (0)`;
    const { status, stdout, stderr } = await run([
      'annotate',
      '--format',
      'jsonl',
      file('long.txt', page(HEADER, comments, HEADLINE, COUNTERS, BODY, '"We will go," Nordvik said.', TAGS)),
    ]);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    const {
      page: read,
      quotes,
      entities,
    } = JSON.parse(stdout) as {
      page: { regions: { kind: string; startLine: number; endLine: number }[] };
      quotes: { speaker: string }[];
      entities: { id: string; name: string }[];
    };
    assert.ok(
      read.regions.some(({ kind, startLine, endLine }) => kind === 'comments' && endLine - startLine > 480_000),
    );
    assert.deepEqual(
      quotes.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name),
      ['Astrid Nordvik'],
    );
  });

  runs('of an empty standard input says that it is no page', ['annotate', '-'], {
    status: 0,
    stdout: '-\nNot recognized as a news page.\n',
    stderr: '',
  });

  for (const [file, reason] of [
    ['test/texts/pages/source.txt', 'saved HTML: open it in a browser and save the page as text'],
    ['test/texts/pages/german.txt', 'not English, and left alone'],
  ] as const)
    runs(`of ${file} says why it is no page`, ['annotate', file], {
      status: 0,
      stdout: `${file}\nNot recognized as a news page.\n`,
      stderr: `newsmark: ${file}: ${reason}\n`,
    });

  for (const [what, change] of [
    ['capitals', (text: string) => text.toUpperCase()],
    ['small letters', (text: string) => text.toLowerCase()],
  ] as const)
    it(`says that a text is all in ${what}`, async () => {
      const text = change(readFileSync('test/texts/pages/wire.txt', 'utf8'));
      assert.deepEqual(await run(['annotate', '-'], text), {
        status: 0,
        stdout: '-\nNot recognized as a news page.\n',
        stderr: `newsmark: -: all in ${what}, which hides its names; left alone\n`,
      });
    });

  describe('hostile text', () => {
    const ESCAPE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
    const HOSTILE = page(
      BODY,
      '"The \u001b[2Jport\u0007 is \u009bclosed,\u202e" Astrid \u001b]0;gone\u0007Nordvik said.',
    );
    let runsOnIt: Run;

    before(
      async () =>
        (runsOnIt = await run([
          'annotate',
          file('page\u001b[31m.txt', HOSTILE),
          join(folder, 'gone\u001b[31m\n\u202e.txt'),
        ])),
    );

    it('steers no terminal through the output', () => assert.doesNotMatch(runsOnIt.stdout, ESCAPE));
    it('nor through the complaints', () => assert.doesNotMatch(runsOnIt.stderr, ESCAPE));
    it('is printed all the same', () => assert.match(runsOnIt.stdout, /OSLO \(Sputnik\)[^]*port/));
    it('complains on one line a file', () => assert.match(runsOnIt.stderr, /^newsmark: [^\n]*: no such file\n$/));
  });

  it('ends quietly when its reader closes the pipe', async () => {
    const child = start('annotate', '--format', 'jsonl', ...new Array<string>(30).fill(PHONE_TALK));
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (data: string) => (stderr += data));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  });
});
