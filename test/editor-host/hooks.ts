// What mocha does around every person test: a picture of each failure, and no window left open at the end.
import type { Context, RootHookObject } from 'mocha';
import { openSeats } from './person.ts';

export const mochaHooks: RootHookObject = {
  async afterEach(this: Context) {
    const { currentTest } = this;
    if (currentTest?.state !== 'failed') return;
    const name = currentTest.fullTitle().replace(/\W+/g, '-');
    for (const { workbench } of openSeats) await workbench.screenshot(`failed-${name}`);
  },
  async afterAll() {
    for (const seat of openSeats) await seat.close();
  },
};
