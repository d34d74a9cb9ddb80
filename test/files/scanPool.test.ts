// Threads find what one thread finds, in the order of the files.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sample } from '../../src/detect/sample.ts';
import type { Unread } from '../../src/workspace/located.ts';
import type { Outcome, Work } from '../../src/scan/scanJob.ts';
import { scanAll } from '../../src/scan/scanPool.ts';
import { testFolder } from './folder.ts';

const orders = {
  rules: [],
  disabled: [],
  minimum: 'medium',
  fingerprints: new Set<string>(),
  salt: 'x',
  reveal: true,
} as const;
const bundle = mkdtempSync(join(tmpdir(), 'latchkey-thread-'));
const file = join(bundle, 'scanThread.cjs');
const threads = (count: number) => ({ file, count });

before(async () => {
  const entry = fileURLToPath(new URL('../../src/scan/scanThread.ts', import.meta.url));
  await build({ bundle: true, entryPoints: [entry], format: 'cjs', outfile: file, platform: 'node' });
});
after(() => rmSync(bundle, { recursive: true }));

async function* source(items: readonly (Work | Unread)[]): AsyncGenerator<Work | Unread> {
  for (const item of items) yield await Promise.resolve(item);
}

async function gather(items: readonly (Work | Unread)[], count: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of scanAll(source(items), orders, threads(count))) outcomes.push(outcome);
  return outcomes;
}

describe('scanning many files', function () {
  this.timeout(60_000);
  const inFolder = testFolder();
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) writeFileSync(inFolder(name), text);
  };

  const items = (): (Work | Unread)[] => {
    const names = Array.from({ length: 300 }, (_, i) => `f${String(i).padStart(3, '0')}.txt`);
    write(
      Object.fromEntries(
        names.map((name, i) => [name, `${'x\n'.repeat(i * 7)}t = "${sample('ghp_', 36, 'alnum', i)}"\n`]),
      ),
    );
    const files: (Work | Unread)[] = names.map((name) => ({ path: inFolder(name), relative: name }));
    files.splice(150, 0, { path: 'closed', reason: 'it could not be read', kind: 'failed' });
    files.push({ bytes: Buffer.from(`t = "${sample('ghp_', 36)}"`), relative: 'blob' });
    return files;
  };
  const found = (outcomes: readonly Outcome[]) =>
    outcomes.flatMap(({ findings }) =>
      findings.map(({ path, start, value }) => `${path}:${start.line} ${value?.reveal() ?? ''}`),
    );

  it('finds the same in threads, in the order of the files', async () => {
    const here = await gather(items(), 0);
    const there = await gather(items(), 3);
    assert.equal(found(here).length, 301);
    assert.deepEqual(found(there), found(here));
    assert.deepEqual(
      found(there).map((line) => line.slice(0, 4)),
      found(there)
        .map((line) => line.slice(0, 4))
        .sort((a, b) => (a === 'blob' ? 1 : b === 'blob' ? -1 : a < b ? -1 : 1)),
    );
  });

  it('passes on what could not be read, and counts the rest', async () => {
    const outcomes = await gather(items(), 2);
    assert.deepEqual(
      outcomes.flatMap(({ unread }) => unread.map(({ path }) => path)),
      ['closed'],
    );
    assert.equal(
      outcomes.reduce((sum, { files }) => sum + files, 0),
      301,
    );
  });

  it('answers nothing for nothing', async () => {
    assert.deepEqual(await gather([], 2), []);
  });

  it('fails, and does not wait for ever, when a thread cannot start', async () => {
    const broken = { file: new URL('./no-such-thread.ts', import.meta.url), count: 2 };
    const run = async (): Promise<void> => {
      for await (const { files } of scanAll(source(items()), orders, broken))
        assert.fail(`${files} from nowhere`);
    };
    await assert.rejects(run, /no-such-thread/);
  });

  it('ends its threads when nobody wants more', async () => {
    for await (const outcome of scanAll(source(items()), orders, threads(2))) {
      assert.ok(outcome.files > 0);
      break;
    }
  });
});
