// The configuration of gitleaks is read as its README documents it, and never further than its folder.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { sample } from '../../src/detect/sample.ts';
import type { TeamRules } from '../../src/scan/teamRules.ts';
import { noSuchThing, skipBecause, testFolder } from './folder.ts';
import { readTeam, reasonsOf, valuesFound, writeFile } from './teamFolder.ts';

const token = sample('acme_', 24);

describe('a configuration of gitleaks', function () {
  this.timeout(30_000);
  const inFolder = testFolder();
  const write = (name: string, text: string): void => writeFile(inFolder(name), text);
  const read = (): Promise<TeamRules> => readTeam(inFolder());
  const rule = (more = '', id = 'acme-token'): string =>
    `[[rules]]\nid = "${id}"\ndescription = "Acme\\n token"\nregex = '''acme_[A-Za-z0-9]{24}'''\nkeywords = ["ACME_"]\n${more}\n`;

  it('are read as its README documents them', async () => {
    write(
      '.gitleaks.toml',
      `title = "ours"
${rule(`secretGroup = 0\nentropy = 3.0\npath = '''\\.ts$'''\ntags = ["a"]
[[rules.allowlists]]
regexTarget = "line"
regexes = ['''# sample''']
[[rules.allowlists]]
condition = "AND"
paths = ['''^docs/''']
stopwords = ["docs"]`)}
[[allowlists]]
targetRules = ["generic-api-key"]
paths = ['''^test/''']
[[allowlists]]
commits = ["ABCDEF"]
regexTarget = "match"
regexes = ['''^acme_A''']`,
    );
    const team = await read();
    assert.deepEqual(team.problems, []);
    assert.equal(team.rules[0]?.title, 'Acme token');
    assert.deepEqual(valuesFound(team.rules, token), [token]);
    assert.deepEqual(valuesFound(team.rules, token, 'a.py'), []);
    assert.deepEqual(valuesFound(team.rules, `${token} # sample`), []);
    assert.deepEqual(valuesFound(team.rules, sample('acme_A', 23)), []);
    assert.deepEqual(valuesFound(team.rules, `acme_${'x'.repeat(24)}`), []);
    assert.deepEqual(team.allow, [
      { rules: ['generic-api-key', 'generic-secret'], paths: ['^test/'] },
      { commits: ['abcdef'], regexes: ['^acme_A'], target: 'match' },
    ]);
  });

  it('are read in their old form too', async () => {
    write(
      '.gitleaks.toml',
      `${rule(`[rules.allowlist]\npaths = ['''^old/''']`)}\n[allowlist]\nregexes = ['''^never$''']`,
    );
    const team = await read();
    assert.deepEqual(team.problems, []);
    assert.deepEqual(valuesFound(team.rules, token, 'old/a.ts'), []);
    assert.deepEqual(valuesFound(team.rules, token), [token]);
    assert.deepEqual(team.allow, [{ regexes: ['^never$'] }]);
  });

  it('are those of betterleaks, where it has a file of its own', async () => {
    write('.gitleaks.toml', rule('', 'from-gitleaks'));
    write('.betterleaks.toml', rule('tokenEfficiency = true\nvalidate = "x"', 'from-betterleaks'));
    const team = await read();
    assert.deepEqual(
      team.rules.map(({ id }) => id),
      ['from-betterleaks'],
    );
    assert.deepEqual(reasonsOf(team), []);
    assert.match(reasonsOf(team, 'skipped').join('\n'), /"tokenEfficiency"/);
  });

  it('change rules of Latchkey where they only add to them, and note those that it does not have', async () => {
    write(
      '.gitleaks.toml',
      `[extend]\nuseDefault = true\ndisabledRules = ["generic-api-key", "stripe-secret-key", "of-others"]
[[rules]]\nid = "gitlab-pat"\n[[rules.allowlists]]\nregexTarget = "line"\nregexes = ['''MY-''']
[[rules]]\nid = "not-ours"\n[[rules.allowlists]]\nregexes = ['''a''']`,
    );
    const team = await read();
    assert.deepEqual(reasonsOf(team), []);
    assert.deepEqual(team.disabled, ['generic-secret', 'stripe-secret-key']);
    assert.deepEqual(team.allow, [{ rules: ['gitlab-pat'], regexes: ['MY-'], target: 'line' }]);
    const notes = reasonsOf(team, 'skipped').join('\n');
    assert.match(notes, /disables "of-others"/);
    assert.match(notes, /"not-ours": it changes a rule that Latchkey does not have/);
  });

  it('extend another file, take rules from it, change them and leave some out', async () => {
    write(
      'config/base.toml',
      `${rule(`[[rules.allowlists]]\nstopwords = ["base"]`)}${rule('', 'second-rule')}[allowlist]\nstopwords = ["all"]`,
    );
    write(
      '.gitleaks.toml',
      `[extend]\npath = "config/base.toml"\ndisabledRules = ["second-rule"]
[[rules]]\nid = "acme-token"\ndescription = "Changed"\n[[rules.allowlists]]\nstopwords = ["own"]`,
    );
    const team = await read();
    assert.deepEqual(team.problems, []);
    assert.deepEqual(team.disabled, []);
    assert.deepEqual(
      team.rules.map(({ id, title, allow }) => ({ id, title, allow })),
      [{ id: 'acme-token', title: 'Changed', allow: [{ stopwords: ['base'] }, { stopwords: ['own'] }] }],
    );
    assert.deepEqual(valuesFound(team.rules, token), [token]);
    assert.deepEqual(team.allow, [{ stopwords: ['all'] }]);
  });

  it('may take the place of one of Latchkey that they disable', async () => {
    write('.gitleaks.toml', `[extend]\ndisabledRules = ["gitlab-pat"]\n${rule('', 'gitlab-pat')}`);
    const team = await read();
    assert.deepEqual(team.disabled, []);
    assert.deepEqual(valuesFound(team.rules, token), [token]);
  });

  it('may require others near them', async () => {
    write(
      '.gitleaks.toml',
      `${rule('[[rules.required]]\nid = "acme-user"\nwithinLines = 1')}
[[rules]]\nid = "acme-user"\nregex = '''user-[a-z]+'''\nskipReport = true`,
    );
    const team = await read();
    assert.deepEqual(team.problems, []);
    assert.deepEqual(valuesFound(team.rules, `user-joe\n${token}`), [token]);
    assert.deepEqual(valuesFound(team.rules, `user-joe\n\n${token}`), []);
  });

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['no TOML', 'a = = b', /it is not valid TOML, at line 1/],
    ['a rule without id', '[[rules]]\nregex = "a"', /rule 1: it has no usable id/],
    ['an id that rings the bell', '[[rules]]\nid = "a\\u0007"\nregex = "a"', /no usable id/],
    ['a rule of a path only', '[[rules]]\nid = "a"\npath = "a"', /rule "a": it only has a path/],
    ['a regex that is none', '[[rules]]\nid = "a"\nregex = "("', /rule "a": its pattern cannot be used/],
    ['a regex that is a number', '[[rules]]\nid = "a"\nregex = 3\npath = "b"', /"regex" is not a text/],
    ['a lookahead', "[[rules]]\nid = \"a\"\nregex = '''(?!a)b'''", /rule "a":.*ahead/],
    ['a group that is not there', '[[rules]]\nid = "a"\nregex = "b"\nsecretGroup = 1', /no group 1/],
    ['a path that is none', '[[rules]]\nid = "a"\nregex = "b"\npath = "("', /its path cannot be used/],
    ['two of one id', rule() + rule(), /another one has this id/],
    [
      'a strange target',
      rule('[[rules.allowlists]]\nregexTarget = "file"\nregexes = ["a"]'),
      /"regexTarget" is not one of/,
    ],
    [
      'a strange condition',
      rule('[[rules.allowlists]]\ncondition = "XOR"\nregexes = ["a"]'),
      /neither "OR" nor "AND"/,
    ],
    ['an allowlist of nothing', '[[allowlists]]\ndescription = "a"', /it allows nothing/],
    ['an allowlist that is none', '[allowlist]\nregexes = ["("]', /what it allows cannot be used/],
    ['a requirement that is not there', rule('[[rules.required]]\nid = "b"'), /requires the rule "b"/],
    ['an address', '[extend]\nurl = "https://a.example/b.toml"', /on the network/],
    ['a base that is not there', '[extend]\npath = "b.toml"', /"b.toml", which is not there/],
    ['itself as a base', '[extend]\npath = ".gitleaks.toml"', /extends itself/],
  ];
  for (const [what, text, reason] of wrong) {
    it(`say what is wrong: ${what}`, async () => {
      write('.gitleaks.toml', text);
      const told = reasonsOf(await read());
      assert.match(told.join('\n'), reason);
      assert.ok(told.every((one) => one.startsWith('.gitleaks.toml: ')));
    });
  }

  it('run though another one is wrong', async () => {
    write('.gitleaks.toml', `[[rules]]\nid = "bad"\nregex = "("\n${rule()}`);
    assert.deepEqual(valuesFound((await read()).rules, token), [token]);
  });

  it('do not go round in circles, nor on and on', async () => {
    write('.gitleaks.toml', '[extend]\npath = "a.toml"');
    write('a.toml', '[extend]\npath = "b.toml"');
    write('b.toml', `[extend]\npath = "a.toml"\n${rule()}`);
    const round = await read();
    assert.match(reasonsOf(round).join('\n'), /b\.toml: it extends itself, through "a\.toml"/);
    assert.deepEqual(valuesFound(round.rules, token), [token]);
    for (let i = 0; i < 20; i++)
      write(`${i}.toml`, `[extend]\npath = "${i + 1}.toml"\n${rule('', `rule-${i}`)}`);
    write('.gitleaks.toml', '[extend]\npath = "0.toml"');
    const deep = await read();
    assert.match(reasonsOf(deep).join('\n'), /more than 5 files extend each other/);
    assert.equal(deep.rules.length, 4);
  });

  it('of a repository do not lead out of its folder', async function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    write('outside.toml', `password = "${token}`);
    write('inside/.gitleaks.toml', `[extend]\npath = "../outside.toml"\n${rule()}`);
    const readInside = () => readTeam(inFolder('inside'));
    const team = await readInside();
    assert.deepEqual(reasonsOf(team), [
      'outside.toml: it is outside of the folder, where a repository’s files have no say',
    ]);
    assert.deepEqual(valuesFound(team.rules, token), [token]);
    fs.symlinkSync(inFolder('outside.toml'), inFolder('inside/link.toml'));
    write('inside/.gitleaks.toml', '[extend]\npath = "link.toml"');
    assert.match(reasonsOf(await readInside()).join('\n'), /link\.toml: it is outside/);
    write('inside/.gitleaks.toml', `[extend]\npath = "${inFolder('outside.toml')}"`);
    assert.match(reasonsOf(await readInside()).join('\n'), /outside of the folder/);
  });

  it('do not give away what stands in a file that is none', async () => {
    write('.gitleaks.toml', `aws_key = ${token}\n`);
    assert.ok(
      !reasonsOf(await read())
        .join('\n')
        .includes(token.slice(0, 9)),
    );
  });

  it('may be many, and are told where they are too many', async () => {
    const many = (count: number): string =>
      Array.from(
        { length: count },
        (_, i) => `[[rules]]\nid = "r-${i}"\nregex = '''t${i}-[a-z]{9}'''\nkeywords = ["t${i}-"]\n`,
      ).join('');
    write('.gitleaks.toml', many(10_000));
    const team = await read();
    assert.deepEqual(team.problems, []);
    assert.deepEqual(valuesFound(team.rules, 'x t9999-qwertasdf'), ['t9999-qwertasdf']);
    write('.gitleaks.toml', many(10_001));
    assert.match(reasonsOf(await read()).join(''), /only the first 10000 of 10001/);
    write('.gitleaks.toml', `#${'x'.repeat(5_000_000)}`);
    assert.match(reasonsOf(await read()).join(''), /it is larger than 4 MB/);
  });

  it('end in time, though every pattern is a bomb', async () => {
    const bombs = [
      '((a{900}b{900}){1,9}|[a-z]{999}){1}',
      `(?:${'x{999}'.repeat(99)})`,
      '(a+)+$',
      '(.*)*(.*)*x',
      '(((((a?){99})?){9})?)z',
    ];
    write(
      '.gitleaks.toml',
      bombs.map((regex, i) => `[[rules]]\nid = "b-${i}"\nregex = '''${regex}'''\n`).join(''),
    );
    const team = await read();
    assert.match(reasonsOf(team).join('\n'), /too large/);
    valuesFound(team.rules, 'a'.repeat(20_000));
  });
});
