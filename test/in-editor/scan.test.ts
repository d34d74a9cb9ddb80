// Scans of the workspace and of its history, in a real extension host: in threads, and true from then on.
import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { sample } from '../../src/detect/sample.ts';
import { watchAgreements } from '../../src/editor/agreements.ts';
import { bringUpToDate } from '../../src/editor/bringUpToDate.ts';
import { keepHistory } from '../../src/editor/historyFindings.ts';
import { watchDocuments } from '../../src/editor/openDocuments.ts';
import { openScans } from '../../src/editor/scans.ts';
import { gatherFindings } from '../../src/editor/workspaceFindings.ts';
import { activate, edit, eventually, folder, openFile, read, remove } from './editor.ts';

const token = sample('sk_live_', 24, 'alnum', 41);
const line = `const stripeSecretKey = '${token}';\n`;

/** What a window has, apart from the window that the extension itself has built. */
function window() {
  const built = join(vscode.extensions.getExtension('latchkey.latchkey')?.extensionPath ?? '', 'dist');
  const log = vscode.window.createOutputChannel('Latchkey tests', { log: true });
  const agreements = watchAgreements({ built, log });
  const documents = watchDocuments(agreements);
  const findings = gatherFindings(documents);
  const history = keepHistory();
  const scans = openScans({ documents, findings, history, agreements, built, log });
  documents.refresh();
  const parts = [scans, history, findings, documents, agreements, log];
  return {
    ...{ agreements, documents, findings, history, scans, log },
    /** The lines on which something is listed of a file, from 0. */
    linesOf: (path: string) => findings.of(at(path)).map(({ range }) => range.start.line),
    dispose: () => parts.forEach((part) => part.dispose()),
  };
}

const at = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), path);

/** Writes as another program does, without the editor. */
function write(path: string, text: string): void {
  const { fsPath } = at(path);
  mkdirSync(dirname(fsPath), { recursive: true });
  writeFileSync(fsPath, text);
}

const author = ['user.name=Ada', 'user.email=ada@example.org', 'core.hooksPath='];

function git(...args: string[]): string {
  const settings = author.flatMap((setting) => ['-c', setting]);
  return execFileSync('git', [...settings, ...args], { cwd: folder().fsPath, encoding: 'utf8' }).trim();
}

describe('a scan of the workspace', () => {
  let own: ReturnType<typeof window>;
  before(activate);
  beforeEach(() => {
    own = window();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    own.dispose();
    await remove('scanned', '.env');
  });

  it('lists what is in files that are not open, at its place', async () => {
    write('scanned/listed.ts', `\n${line}`);
    write('scanned/.env', `STRIPE_SECRET_KEY=${token}\n`);
    write('scanned/dist/a.js', line);
    await own.scans.scanWorkspace();
    const [found] = own.findings.of(at('scanned/listed.ts'));
    assert.deepEqual(found?.range, new vscode.Range(1, 25, 1, 25 + token.length));
    assert.equal(found.finding.rule, 'stripe-secret-key');
    assert.deepEqual(own.findings.of(at('scanned/.env')), []);
    assert.deepEqual(own.findings.of(at('scanned/dist/a.js')), []);
    assert.equal(own.findings.of(at('src/checkout.ts')).length, 1);
  });

  it('goes by what a team has agreed on, and so does that of the history', async () => {
    const agreed = sample('acme_', 32, 'alnum', 43);
    const regex = 'acme_[A-Za-z0-9]{32}';
    write('.gitleaks.toml', `[[rules]]\nid = "acme-key"\ndescription = "Key of ACME"\nregex = "${regex}"\n`);
    const scan = { disabledRules: ['stripe-secret-key'], exclude: ['scanned/no/'] };
    write('latchkey.json', JSON.stringify({ scan }));
    write('scanned/team.ts', `\nconst mark = '${agreed}';\nconst stripeKey = '${token}';\n`);
    write('scanned/no/a.ts', `const mark = '${agreed}';\n`);
    const other = window();
    await other.scans.scanWorkspace();
    assert.deepEqual(other.linesOf('scanned/team.ts'), [1]);
    assert.deepEqual(other.linesOf('scanned/no/a.ts'), []);
    const [found] = other.findings.of(at('scanned/team.ts'));
    assert.equal(found && other.agreements.ruleOf(found.uri, found.finding.rule).title, 'Key of ACME');
    git('add', '--force', 'scanned/team.ts');
    git('commit', '--quiet', '--message', 'a key of ACME');
    await other.scans.scanHistory();
    const file = other.history.files().find(({ path }) => path === 'scanned/team.ts');
    const [committed, ...more] = file?.found ?? [];
    assert.equal(more.length, 0);
    assert.equal(committed && other.agreements.ruleOf(committed.uri, 'acme-key').title, 'Key of ACME');
    await remove('.gitleaks.toml', 'latchkey.json');
    // What is listed is checked again when the team agrees on something else.
    const { termsFor } = other.agreements;
    await eventually(() => assert.equal(termsFor(at('a.ts')).agreement.team.rules.length, 0));
    other.scans.recheck();
    await eventually(() => assert.deepEqual(other.linesOf('scanned/team.ts'), [2]));
    other.dispose();
    git('rm', '--quiet', '--force', 'scanned/team.ts');
    git('commit', '--quiet', '--message', 'gone');
  });

  it('lets an open document win over its file', async () => {
    write('scanned/typed.ts', line);
    const document = await vscode.workspace.openTextDocument(at('scanned/typed.ts'));
    await vscode.window.showTextDocument(document);
    await edit(document, new vscode.Position(0, 0), '// typed, and not saved\n');
    await own.scans.scanWorkspace();
    assert.deepEqual(own.linesOf('scanned/typed.ts'), [1]);
  });

  it('is followed by what other programs write, change and delete', async () => {
    await own.scans.scanWorkspace();
    write('scanned/written.ts', line);
    write('scanned/dist/ignored.js', line);
    await eventually(() => assert.deepEqual(own.linesOf('scanned/written.ts'), [0]));
    write('scanned/written.ts', `\n\n${line}`);
    await eventually(() => assert.deepEqual(own.linesOf('scanned/written.ts'), [2]));
    write('scanned/b/c.ts', line);
    write('scanned/written.ts', '// moved\n');
    await eventually(() => assert.deepEqual(own.linesOf('scanned/b/c.ts'), [0]));
    await eventually(() => assert.deepEqual(own.linesOf('scanned/written.ts'), []));
    rmSync(at('scanned/b').fsPath, { recursive: true });
    await eventually(() => assert.deepEqual(own.linesOf('scanned/b/c.ts'), []));
    assert.deepEqual(own.linesOf('scanned/dist/ignored.js'), []);
  });

  it('is followed by switches of branches, with all their files', async () => {
    git('switch', '--quiet', '--create', 'with-tokens');
    for (let i = 0; i < 500; i++) write(`scanned/${i % 10}/${i}.ts`, i % 5 === 0 ? line : '// nothing\n');
    git('add', '--all', 'scanned');
    git('commit', '--quiet', '--message', 'tokens');
    const listed = () => own.findings.files().filter(({ path }) => /\/scanned\/\d\//.test(path)).length;
    await own.scans.scanWorkspace();
    assert.equal(listed(), 100);
    git('switch', '--quiet', 'main');
    await eventually(() => assert.equal(listed(), 0));
    git('switch', '--quiet', 'with-tokens');
    await eventually(() => assert.equal(listed(), 100));
    git('switch', '--quiet', 'main');
    git('branch', '--quiet', '-D', 'with-tokens');
    await eventually(() => assert.equal(listed(), 0));
  });

  it('is what begins to follow: before, files of which nothing is listed are not read', async () => {
    const other = window();
    await own.scans.scanWorkspace();
    write('scanned/followed.ts', line);
    await eventually(() => assert.deepEqual(own.linesOf('scanned/followed.ts'), [0]));
    assert.deepEqual(other.linesOf('scanned/followed.ts'), []);
    other.dispose();
  });

  it('reads nothing again because an open file is saved', async () => {
    const document = await openFile('scanned/saved.ts', line);
    // There is no such thread: whatever is to be read fails.
    const threads = { file: join(folder().fsPath, 'none.cjs'), scanning: { file: '', count: 0 } };
    const needs = { ...own, threads };
    const changed = (path: string) => ({
      changes: new Map([[at(path).fsPath, 'changed' as const]]),
      isAll: true,
      many: 10,
      signal: new AbortController().signal,
    });
    await eventually(() => assert.deepEqual(own.linesOf('scanned/saved.ts'), [0]));
    await edit(document, new vscode.Position(0, 0), '\n');
    await document.save();
    await bringUpToDate(needs, changed('scanned/saved.ts'));
    await assert.rejects(bringUpToDate(needs, changed('scanned/b.ts')));
    assert.deepEqual(own.linesOf('scanned/saved.ts'), [1]);
  });

  it('forgets what ignore files and settings leave out from now on', async () => {
    const settings = vscode.workspace.getConfiguration('latchkey', folder());
    write('scanned/a/a.ts', line);
    write('scanned/b/b.ts', line);
    await own.scans.scanWorkspace();
    write('scanned/a/.gitignore', '*.ts\n');
    await eventually(() => assert.deepEqual(own.linesOf('scanned/a/a.ts'), []));
    assert.deepEqual(own.linesOf('scanned/b/b.ts'), [0]);
    await settings.update('scan.exclude', ['scanned/b/'], vscode.ConfigurationTarget.Global);
    own.scans.recheck();
    await eventually(() => assert.deepEqual(own.linesOf('scanned/b/b.ts'), []));
    await settings.update('scan.exclude', undefined, vscode.ConfigurationTarget.Global);
    assert.equal(own.linesOf('src/checkout.ts').length, 1);
  });

  it('lists what can be moved, from a file that is not open', async () => {
    write('scanned/moved.ts', `\n${line}`);
    await own.scans.scanWorkspace();
    const [found] = own.findings.of(at('scanned/moved.ts'));
    await vscode.commands.executeCommand('latchkey.moveToEnv', found);
    const document = await vscode.workspace.openTextDocument(at('scanned/moved.ts'));
    assert.match(document.getText(), /^\nconst stripeSecretKey = process\.env\.STRIPE_SECRET_KEY\w*!;\n$/);
    await vscode.window.showTextDocument(document);
  });
});

describe('a scan of the history', () => {
  before(activate);
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('lists what is no longer there, and opens the file as it was, with nothing underlined', async () => {
    const own = window();
    const text = `// a comment\n${line}`;
    write('old/key.ts', text);
    git('add', '--all', 'old');
    git('commit', '--quiet', '--message', 'a token');
    git('rm', '--quiet', '-r', 'old');
    git('commit', '--quiet', '--message', 'gone');
    await own.scans.scanHistory();
    const file = own.history.files().find(({ path }) => path === 'old/key.ts');
    const [found] = file?.found ?? [];
    assert.ok(found);
    assert.equal(found.commit.id, git('rev-parse', 'HEAD~1'));
    assert.ok(!found.uri.toString().includes(token) && !found.masked.includes(token));
    const document = await vscode.workspace.openTextDocument(found.uri);
    assert.equal(document.getText(), text);
    assert.equal(document.languageId, 'typescript');
    assert.equal(document.getText(found.range), token);
    await vscode.window.showTextDocument(document);
    assert.equal(own.documents.watches(found.uri), false);
    // Nothing in the list of the files that there are.
    assert.equal(
      own.findings.files().some(({ path }) => path.includes('key.ts')),
      false,
    );
    own.history.clear();
    assert.equal(own.history.count(), 0);
    own.dispose();
  });
});

describe('the check before each commit', () => {
  before(activate);
  after(() => remove('committed.ts'));
  const commit = () => git('-c', 'core.hooksPath=.git/hooks', 'commit', '--quiet', '--message', 'one');

  it('stops a commit with a token when it is installed, and none when it is removed', async () => {
    await vscode.commands.executeCommand('latchkey.installHook');
    assert.match(await read('.git/hooks/pre-commit'), /latchkey/);
    write('committed.ts', line);
    git('add', 'committed.ts');
    assert.throws(commit, /stripe/i);
    write('committed.ts', '// nothing\n');
    git('add', 'committed.ts');
    commit();
    await vscode.commands.executeCommand('latchkey.removeHook');
    assert.equal(await read('.git/hooks/pre-commit'), '');
    write('committed.ts', line);
    git('add', 'committed.ts');
    commit();
  });
});
