import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { decidedIn, pageInFolder } from '../../support/decisions';
import { closeAll, drawn, find, symbolsOf } from '../../support/editor';
import { until } from '../../support/until';

const command = (name: string) => vscode.commands.executeCommand(name);

describe('the review', () => {
  after(closeAll);

  it('goes through what is in doubt, by accepting and skipping, to its end', async () => {
    const document = await pageInFolder();
    const place = find(document, 'Related:').start;
    await vscode.window.activeTextEditor!.edit((edit) =>
      edit.insert(
        place,
        '"No boat that left the quay knows the way home."\n\n    "The ice remembers who went out."\n\n    ',
      ),
    );
    const inDoubt = async () =>
      drawn(await symbolsOf(document)).filter((line) => /no speaker found|\?$/.test(line)).length;
    const before = await inDoubt();
    assert.ok(before >= 2, String(before));
    let isDone = false;
    const review = Promise.resolve(command('newsmark.review')).then(() => (isDone = true));
    await until('the first to be accepted', async () => {
      await command('workbench.action.acceptSelectedQuickOpenItem');
      return (await decidedIn(document.uri)).length >= 1;
    });
    await until('the others to be skipped', async () => {
      await command('newsmark.review.skip');
      return isDone;
    });
    await review;
    const decided = (await decidedIn(document.uri)).length;
    assert.equal(await inDoubt(), before - decided);
    await document.save();
  });

  it('ends when it is left, and keeps what was decided', async () => {
    const document = await pageInFolder();
    let isDone = false;
    void Promise.resolve(command('newsmark.review')).then(() => (isDone = true));
    await until('the review to be left', async () => {
      await command('workbench.action.closeQuickOpen');
      return isDone;
    });
    assert.deepEqual(await decidedIn(document.uri), []);
  });
});
