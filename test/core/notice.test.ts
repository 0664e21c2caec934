import assert from 'node:assert/strict';
import { noticeFor } from '../../tools/notice.mjs';

describe('the third-party notice', () => {
  it('has the licences of packages whose data or code is bundled, each once, and of no other', async () => {
    const notice = await noticeFor([
      'src/core/analyze.ts',
      'src/core/lexicon/countries.json',
      'node_modules/compromise/src/one.js',
      'src/core/language/tagger.json',
    ]);
    assert.match(notice, /^Newsmark contains facts[^]*public\s+domain/);
    const titles = [...notice.matchAll(/^(\S+) [\d.]+ \(MIT\)$/gm)].map(([, name]) => name);
    assert.deepEqual(titles, ['compromise', 'countries-list', 'i18n-nationality']);
    assert.equal(notice.match(/Permission is hereby granted/g)?.length, 3);
    assert.match(notice, /Copyright \(c\) 2014 Annexare Studio/);
  });

  it('refuses a package whose licence asks for more', async () => {
    await assert.rejects(noticeFor(['node_modules/axe-core/axe.js']), /axe-core would be shipped[^]*MPL-2\.0/);
  });
});
