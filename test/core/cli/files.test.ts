import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyCollection, withDecision, writeCollection } from '../../../src/core/decisions/collection';
import { decide, type Wish } from '../../../src/core/decisions/decide';
import { readable } from '../../../src/core/decisions/readable';
import { bratOf } from '../../../src/export/brat';
import { analysed, at, DISCUSSED, STAMP, TALKS } from '../support/decisions';
import { run, runUntilKilled } from '../support/cli';
import { refusals } from '../support/brat-server';
import { brokenMusts } from '../support/web-annotation-model';

const LAST = '“Portugal knows what the sea takes,”';
const decisions = (...wishes: readonly Wish[]): string =>
  writeCollection(
    wishes
      .map((wish) => decide(readable(TALKS), wish, STAMP))
      .reduce(withDecision, emptyCollection('page.txt', STAMP.created)),
  );
const bySomebodyElse: Wish = { at: at(TALKS, LAST), choice: { kind: 'speaker', name: 'Bo Lind' } };

describe('the command line with files', function () {
  this.timeout(120_000);

  const root = mkdtempSync(join(tmpdir(), 'newsmark-files-'));
  after(() => rmSync(root, { recursive: true }));

  /** A folder of its own with files in it. */
  function folder(name: string, files: Readonly<Record<string, string>>): string {
    const path = join(root, name);
    mkdirSync(path);
    for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
    return path;
  }

  it('writes the files of each format into a folder, and prints nothing', async () => {
    const texts = folder('formats', {
      'one.txt': TALKS,
      'two.txt': TALKS.replaceAll('\n', '\r\n'),
      'soup.txt': 'Boil an onion.\n',
    });
    const files = ['one.txt', 'two.txt', 'soup.txt'].map((name) => join(texts, name));
    const expected = {
      brat: ['.ann', '.txt'],
      webannotation: ['.jsonld'],
      csv: ['.csv'],
      markdown: ['.md'],
      json: ['.json'],
      jsonl: ['.jsonl'],
      text: ['.report.txt'],
    };
    const runs = await Promise.all(
      Object.keys(expected).map((format) =>
        run(['annotate', '--format', format, '--out', join(texts, 'out', format), ...files]),
      ),
    );
    assert.deepEqual(
      runs,
      runs.map(() => ({ status: 0, stdout: '', stderr: '' })),
    );
    for (const [format, endings] of Object.entries(expected)) {
      const names = ['one', 'soup', 'two'].flatMap((name) => endings.map((ending) => name + ending));
      assert.deepEqual(
        readdirSync(join(texts, 'out', format)).sort(),
        [...names, ...(format === 'brat' ? ['annotation.conf'] : [])].sort(),
      );
    }
    const written = (format: string, name: string): string => readFileSync(join(texts, 'out', format, name), 'utf8');
    for (const name of ['one', 'two', 'soup'])
      assert.deepEqual(refusals(written('brat', `${name}.txt`), written('brat', `${name}.ann`)), []);
    assert.deepEqual(brokenMusts(JSON.parse(written('webannotation', 'two.jsonld'))), []);
  });

  it('reads a part that the reader wants to be read too', async () => {
    const text = readable(DISCUSSED);
    const decision = decide(text, { at: at(DISCUSSED, 'olaf77'), choice: { kind: 'part', as: 'read' } }, STAMP);
    const kept = writeCollection(withDecision(emptyCollection('page.txt', STAMP.created), decision));
    const texts = folder('parts', { 'page.txt': DISCUSSED, 'page.txt.annotations.jsonld': kept });
    const quoted = async (...options: readonly string[]): Promise<string> => {
      const { status, stdout, stderr } = await run([
        'annotate',
        '--format',
        'jsonl',
        ...options,
        join(texts, 'page.txt'),
      ]);
      assert.deepEqual([status, stderr], [0, '']);
      return stdout;
    };
    assert.match(
      await quoted(),
      /"kind":"comments",[^{}]*"boilerplate":false,"decided":[^]*The soup on board was cold/,
    );
    assert.doesNotMatch(await quoted('--no-decisions'), /"boilerplate":false,"decided"|The soup on board/);
  });

  it('refuses texts whose files would have the same name, and writes nothing', async () => {
    const texts = folder('collision', {});
    for (const name of ['a', 'b'])
      cpSync(folder(`collision-${name}`, { 'Page.txt': TALKS }), join(texts, name), { recursive: true });
    const { status, stderr } = await run([
      'annotate',
      '--format',
      'csv',
      '--out',
      join(texts, 'out'),
      join(texts, 'a', 'Page.txt'),
      join(texts, 'b', 'Page.txt'),
    ]);
    assert.equal(status, 2);
    assert.match(stderr, /a\/Page\.txt and .*b\/Page\.txt would be written to files of the same name/);
    assert.equal(existsSync(join(texts, 'out')), false);
  });

  it('leaves files that exist, unless it is told to replace them, and never replaces a text', async () => {
    const texts = folder('existing', { 'page.txt': TALKS, 'page.csv': 'mine' });
    const file = join(texts, 'page.txt');
    const kept = await run(['annotate', '--format', 'csv', '--out', texts, file]);
    assert.equal(kept.status, 1);
    assert.match(kept.stderr, /page\.csv: exists already; --force replaces it\n$/);
    assert.equal(readFileSync(join(texts, 'page.csv'), 'utf8'), 'mine');
    assert.equal((await run(['annotate', '--format', 'csv', '--out', texts, '--force', file])).status, 0);
    assert.match(readFileSync(join(texts, 'page.csv'), 'utf8'), /^\ufefffile,/);
    const brat = await run(['annotate', '--format', 'brat', '--out', texts, '--force', file]);
    assert.equal(brat.status, 1);
    assert.match(brat.stderr, /page\.txt: is one of the texts themselves and stays as it is/);
    assert.equal(readFileSync(file, 'utf8'), TALKS);
    assert.deepEqual(
      readdirSync(texts).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('never replaces a text or its decisions under another name', async () => {
    const kept = decisions(bySomebodyElse);
    const texts = folder('links', { 'page.txt': TALKS, 'page.txt.annotations.jsonld': kept });
    const [text, side] = [join(texts, 'page.txt'), join(texts, 'page.txt.annotations.jsonld')];
    const out = (name: string): string => {
      mkdirSync(join(texts, name));
      return join(texts, name);
    };
    linkSync(text, join(out('hard'), 'page.csv'));
    symlinkSync(text, join(out('soft'), 'page.csv'));
    symlinkSync(side, join(out('side'), 'page.csv'));
    symlinkSync(texts, join(texts, 'folder'));
    const made = folder('links-odd', { 'page.txt': TALKS, 'page.txt.annotations.txt': TALKS });
    const runs = await Promise.all([
      ...['hard', 'soft', 'side'].map((name) =>
        run(['annotate', '--format', 'csv', '--out', join(texts, name), '--force', text]),
      ),
      run(['annotate', '--format', 'brat', '--out', join(texts, 'folder'), '--force', text]),
      // Not there yet, but it would be read as decisions.
      run([
        'annotate',
        '--format',
        'webannotation',
        '--out',
        made,
        ...['page.txt', 'page.txt.annotations.txt'].map((name) => join(made, name)),
      ]),
    ]);
    assert.deepEqual(
      runs.map(({ status, stderr }) => [
        status,
        /: ((?:is|keeps) [^:]*) and stays as it is; name another folder\n$/.exec(stderr)?.[1],
      ]),
      [
        [1, 'is one of the texts themselves'],
        [1, 'is one of the texts themselves'],
        [1, 'keeps the decisions on one of the texts'],
        [1, 'is one of the texts themselves'],
        [1, 'keeps the decisions on one of the texts'],
      ],
    );
    assert.deepEqual([readFileSync(text, 'utf8'), readFileSync(side, 'utf8')], [TALKS, kept]);
    assert.equal(existsSync(join(made, 'page.txt.annotations.jsonld')), false);
  });

  it('says that a name is too long', async () => {
    const name = `${'x'.repeat(245)}.txt`;
    const texts = folder('long', { [name]: TALKS });
    const [csv, text] = await Promise.all(
      ['csv', 'text'].map((format) =>
        run(['annotate', '--format', format, '--out', join(texts, format), join(texts, name)]),
      ),
    );
    assert.deepEqual([csv?.status, csv?.stderr], [0, '']);
    assert.equal(text?.status, 1);
    assert.match(text.stderr, /\.report\.txt: has a name that is too long here\n$/);
  });

  for (const [name, options, old] of [
    ['a new file', [], undefined],
    ['a file to be replaced', ['--force'], 'old'],
  ] as const) {
    it(`leaves ${name} as it was or whole, at whatever step of writing it is killed`, async () => {
      const ends = await Promise.all(
        [0, 1, 2, 3].map(async (step) => {
          const texts = folder(`killed-${name}-${step}`, {
            'page.txt': TALKS,
            ...(old === undefined ? {} : { 'page.csv': old }),
          });
          const file = join(texts, 'page.csv');
          const { status } = await runUntilKilled(step, [
            'annotate',
            '--format',
            'csv',
            '--out',
            texts,
            ...options,
            join(texts, 'page.txt'),
          ]);
          return {
            isKilled: status === null,
            content: existsSync(file) ? readFileSync(file, 'utf8').replaceAll(texts, '') : undefined,
          };
        }),
      );
      const whole = ends.at(-1)?.content;
      assert.match(whole ?? '', /“Portugal knows what the sea takes,”.*\r\n$/);
      assert.deepEqual(
        ends.map(({ isKilled }) => isKilled),
        [true, true, true, false],
      );
      assert.deepEqual(
        ends.map(({ content }) => content),
        [old, old, whole, whole],
      );
    });
  }

  it("says what it can't write", async () => {
    const texts = folder('blocked', { 'page.txt': TALKS, out: 'a file' });
    const { status, stderr } = await run([
      'annotate',
      '--format',
      'csv',
      '--out',
      join(texts, 'out'),
      join(texts, 'page.txt'),
    ]);
    assert.equal(status, 1);
    assert.match(stderr, /^newsmark: .*out: /);
  });

  describe('of decisions beside a text', () => {
    const speakerOf = async (path: string, ...options: readonly string[]) => {
      const { stdout, ...rest } = await run(['annotate', '--format', 'jsonl', ...options, path]);
      const document =
        stdout === ''
          ? undefined
          : (JSON.parse(stdout) as { entities: { id: string; name: string }[]; quotes: { speaker: string }[] });
      return { ...rest, speaker: document?.entities.find(({ id }) => id === document.quotes.at(-1)?.speaker)?.name };
    };

    it('takes up what they say', async () => {
      const texts = folder('beside', { 'page.txt': TALKS, 'page.txt.annotations.jsonld': decisions(bySomebodyElse) });
      assert.deepEqual(await speakerOf(join(texts, 'page.txt')), { status: 0, stderr: '', speaker: 'Bo Lind' });
      assert.deepEqual(await speakerOf(join(texts, 'page.txt'), '--no-decisions'), {
        status: 0,
        stderr: '',
        speaker: 'Duarte Carvalho',
      });
    });

    it('takes up those for all texts where their file is named, and says where that is damaged', async () => {
      const everywhere: Wish = {
        at: at(TALKS, 'Duarte Carvalho'),
        choice: { kind: 'name', as: 'organization', called: null, mention: null, everywhere: true },
      };
      const texts = folder('for-all', {
        'page.txt': `Again.\n\n${TALKS}`,
        'newsmark.names.jsonld': decisions(everywhere),
        'damaged.jsonld': '{',
      });
      const [page, names, damaged] = ['page.txt', 'newsmark.names.jsonld', 'damaged.jsonld'].map((name) =>
        join(texts, name),
      );
      const named = async (...options: string[]) => (await run(['annotate', ...options, page!])).stdout;
      const bodies = /Organizations\n.*Duarte Carvalho/;
      assert.doesNotMatch(await named(), bodies);
      assert.match(await named('--names', names!), bodies);
      const { status, stdout, stderr } = await run(['annotate', '--names', damaged!, page!]);
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, /damaged\.jsonld:1:2: /);
    });

    it('says how many have lost their place', async () => {
      const texts = folder('lost', {
        'page.txt': TALKS.replace(LAST, '“No,”'),
        'page.txt.annotations.jsonld': decisions(bySomebodyElse),
      });
      const { status, stderr } = await speakerOf(join(texts, 'page.txt'));
      assert.equal(status, 0);
      assert.match(
        stderr,
        /page\.txt\.annotations\.jsonld: 1 of 1 decisions have lost their place in the text and are left out\n$/,
      );
    });

    it('says where they are damaged, and leaves the text out', async () => {
      const texts = folder('damaged', {
        'page.txt': TALKS,
        'page.txt.annotations.jsonld': decisions(bySomebodyElse).replace('"total": 1,', '"total": 1'),
      });
      const { status, stderr, speaker } = await speakerOf(join(texts, 'page.txt'));
      assert.deepEqual([status, speaker], [1, undefined]);
      assert.match(stderr, /page\.txt\.annotations\.jsonld:11:3: "," or "}" expected\n$/);
    });
  });

  describe('to compare', () => {
    const texts = folder('compare', {
      'page.txt': TALKS,
      'page.txt.annotations.jsonld': decisions(bySomebodyElse),
      'ben.jsonld': decisions({ at: at(TALKS, LAST), choice: { kind: 'not-quotation' } }),
      'page.ann': bratOf(TALKS, analysed(TALKS)).ann,
      'other.ann': 'nonsense\n',
    });
    const file = (name: string): string => join(texts, name);

    it("measures a person's by the machine's", async () => {
      const { status, stdout, stderr } = await run(['compare', file('page.txt'), file('page.txt.annotations.jsonld')]);
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /speakers +0\.750[^]*speaker: Duarte Carvalho \| Bo Lind/);
    });

    it("measures one person's by another's, as JSON too", async () => {
      const { status, stdout } = await run([
        'compare',
        '--text',
        file('page.txt'),
        '--format',
        'json',
        file('page.txt.annotations.jsonld'),
        file('ben.jsonld'),
      ]);
      assert.equal(status, 0);
      const { quotations, differences } = JSON.parse(stdout) as {
        quotations: { strict: { recall: number } };
        differences: { kind: string }[];
      };
      assert.deepEqual([quotations.strict.recall, differences.map(({ kind }) => kind)], [0.75, ['only first']]);
    });

    it('knows the text itself by whatever path', async () => {
      const { status, stdout } = await run(['compare', file('page.txt'), `${texts}/../compare/page.txt`]);
      assert.equal(status, 0);
      assert.match(stdout, /No differences\n$/);
    });

    it('takes standoff for all that there is', async () => {
      const { status, stdout } = await run(['compare', file('page.txt'), file('page.ann')]);
      assert.equal(status, 0);
      assert.match(stdout, /No differences\n$/);
    });

    it("says by line what it can't take over, and what it can't read", async () => {
      const [other, gone] = await Promise.all([
        run(['compare', '--text', file('page.txt'), file('page.ann'), file('other.ann')]),
        run(['compare', file('page.txt'), file('gone.jsonld')]),
      ]);
      assert.match(other.stderr, /other\.ann:1: nothing is known of lines of this kind\n$/);
      assert.deepEqual([gone.status, gone.stdout], [1, '']);
      assert.match(gone.stderr, /gone\.jsonld: no such file\n$/);
    });
  });

  it("refuses what can't be meant", async () => {
    const wrong = {
      'needs files of its own: name a folder with --out': ['annotate', '--format', 'brat', 'a.txt'],
      'needs files of its own for several texts': ['annotate', '--format', 'webannotation', 'a.txt', 'b.txt'],
      '--force goes with --out': ['annotate', '--force', 'a.txt'],
      '--out is no option of compare': ['compare', '--out', 'x', 'a', 'b'],
      '--text is no option of annotate': ['annotate', '--text', 'x', 'a'],
      'compare takes two annotations': ['compare', 'a.txt'],
      'unknown format "csv", expected text, json': ['compare', '--format', 'csv', 'a', 'b'],
      'the text is not beside the annotations': ['compare', join(root, 'a.ann'), join(root, 'b.ann')],
    };
    const runs = await Promise.all(Object.values(wrong).map((args) => run(args)));
    runs.forEach(({ status, stdout, stderr }, i) => {
      assert.deepEqual([status, stdout], [2, '']);
      assert.ok(stderr.includes(Object.keys(wrong)[i] ?? '?'), stderr);
    });
  });
});
