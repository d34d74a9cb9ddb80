// A walk for some paths comes by the same files as a walk for all, as far as they are at or below these paths.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { walk } from '../../src/workspace/walk.ts';
import { testFolder } from './folder.ts';

describe('a walk for some paths only', function () {
  this.timeout(60_000);
  const inFolder = testFolder();
  const found = async (only?: readonly string[]) => {
    const names: string[] = [];
    const paths = only?.map((path) => inFolder(path));
    for await (const { relative } of walk(inFolder(), { only: paths })) names.push(relative);
    return names;
  };

  it('comes by what a walk for all comes by there, whatever is ignored', async () => {
    const name = fc.constantFrom('a', 'b', 'node_modules', 'out');
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    const rules = fc.constantFrom('a\n', '/b\n', 'out/\n', '*\n!*/\n!a\n', '!out\n');
    const trees = fc.record({
      files: fc.array(path, { maxLength: 12 }),
      ignores: fc.array(fc.tuple(path, rules), { maxLength: 3 }),
      only: fc.array(path, { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(trees, async ({ files, ignores, only }) => {
        rmSync(inFolder(), { recursive: true });
        const write = (file: string, text: string) => {
          mkdirSync(dirname(inFolder(file)), { recursive: true });
          writeFileSync(inFolder(file), text);
        };
        mkdirSync(inFolder());
        files.forEach((file) => write(`${file}/x.ts`, ''));
        ignores.forEach(([folder, text]) => write(`${folder}/.gitignore`, text));
        const all = await found();
        const isWanted = (file: string) => only.some((wanted) => `${file}/`.startsWith(`${wanted}/`));
        assert.deepEqual(await found(only), all.filter(isWanted));
      }),
      { numRuns: 60 },
    );
  });

  it('takes a single file that is ignored for no file at all', async () => {
    writeFileSync(inFolder('.gitignore'), '*.log\n');
    writeFileSync(inFolder('a.log'), '');
    writeFileSync(inFolder('a.ts'), '');
    assert.deepEqual(await found(['a.log', 'a.ts', 'gone.ts']), ['a.ts']);
  });

  it('comes by nothing of what is elsewhere', async () => {
    writeFileSync(inFolder('a.ts'), '');
    assert.deepEqual(await found(['../elsewhere/a.ts', '..']), []);
  });
});
