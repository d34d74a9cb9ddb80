// Every pattern that runs over what people write takes time linear in the text: a checker of its own says so.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { forms } from '../../src/detect/assignment.ts';
import { withBounds } from '../../src/detect/fileRule.ts';
import type { Rule } from '../../src/detect/rule.ts';
import { rules } from '../../src/detect/rules/index.ts';

const detect = new URL('../../src/detect/', import.meta.url);

/** The pattern as the engine runs it: at a keyword, on a whole value, or over a whole file. */
function patternsOf(rule: Rule): RegExp[] {
  switch (rule.kind) {
    case 'shaped':
      return [new RegExp(`^(?:${rule.pattern.source})`)];
    case 'named':
      return [
        new RegExp(`^(?:${rule.pattern.source})$`),
        ...(rule.name ? [new RegExp(rule.name.source, 'i')] : []),
      ];
    case 'file':
      // Bounded by the engine, which another test holds.
      return rule.near ? [rule.near] : [];
    case 'generic':
    case 'collection':
    case 'imported':
      // The first have none, the others run on an engine that is linear by construction.
      return [];
  }
}

/** The regular expressions that stand in a source file. */
function literalsIn(file: string): RegExp[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(new URL(file, detect), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether each repetition has an end: then a place of the text costs no more than a constant. */
function hasEnds(source: string): boolean {
  return !/[*+]|\{\d+,\}/.test(source.replace(/\\[^]|\[(?:\\[^]|[^\]\\])*\]/g, '.'));
}

/** Only what repeats without an end can grow; for the rest the checker would take a large constant for growth. */
function assertLinear(pattern: RegExp): void {
  if (hasEnds(pattern.source)) return;
  const flags = pattern.flags.replace(/[^ims]/g, '');
  const found = checkSync(pattern.source, flags, { timeout: 60_000, attackLimit: 1_000_000 });
  const why = found.status === 'unknown' ? found.error.kind : found.complexity.summary;
  assert.equal(found.status, 'safe', `/${pattern.source}/${flags} is ${why}`);
}

describe('in time linear in the text runs', () => {
  for (const rule of rules) {
    const patterns = patternsOf(rule);
    if (patterns.length > 0) it(`the rule ${rule.id}`, () => patterns.forEach(assertLinear));
  }

  it('every rule for files, since each of its repetitions has an end', () => {
    for (const rule of rules) {
      if (rule.kind !== 'file') continue;
      assert.ok(hasEnds(withBounds(rule.pattern.source)), rule.id);
      // And it still finds the same: the proofs of rules.test.ts run on the engine.
      assert.doesNotThrow(() => new RegExp(withBounds(rule.pattern.source), 'gm'));
    }
  });

  for (const file of readdirSync(detect).filter((name) => name.endsWith('.ts'))) {
    const patterns = literalsIn(file);
    if (patterns.length > 0) it(`every pattern of ${file}`, () => patterns.forEach(assertLinear));
  }

  it('every form in which a name is given a literal', () =>
    forms.forEach((form) => assertLinear(new RegExp(`^(?:${form.source})`))));

  it('no pattern that is known not to, so the checker is awake', () => {
    assert.throws(() => assertLinear(/^(a+)+$/));
  });
});
