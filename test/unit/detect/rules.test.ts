// Every rule proves itself: it finds what its proof holds, to the character, and leaves the rest alone.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { Finding } from '../../../src/detect/finding.ts';
import type { Proof, Rule } from '../../../src/detect/rule.ts';
import { rules as table } from '../../../src/detect/rules/index.ts';
import { scanner } from '../../../src/detect/scan.ts';

interface RuleFile {
  readonly rules: Record<string, Rule>;
  readonly proof: () => Record<string, Proof>;
}

const folder = new URL('../../../src/detect/rules/', import.meta.url);
const names = readdirSync(folder).filter((name) => name !== 'index.ts' && name !== 'issuers.ts');
const files = await Promise.all(
  names.map(async (name) => (await import(new URL(name, folder).href)) as RuleFile),
);
const all = files.flatMap((file) => Object.values(file.rules));
const proofs = Object.assign({}, ...files.map((file) => file.proof())) as Record<string, Proof>;
const scan = scanner(table);

/** What the engine reports at the default confidence. */
const report = (text: string, path?: string): Finding[] =>
  scan(text, path === undefined ? {} : { path }).filter((finding) => finding.confidence !== 'low');

describe('the table of rules', () => {
  it('holds every rule of every file once, by id', () => {
    assert.deepEqual(table.map((rule) => rule.id).sort(), all.map((rule) => rule.id).sort());
    assert.equal(new Set(table.map((rule) => rule.id)).size, table.length);
  });

  it('has at least 350 rules of at least 220 issuers', () => {
    assert.ok(table.length >= 350, `${table.length} rules`);
    const issuers = new Set(table.map((rule) => rule.issuer));
    assert.ok(issuers.size >= 220, `${issuers.size} issuers`);
  });

  for (const rule of table) {
    it(`${rule.id} has an id, keywords, a variable and a page that fit`, () => {
      assert.match(rule.id, /^[a-z0-9]+(-[a-z0-9]+)+$/);
      for (const keyword of rule.keywords) assert.match(keyword, /^[!-@[-~ ]{3,}$/, keyword);
      assert.match(rule.variable, /^([A-Z][A-Z0-9_]*)?$/);
      assert.match(rule.revoke, /^(https:\/\/\S+)?$/);
      assert.ok(!('pattern' in rule) || rule.pattern.flags === '', 'flags are the engine’s');
      if (rule.kind === 'shaped') assert.ok((rule.longest ?? 0) <= 12_288);
    });
  }
});

describe('the proof of', () => {
  for (const rule of table) {
    const proof = proofs[rule.id];
    it(`${rule.id}: finds what it should, leaves what it should`, () => {
      assert.ok(proof && proof.finds.length > 0 && proof.ignores.length > 0, 'has no proof');
      for (const { text, token, path } of proof.finds) {
        // What everybody may read is found, and told to nobody by default.
        const all: Finding[] = 'publishable' in rule ? scan(text) : report(text, path);
        const mine: Finding[] = all.filter((finding) => finding.rule === rule.id);
        assert.deepEqual(
          mine.map(({ start, end }) => text.slice(start, end)),
          [token],
          `in ${JSON.stringify(text)} the engine says ${JSON.stringify(scan(text))}`,
        );
      }
      for (const text of proof.ignores) {
        const mine: Finding[] = report(text, proof.path).filter((finding) => finding.rule === rule.id);
        assert.deepEqual(mine, [], `in ${JSON.stringify(text)}`);
      }
    });
  }
});
