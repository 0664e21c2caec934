import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('is there and can be activated', async () => {
    const extension = vscode.extensions.getExtension('newsmark.newsmark');
    assert.ok(extension);
    await extension.activate();
    assert.ok(extension.isActive);
  });
});
