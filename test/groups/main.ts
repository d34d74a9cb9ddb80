// Runs the groups that the command line names, or all, and ends with one line over all of them.
import { parseArgs } from 'node:util';
import { step } from '../machine/progress.mjs';
import type { Counts, Group, Outcome } from './group.ts';
import { lanes } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string', short: 'g' } },
});

const names = lanes.flat().map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`No group ${unknown.join(', ')}. There are: ${names.join(', ')}.`);

async function attempt(group: Group): Promise<Outcome> {
  const why = group.missing?.();
  if (why !== undefined) return { passed: 0, failed: 0, skipped: 1, output: `skipped: ${why}` };
  try {
    return await step(`Testing: ${group.name}`, () => group.run(values.grep));
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      skipped: 0,
      output: error instanceof Error ? error.message : String(error),
    };
  }
}

function line({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

async function runLane(lane: readonly Group[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const group of lane) {
    if (positionals.length > 0 && !positionals.includes(group.name)) continue;
    const outcome = await attempt(group);
    // Held back until the end of the group, so that lanes do not write into each other.
    console.log(`\n== ${group.name}: ${line(outcome)}\n${outcome.output.trimEnd()}\n`);
    outcomes.push(outcome);
  }
  return outcomes;
}

const outcomes = (await Promise.all(lanes.map(runLane))).flat();
const sum = (count: keyof Counts): number => outcomes.reduce((total, outcome) => total + outcome[count], 0);
const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
console.log(line(total));
process.exitCode = total.failed > 0 ? 1 : 0;
