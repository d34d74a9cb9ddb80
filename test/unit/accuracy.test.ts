// The engine does not get worse by our own labelled set: npm run accuracy shows the whole table.
import assert from 'node:assert/strict';
import { alarmRateOf, measure, recallOf } from '../accuracy/measure.ts';

describe('on the labelled set the engine', () => {
  const { rows, total } = measure();

  it('finds more than nine secrets of ten', () => {
    assert.ok(recallOf(total) > 0.91, `${recallOf(total)} found`);
  });

  it('finds every private key and every JSON Web Token', () => {
    const keys = rows.filter(({ kind }) => kind === 'private key' || kind === 'jwt');
    assert.deepEqual(keys.map(recallOf), [1, 1]);
  });

  it('raises a false alarm on less than one text of 500 that hold none', () => {
    assert.ok(alarmRateOf(total) < 0.002, `${alarmRateOf(total)} false alarms`);
  });
});
