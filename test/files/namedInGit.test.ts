// What a scan of git's reads: the paths that are named, and what no ignore file leaves out, as in a scan of files.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { posix, win32 } from 'node:path';
import { sample } from '../../src/detect/sample.ts';
import { wayInto } from '../../src/cli/repositoryPart.ts';
import { runLatchkey } from './ciJob.ts';
import { noSuchThing, skipBecause } from './folder.ts';
import { gitIn, testRepository } from './gitRepository.ts';

describe('a scan of what git has', function () {
  this.timeout(120_000);
  const { inFolder, inHome, git, write } = testRepository();
  let seed = 0;
  const secret = () => `let a = "${sample('ghp_', 36, 'alnum', ++seed)}";\n`;

  /** The paths in which something was found, each once, sorted. */
  const foundFrom = (folder: string, ...words: readonly string[]): readonly string[] => {
    const { out, err } = runLatchkey(folder, 'scan', '--format=json', ...words);
    assert.equal(err, '');
    const { findings } = JSON.parse(out) as { findings: { path: string }[] };
    return [...new Set(findings.map(({ path }) => path))].sort();
  };
  const found = (...words: readonly string[]) => foundFrom(inFolder(), ...words);
  const failure = (folder: string, ...words: readonly string[]): string => {
    const { code, out, err } = runLatchkey(folder, 'scan', ...words);
    assert.deepEqual([code, /\n {4}at /.test(err)], [2, false]);
    return out + err;
  };
  const commit = (...paths: readonly string[]) => {
    for (const path of paths) write(path, secret());
    git('add', '--all', '--force');
    git('commit', '--quiet', '--allow-empty', '-m', 'more');
  };

  beforeEach(() => {
    git('init', '--quiet');
  });

  describe('at named paths', () => {
    it('finds what is at or below them, one or several, from wherever they are named', () => {
      commit('a.ts', 'src/b.ts', 'src/deep/c.ts', 'srcs/d.ts', 'e f/gé.ts');
      assert.deepEqual(found('--history', 'src'), ['src/b.ts', 'src/deep/c.ts']);
      assert.deepEqual(found('--history', 'src/deep/', 'a.ts'), ['a.ts', 'src/deep/c.ts']);
      assert.deepEqual(found('--history', inFolder('e f')), ['e f/gé.ts']);
      assert.deepEqual(foundFrom(inFolder('src'), '--history', 'deep'), ['src/deep/c.ts']);
      assert.deepEqual(foundFrom(inFolder('src'), '--history', '../a.ts'), ['a.ts']);
      assert.deepEqual(foundFrom(inFolder('src'), '--history', '.'), ['src/b.ts', 'src/deep/c.ts']);
      assert.equal(foundFrom(inFolder('src'), '--history').length, 5);
      assert.equal(found('--history', '.', 'a.ts').length, 5);
    });

    it('finds what has gone from the disk, but is told where there never was such a path', () => {
      commit('old/a.ts', 'b.ts');
      fs.rmSync(inFolder('old'), { recursive: true });
      commit();
      assert.deepEqual(found('--history', 'old'), ['old/a.ts']);
      assert.deepEqual(found('--history', 'old/a.ts', 'b.ts'), ['b.ts', 'old/a.ts']);
      assert.match(
        failure(inFolder(), '--history', 'odl', 'b.ts'),
        /b\.ts\n[^]*odl: it does not exist, and is in/,
      );
      assert.match(failure(inFolder(), '--staged', 'odl'), /odl: it does not exist, and is not staged/);
      assert.deepEqual(found('--history', '--since', 'HEAD', 'b.ts'), []);
    });

    it('takes names for names, and not for patterns or options', function () {
      if (process.platform === 'win32') return skipBecause(this, noSuchThing);
      const names = ['*.ts', ':(top)a', ':!b', '[ab].ts', '-x', 'new\nline', 'back\\slash'];
      commit('other.ts', ...names);
      for (const name of names) assert.deepEqual(found('--history', '--', name), [name]);
    });

    it('reads another repository where the paths are in it, and one at a time', () => {
      commit('a.ts');
      fs.mkdirSync(inHome('other', 'sub'), { recursive: true });
      gitIn(inHome('other'))('init', '--quiet');
      fs.writeFileSync(inHome('other', 'sub', 'o.ts'), secret());
      gitIn(inHome('other'))('add', '.');
      gitIn(inHome('other'))('commit', '--quiet', '-m', 'one');
      assert.deepEqual(found('--history', inHome('other')), ['sub/o.ts']);
      assert.deepEqual(found('--history', inHome('other', 'sub', 'o.ts')), ['sub/o.ts']);
      assert.match(failure(inFolder(), '--history', 'a.ts', inHome('other')), /in two repositories: .*other/);
      assert.match(failure(inFolder(), '--history', inHome('none')), /none is in no git repository/);
      assert.match(failure(inFolder(), '--history', '-'), /standard input/);
      gitIn(inHome())('clone', '--quiet', '--bare', 'other', 'bare.git');
      assert.deepEqual(found('--history', inHome('bare.git')), ['sub/o.ts']);
      assert.deepEqual(foundFrom(inHome('bare.git'), '--history', 'sub'), ['sub/o.ts']);
      assert.match(failure(inHome('bare.git'), '--history', 'bus'), /bus: it does not exist/);
    });

    it('follows a link that is named to where it leads', function () {
      if (process.platform === 'win32') return skipBecause(this, noSuchThing);
      commit('src/a.ts', 'b.ts');
      fs.symlinkSync(inFolder(), inHome('link'));
      fs.symlinkSync('src', inFolder('lib'));
      assert.deepEqual(foundFrom(inHome('link'), '--history', 'src'), ['src/a.ts']);
      assert.deepEqual(found('--history', inHome('link', 'src')), ['src/a.ts']);
      assert.deepEqual(found('--history', 'lib'), ['src/a.ts']);
    });

    it('knows the paths of what is staged, also where git has told its hook which index counts', () => {
      commit('a.ts');
      write('src/b.ts', secret());
      write('c.ts', secret());
      git('add', '--all');
      assert.deepEqual(found('--staged', 'src'), ['src/b.ts']);
      assert.deepEqual(found('--staged'), ['c.ts', 'src/b.ts']);
      const before = process.env['GIT_INDEX_FILE'];
      process.env['GIT_INDEX_FILE'] = inHome('index');
      try {
        git('read-tree', 'HEAD');
        git('add', 'c.ts');
        assert.deepEqual(found('--staged', '.'), ['c.ts']);
      } finally {
        if (before === undefined) delete process.env['GIT_INDEX_FILE'];
        else process.env['GIT_INDEX_FILE'] = before;
      }
    });

    it('brings the baseline up to date for these paths, and never for a part of the commits', () => {
      commit('a.ts', 'src/b.ts');
      runLatchkey(inFolder(), 'scan', '--history', '--update-baseline');
      write('src/b.ts', 'let a = 1;\n');
      const { code, err } = runLatchkey(inFolder(), 'scan', '--history', 'src', '--update-baseline');
      assert.deepEqual([code, err.replace(/^.*json /, '')], [0, 'has 0 more, 0 fewer and 2 of the same.\n']);
      assert.equal(runLatchkey(inFolder(), 'scan', '--history').code, 0);
      for (const part of ['--since=HEAD', '--branch=HEAD'])
        assert.match(
          failure(inFolder(), '--history', part, '--update-baseline'),
          /cannot update the baseline/,
        );
    });

    it('refuses what contradicts itself', () => {
      assert.match(failure(inFolder(), '--since', 'HEAD'), /Add --history/);
      assert.match(failure(inFolder(), '--branch', 'HEAD', '--staged'), /Add --history/);
      assert.match(failure(inFolder(), '--history', '--staged'), /cannot be used with/);
    });

    it('has the separators of the system', () => {
      assert.equal(wayInto('C:\\work', 'c:\\work\\src\\a.ts', win32), 'src/a.ts');
      assert.equal(wayInto('C:\\work', 'C:\\work', win32), '');
      assert.equal(wayInto('C:\\work', 'D:\\work\\src', win32), undefined);
      assert.equal(wayInto('C:\\work', 'C:\\works', win32), undefined);
      assert.equal(wayInto('/code', '/code/..a/b\\c', posix), '..a/b\\c');
      assert.equal(wayInto('/code', '/other', posix), undefined);
    });
  });

  describe('where ignore files are', () => {
    it('leaves out in the history and of what is staged what it leaves out of files', () => {
      write('.latchkeyignore', 'top.ts\nvendor/\n!sub/keep.ts\n');
      write('sub/.latchkeyignore', '*.ts\n!yes.ts\n/deep/er/\n');
      write('sub/deep/.latchkeyignore', '!c.ts\n');
      const left = ['sub/deep/c.ts', 'sub/yes.ts', 'z.ts'];
      const paths = ['top.ts', 'sub/top.ts', 'vendor/a.ts', 'sub/a.ts', 'sub/keep.ts', 'sub/deep/er/x.ts'];
      for (const path of [...paths, ...left]) write(path, secret());
      git('add', '--all');
      assert.deepEqual(found(), left);
      assert.deepEqual(found('--staged'), left);
      git('commit', '--quiet', '-m', 'one');
      assert.deepEqual(found('--history'), left);
      assert.equal(found('--history', '--no-ignore').length, 9);
      for (const path of ['sub', 'vendor', 'sub/deep/er', 'sub/top.ts', 'vendor/a.ts', 'sub/yes.ts'])
        assert.deepEqual([path, found('--history', path)], [path, found(path)]);
    });

    it('takes them as they are on the disk now, for what was committed before, too', () => {
      commit('old/a.ts', 'b.ts');
      fs.rmSync(inFolder('old'), { recursive: true });
      write('.latchkeyignore', 'old/\n');
      assert.deepEqual(found('--history'), ['b.ts']);
      write('c.ts', secret());
      git('add', 'c.ts');
      write('.latchkeyignore', 'c.ts\n');
      assert.deepEqual(found('--staged'), []);
    });

    it('finds a content in a place that is read, though it was first where nothing is', () => {
      const text = secret();
      write('.latchkeyignore', 'vendor/\n');
      write('vendor/a.ts', text);
      commit();
      write('src/a.ts', text);
      commit();
      assert.deepEqual(found('--history'), ['src/a.ts']);
      assert.deepEqual(found('--history', '--no-ignore', '--exclude', 'vendor'), ['src/a.ts']);
    });

    it('reads what a forged history has at a path that leads out of the repository', () => {
      write('.latchkeyignore', 'vendor/\n');
      write('evil', secret());
      const blob = git('hash-object', '-w', 'evil');
      fs.rmSync(inFolder('evil'));
      const entry = (mode: string, name: string, id: string) =>
        Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
      const tree = (bytes: Uint8Array) => {
        fs.writeFileSync(inHome('tree'), bytes);
        return git('hash-object', '-w', '-t', 'tree', '--literally', inHome('tree'));
      };
      const forged = tree(entry('40000', '..', tree(entry('100644', 'x.ts', blob))));
      git('branch', 'forged', git('commit-tree', '-m', 'forged', forged));
      assert.deepEqual(found('--history', '--exclude', 'y.ts'), ['../x.ts']);
    });

    it('reads a file that is named though git’s own rules leave it out', () => {
      write('.git/info/exclude', 'a.ts\n');
      write('.gitignore', 'b.ts\n');
      write('a.ts', secret());
      write('b.ts', secret());
      assert.deepEqual(found('a.ts', 'b.ts'), ['a.ts', 'b.ts']);
    });
  });
});
