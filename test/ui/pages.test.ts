import assert from 'node:assert/strict';
import path from 'node:path';
import { root } from '../../tools/run.mjs';
import type { TextEditor } from '../support/text-editor';
import type { Workbench } from '../support/workbench';
import { sharedWorkbench } from './shared';

const PAGES = path.join(root, 'test', 'texts', 'pages');
const THEMES = ['Light Modern', 'Dark Modern'] as const;

interface Kind {
  readonly file: string;
  /** Words of the header's first line, of one that it hides, and of the headline. */
  readonly header: string;
  readonly menu: string;
  readonly headline: string;
  /** Words of the first line of what has a fold of its own below the article, and of one that it hides. */
  readonly folds: readonly (readonly [first: string, hidden: string])[];
}

const KINDS: readonly Kind[] = [
  {
    file: 'portal.txt',
    header: 'Skip to main content',
    menu: 'Personal Finance',
    headline: 'Harbour tunnel to open a year late',
    folds: [['Related stories', 'Ferry line wants']],
  },
  {
    file: 'blog.txt',
    header: 'The Quarry Road Gazette',
    menu: 'Who sits on the council',
    headline: 'Council sold the allotments',
    folds: [],
  },
  {
    file: 'wire.txt',
    header: 'MERIDIAN NEWS AGENCY',
    menu: 'World | Markets',
    headline: 'Talavera ceasefire holds',
    folds: [],
  },
  {
    file: 'wrapped.txt',
    header: '[Skip to content]',
    menu: 'Pests and diseases',
    headline: 'Upper Sorran states agree',
    folds: [
      ['Related articles', 'Cotton or bread'],
      ['Comments', 'A sober report'],
    ],
  },
  {
    file: 'interview.txt',
    header: 'Jump to content',
    menu: 'My account',
    headline: 'A lighthouse is a very slow letter',
    folds: [['You might also like', 'church bells']],
  },
  {
    file: 'comments.txt',
    header: 'The Ardmore Echo',
    menu: 'Announcements',
    headline: 'Council votes to ban cars',
    folds: [
      ['Comments (31)', 'nearly lost a toe'],
      ['Most popular', 'Ardmore golf course'],
    ],
  },
];

/** What is no page because of what it is written in, with what is said of it. */
const FOREIGN = [
  ['source.txt', 'Saved HTML', 'Open it in a browser and save the page as text'],
  ['german.txt', 'Not English', 'This text is not in English.'],
  ['capitals.txt', 'All Capitals', 'This text is all in capitals, so names can’t be told in it.'],
  ['small.txt', 'All Small Letters', 'This text is all in small letters, so names can’t be told in it.'],
] as const;

describe('a page of any site, as pictures in artifacts/ show,', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await sharedWorkbench();
    await workbench.enter(PAGES, KINDS[0]!.file);
    await workbench.closeEditors();
  });
  afterEach(() => workbench.closeEditors());

  for (const theme of THEMES)
    for (const kind of KINDS)
      it(`opens at its article in ${theme}: ${kind.file}`, async () => {
        await workbench.useTheme(theme);
        const editor = await opened(kind);
        await showsArticle(editor, kind);
        const picture = (state: string) => workbench.screenshot(`page-${path.parse(kind.file).name}-${state}`);
        await picture('opened');
        await workbench.openOutline();
        await picture('outline');
        await workbench.closeOutline();
        for (const [first, hidden] of kind.folds) {
          await editor.scrollDownTo(first);
          assert.equal(await editor.foldMark(first), '"⋯"');
          assert.equal(await editor.line(hidden).count(), 0, hidden);
        }
        if (kind.folds.length > 0) await picture('end');
      });

  it('dims links and comments, too, once they are unfolded', async () => {
    const editor = await opened(KINDS.at(-1)!);
    const article = await editor.colorOf('1.2 kilometres');
    await workbench.command('Newsmark: Unfold Boilerplate');
    await editor.line('Announcements').waitFor();
    const quiet = await editor.colorOf('Announcements');
    assert.notEqual(quiet, article);
    for (const words of ['Bus fares to rise', 'nearly lost a toe', 'Ardmore golf course']) {
      await editor.scrollDownTo(words);
      assert.equal(await editor.colorOf(words), quiet, words);
    }
    await workbench.screenshot('page-comments-unfolded');
  });

  for (const [file, says, advice] of FOREIGN)
    it(`is told as such in the status bar: ${says}`, async () => {
      const editor = await workbench.openAnother(file);
      await workbench.useLanguage('News Text');
      const item = workbench.page.locator('[id="newsmark.newsmark.newsmark.page"]');
      await item.filter({ hasText: says }).waitFor();
      await workbench.screenshot(`page-${path.parse(file).name}`);
      assert.equal(await editor.element.locator('.inline-folded').count(), 0);
      await workbench.command('Newsmark: Fold Boilerplate');
      await workbench.page.getByText(advice).first().waitFor();
      await workbench.useLanguage('Plain Text');
      await item.waitFor({ state: 'hidden' });
    });

  /** As News Text, which wraps its lines. */
  async function opened({ file, header }: Kind): Promise<TextEditor> {
    const editor = await workbench.openAnother(file);
    await editor.untilRead();
    await workbench.useLanguage('News Text');
    await editor.untilRead();
    await editor.line(header).first().waitFor();
    return editor;
  }

  async function showsArticle(editor: TextEditor, { header, menu, headline }: Kind): Promise<void> {
    assert.equal(await editor.foldMark(header), '"⋯"');
    assert.equal(await editor.line(menu).count(), 0, menu);
    assert.ok(await editor.line(headline).first().isVisible(), headline);
  }
});
