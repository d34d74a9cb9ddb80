// A process that git starts as a hook: prints what is staged, or with a revision and a branch, what is new there.
import { readHistory } from '../../src/git/history.ts';
import { openRepository } from '../../src/git/repository.ts';
import { readStaged } from '../../src/git/stagedBlobs.ts';

const [since, branch] = process.argv.slice(2);
const repository = await openRepository(process.cwd(), process.env);
if (!repository) throw new Error('There is no repository here');
const options = { maximum: 1_000_000 };
const items =
  since !== undefined && branch !== undefined
    ? readHistory(repository, { ...options, since, branches: [branch] })
    : readStaged(repository, options);
for await (const item of items) {
  process.stdout.write(`${item.path}: ${'bytes' in item ? item.bytes.toString() : item.reason}\n`);
}
