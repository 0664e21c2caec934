import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import fs, { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '../../../src/disk/whole-file';

describe('writing a file', () => {
  const root = mkdtempSync(join(tmpdir(), 'newsmark-whole-'));
  after(() => rmSync(root, { recursive: true }));
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(root, 'x'))));
  const path = (name: string): string => join(folder, name);

  /** Does something while a function of Node's is another one. */
  function replacing<Module extends object, Name extends keyof Module>(
    module: Module,
    name: Name,
    other: Module[Name],
    act: () => void,
  ) {
    const own = module[name];
    module[name] = other;
    syncBuiltinESMExports();
    try {
      act();
    } finally {
      module[name] = own;
      syncBuiltinESMExports();
    }
  }
  const denied = (): never => {
    throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' });
  };

  it('goes through no link that waits where its draft might be', () => {
    writeFileSync(path('victim'), 'mine');
    for (const name of ['.page.csv.tmp', `.page.csv.${process.pid}.tmp`]) symlinkSync(path('victim'), path(name));
    assert.equal(writeWhole(path('page.csv'), 'new', true), true);
    const id = '00000000-0000-4000-8000-000000000000';
    symlinkSync(path('victim'), path(`.newsmark-${id}.tmp`));
    replacing(
      crypto,
      'randomUUID',
      () => id,
      () => {
        for (const mayReplace of [true, false])
          assert.throws(() => writeWhole(path('other.csv'), 'new', mayReplace), { code: 'EEXIST' });
      },
    );
    assert.equal(readFileSync(path('victim'), 'utf8'), 'mine');
    assert.equal(readFileSync(path('page.csv'), 'utf8'), 'new');
  });

  it('replaces a link, not what it leads to', () => {
    writeFileSync(path('victim'), 'mine');
    symlinkSync(path('victim'), path('page.csv'));
    assert.equal(writeWhole(path('page.csv'), 'new', false), false);
    assert.equal(writeWhole(path('page.csv'), 'new', true), true);
    assert.deepEqual([readFileSync(path('victim'), 'utf8'), readFileSync(path('page.csv'), 'utf8')], ['mine', 'new']);
  });

  it('leaves a link that leads nowhere where nothing may be replaced', () => {
    symlinkSync(path('nowhere'), path('page.csv'));
    assert.equal(writeWhole(path('page.csv'), 'new', false), false);
    assert.deepEqual(readdirSync(folder), ['page.csv']);
  });

  it('works where there are no hard links, and replaces nothing there either', () => {
    replacing(fs, 'linkSync', denied, () => {
      assert.equal(writeWhole(path('page.csv'), 'one', false), true);
      assert.equal(writeWhole(path('page.csv'), 'two', false), false);
      // Somebody else is faster.
      replacing(
        fs,
        'existsSync',
        () => false,
        () => assert.equal(writeWhole(path('page.csv'), 'two', false), false),
      );
    });
    assert.equal(readFileSync(path('page.csv'), 'utf8'), 'one');
    assert.deepEqual(readdirSync(folder), ['page.csv']);
  });

  it('leaves nothing where it fails', () => {
    replacing(fs, 'renameSync', denied, () => {
      replacing(fs, 'linkSync', denied, () => assert.throws(() => writeWhole(path('page.csv'), 'one', false)));
      assert.throws(() => writeWhole(path('page.csv'), 'one', true));
    });
    assert.deepEqual(readdirSync(folder), []);
  });

  it('works for every name that a file can have', () => {
    for (const name of ['x'.repeat(255), 'ж'.repeat(127)])
      for (const mayReplace of [false, true]) assert.equal(writeWhole(path(name), 'new', mayReplace), true);
    assert.equal(readdirSync(folder).length, 2);
  });
});
