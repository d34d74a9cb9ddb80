// The extension is there and comes to life.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('is present and activates', async () => {
    const extension = vscode.extensions.getExtension('latchkey.latchkey');
    assert.ok(extension, 'VS Code does not know latchkey.latchkey');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
