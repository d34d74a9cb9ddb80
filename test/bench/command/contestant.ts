// Finds the scanners that are on this machine, and runs one of them over a tree.
import { accessSync, constants, readFileSync, rmSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../../machine/dependencies.mjs';
import { run } from '../../machine/processes.mjs';
import { type Scanner, latchkey, peers } from './scanners.ts';
import { type Spent, spend } from './spend.ts';

/** A scanner that is here. */
export interface Contestant extends Scanner {
  readonly program: string;
  /** Its name, and its version if it tells. */
  readonly title: string;
}

/** Where scans leave their reports, and what they keep. */
export interface Place {
  readonly folder: string;
  readonly threads: number;
}

/** One run. */
export interface Run extends Spent {
  /** Undefined where the report cannot be read. */
  readonly findings: number | undefined;
  /** Whether it ended as a scan that went well. */
  readonly isFine: boolean;
}

/** Our own builds first, then the peers that are here. */
export async function findContestants(builds: readonly string[]): Promise<Contestant[]> {
  const ours = builds.map((cli, index) => {
    const name = index === 0 ? 'latchkey' : `latchkey, build ${index + 1}`;
    return { scanner: latchkey(name, cli), program: process.execPath, ask: [cli, '--version'] };
  });
  const theirs = peers.flatMap((scanner) => {
    const program = findPeer(scanner.name);
    return program === undefined ? [] : [{ scanner, program, ask: ['--version'] }];
  });
  return await Promise.all(
    [...ours, ...theirs].map(async ({ scanner, program, ask }) => {
      const { output } = await run(program, ask, { timeout: 60_000 });
      const version = /\d+(?:\.\d+)+/.exec(output)?.[0];
      return { ...scanner, program, title: [scanner.name, version].filter(Boolean).join(' ') };
    }),
  );
}

/** The program of a peer: in the folders of LATCHKEY_BENCH_PEERS, on the PATH, or among the npm packages. */
function findPeer(name: string): string | undefined {
  const folders = [process.env['LATCHKEY_BENCH_PEERS'], process.env['PATH']]
    .flatMap((list) => (list ?? '').split(delimiter))
    .filter((folder) => folder !== '');
  return [...folders, join(root, 'node_modules', '.bin')]
    .flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)])
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Scans a tree once, or what is staged in it. */
export async function scanOnce(
  contestant: Contestant,
  tree: string,
  place: Place,
  call = contestant.call,
): Promise<Run> {
  const order = {
    tree,
    report: join(place.folder, 'report'),
    stdout: join(place.folder, 'stdout'),
    threads: place.threads,
    cache: join(place.folder, contestant.name),
  };
  rmSync(order.report, { force: true });
  const { args, env = {}, reads } = call(order);
  const spent = await spend({ program: contestant.program, args, env, cwd: tree, stdout: order.stdout });
  const isFine = spent.code !== undefined && contestant.fine.includes(spent.code);
  return { ...spent, isFine, findings: countFindings(contestant, order[reads]) };
}

function countFindings({ count }: Scanner, file: string): number | undefined {
  try {
    return count(readFileSync(file, 'utf8'));
  } catch {
    // It was ended, or has failed: the exit code tells.
    return undefined;
  }
}
