// The files of a team are put together: what each may say, and which are read.
import assert from 'node:assert/strict';
import type { TeamRules } from '../../src/scan/teamRules.ts';
import { testFolder } from './folder.ts';
import { readTeam, reasonsOf, writeFile } from './teamFolder.ts';

describe('the rules of a team', function () {
  this.timeout(60_000);
  const inFolder = testFolder();
  const write = (name: string, text: string): void => writeFile(inFolder(name), text);
  const read = (named?: string): Promise<TeamRules> =>
    readTeam(inFolder(), named === undefined ? undefined : inFolder(named));

  it('are none where there is no file', async () => {
    assert.deepEqual(await read(), {
      rules: [],
      disabled: [],
      allow: [],
      exclude: [],
      keepsOwn: true,
      files: [],
      problems: [],
    });
  });

  it('come from latchkey.json and from another tool, and the first of one id holds', async () => {
    const theirs = (id: string): string => `[[rules]]\nid = "${id}"\nregex = "theirs"\n`;
    write('.gitleaks.toml', theirs('a-rule') + theirs('b-rule'));
    const own = { id: 'a-rule', title: 'Ours', pattern: 'ours' };
    write('latchkey.json', JSON.stringify({ scan: { rules: [own], disabledRules: ['b-rule', 'c-rule'] } }));
    const team = await read();
    assert.deepEqual(
      team.rules.map(({ id, source }) => [id, source]),
      [
        ['a-rule', 'ours'],
        ['b-rule', 'theirs'],
      ],
    );
    assert.deepEqual(team.disabled, ['b-rule', 'c-rule']);
    assert.deepEqual(reasonsOf(team, 'skipped'), ['latchkey.json: it disables "c-rule", which is no rule']);
  });

  it('are enough at some point, whatever somebody has written to keep us busy', async () => {
    const bomb = (index: number): string =>
      `[[rules]]\nid = "b-${index}"\nregex = "x{99}[a-z]{900}y{999}${index}"\n`;
    write('.gitleaks.toml', Array.from({ length: 9_000 }, (_, index) => bomb(index)).join(''));
    const team = await read();
    assert.ok(team.rules.length > 1_000 && team.rules.length < 9_000, `${team.rules.length}`);
    assert.match(reasonsOf(team).at(-1) ?? '', /"b-8999".*the patterns before it are too large together/);
    assert.equal(team.rules.length + reasonsOf(team).length, 9_000);
  });

  describe('that a person names', () => {
    it('are read instead of those of other tools, from wherever they are', async () => {
      write('.gitleaks.toml', `[[rules]]\nid = "found"\nregex = "a"`);
      write('ours/rules.toml', `[extend]\npath = "../base.toml"\n[[rules]]\nid = "named"\nregex = "b"`);
      write('base.toml', `[[rules]]\nid = "base"\nregex = "c"`);
      const team = await read('ours/rules.toml');
      assert.deepEqual(
        team.rules.map(({ id }) => id),
        ['base', 'named'],
      );
      assert.equal(team.keepsOwn, false);
      write('ours/rules.toml', '[extend]\nuseDefault = true');
      assert.equal((await read('ours/rules.toml')).keepsOwn, true);
      write(
        'ours/rules.json',
        JSON.stringify({ scan: { rules: [{ id: 'of-json', title: 'a', pattern: 'a' }] } }),
      );
      const json = await read('ours/rules.json');
      assert.deepEqual(
        json.rules.map(({ id }) => id),
        ['of-json'],
      );
      assert.equal(json.keepsOwn, true);
    });

    it('must be there and readable', async () => {
      write('broken.toml', '= =');
      write('broken.json', '{');
      for (const name of ['missing.toml', 'missing.json', 'broken.toml', 'broken.json', '.']) {
        await assert.rejects(read(name), (error: { code?: string; next?: string }) => {
          assert.equal(error.code, 'rules-invalid', name);
          assert.ok(error.next);
          return true;
        });
      }
    });
  });
});
