import assert from 'node:assert/strict';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { identityOf } from '../../../src/disk/identity';

describe('what a path is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-identity-'));
  const path = (...names: string[]): string => join(folder, ...names);
  before(() => {
    mkdirSync(path('texts', 'sub'), { recursive: true });
    writeFileSync(path('texts', 'page.txt'), 'text');
    writeFileSync(path('texts', 'other.txt'), 'text');
    linkSync(path('texts', 'page.txt'), path('hard.txt'));
    symlinkSync(path('texts', 'page.txt'), path('soft.txt'));
    symlinkSync('soft.txt', path('second.txt'));
    symlinkSync('texts', path('linked'));
    symlinkSync(join('linked', 'new.txt'), path('dangling.txt'));
    symlinkSync('loop.txt', path('loop.txt'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const isSame = (a: string, b: string): boolean => identityOf(a) === identityOf(b);

  for (const name of ['hard.txt', 'soft.txt', 'second.txt', 'linked/page.txt', 'texts/sub/../page.txt'])
    it(`is the text behind ${name}`, () => assert.ok(isSame(path('texts', 'page.txt'), path(...name.split('/')))));
  it('is the same from elsewhere', () =>
    assert.ok(isSame(path('texts', 'page.txt'), relative(process.cwd(), path('texts', 'page.txt')))));
  it('is not another file with the same content', () =>
    assert.ok(!isSame(path('texts', 'page.txt'), path('texts', 'other.txt'))));
  for (const name of ['linked/new.txt', 'dangling.txt', 'texts/NEW.txt'])
    it(`is the file that would be made behind ${name}`, () =>
      assert.ok(isSame(path('texts', 'new.txt'), path(...name.split('/')))));
  it('is none of others that are not there', () => {
    assert.ok(!isSame(path('texts', 'new.txt'), path('texts', 'newer.txt')));
    assert.ok(!isSame(path('texts', 'new.txt'), path('loop.txt')));
    assert.ok(!isSame(path('gone', 'deep', 'new.txt'), path('gone', 'new.txt')));
  });
});
