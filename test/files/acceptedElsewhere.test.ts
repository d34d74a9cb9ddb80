// What people have told detect-secrets and gitleaks to leave alone is left alone, and nothing more than that.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import fc from 'fast-check';
import { isAllowed } from '../../src/detect/allow.ts';
import { allower } from '../../src/detect/allower.ts';
import { sample } from '../../src/detect/sample.ts';
import { type AcceptedElsewhere, type Told, isAcceptedElsewhere } from '../../src/scan/acceptedElsewhere.ts';
import { readAcceptedElsewhere } from '../../src/scan/readAccepted.ts';
import { testFolder } from './folder.ts';

const value = sample('', 24);
const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');
const at = (path: string, line: number, more: Partial<Told> = {}): Told => ({
  rule: 'a-rule',
  path,
  start: { line, column: 1 },
  end: { line, column: 25 },
  ...more,
});
const commit = { id: 'ab'.repeat(20), author: '', email: '', date: '' };

describe('what is accepted elsewhere', function () {
  this.timeout(30_000);
  const inFolder = testFolder();
  const read = (): Promise<AcceptedElsewhere> => readAcceptedElsewhere(inFolder());
  const readWith = (name: string, content: unknown): Promise<AcceptedElsewhere> => {
    fs.writeFileSync(inFolder(name), typeof content === 'string' ? content : JSON.stringify(content));
    return read();
  };

  it('is nothing where there is no file', async () => {
    const accepted = await read();
    assert.deepEqual(accepted.problems, []);
    assert.equal(isAcceptedElsewhere(accepted, at('a.ts', 1), value), false);
  });

  it('can be posted to a thread', async () => {
    const posted = structuredClone(await readWith('.gitleaksignore', 'a.ts:rule:1'));
    assert.equal(isAcceptedElsewhere(posted, at('a.ts', 1), value), true);
  });

  describe('by detect-secrets', () => {
    const result = (more = {}) => ({
      version: '1.5.0',
      results: {
        'src/a.ts': [{ type: 'Secret Keyword', hashed_secret: sha1(value), line_number: 3, ...more }],
      },
    });
    const accepts = async (file: unknown, finding: Told, text = value): Promise<boolean> => {
      const accepted = await readWith('.secrets.baseline', file);
      assert.deepEqual(accepted.problems, []);
      return isAcceptedElsewhere(accepted, finding, text);
    };

    it('is the same value in the same file, wherever it has moved', async () => {
      assert.equal(await accepts(result(), at('src/a.ts', 99)), true);
      assert.equal(await accepts(result(), at('src/b.ts', 3)), false);
      assert.equal(await accepts(result(), at('src/a.ts', 3), `${value}x`), false);
    });

    it('is what an audit has found to be none, and not what it has found to be a secret', async () => {
      assert.equal(await accepts(result({ is_secret: false }), at('src/a.ts', 3)), true);
      assert.equal(await accepts(result({ is_secret: true }), at('src/a.ts', 3)), false);
    });

    it('is a private key by its line, since only its heading is hashed', async () => {
      const file = result({ type: 'Private Key' });
      assert.equal(await accepts(file, at('src/a.ts', 3, { rule: 'private-key-pem' })), true);
      assert.equal(await accepts(file, at('src/a.ts', 4, { rule: 'private-key-pem' })), false);
      assert.equal(await accepts(file, at('src/a.ts', 3)), false);
    });

    it('is told by paths of Windows as well', async () => {
      const { results } = result();
      assert.equal(await accepts({ results: { 'src\\a.ts': results['src/a.ts'] } }, at('src/a.ts', 3)), true);
    });

    it('is what its filters leave out, in their old and in their new form', async () => {
      const filter = (what: string, pattern: readonly string[]) => ({
        path: `detect_secrets.filters.regex.should_exclude_${what}`,
        pattern,
      });
      const files: readonly unknown[] = [
        { exclude: { files: '^docs/', lines: '# sample' }, results: {} },
        {
          results: {},
          filters_used: [
            { path: 'detect_secrets.filters.heuristic.is_sequential_string' },
            filter('file', ['^docs/']),
            filter('line', ['# sample']),
          ],
        },
      ];
      for (const file of files) {
        const { allow, problems } = await readWith('.secrets.baseline', file);
        assert.deepEqual(problems, []);
        const text = `a = "${value}" # sample\nb = "${value}"`;
        const start = (line: number): number => text.indexOf(value, line === 1 ? 0 : text.indexOf('\n'));
        const allowed = (line: number, path: string): boolean =>
          isAllowed(
            allower(allow),
            text,
            { rule: 'a-rule', start: start(line), end: start(line) + value.length, confidence: 'high' },
            { path },
          );
        assert.equal(allowed(1, 'src/a.ts'), true);
        assert.equal(allowed(2, 'src/a.ts'), false);
        assert.equal(allowed(2, 'docs/a.md'), true);
      }
      const secret = await readWith('.secrets.baseline', { filters_used: [filter('secret', ['^abc'])] });
      assert.deepEqual(secret.allow, [{ regexes: ['^abc'] }]);
    });

    const malformed: readonly (readonly [unknown, RegExp])[] = [
      ['{', /not valid JSON/],
      ['[]', /not an object/],
      [{ results: [] }, /"results" is not an object/],
      [{ results: { a: {} } }, /"a" is not a list/],
      [{ exclude: { files: '(?!a)' } }, /looks ahead or behind/],
      ['\u0000', /binary/],
    ];
    for (const [file, reason] of malformed) {
      it(`is told where the file is wrong: ${JSON.stringify(file)}`, async () => {
        const { problems } = await readWith('.secrets.baseline', file);
        assert.match(problems.map((one) => one.reason).join('\n'), reason);
        assert.ok(problems.every((one) => one.path === '.secrets.baseline' && one.kind === 'failed'));
      });
    }

    it('is never the prototype of anything', async () => {
      const accepted = await readWith(
        '.secrets.baseline',
        '{"results":{"__proto__":[{"hashed_secret":"a"}]}}',
      );
      assert.equal(isAcceptedElsewhere(accepted, at('constructor', 1), value), false);
    });
  });

  describe('by gitleaks', () => {
    const ignored = async (content: string, finding: Told, name = '.gitleaksignore'): Promise<boolean> =>
      isAcceptedElsewhere(await readWith(name, content), finding, value);

    it('is whatever stands on the line of a file', async () => {
      const content = '# samples\n\n  src/a.ts:generic-api-key:12  \r\n./b.ts:x:1\n';
      assert.equal(await ignored(content, at('src/a.ts', 12)), true);
      assert.equal(await ignored(content, at('src/a.ts', 13)), false);
      assert.equal(await ignored(content, at('b.ts', 1)), true);
      assert.equal(await ignored(content, at('a.ts', 12)), false);
      assert.deepEqual((await read()).problems, []);
    });

    it('is a value of many lines by any of them', async () => {
      const key = at('a.pem', 3, { end: { line: 20, column: 1 } });
      assert.equal(await ignored('a.pem:private-key:3', key), true);
      assert.equal(await ignored('a.pem:private-key:21', key), false);
    });

    it('is only that of a commit, where a commit is told', async () => {
      const content = `${commit.id}:src/a.ts:rule:12`;
      assert.equal(await ignored(content, at('src/a.ts', 12, { commit })), true);
      assert.equal(await ignored(content, at('src/a.ts', 12)), false);
      const other = { ...commit, id: 'cd'.repeat(20) };
      assert.equal(await ignored(content, at('src/a.ts', 12, { commit: other })), false);
      assert.equal(await ignored('src/a.ts:rule:12', at('src/a.ts', 12, { commit })), true);
    });

    it('is read from the file of betterleaks too', async () => {
      assert.equal(await ignored('a.ts:rule:1', at('a.ts', 1), '.betterleaksignore'), true);
    });

    it('is told where a line is none', async () => {
      const { problems } = await readWith('.gitleaksignore', 'a.ts:rule:1\nnothing\na.ts:rule:x\n');
      assert.deepEqual(problems, [
        {
          path: '.gitleaksignore',
          reason: 'lines 2, 3 are no fingerprint like path:rule:line',
          kind: 'failed',
        },
      ]);
    });

    it('is read back from whatever path and line it was written for', async () => {
      const name = fc
        .stringMatching(/^[\w:. -]{1,12}$/)
        .filter((one) => one.trim() === one && !/^(?:\.|#)/.test(one));
      const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
      await fc.assert(
        fc.asyncProperty(
          path,
          fc.integer({ min: 1, max: 9_999 }),
          fc.boolean(),
          async (file, line, isInHistory) => {
            const content = `${isInHistory ? `${commit.id}:` : ''}${file}:some-rule:${line}\n`;
            const finding = at(file, line, isInHistory ? { commit } : {});
            assert.equal(await ignored(content, finding), true);
            assert.equal(
              await ignored(content, {
                ...finding,
                start: { line: line + 1, column: 1 },
                end: { line: line + 1, column: 9 },
              }),
              false,
            );
          },
        ),
        { numRuns: 60 },
      );
    });

    it('may be a file of a hundred thousand lines', async () => {
      const content = Array.from({ length: 100_000 }, (_, index) => `src/${index}.ts:rule:${index + 1}`).join(
        '\n',
      );
      assert.equal(await ignored(content, at('src/99999.ts', 100_000)), true);
      assert.equal(await ignored(`${':'.repeat(200_000)}\n`, at('a', 1)), false);
    });
  });
});
