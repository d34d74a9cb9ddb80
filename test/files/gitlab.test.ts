// The GitLab template scans a merge request's commits or the files, writes the reports, and fails where it should.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { sample } from '../../src/detect/sample.ts';
import { readYaml, runJob } from './ciJob.ts';
import { skipBecause } from './folder.ts';
import { testRepository } from './gitRepository.ts';

interface Template {
  readonly '.latchkey': { readonly variables: Readonly<Record<string, string>> };
  readonly latchkey_secret_detection: GitlabJob;
  readonly latchkey: GitlabJob;
}

interface GitlabJob {
  readonly script: readonly string[];
  readonly artifacts?: {
    readonly paths: readonly string[];
    readonly reports: Readonly<Record<string, string>>;
  };
}

describe('the GitLab template', function () {
  this.timeout(60_000);
  const { inFolder, inHome, git, write } = testRepository();
  const template = readYaml('ci/gitlab/latchkey.gitlab-ci.yml') as Template;
  const stripe = (seed: number) => `key = '${sample('sk_' + 'live_', 24, 'alnum', seed)}'\n`;

  before(function () {
    if (process.platform === 'win32') skipBecause(this, 'GitLab runs this template on Linux');
  });

  beforeEach(() => {
    git('init', '--quiet');
  });

  /** The lines of a job's script, one after the other in one shell, as GitLab's runner gives them to it. */
  const runScript = (
    name: 'latchkey' | 'latchkey_secret_detection',
    variables: Readonly<Record<string, string>> = {},
  ) =>
    runJob(
      {
        script: template[name].script.join('\n'),
        shell: ['sh', '-ec'],
        folder: inFolder(),
        environment: { ...template['.latchkey'].variables, ...variables },
      },
      inHome('bin'),
    );

  function commit(name: string, text: string): string {
    write(name, text);
    git('add', '--all');
    git('commit', '--quiet', '-m', name);
    return git('rev-parse', 'HEAD');
  }

  const reported = () => {
    const report = fs.readFileSync(inFolder('gl-secret-detection-report.json'), 'utf8');
    const { vulnerabilities } = JSON.parse(report) as { vulnerabilities: { location: { file: string } }[] };
    return vulnerabilities.map(({ location }) => location.file);
  };

  it('reports the files of a branch in a job that succeeds, and fails in the next', () => {
    commit('pay.py', stripe(1));
    commit('gone.py', stripe(2));
    fs.rmSync(inFolder('gone.py'));
    assert.equal(runScript('latchkey_secret_detection').code, 0);
    assert.deepEqual(reported(), ['pay.py']);
    const { code, out } = runScript('latchkey');
    assert.equal(code, 1);
    assert.match(out, /pay\.py\n.*\n\n1 token in 1 file/);
  });

  it('reports only the commits of a merge request, what they took out again too', () => {
    const base = commit('old.py', stripe(1));
    commit('new.py', stripe(2));
    commit('new.py', 'key = None\n');
    assert.equal(runScript('latchkey_secret_detection', { CI_MERGE_REQUEST_DIFF_BASE_SHA: base }).code, 0);
    assert.deepEqual(reported(), ['new.py']);
    assert.equal(runScript('latchkey').code, 1);
  });

  it('succeeds in both jobs where there is nothing', () => {
    commit('pay.py', 'key = os.environ["KEY"]\n');
    assert.equal(runScript('latchkey_secret_detection').code, 0);
    assert.deepEqual(reported(), []);
    assert.equal(runScript('latchkey').code, 0);
  });

  it('writes every report that it declares', () => {
    commit('pay.py', stripe(1));
    runScript('latchkey_secret_detection');
    const { paths = [], reports = {} } = template.latchkey_secret_detection.artifacts ?? {};
    const declared = [...paths, ...Object.values(reports)];
    assert.equal(declared.length, 3);
    assert.deepEqual(
      declared.filter((name) => !fs.existsSync(inFolder(name))),
      [],
    );
  });

  it('fails where something could not be read, with the reports of all else', () => {
    commit('pay.py', stripe(1));
    fs.symlinkSync('loop', inFolder('loop'));
    assert.notEqual(runScript('latchkey_secret_detection').code, 0);
    assert.deepEqual(reported(), ['pay.py']);
  });

  it('fails where it is told something that there is not', () => {
    commit('pay.py', stripe(1));
    assert.notEqual(
      runScript('latchkey_secret_detection', { CI_MERGE_REQUEST_DIFF_BASE_SHA: '1'.repeat(40) }).code,
      0,
    );
    assert.notEqual(runScript('latchkey_secret_detection', { LATCHKEY_ARGS: '--no-such-option' }).code, 0);
  });

  it('takes more arguments, and no pattern among them for names of files', () => {
    commit('a.py', stripe(1));
    commit('b.py', stripe(2));
    commit('c.js', stripe(3));
    assert.equal(
      runScript('latchkey_secret_detection', { LATCHKEY_ARGS: '--min-confidence high --exclude *.py' }).code,
      0,
    );
    assert.deepEqual(reported(), ['c.js']);
  });
});
