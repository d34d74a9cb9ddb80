// A scan in parts, on one machine or on many, comes to the same as one of the whole; and the examples do it so.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { sample } from '../../src/detect/sample.ts';
import { readYaml, runJob, runLatchkey } from './ciJob.ts';
import { skipBecause } from './folder.ts';
import { testRepository } from './gitRepository.ts';

interface Container {
  readonly command: readonly [string, ...string[]];
  readonly args: readonly [string];
  readonly env: readonly { readonly name: string; readonly value: string }[];
}

interface KubernetesJob {
  readonly spec: {
    readonly completions?: number;
    readonly template: { readonly spec: { readonly containers: readonly [Container] } };
  };
}

interface Workflow {
  readonly jobs: Readonly<
    Record<
      'scan' | 'merge',
      { readonly steps: readonly { readonly run?: string }[]; readonly strategy: Strategy }
    >
  >;
}

interface Strategy {
  readonly matrix: { readonly shard: readonly number[] };
}

describe('a scan in shards', function () {
  this.timeout(60_000);
  const { inFolder, inHome, write } = testRepository();

  before(function () {
    if (process.platform === 'win32') skipBecause(this, 'the examples are for a shell');
  });

  /** Files in folders, of which every third holds a token, and one that is no text. */
  function writeTree(files = 30): void {
    for (let index = 0; index < files; index++) {
      const token = sample('sk_' + 'live_', 24, 'alnum', index);
      const text = index % 3 === 0 ? `const key = '${token}';\n` : 'const key = process.env.KEY;\n';
      write(`code/f${index % 4}/g${index % 2}/file ${index}.js`, text);
    }
    write('code/logo.bin', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 0));
  }

  const report = (index: number) => inHome(`shard-${index}.json`);
  const scanShards = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const file = report(index + 1);
      const words = ['scan', '--shard', `${index + 1}/${count}`, '--format', 'json', '--output', file];
      return { file, ...runLatchkey(inFolder('code'), ...words) };
    });
  const scanAll = (...words: readonly string[]) => runLatchkey(inFolder('code'), 'scan', ...words);

  /** A report without what differs between two scans of the same: moments, and the salt of the run. */
  const timeless = (json: string) =>
    json.replace(/"(startedAt|endedAt|startTimeUtc|endTimeUtc|saltedHash|salt)":"[^"]*"/g, '"$1":""');

  for (const count of [1, 3, 8]) {
    it(`by ${count} merges into what one scan of all says, and ends as that`, () => {
      writeTree();
      const files = scanShards(count).map(({ file }) => file);
      const whole = scanAll('--format', 'json');
      const merged = runLatchkey(inFolder(), 'merge', '--format', 'json', ...files);
      assert.equal(timeless(merged.out), timeless(whole.out));
      assert.equal((JSON.parse(merged.out) as { found: number }).found, 10);
      assert.deepEqual([merged.code, whole.code], [1, 1]);
      assert.equal(runLatchkey(inFolder(), 'merge', ...files).out, scanAll().out);
    });
  }

  it('spreads the files over all shards, each file in one', () => {
    writeTree(80);
    const tallies = scanShards(4).map(
      ({ file }) => (JSON.parse(fs.readFileSync(file, 'utf8')) as { tally: { files: number } }).tally.files,
    );
    assert.ok(Math.min(...tallies) > 5, tallies.join(' '));
  });

  it('tells in one shard what could not be read, and the merge ends with 2', () => {
    writeTree();
    fs.symlinkSync('loop', inFolder('code/loop'));
    const shards = scanShards(3);
    assert.deepEqual(
      shards.map(({ code }) => code).filter((code) => code === 2),
      [2],
    );
    const files = shards.map(({ file }) => file);
    const merged = runLatchkey(inFolder(), 'merge', ...files);
    assert.deepEqual([merged.code, merged.out], [2, scanAll().out]);
  });

  it('that finds nothing merges into nothing', () => {
    write('code/a.js', 'const key = process.env.KEY;\n');
    const files = scanShards(2).map(({ file }) => file);
    assert.deepEqual(runLatchkey(inFolder(), 'merge', ...files), { code: 0, out: scanAll().out, err: '' });
  });

  describe('in Kubernetes', () => {
    const containerOf = (path: string) => (readYaml(path) as KubernetesJob).spec.template.spec.containers[0];
    const environmentOf = ({ env }: Container) =>
      Object.fromEntries(env.map(({ name, value }) => [name, value]));
    const runContainer = (path: string, more: Readonly<Record<string, string>> = {}) => {
      const container = containerOf(path);
      return runJob(
        {
          script: container.args[0],
          shell: container.command,
          folder: inFolder('code'),
          environment: { ...environmentOf(container), REPORTS: inHome('reports'), ...more },
        },
        inHome('bin'),
      );
    };
    const scanPods = () => {
      fs.mkdirSync(inHome('reports'), { recursive: true });
      for (let index = 0; index < 8; index++) {
        const { code, err } = runContainer('docs/examples/kubernetes-scan.yaml', {
          JOB_COMPLETION_INDEX: String(index),
        });
        assert.equal(code, 0, err);
      }
    };

    it('is one pod for each shard, and a merge of as many', () => {
      const { spec } = readYaml('docs/examples/kubernetes-scan.yaml') as KubernetesJob;
      for (const path of ['docs/examples/kubernetes-scan.yaml', 'docs/examples/kubernetes-merge.yaml']) {
        assert.equal(environmentOf(containerOf(path))['SHARDS'], String(spec.completions));
      }
    });

    it('says what one scan of all says, whatever an earlier run has left', () => {
      writeTree();
      fs.mkdirSync(inHome('reports'));
      for (const name of ['shard-1.json', 'shard-9.json', 'latchkey.sarif']) {
        fs.writeFileSync(inHome('reports', name), 'old');
      }
      scanPods();
      const merged = runContainer('docs/examples/kubernetes-merge.yaml');
      assert.deepEqual([merged.code, merged.out], [1, scanAll().out]);
      const sarif = fs.readFileSync(inHome('reports/latchkey.sarif'), 'utf8');
      assert.equal(timeless(sarif), timeless(scanAll('--format', 'sarif').out));
    });

    it('fails where a shard has no report, and leaves no report of all', () => {
      writeTree();
      scanPods();
      fs.writeFileSync(inHome('reports/latchkey.sarif'), 'old');
      fs.rmSync(inHome('reports/shard-5.json'));
      const merged = runContainer('docs/examples/kubernetes-merge.yaml');
      assert.notEqual(merged.code, 0);
      assert.match(merged.err, /shard-5\.json/);
      assert.equal(fs.existsSync(inHome('reports/latchkey.sarif')), false);
    });
  });

  describe('in GitHub Actions', () => {
    const { jobs } = readYaml('docs/examples/github-shards.yml') as Workflow;
    /** The job's own step, with the shell that GitHub takes where a step names none. */
    const runStep = (
      job: 'scan' | 'merge',
      folder: string,
      environment: Readonly<Record<string, string>> = {},
    ) => {
      const script = jobs[job].steps.findLast(({ run }) => run !== undefined)?.run ?? '';
      return runJob({ script, shell: ['bash', '-ec'], folder, environment }, inHome('bin'));
    };

    it('says what one scan of all says', () => {
      writeTree();
      fs.mkdirSync(inHome('shards'));
      const { shard: shards } = jobs.scan.strategy.matrix;
      for (const shard of shards) {
        const environment = {
          SHARD: String(shard),
          SHARDS: String(shards.length),
          RUNNER_TEMP: inHome('shards'),
        };
        const { code, err } = runStep('scan', inFolder('code'), environment);
        assert.equal(code, 0, err);
      }
      assert.equal(fs.readdirSync(inHome('shards')).length, shards.length);
      const merged = runStep('merge', inHome());
      assert.deepEqual([merged.code, merged.out], [1, scanAll().out]);
      const sarif = fs.readFileSync(inHome('latchkey.sarif'), 'utf8');
      assert.equal(timeless(sarif), timeless(scanAll('--format', 'sarif').out));
    });

    it('fails in the shard that has no report', () => {
      writeTree();
      const environment = { SHARD: '5', SHARDS: '4', RUNNER_TEMP: inHome() };
      assert.notEqual(runStep('scan', inFolder('code'), environment).code, 0);
    });
  });
});
