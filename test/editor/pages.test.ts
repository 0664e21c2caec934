import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, drawn, find, foldsOf, hoverAt, load, shown, symbolsOf, tokensOf } from '../support/editor';

const page = (name: string) => load(`test/texts/pages/${name}.txt`);

/** The first line of each fold of boilerplate. */
async function folded(document: vscode.TextDocument): Promise<string[]> {
  const folds = await foldsOf(document);
  return folds
    .filter(({ kind }) => kind === vscode.FoldingRangeKind.Region)
    .map(({ start }) => document.lineAt(start).text.trim());
}

describe('a page of any site', () => {
  afterEach(closeAll);

  it('folds its header to one line, up to the headline', async () => {
    const document = await page('portal');
    const [header] = await foldsOf(document);
    assert.deepEqual([header?.start, header?.kind], [0, vscode.FoldingRangeKind.Region]);
    assert.equal(document.lineAt(header!.end).text, 'Home > News > Politics');
  });

  it('folds related stories, comments and the site’s text each by itself', async () => {
    const folds = await folded(await page('comments'));
    assert.deepEqual(folds.slice(-3), ['Comments (31)', 'Most popular', 'About us']);
    assert.equal(folds.length, 5);
  });

  it('folds several tools in the article, but neither dates nor what are a line or two', async () => {
    const folds = await folded(await page('portal'));
    assert.ok(folds.includes('Share'));
    for (const words of ['Published', 'Updated', 'Recommended'])
      assert.ok(!folds.some((line) => line.startsWith(words)), words);
    const others = await folded(await page('comments'));
    for (const words of ['31 comments', 'Advertisement', 'Read more']) assert.ok(!others.includes(words), words);
  });

  it('has related stories, comments and the site’s text in its outline behind the article', async () => {
    const outline = (await symbolsOf(await page('comments'))).map(({ name }) => name);
    assert.deepEqual(outline, [
      'Site header',
      'Council votes to ban cars from Ardmore seafront at weekends',
      'Related',
      'Comments',
      'Related',
      'Site text',
    ]);
  });

  it('has no names in related stories and comments', async () => {
    const document = await page('comments');
    const below = find(document, 'Comments (31)').start;
    for (const { text, range } of await tokensOf(document)) assert.ok(range.start.isBefore(below), text);
  });
});

describe('a page with wrapped lines', () => {
  afterEach(closeAll);

  it('has its names coloured line by line', async () => {
    const document = await page('wrapped');
    const tokens = await tokensOf(document);
    for (const { text, range } of tokens) assert.ok(range.isSingleLine && text === text.trim() && text !== '', text);
    for (const part of ['Iolanthe', 'Mbeki'])
      assert.ok(
        tokens.some(({ text, type }) => text === part && type === 'person'),
        part,
      );
  });

  it('tells on both halves of a name who that is', async () => {
    const document = await page('wrapped');
    for (const half of ['Iolanthe', 'Mbeki'])
      assert.match(shown(await hoverAt(document, find(document, half))), /^\*\*Iolanthe Mbeki\*\*/);
  });

  it('tells on each line of a quotation whose it is', async () => {
    const document = await page('wrapped');
    for (const words of ['For sixty years', 'to any of us,'])
      assert.match(shown(await hoverAt(document, find(document, words))), /Said by \*{0,2}Leopoldine Hartwig-Osei/);
  });

  it('has an outline whose labels are on one line', async () => {
    const lines = drawn(await symbolsOf(await page('wrapped')));
    for (const line of lines) assert.match(line, /^ *\S+(?: \S+)*$/);
    assert.ok(lines.some((line) => line.includes('“If you share out…”') && line.endsWith('Iolanthe Mbeki')));
  });

  it('folds related stories and comments each by itself', async () => {
    assert.deepEqual((await folded(await page('wrapped'))).slice(0, 3), [
      '[Skip to content]',
      'Related articles',
      'Comments',
    ]);
  });
});
