// A set of object ids knows what it was given, like a Set, in a fraction of its memory.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { IdSet } from '../../../src/git/idSet.ts';

describe('a set of object ids', () => {
  it('answers like a Set of texts, also where ids begin or end alike', () => {
    const digits = fc.constantFrom('00000000', 'ffffffff', '80000000', '00000001', '12345678');
    const id = fc
      .array(digits, { minLength: 4, maxLength: 4 })
      .map((words) => words.join('').padEnd(40, 'a'));
    const none = /^0{32}/;
    fc.assert(
      fc.property(
        fc.array(
          id.filter((other) => !none.test(other)),
          { maxLength: 2000 },
        ),
        (ids) => {
          const set = new IdSet();
          const model = new Set<string>();
          for (const other of ids) {
            assert.equal(set.has(other), model.has(other));
            assert.equal(set.add(other), !model.has(other));
            model.add(other);
            assert.equal(set.has(other), true);
          }
          assert.equal(set.size, model.size);
        },
      ),
    );
  });

  it('keeps all of a hundred thousand', () => {
    const ids = Array.from({ length: 100_000 }, (_, at) =>
      (at + 2_654_435_761).toString(16).padEnd(40, '9a3f5c'),
    );
    const set = new IdSet();
    for (const id of ids) assert.equal(set.add(id), true);
    for (const id of ids) assert.equal(set.add(id), false);
    assert.equal(set.size, ids.length);
  });
});
