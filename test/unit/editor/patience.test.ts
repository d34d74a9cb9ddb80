// Rules of a team that keep somebody waiting are noticed, and stopped where they would never end.
import assert from 'node:assert/strict';
import { patience } from '../../../src/editor/patience.ts';

let time = 0;
const now = (): number => time;

/** Lets so many milliseconds pass. */
function work(milliseconds: number): void {
  time += milliseconds;
}

/** Lets what was put off be done. */
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the patience of somebody who types', () => {
  it('is not lost over what is quick, or slow once', async () => {
    const watching = patience(() => assert.fail('it is lost'), now);
    for (let i = 0; i < 20; i++) watching.watch(100, () => work(i % 3 === 0 ? 120 : 0));
    await later();
  });

  it('is lost once, over scans that are slow again and again', async () => {
    let lost = 0;
    const watching = patience(() => lost++, now);
    for (let i = 0; i < 8; i++) watching.watch(100, () => work(110));
    assert.equal(lost, 0);
    await later();
    assert.equal(lost, 1);
  });

  it('is lost over a scan that would take very long, which is told to stop', async () => {
    let lost = 0;
    const watching = patience(() => lost++, now);
    const steps = watching.watch(100, () => {
      let step = 0;
      while (watching.mayGoOn() && step < 100) {
        work(100);
        step++;
      }
      return step;
    });
    assert.ok(steps <= 12, `${steps}`);
    await later();
    assert.equal(lost, 1);
  });

  it('is longer for a long text', () => {
    const watching = patience(() => undefined, now);
    watching.watch(10_000_000, () => {
      work(1_200);
      assert.equal(watching.mayGoOn(), true);
    });
  });
});
