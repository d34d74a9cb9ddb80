// What holds for every value in every form of literal.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageOf, occurrences, reference, valueAt } from '../../../src/rewrite/rewrite.ts';
import { lex } from '../../../src/rewrite/lex.ts';
import { pieceAt } from '../../../src/rewrite/piece.ts';
import { around, embed, literals, value, type Literal } from './literals.ts';
import { apply } from './marked.ts';

describe('for every value', () => {
  for (const literal of literals) {
    const title = `${literal.target.languageId}, ${literal.title}${literal.before.includes('[b') ? ' in a flow' : ''}`;
    it(`${title}: the value is read, and the reference leaves nothing of it`, () => {
      let seen = 0;
      fc.assert(
        fc.property(value, around, (inner, beside) => {
          const embedded = embed(literal, inner, beside);
          if (!embedded) return;
          const { text, span, raw } = embedded;
          assert.equal(valueAt(text, span, literal.target), inner);
          const result = reference(text, [span], 'API_KEY', literal.target);
          if ('refused' in result) {
            assert.match(result.refused, /both kinds/);
            return;
          }
          const after = apply(text, result.edits);
          assert.ok(!after.includes(raw), after);
          assert.ok(after.includes('API_KEY'));
          assertLexes(after, literal);
          seen++;
        }),
        { numRuns: 200 },
      );
      assert.ok(seen > 2, `only ${seen} values fit`);
    });
  }

  it('JavaScript: the rewritten program has the same value', () => {
    const forms = literals.filter(({ target }) => target.languageId === 'javascript');
    fc.assert(
      fc.property(fc.constantFrom(...forms), value, around, (literal, inner, beside) => {
        const embedded = embed(literal, inner, beside);
        if (!embedded) return;
        const result = reference(embedded.text, [embedded.span], 'API_KEY', literal.target);
        assert.ok('edits' in result);
        const code = apply(embedded.text, result.edits);
        assert.equal(evaluate(code, inner), beside[0] + inner + beside[1], code);
        assert.equal(
          evaluate(code, undefined),
          beside[0] === '' && beside[1] === '' ? undefined : `${beside[0]}undefined${beside[1]}`,
        );
      }),
      { numRuns: 1000 },
    );
  });
});

/** What the program hands to `show` with the variable set to `key`. */
function evaluate(code: string, key: string | undefined): unknown {
  let shown: unknown;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- running the result is the proof
  new Function('process', 'show', 'after', code)(
    { env: { API_KEY: key } },
    (one: unknown) => (shown = one),
    () => undefined,
  );
  return shown;
}

/** The literal behind the rewritten one is still a literal of its own. */
function assertLexes(text: string, { target }: Literal): void {
  const language = languageOf(target);
  assert.ok(language);
  const start = text.lastIndexOf('sentinel');
  const span = { start, end: start + 'sentinel'.length };
  const piece = pieceAt(lex(text, language), span);
  assert.equal(piece.form.kind, 'string', text);
  assert.deepEqual([piece.inner, piece.innerEnd, piece.closed], [span.start, span.end, true], text);
}

describe('occurrences', () => {
  it('finds whole tokens only, and the span itself', () => {
    const text = 'a="abc" b=abcd c=xabc d=abc-e f=\'abc\' g="\\nabc" abc';
    const starts = occurrences(text, { start: 3, end: 6 }).map(({ start }) => start);
    assert.deepEqual(starts, [3, 33, 43, 48]);
  });
  it('finds the span itself in the middle of a word', () => {
    assert.deepEqual(occurrences('xabcx abc', { start: 1, end: 4 }), [
      { start: 1, end: 4 },
      { start: 6, end: 9 },
    ]);
  });
  it('finds places that do not overlap', () => {
    assert.deepEqual(occurrences('.a.a.a.', { start: 2, end: 5 }), [{ start: 2, end: 5 }]);
  });
});

// A text of 30,000 characters takes milliseconds; were time quadratic, it would take minutes.
