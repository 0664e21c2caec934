import assert from 'node:assert/strict';
import { definitionAt, find, load, OSLO, SECRET_INFO } from '../../support/editor';

/** The words that "Go to Definition" leads to from one character into `words`. */
async function definition(path: string, words: string, around?: string): Promise<string[]> {
  const document = await load(path);
  const ranges = await definitionAt(document, find(document, words, around));
  return ranges.map((range) => document.getText(range).replace(/\s/g, ' '));
}

describe('going to the definition', () => {
  it('leads from a surname to the full name', async () => {
    assert.deepEqual(await definition(OSLO, 'Carvalho', 'Carvalho told reporters'), ['Duarte Carvalho']);
  });

  it('leads to where the full name stands first', async () => {
    const document = await load(SECRET_INFO);
    const [target] = await definitionAt(document, find(document, 'Lavrov', 'Lavrov replied'));
    assert.ok(target?.isEqual(find(document, 'Sergei Lavrov')));
  });

  it('leads from a quotation to the words that name its speaker', async () => {
    const document = await load(OSLO);
    const [target] = await definitionAt(document, find(document, 'The ferry will run'));
    assert.ok(target?.isEqual(find(document, 'he', 'he added')));
  });

  it('leads from those words on to the full name', async () => {
    assert.deepEqual(await definition(OSLO, 'he', 'he added'), ['Duarte Carvalho']);
  });

  it('leads nowhere from other words', async () => {
    assert.deepEqual(await definition(OSLO, 'storm takes', '"What the storm takes'), []);
    assert.deepEqual(await definition(OSLO, 'choir'), []);
  });
});
