// What a team has agreed on is read from all its files, in a thread where the editor asks, and scans go by it.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ownIds } from '../../src/detect/rules/index.ts';
import { fingerprintLine } from '../../src/detect/suppress.ts';
import { sample } from '../../src/detect/sample.ts';
import { type Agreement, noAgreement } from '../../src/scan/agreement.ts';
import { formatBaseline } from '../../src/scan/baselineText.ts';
import { liveRules } from '../../src/scan/liveRules.ts';
import { readWholeAgreement } from '../../src/scan/readAgreement.ts';
import { hasAgreement, readInThread } from '../../src/scan/readInThread.ts';
import { saltedHash } from '../../src/scan/scanText.ts';
import { makeSurvey } from '../../src/scan/survey.ts';
import { testFolder } from './folder.ts';
import { writeFile } from './teamFolder.ts';

describe('an agreement', function () {
  this.timeout(60_000);
  const inFolder = testFolder();
  const write = (name: string, text: string): void => writeFile(inFolder(name), text);
  const read = (): Promise<Agreement> => readWholeAgreement(inFolder(), { ownIds });
  const token = sample('acme_', 24);
  const rule = {
    id: 'acme-token',
    title: 'Acme token',
    pattern: 'acme_[A-Za-z0-9]{24}',
    keywords: ['acme_'],
  };
  const salt = '0123456789abcdef'.repeat(2);
  const baselineOf = (path: string): string =>
    formatBaseline({ salt, findings: [{ path, rule: 'acme-token', hash: saltedHash(salt, token) }] });
  const writeAll = (): void => {
    write('latchkey.json', JSON.stringify({ scan: { rules: [rule], disabledRules: ['stripe-secret-key'] } }));
    write('.gitleaks.toml', `[extend]\npath = "base.toml"\n`);
    write('base.toml', `[[rules]]\nid = "base-rule"\nregex = "zzz[0-9]"\n`);
    write('.gitleaksignore', 'src/a.ts:acme-token:1\n');
    write('.latchkeyignore', `${fingerprintLine(token, 'acme-token', 'src/b.ts')}\n`);
    write('.latchkey-baseline.json', baselineOf('src/c.ts'));
  };

  it('is nothing where there are no such files', async () => {
    assert.deepEqual(await read(), noAgreement);
    assert.equal(await hasAgreement(inFolder()), false);
    assert.equal(await hasAgreement(inFolder('none')), false);
  });

  it('is read from all files, and each rule says where it is from', async () => {
    writeAll();
    const { team, accepted, fingerprints, baseline, problems } = await read();
    assert.deepEqual(
      team.rules.map(({ id, from }) => [id, from]),
      [
        ['acme-token', 'latchkey.json'],
        ['base-rule', '.gitleaks.toml'],
      ],
    );
    assert.equal(team.files.length, 2);
    assert.deepEqual([...accepted.lines.keys()], ['src/a.ts']);
    assert.equal(fingerprints.size, 1);
    assert.equal(baseline?.findings.length, 1);
    assert.deepEqual(problems, []);
    assert.equal(await hasAgreement(inFolder()), true);
  });

  it('tells what is wrong in any of them, and has the rest', async () => {
    writeAll();
    write('.latchkey-baseline.json', '{');
    write('.gitleaksignore', 'nothing\n');
    write('.gitleaks.toml', '= =');
    const { team, baseline, problems } = await read();
    assert.deepEqual(problems.map(({ path }) => path).sort(), [
      '.gitleaks.toml',
      '.gitleaksignore',
      '.latchkey-baseline.json',
    ]);
    assert.ok(problems.every(({ kind }) => kind === 'failed'));
    assert.equal(team.rules.length, 1);
    assert.equal(baseline, undefined);
  });

  describe('that a thread has read', () => {
    const built = mkdtempSync(join(tmpdir(), 'latchkey-reading-'));
    before(async () => {
      const entry = fileURLToPath(new URL('../../src/scan/agreementThread.ts', import.meta.url));
      await build({
        ...{ entryPoints: [entry], outdir: built, bundle: true, format: 'cjs', platform: 'node' },
        outExtension: { '.js': '.cjs' },
      });
    });
    after(() => rmSync(built, { recursive: true, force: true }));

    it('is the same', async () => {
      writeAll();
      assert.deepEqual(await readInThread(built, { folder: inFolder(), ownIds }), await read());
    });

    it('rejects where there is no thread', async () => {
      await assert.rejects(readInThread(inFolder('none'), { folder: inFolder(), ownIds }));
    });
  });

  it('is what a survey goes by', async () => {
    writeAll();
    const line = `key = ${token}\n`;
    for (const name of ['a', 'b', 'c', 'd']) write(`src/${name}.ts`, line);
    write('src/e.ts', `const stripe = '${sample('sk_live_', 24)}';\n`);
    write('src/f.ts', line + line);
    write('vendor/a.ts', line);
    const agreement = await read();
    const excluding = { ...agreement, team: { ...agreement.team, exclude: ['vendor/'] } };
    const found: string[] = [];
    const survey = {
      kind: 'folder',
      folder: inFolder(),
      exclude: ['src/f.ts'],
      agreement: excluding,
    } as const;
    for await (const { findings } of makeSurvey(survey, { file: '', count: 0 }))
      found.push(...findings.map(({ path, rule: id }) => `${path} ${id}`));
    assert.deepEqual(found, ['src/d.ts acme-token']);
  });

  it('only holds while somebody types as far as a window takes it, and says so', async () => {
    const many = Array.from({ length: 2_500 }, (_, i) => ({
      ...rule,
      id: `acme-${i}`,
      keywords: [`acme-${i}`],
    }));
    const allow = Array.from({ length: 1_200 }, (_, i) => ({ regexes: [`a${i}`], why: 'It is a test.' }));
    write('latchkey.json', JSON.stringify({ scan: { rules: many, allow } }));
    const live = liveRules(await read());
    assert.equal(live.rules.length, 2_000);
    assert.equal(live.allow.length, 1_000);
    assert.deepEqual(
      live.problems.map(({ path, kind, reason }) => [path, kind, reason.slice(0, 41)]),
      [
        ['latchkey.json', 'skipped', 'only the first 2,000 of its 2,500 rules h'],
        ['latchkey.json', 'skipped', 'only the first 1,000 of its 1,200 entries'],
      ],
    );
    assert.deepEqual(liveRules(noAgreement).problems, []);
  });
});
