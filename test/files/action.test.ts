// The GitHub Action scans what it is told to, and reports what it found where it is told to.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { sample } from '../../src/detect/sample.ts';
import { builtPackage } from './builtPackage.ts';
import { skipBecause } from './folder.ts';
import { gitIn, testRepository } from './gitRepository.ts';
import { type Ended, runAction } from './githubRunner.ts';

describe('the GitHub Action', function () {
  this.timeout(60_000);
  const { inFolder, inHome, git, write } = testRepository();
  const stripe = (seed: number) => `key = '${sample('sk_' + 'live_', 24, 'alnum', seed)}'\n`;

  before(function () {
    if (process.platform === 'win32') skipBecause(this, 'needs the bash that GitHub has there');
  });

  const scan = (inputs: Readonly<Record<string, string>> = {}, workspace = inFolder()): Ended =>
    runAction(inputs, { workspace, checkout: builtPackage(), temporary: inHome('runner temp') });

  const everyFile = () =>
    fs
      .readdirSync(inFolder(), { recursive: true, encoding: 'utf8' })
      .filter((path) => !path.startsWith('.git'));

  describe('reports', () => {
    it('what it found in SARIF and, for people, in the log, and fails', () => {
      write('src/pay.py', stripe(1));
      const { code, log, outputs } = scan();
      assert.equal(code, 1);
      assert.deepEqual([outputs['exit-code'], outputs['found']], ['1', 'true']);
      const report = fs.readFileSync(outputs['report'] ?? '', 'utf8');
      const { runs } = JSON.parse(report) as { runs: { results: { ruleId: string }[] }[] };
      assert.deepEqual(
        runs[0]?.results.map(({ ruleId }) => ruleId),
        ['stripe-secret-key'],
      );
      assert.match(log, /src\/pay\.py\n {2}1:8 /);
      assert.equal((log + report).includes(stripe(1).slice(7, -2)), false);
    });

    it('nothing where there is nothing, and leaves the workspace as it was', () => {
      write('src/pay.py', 'key = os.environ["KEY"]\n');
      const { code, outputs } = scan();
      assert.equal(code, 0);
      assert.deepEqual([outputs['exit-code'], outputs['found']], ['0', 'false']);
      assert.ok(fs.existsSync(outputs['report'] ?? ''));
      assert.deepEqual(everyFile().sort(), ['src', 'src/pay.py']);
    });

    it('that it does not know where something could not be read', () => {
      const { code, outputs } = scan({ paths: 'missing' });
      assert.equal(code, 2);
      assert.deepEqual([outputs['exit-code'], outputs['found']], ['2', '']);
    });

    it('no report where there is none, but an exit code', () => {
      const { code, outputs, log } = scan({ args: '--no-such-option' });
      assert.equal(code, 2);
      assert.deepEqual(outputs, { 'exit-code': '2', found: '', report: '' });
      assert.match(log, /--no-such-option/);
    });

    it('in every format, to the file that was named', () => {
      write('pay.py', stripe(1));
      for (const [format, beginning] of Object.entries({
        sarif: /^\{.*"runs"/s,
        json: /^\{"schemaVersion"/,
        gitlab: /^\{"version":"15/,
        junit: /^<\?xml/,
        text: /^pay\.py/,
      })) {
        const { code, outputs } = scan({ format, output: inHome(`our report.${format}`), paths: 'pay.py' });
        assert.deepEqual([code, outputs['report']], [1, inHome(`our report.${format}`)]);
        assert.match(fs.readFileSync(inHome(`our report.${format}`), 'utf8'), beginning);
      }
    });

    it('to the runner nothing that it could take for a command', () => {
      write('::warning::x', stripe(1));
      const tokens = [scan(), scan()].map(({ log }) => {
        const [first = '', ...rest] = log.trimEnd().split('\n');
        const [, token = ''] = /^::stop-commands::([\da-f-]{36})$/.exec(first) ?? [];
        assert.equal(rest.indexOf(`::${token}::`), rest.length - 1);
        return token;
      });
      assert.notEqual(tokens[0], tokens[1]);
    });
  });

  describe('scans', () => {
    it('the paths that are named, whatever is in their names, less what is left out', () => {
      const names = [`my "own" $HOME/it's.py`, '-f.py', '--output=pwned', 'a  b*.py'];
      for (const [index, name] of names.entries()) write(name, stripe(index));
      write('other.py', stripe(9));
      write('a  b*.py.orig', stripe(10));
      const { log, code } = scan({ paths: `${names.join('\n')}\n`, exclude: '*.orig' });
      assert.equal(code, 1);
      assert.match(log, /4 tokens in 4 files, 4 files read/);
      assert.equal(everyFile().includes('pwned'), false);
      assert.match(scan({ exclude: 'other.py\n*.orig\n' }).log, /4 tokens in 4 files/);
    });

    it('only the commits of a pull request, what it took out again too', () => {
      git('init', '--quiet');
      const commit = (name: string, text: string) => {
        write(name, text);
        git('add', '--all');
        git('commit', '--quiet', '-m', name);
      };
      commit('base.py', stripe(1));
      git('branch', 'base');
      git('switch', '--quiet', '--create', 'somebody-else');
      commit('other.py', stripe(2));
      git('switch', '--quiet', '--create', 'ours', 'base');
      commit('new.py', stripe(3));
      commit('new.py', 'key = None\n');
      const { log, code } = scan({ since: 'base' });
      assert.equal(code, 1);
      assert.match(log, /new\.py\n/);
      assert.match(log, /1 token in the history/);
      assert.match(scan({ history: 'true' }).log, /3 tokens in the history/);
      const named = scan({ history: 'true', paths: 'base.py\nother.py' });
      assert.match(named.log, /2 tokens in the history/);
    });

    it('nothing, and says what to do, where the checkout is shallow', () => {
      git('init', '--quiet');
      for (const seed of [1, 2]) {
        write('pay.py', stripe(seed));
        git('add', '--all');
        git('commit', '--quiet', '-m', 'one');
      }
      const first = git('rev-parse', 'HEAD~1');
      gitIn(inHome())('clone', '--quiet', '--depth=1', `file://${inFolder()}`, 'shallow');
      const ended = scan({ since: first }, inHome('shallow'));
      assert.equal(ended.code, 2);
      assert.match(ended.log, /shallow/);
    });
  });
});
