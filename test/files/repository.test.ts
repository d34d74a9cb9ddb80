// The repository practises what it preaches: our own engine finds no token in it.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { inspect } from '../../src/detect/inspect.ts';
import { rules } from '../../src/detect/rules/index.ts';
import { scanner } from '../../src/detect/scan.ts';
import { readText } from '../../src/workspace/readText.ts';
import { walk } from '../../src/workspace/walk.ts';

describe('the repository', () => {
  it('holds no token-shaped text, not even in its tests', async () => {
    const scan = scanner(rules);
    const found: string[] = [];
    let files = 0;
    for await (const entry of walk(fileURLToPath(new URL('../../', import.meta.url)))) {
      assert.ok(!('problem' in entry), entry.path);
      const read = await readText(entry.path, 5_000_000);
      if (!('text' in read)) continue;
      files++;
      // Without its path: being in a test is no excuse here.
      const threshold = { minimum: 'medium', fingerprints: new Set<string>() } as const;
      for (const { rule, start } of inspect(scan, read.text, {}, threshold)) {
        found.push(`${entry.relative}:${read.text.slice(0, start).split('\n').length} ${rule}`);
      }
    }
    assert.ok(files > 200, `${files} files`);
    assert.deepEqual(found, []);
  });
});
