// npm run pictures: makes the pictures of the README and the walkthrough anew, from what the person tests saw.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pictures = {
  squiggle: ['pictures/squiggle.png', 'walkthrough/see.png'],
  lightbulb: ['pictures/lightbulb.png', 'walkthrough/move.png'],
  moved: ['pictures/moved.png'],
  explorer: ['pictures/explorer.png', 'walkthrough/know.png'],
  rule: ['pictures/rule.png'],
};

const { status } = spawnSync(process.execPath, [join(root, 'test', 'run.mjs'), 'person'], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
for (const [name, places] of Object.entries(pictures)) {
  for (const place of places) {
    const target = join(root, 'media', place);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, 'test-results', 'screenshots', `${name}.png`), target);
  }
}
