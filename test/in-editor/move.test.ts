// Moving a token, in a real extension host: the value in its store, a reference in the code, nothing lost.
import * as assert from 'node:assert/strict';
import { parse } from 'dotenv';
import * as vscode from 'vscode';
import { sample } from '../../src/detect/sample.ts';
import {
  run,
  quickFixesAt,
  activate,
  diagnosticsOf,
  edit,
  eventually,
  fix,
  folder,
  openFile,
  quickFixes,
  read,
  remove,
} from './editor.ts';

const envFile = async () => parse(await read('.env'));

/** The value of a managed token, as a person gets it: over the clipboard. */
async function copied(store: 'secretStorage' | 'keychain', name: string): Promise<string> {
  const token = { name, store, place: '', issuer: '', rule: '', isRecorded: true, isMissing: false };
  await vscode.commands.executeCommand('latchkey.copyToken', { scope: folder().toString(), token });
  return await vscode.env.clipboard.readText();
}

describe('a move', () => {
  before(activate);
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await remove(
      '.env',
      '.env.example',
      'moved.ts',
      'moved.py',
      'moved.go',
      'moved.sh',
      'moved.yml',
      'other.ts',
      'closed.ts',
    );
  });

  const token = sample('sk_live_', 24);
  const cases = [
    ['moved.ts', `export const stripeSecretKey = '${token}';\n`, 'process.env.STRIPE_SECRET_KEY'],
    ['moved.py', `STRIPE_SECRET_KEY = "${token}"\n`, 'os.environ["STRIPE_SECRET_KEY"]'],
    ['moved.go', `package main\n\nvar stripeSecretKey = "${token}"\n`, 'os.Getenv("STRIPE_SECRET_KEY")'],
    ['moved.sh', `STRIPE_SECRET_KEY=${token}\n`, '${STRIPE_SECRET_KEY'],
    ['moved.yml', `stripe_secret_key: ${token}\n`, '${STRIPE_SECRET_KEY'],
  ] as const;
  for (const [path, text, expected] of cases) {
    it(`to .env leaves ${expected} in ${path}`, async () => {
      const document = await openFile(path, text);
      await fix(document, 'Move to .env as STRIPE_SECRET_KEY');
      assert.ok(document.getText().includes(expected), document.getText());
      assert.ok(!document.getText().includes(token));
      assert.deepEqual(await envFile(), { STRIPE_SECRET_KEY: token });
      await diagnosticsOf(document, 0);
    });
  }

  it('is undone in one step, and loses nothing', async () => {
    const before = `const a = '${token}';\nconst b = '${token}';\n`;
    const document = await openFile('moved.ts', before);
    await diagnosticsOf(document, 2);
    const fixes = await quickFixesAt(document, new vscode.Range(0, 15, 0, 15));
    await run(fixes.find(({ title }) => title.startsWith('Move to .env')));
    assert.ok(!document.getText().includes(token), 'both places have moved');
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.equal(document.getText(), before));
    assert.deepEqual(Object.values(await envFile()), [token]);
  });

  it('gives the same value the same name, and another the next', async () => {
    await fix(
      await openFile('moved.ts', `const stripeSecretKey = '${token}';\n`),
      'Move to .env as STRIPE_SECRET_KEY',
    );
    const same = await openFile('other.ts', `const stripeSecretKey = '${token}';\n`);
    assert.equal(await fix(same, 'Move to .env'), 'Move to .env as STRIPE_SECRET_KEY');
    const other = sample('sk_live_', 24, 'alnum', 9);
    const next = await openFile('other.ts', `const stripeSecretKey = '${other}';\n`);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.equal(await fix(next, 'Move to .env'), 'Move to .env as STRIPE_SECRET_KEY_2');
    assert.deepEqual(await envFile(), { STRIPE_SECRET_KEY: token, STRIPE_SECRET_KEY_2: other });
  });

  it('has .gitignore cover .env, and names the token in .env.example', async () => {
    const document = await openFile('moved.ts', `const stripeSecretKey = '${token}';\n`);
    await fix(document, 'Move to .env');
    assert.match(await read('.gitignore'), /^\.env$/m);
    await eventually(async () => assert.equal(await read('.env.example'), 'STRIPE_SECRET_KEY=\n'));
  });

  it('to SecretStorage keeps the value there', async () => {
    const document = await openFile('moved.ts', `const stripeSecretKey = '${token}';\n`);
    await fix(document, 'Move to SecretStorage as STRIPE_SECRET_KEY');
    assert.ok(document.getText().includes('process.env.STRIPE_SECRET_KEY'));
    assert.equal(await read('.env'), '');
    assert.equal(await copied('secretStorage', 'STRIPE_SECRET_KEY'), token);
  });

  it('of a password that is a word leaves the same word elsewhere alone', async () => {
    const address = ['postgres://shop4711', 'shop4711@shop4711.internal/shop4711'].join(':');
    const document = await openFile('moved.ts', `const shop4711 = 'shop4711';\nconst url = '${address}';\n`);
    await fix(document, 'Move to .env as DATABASE_PASSWORD');
    const [first, second] = document.getText().split('\n');
    assert.equal(first, "const shop4711 = 'shop4711';");
    assert.equal(
      second,
      'const url = `postgres://shop4711:${process.env.DATABASE_PASSWORD}@shop4711.internal/shop4711`;',
    );
    assert.deepEqual(await envFile(), { DATABASE_PASSWORD: ['shop', '4711'].join('') });
  });

  it('from the list of findings works in a file that is not open', async () => {
    const text = `const stripeSecretKey = '${token}';\n`;
    const uri = vscode.Uri.joinPath(folder(), 'closed.ts');
    await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
    const start = text.indexOf(token);
    const finding = { rule: 'stripe-secret-key', start, end: start + token.length, confidence: 'high' };
    const range = new vscode.Range(0, finding.start, 0, finding.end);
    await vscode.commands.executeCommand('latchkey.moveToEnv', { uri, finding, range });
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.getText(), 'const stripeSecretKey = process.env.STRIPE_SECRET_KEY!;\n');
    await vscode.window.showTextDocument(document);
    assert.deepEqual(await envFile(), { STRIPE_SECRET_KEY: token });
  });

  it('is offered no more than it can do', async () => {
    const document = await openFile('moved.ts', `type Key = '${token}';\n`);
    const titles = (await quickFixes(document)).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => title.startsWith('Move')),
      [],
    );
    assert.ok(titles.includes('Ignore this token'));
  });
});

describe('a move that meets trouble', () => {
  before(activate);
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await remove('.env', '.env.example', 'moved.ts', 'other.ts');
  });
  const token = sample('sk_live_', 24, 'alnum', 3);
  const text = `const stripeSecretKey = '${token}';\n`;

  it('leaves the code as it is where the store cannot write', async () => {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder(), '.env'));
    const document = await openFile('moved.ts', text);
    await fix(document, 'Move to .env as STRIPE_SECRET_KEY');
    assert.equal(document.getText(), text);
    // Another store is still there for it.
    await fix(document, 'Move to SecretStorage as STRIPE_SECRET_KEY');
    assert.ok(!document.getText().includes(token));
  });

  it('follows a document that changes between scan and fix', async () => {
    const document = await openFile('moved.ts', text);
    const [action] = await quickFixes(document);
    await edit(document, new vscode.Position(0, 0), '// typed in the meantime\n');
    const moving = run(action);
    await edit(document, new vscode.Position(0, 0), '// and while the value was being stored\n');
    await moving;
    assert.ok(!document.getText().includes(token), document.getText());
    assert.ok(document.getText().startsWith('// and while'));
    assert.deepEqual(Object.values(await envFile()), [token]);
  });

  it('does nothing to a document from which the token has gone', async () => {
    const document = await openFile('moved.ts', text);
    const [action] = await quickFixes(document);
    const change = new vscode.WorkspaceEdit();
    change.delete(document.uri, new vscode.Range(0, 0, 1, 0));
    await vscode.workspace.applyEdit(change);
    await run(action);
    assert.equal(document.getText(), '');
    assert.equal(await read('.env'), '');
  });

  it('gives two moves at once a name each', async () => {
    const second = sample('sk_live_', 24, 'alnum', 4);
    const one = await openFile('moved.ts', text);
    const [first] = await quickFixes(one);
    const two = await openFile('other.ts', `const stripeSecretKey = '${second}';\n`);
    const [other] = await quickFixes(two);
    await Promise.all([first, other].map(run));
    assert.deepEqual(Object.values(await envFile()).sort(), [token, second].sort());
    assert.ok(!one.getText().includes(token) && !two.getText().includes(second));
  });

  it('refuses a .env with unsaved changes', async () => {
    const env = await openFile('.env', 'A=1\n');
    await edit(env, new vscode.Position(0, 0), 'B=2\n');
    const document = await openFile('moved.ts', text);
    await fix(document, 'Move to .env');
    assert.equal(document.getText(), text);
    await vscode.window.showTextDocument(env);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

describe('leaving a token alone', () => {
  before(activate);
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await remove('.latchkeyignore', 'kept.ts', 'kept.json');
  });
  const token = sample('sk_live_', 24, 'alnum', 5);

  it('writes a comment in the language of the file', async () => {
    const document = await openFile('kept.ts', `const a = '${token}';\n`);
    await fix(document, 'Ignore this token');
    assert.equal(document.getText(), `const a = '${token}'; // latchkey:ignore stripe-secret-key\n`);
    await diagnosticsOf(document, 0);
  });

  it('writes to the ignore file where the format has no comments', async () => {
    const document = await openFile('kept.json', `{ "stripe": "${token}" }\n`);
    await fix(document, 'Ignore this token');
    assert.match(await read('.latchkeyignore'), /^sha256:[0-9a-f]{16} stripe-secret-key kept\.json$/m);
    await diagnosticsOf(document, 0);
  });

  it('marks a false positive for the whole workspace, without its value', async () => {
    const document = await openFile('kept.ts', `const a = '${token}';\n`);
    await fix(document, 'Mark as false positive');
    const ignored = await read('.latchkeyignore');
    assert.match(ignored, /^sha256:[0-9a-f]{16} stripe-secret-key$/m);
    assert.ok(!ignored.includes(token));
    await diagnosticsOf(document, 0);
  });
});
