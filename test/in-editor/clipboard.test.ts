// A copied value leaves the clipboard after a while, and nothing else does.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sample } from '../../src/detect/sample.ts';
import { forgetfulClipboard } from '../../src/editor/clipboard.ts';
import { Secret } from '../../src/tokens/secret.ts';
import { eventually } from './editor.ts';

describe('the clipboard', () => {
  const value = sample('sk_live_', 24, 'alnum', 31);
  const log = vscode.window.createOutputChannel('Latchkey tests', { log: true });
  after(() => log.dispose());
  const read = async (): Promise<string> => await vscode.env.clipboard.readText();

  it('holds a copied value, and then no longer', async () => {
    const clipboard = forgetfulClipboard(log);
    await clipboard.copy(new Secret(value), 1);
    assert.equal(await read(), value);
    await eventually(async () => assert.equal(await read(), ''));
    clipboard.dispose();
  });

  it('keeps what a person has copied since', async () => {
    const clipboard = forgetfulClipboard(log);
    await clipboard.copy(new Secret(value), 1);
    await vscode.env.clipboard.writeText('something else');
    await new Promise((resolve) => setTimeout(resolve, 1300));
    assert.equal(await read(), 'something else');
    clipboard.dispose();
  });

  it('is cleared when the window closes', async () => {
    const clipboard = forgetfulClipboard(log);
    await clipboard.copy(new Secret(value), 600);
    clipboard.dispose();
    await eventually(async () => assert.equal(await read(), ''));
  });
});
