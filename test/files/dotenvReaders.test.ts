// Values that bash and python-dotenv themselves read from a `.env` file are the values that were put in.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import fc from 'fast-check';
import { quote } from '../../src/stores/dotenvQuoting.ts';
import { withAssignment } from '../../src/stores/dotenvText.ts';
import { Secret } from '../../src/tokens/secret.ts';
import { awkward, isRefusal } from '../unit/stores/readers.ts';
import { noSuchThing, skipBecause, testFolder } from './folder.ts';

/** Enough to meet every pair of awkward characters, and few enough for one shell. */
const SAMPLES = 1500;

const toJson = 'process.stdout.write(JSON.stringify(process.env))';
const python = 'import json, dotenv; print(json.dumps(dotenv.dotenv_values(".env")))';

describe('a .env file of awkward values', function () {
  this.timeout(60_000);
  const inFolder = testFolder();
  const values = new Map<string, string>();

  beforeEach(() => {
    values.clear();
    let text = '';
    for (const parts of fc.sample(fc.array(awkward, { minLength: 1, maxLength: 12 }), SAMPLES)) {
      const name = `V${values.size}`;
      try {
        text = withAssignment(text, name, quote(new Secret(parts.join(''))));
        values.set(name, parts.join(''));
      } catch (error) {
        if (!isRefusal(error)) throw error;
      }
    }
    fs.writeFileSync(inFolder('.env'), text);
    assert.ok(values.size > SAMPLES / 2);
  });

  function assertRead(json: string): void {
    const read = JSON.parse(json) as Readonly<Record<string, unknown>>;
    for (const [name, value] of values) assert.equal(read[name], value, JSON.stringify(value));
  }

  it('is read by bash', function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    const script = `set -a; . ./.env; exec "$0" -e '${toJson}'`;
    assertRead(
      execFileSync('bash', ['--norc', '-c', script, process.execPath], {
        cwd: inFolder(),
        encoding: 'utf8',
        env: { LC_ALL: 'C.UTF-8' },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  });

  it('is read by node --env-file', () => {
    assertRead(
      execFileSync(process.execPath, ['--env-file=.env', '-e', toJson], {
        cwd: inFolder(),
        encoding: 'utf8',
      }),
    );
  });

  it('is read by python-dotenv', function () {
    const { status, stdout } = spawnSync('python3', ['-c', python], { cwd: inFolder(), encoding: 'utf8' });
    if (status !== 0) return skipBecause(this, 'python-dotenv is not installed');
    assertRead(stdout);
  });
});
