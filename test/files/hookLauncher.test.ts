// The launcher of the hook outlives the extension's folder and the editor's program, and says so where it cannot.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { TokenError } from '../../src/tokens/errors.ts';
import { hasHook, installHook } from '../../src/git/commitHook.ts';
import { refreshLauncher, writeLauncher } from '../../src/git/hookLauncher.ts';
import { findHookPlace } from '../../src/git/hookPlace.ts';
import { skipBecause } from './folder.ts';
import { opened, testRepository } from './gitRepository.ts';

describe('the launcher of the hook', function () {
  this.timeout(60_000);
  const { inFolder, inHome, git, write } = testRepository();
  before(function () {
    if (process.platform === 'win32') skipBecause(this, 'needs a sh on the PATH');
  });

  /** An extension that is built, with a command line that says what it is asked, and ends with 3. */
  function extension(version: string) {
    const built = inHome(`extension ${version}`, 'dist');
    fs.mkdirSync(built, { recursive: true });
    const program = [
      "import { createRequire } from 'node:module';",
      "const beside = createRequire(import.meta.url)('./scanThread.cjs');",
      "if (process.argv[2] === '--version') process.exit(0);",
      `console.log(['${version}', beside, ...process.argv.slice(2)].join(' '));`,
      'process.exit(3);',
    ];
    fs.writeFileSync(`${built}/cli.js`, program.join('\n'));
    fs.writeFileSync(`${built}/scanThread.cjs`, "module.exports = 'beside';");
    return { built, folder: inHome("Ada's data", 'hook'), node: process.execPath };
  }

  const start = (command: string, env: NodeJS.ProcessEnv = process.env) => {
    const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', `${command} scan --staged`], {
      encoding: 'utf8',
      env,
    });
    return { status, said: stdout.trim(), complained: stderr.trim() };
  };
  const works = { status: 3, said: '1 beside scan --staged', complained: '' };

  it('runs the command line when the extension has gone', async () => {
    const parts = extension('1');
    const { command } = await writeLauncher(parts);
    fs.rmSync(dirname(parts.built), { recursive: true });
    assert.deepEqual(start(command), works);
  });

  it('takes a Node from the PATH when the editor has gone', async () => {
    const parts = extension('1');
    const editor = inHome('editor');
    fs.symlinkSync(process.execPath, editor);
    const { command } = await writeLauncher({ ...parts, node: editor });
    fs.rmSync(editor);
    assert.deepEqual(start(command, { PATH: dirname(process.execPath) }), works);
  });

  it('says what is missing when both have gone', async () => {
    const parts = extension('1');
    const editor = inHome('editor');
    fs.symlinkSync(process.execPath, editor);
    const { command } = await writeLauncher({ ...parts, node: editor });
    fs.rmSync(editor);
    fs.mkdirSync(inHome('shell only'));
    fs.symlinkSync('/bin/sh', inHome('shell only', 'sh'));
    const { status, complained } = start(command, { PATH: inHome('shell only') });
    assert.equal(status, 2);
    assert.match(complained, /neither the editor .* nor a Node/);
  });

  it('follows the extension, where somebody has asked for it', async () => {
    const before = extension('1');
    await refreshLauncher(before);
    assert.equal(fs.existsSync(before.folder), false);
    const { command } = await writeLauncher(before);
    await refreshLauncher(extension('2'));
    assert.equal(start(command).said, '2 beside scan --staged');
    assert.deepEqual(fs.readdirSync(before.folder).sort(), ['latchkey.mjs', 'latchkey.sh', 'scanThread.cjs']);
  });

  it('is refused where the command line does not run', async () => {
    const parts = { ...extension('1'), node: '/bin/false' };
    await assert.rejects(writeLauncher(parts), (error) => {
      assert.ok(error instanceof TokenError);
      return error.code === 'hook-refused';
    });
  });

  it('stops a commit when it is hooked in', async () => {
    git('init', '--quiet');
    write('a', 'one\n');
    git('add', 'a');
    const place = await findHookPlace(await opened(inFolder()));
    assert.equal(await hasHook(place), false);
    await installHook(place, await writeLauncher(extension('1')));
    assert.equal(await hasHook(place), true);
    assert.throws(() => git('commit', '--quiet', '-m', 'one'), /1 beside scan --staged/);
  });
});
