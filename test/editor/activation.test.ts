import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('is there and can be activated', async () => {
    const extension = vscode.extensions.getExtension('newsmark.newsmark');
    assert.ok(extension);
    await extension.activate();
    assert.ok(extension.isActive);
  });

  it('runs as well where the workspace is virtual and nobody has trusted it, as in the web host of these tests', () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    assert.equal(vscode.workspace.isTrusted, folder.uri.scheme === 'file');
  });
});
