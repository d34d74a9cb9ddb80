// Runs the steps of action.yml as GitHub's runner does, as far as that needs no GitHub.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../machine/dependencies.mjs';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax */
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;

/** Where the action runs. Paths are absolute. */
export interface Place {
  /** What is scanned. */
  readonly workspace: string;
  /** The checkout of the action. */
  readonly checkout: string;
  /** The runner's own files. */
  readonly temporary: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Ended {
  /** The first exit code that is not 0, or 0. */
  readonly code: number;
  readonly log: string;
  /** What each step has set, by its id. */
  readonly steps: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The outputs of the action. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the steps that are scripts, until one fails. */
export function runAction(given: Readonly<Record<string, string>>, place: Place): Ended {
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default]);
  const inputs = { ...(Object.fromEntries(defaults) as Record<string, string>), ...given };
  const steps: Record<string, Record<string, string>> = {};
  let code = 0;
  let log = '';
  mkdirSync(place.temporary, { recursive: true });
  for (const step of action.runs.steps) {
    if (step.run === undefined || code !== 0) continue;
    const outputFile = join(place.temporary, 'output');
    writeFileSync(outputFile, '');
    const ended = runScript(step.run, place, {
      ...mapValues(step.env ?? {}, (text) => evaluate(text, { inputs, steps })),
      GITHUB_OUTPUT: outputFile,
    });
    code = ended.code;
    log += ended.log;
    if (step.id !== undefined) steps[step.id] = outputsIn(readFileSync(outputFile, 'utf8'));
  }
  const outputs = mapValues(action.outputs, ({ value }) => evaluate(value, { inputs, steps }));
  return { code, log, steps, outputs };
}

/** As `shell: bash` is documented to run. */
function runScript(script: string, { workspace, checkout, temporary, environment }: Place, env: object) {
  const file = join(temporary, 'step.sh');
  writeFileSync(file, script);
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd: workspace,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      GITHUB_ACTION_PATH: checkout,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temporary,
      ...environment,
      ...env,
    },
  });
  return { code: status ?? 1, log: stdout + stderr };
}

/** Expressions, as far as action.yml has them: inputs, and outputs of steps. What is not there is empty. */
function evaluate(
  text: string,
  { inputs, steps }: { readonly inputs: Record<string, string>; readonly steps: Ended['steps'] },
): string {
  return text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    const [, input] = /^inputs\.([\w-]+)$/.exec(expression) ?? [];
    if (input !== undefined) return inputs[input] ?? '';
    const [, step, output] = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(expression) ?? [];
    if (step === undefined || output === undefined) throw new Error(`Not known here: ${expression}`);
    return steps[step]?.[output] ?? '';
  });
}

/** The lines of GITHUB_OUTPUT. The runner refuses what is not `name=value`. */
function outputsIn(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf('=');
      if (at < 1) throw new Error(`Not an output: ${line}`);
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

function mapValues<T>(
  values: Readonly<Record<string, T>>,
  map: (value: T) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
}
