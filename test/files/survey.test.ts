// What the editor orders to be scanned is scanned in a thread: the right files, all of them, and no more when told.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sample } from '../../src/detect/sample.ts';
import { TokenError } from '../../src/tokens/errors.ts';
import type { LocatedFinding, Unread } from '../../src/workspace/located.ts';
import { noAgreement } from '../../src/scan/agreement.ts';
import { type SurveyThreads, runSurvey } from '../../src/scan/runSurvey.ts';
import type { FolderSurvey, HistorySurvey } from '../../src/scan/survey.ts';
import { opened, testRepository } from './gitRepository.ts';

const never = new AbortController().signal;

describe('a survey', function () {
  this.timeout(60_000);
  const { inFolder, git, write } = testRepository();
  const token = sample('sk_live_', 24);
  const line = `const stripeKey = '${token}';\n`;
  const folderSurvey = (more: Partial<FolderSurvey> = {}): FolderSurvey => ({
    kind: 'folder',
    folder: inFolder(),
    exclude: [],
    agreement: noAgreement,
    ...more,
  });
  const historySurvey = async (exclude: readonly string[] = []): Promise<HistorySurvey> => ({
    ...folderSurvey({ exclude }),
    kind: 'history',
    repository: await opened(inFolder()),
  });
  const built = mkdtempSync(join(tmpdir(), 'latchkey-threads-'));
  const threads: SurveyThreads = {
    file: join(built, 'surveyThread.cjs'),
    scanning: { file: join(built, 'scanThread.cjs'), count: 0 },
  };
  before(async () => {
    const entryPoints = ['surveyThread', 'scanThread'].map((name) =>
      fileURLToPath(new URL(`../../src/scan/${name}.ts`, import.meta.url)),
    );
    const how = { bundle: true, format: 'cjs', platform: 'node', outExtension: { '.js': '.cjs' } } as const;
    await build({ entryPoints, outdir: built, ...how });
  });
  after(() => rmSync(built, { recursive: true, force: true }));

  const made = async (survey: FolderSurvey | HistorySurvey, by = threads) => {
    const findings: LocatedFinding[] = [];
    const unread: Unread[] = [];
    await runSurvey(
      by,
      survey,
      (outcome) => {
        findings.push(...outcome.findings);
        unread.push(...outcome.unread);
      },
      never,
    );
    return { findings, unread, paths: findings.map(({ path }) => path) };
  };
  const commit = (message: string): string => {
    git('add', '--all', '--force');
    git('commit', '--quiet', '-m', message);
    return git('rev-parse', 'HEAD');
  };

  it('of a folder finds what is in it, with line and column, but not in a .env and not where it is ignored', async () => {
    write('src/a.ts', `\n${line}`);
    write('.env', `STRIPE_KEY=${token}\n`);
    write('.env.example', `STRIPE_KEY=${token}\n`);
    write('.gitignore', 'out\n');
    write('out/a.js', line);
    write('vendor/a.js', line);
    const { findings, paths } = await made(folderSurvey({ exclude: ['vendor/'], minimum: 'low' }));
    assert.deepEqual(paths.sort(), ['.env.example', 'src/a.ts']);
    const found = findings.find(({ path }) => path === 'src/a.ts');
    assert.ok(found);
    assert.deepEqual(found.start, { line: 2, column: line.indexOf(token) + 1 });
    assert.deepEqual(found.end, { line: 2, column: line.indexOf(token) + token.length + 1 });
    assert.ok(!JSON.stringify(findings).includes(token));
  });

  it('of some files finds what is in these, and says nothing of one that has gone', async () => {
    for (const path of ['a.ts', 'b.ts', 'c/d.ts', 'c/e.ts']) write(path, line);
    const only = [inFolder('b.ts'), inFolder('c'), inFolder('gone.ts')];
    const { paths, unread } = await made(folderSurvey({ only }));
    assert.deepEqual(paths, ['b.ts', 'c/d.ts', 'c/e.ts']);
    assert.deepEqual(unread, []);
  });

  it('finds the same in threads of its own', async () => {
    for (let i = 0; i < 200; i++) write(`${i % 7}/${i}.ts`, i % 3 === 0 ? line : '// nothing\n');
    const alone = await made(folderSurvey());
    const spread = await made(folderSurvey(), {
      ...threads,
      scanning: { ...threads.scanning, count: 2 },
    });
    assert.equal(alone.paths.length, 67);
    assert.deepEqual(spread.paths, alone.paths);
  });

  it('of a history finds what is no longer there, once, with the commit that brought it', async () => {
    git('init', '--quiet');
    write('a.ts', '// nothing yet\n');
    commit('nothing');
    write('a.ts', line);
    const first = commit('the token');
    write('a.ts', `// moved down\n${line}`);
    commit('the same token again');
    write('a.ts', '// gone\n');
    commit('gone');
    const { findings } = await made(await historySurvey());
    assert.deepEqual(
      findings.map(({ path, commit: brought }) => [path, brought?.id, brought?.author]),
      [['a.ts', first, 'Ada Lovelace']],
    );
  });

  it('of a history reads a .env that was committed, and leaves out what is excluded', async () => {
    git('init', '--quiet');
    write('.env', `STRIPE_KEY=${token}\n`);
    write('vendor/a.js', line);
    commit('too much');
    assert.deepEqual((await made(await historySurvey(['vendor/']))).paths, ['.env']);
  });

  it('of a history leaves out what a .latchkeyignore of any folder leaves out of a scan of files', async () => {
    git('init', '--quiet');
    write('.latchkeyignore', 'top.ts\n');
    write('sub/.latchkeyignore', 'a.ts\n');
    for (const path of ['top.ts', 'sub/a.ts', 'sub/b.ts', 'a.ts']) write(path, line);
    commit('one');
    const { paths } = await made({ ...(await historySurvey()), folder: inFolder('sub') });
    // The four files have the same content, which counts where it is first wanted.
    assert.deepEqual(paths, ['a.ts']);
    assert.deepEqual((await made(folderSurvey())).paths, ['a.ts', 'sub/b.ts']);
  });

  it('throws on the TokenError that ended it', async () => {
    git('init', '--quiet');
    write('a.ts', line);
    commit('one');
    const repository = { ...(await opened(inFolder())), program: inFolder('no-git') };
    await assert.rejects(made({ ...(await historySurvey()), repository }), (error) => {
      assert.ok(error instanceof TokenError);
      assert.equal(error.code, 'git-failed');
      assert.ok(error.next.length > 0);
      return true;
    });
  });

  it('throws where its thread cannot be started', async () => {
    await assert.rejects(made(folderSurvey(), { ...threads, file: inFolder('none.cjs') }));
  });

  it('ends at once when told to, tells nothing afterwards, and leaves no git running', async function () {
    if (process.platform !== 'linux') this.skip();
    git('init', '--quiet');
    for (let i = 0; i < 30; i++) {
      for (let file = 0; file < 20; file++) write(`${file}.ts`, `// ${i}\n${'x = 1;\n'.repeat(20_000)}`);
      commit(`${i}`);
    }
    const survey = await historySurvey();
    const abort = new AbortController();
    let told = 0;
    const running = runSurvey(
      threads,
      survey,
      () => {
        told++;
        abort.abort();
      },
      abort.signal,
    );
    await running;
    assert.equal(told, 1);
    for (let tries = 0; gitsIn(inFolder()) > 0; tries++) {
      assert.ok(tries < 100, 'git still runs');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.equal(told, 1);
  });

  it('that is told to end before it begins does not begin', async () => {
    write('a.ts', line);
    const tell = () => assert.fail('something was told');
    await runSurvey(threads, folderSurvey(), tell, AbortSignal.abort());
  });
});

/** How many gits run in a folder. */
function gitsIn(folder: string): number {
  const listed = execFileSync('sh', ['-c', 'ls -l /proc/[0-9]*/cwd 2>/dev/null || true'], {
    encoding: 'utf8',
  });
  const ids = [...listed.matchAll(/\/proc\/(\d+)\/cwd -> (.*)/g)].filter(([, , cwd]) => cwd === folder);
  return ids.length;
}
