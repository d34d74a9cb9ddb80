// The GitHub Action hands its inputs over as they are, and nothing that stands in them becomes a command.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { skipBecause } from './folder.ts';
import { testRepository } from './gitRepository.ts';
import { action, runAction } from './githubRunner.ts';

/** Values that would do something if a shell, or the runner, read them. */
const hostile = [
  '; touch pwned; #',
  '$(touch pwned)`touch pwned`',
  '" && touch pwned && "',
  "' | touch pwned | '",
  'x\nfound=forged\ntouch pwned',
  '${{ github.token }}',
  '--output=pwned',
  '*',
];

/** Stands in for the command line: writes down what it was called with, and a report. */
const recorder = `#!/usr/bin/env node
import { appendFileSync, writeFileSync } from 'node:fs';
const words = process.argv.slice(2);
appendFileSync(process.env.HEARD, JSON.stringify(words) + '\\n');
const end = words.indexOf('--');
const options = end < 0 ? words : words.slice(0, end);
const output = options.findLast((word) => word.startsWith('--output='));
if (output) writeFileSync(output.slice('--output='.length), '{}');
`;

describe('the inputs of the GitHub Action', function () {
  this.timeout(60_000);
  const { inFolder, inHome, write } = testRepository();

  before(function () {
    if (process.platform === 'win32') skipBecause(this, 'needs the bash that GitHub has there');
  });

  const place = (checkout: string, environment: Readonly<Record<string, string>>) => ({
    workspace: inFolder(),
    checkout,
    temporary: inHome('runner temp'),
    environment,
  });

  function writeProgram(path: string, text: string): void {
    fs.mkdirSync(dirname(path), { recursive: true });
    fs.writeFileSync(path, text, { mode: 0o755 });
  }

  /** Runs the action with a command line that only listens. Answers what it heard, call by call. */
  function listen(
    inputs: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string>> = {},
  ) {
    writeProgram(inHome('action/dist/cli.js'), recorder);
    fs.writeFileSync(inHome('action/package.json'), '{"type":"module","version":"3.2.1"}');
    fs.writeFileSync(inHome('heard'), '');
    const ended = runAction(inputs, place(inHome('action'), { HEARD: inHome('heard'), ...environment }));
    const heard = fs.readFileSync(inHome('heard'), 'utf8').split('\n').filter(Boolean);
    return { ...ended, calls: heard.map((line) => JSON.parse(line) as string[]) };
  }

  const everyFile = () => fs.readdirSync(inFolder());

  describe('are handed over', () => {
    it('as one argument for each line', () => {
      const { calls, outputs } = listen({
        paths: 'a b\nc',
        exclude: '*.min.js\n\n/build/',
        baseline: 'known tokens.json',
        'min-confidence': 'high',
        since: 'v1',
        args: '--threads=2\n--quiet',
        output: 'out.sarif',
      });
      const whole = calls[0]?.find((word) => word.startsWith('--output='))?.slice('--output='.length) ?? '';
      assert.ok(whole.startsWith(inHome('runner temp')));
      const options = ['--exclude=*.min.js', '--exclude=/build/', '--baseline=known tokens.json'];
      const range = ['--min-confidence=high', '--history', '--since=v1', '--branch=HEAD'];
      const report = ['--format=json', `--output=${whole}`];
      assert.deepEqual(calls, [
        ['scan', '--threads=2', '--quiet', ...options, ...range, ...report, '--', 'a b', 'c'],
        ['merge', '--format=sarif', '--output=out.sarif', whole],
        ['merge', whole],
      ]);
      assert.deepEqual(outputs, { 'exit-code': '0', found: 'false', report: 'out.sarif' });
    });

    it('through variables, and never as a part of a script', () => {
      const scripts = action.runs.steps.flatMap(({ run }) => run ?? []);
      assert.equal(scripts.length, 2);
      assert.deepEqual(
        scripts.filter((script) => script.includes('${{')),
        [],
      );
    });

    for (const value of hostile) {
      const shown = JSON.stringify(value);
      it(`as they are: ${shown}`, () => {
        const lines = value.split('\n');
        const { calls, outputs } = listen({
          paths: value,
          exclude: value,
          baseline: value,
          'min-confidence': value,
          since: value,
          args: value,
        });
        const [words = []] = calls;
        assert.deepEqual(words.slice(1, 1 + lines.length), lines);
        assert.deepEqual(words.slice(-1 - lines.length), ['--', ...lines]);
        for (const option of ['baseline', 'min-confidence', 'since']) {
          assert.ok(words.includes(`--${option}=${value}`), option);
        }
        for (const line of lines) assert.ok(words.includes(`--exclude=${line}`));
        assert.equal(outputs['found'], 'false');
        assert.deepEqual(everyFile(), []);
      });

      it(`not at all where they can only be a mistake: ${shown}`, () => {
        for (const input of ['format', 'history', 'version']) {
          const { calls, outputs, code, log } = listen({ [input]: value });
          assert.deepEqual([calls, outputs['found'], code], [[], '', 2], input);
          assert.match(log, new RegExp(`the input ${input} is wrong`));
        }
        const { calls, outputs } = listen({ output: value });
        if (value.includes('\n')) assert.deepEqual([calls, outputs['report']], [[], '']);
        else assert.equal(outputs['report'], value);
        assert.deepEqual(everyFile(), value.includes('\n') ? [] : [value]);
      });
    }
  });

  describe('decide what is run:', () => {
    /** An npm that writes down how it was called, and installs what `listen` listens with. */
    const npm = `#!/bin/sh
echo "$PWD: $*" >> "$HEARD.npm"
mkdir -p node_modules/latchkey/dist
cp "$LISTENER" node_modules/latchkey/dist/cli.js
echo '{"type":"module"}' > node_modules/latchkey/package.json
`;
    const listenWithNpm = (inputs: Readonly<Record<string, string>>) => {
      writeProgram(inHome('bin/npm'), npm);
      writeProgram(inHome('recorder.js'), recorder);
      const path = [inHome('bin'), process.env['PATH'] ?? ''].join(delimiter);
      const ended = listen(inputs, { PATH: path, LISTENER: inHome('recorder.js') });
      return {
        ...ended,
        npm: fs.existsSync(inHome('heard.npm')) && fs.readFileSync(inHome('heard.npm'), 'utf8'),
      };
    };

    it('the command line of its own checkout, without npm', () => {
      const { npm: called, calls } = listenWithNpm({});
      assert.deepEqual([called, calls.length], [false, 3]);
    });

    it('the version that is named, installed where the repository has no say', () => {
      write('.npmrc', 'registry=https://registry.example.org\n');
      const { npm: called, calls, log } = listenWithNpm({ version: '1.2.3-beta.1' });
      assert.match(
        String(called),
        /^.*runner temp\/latchkey\.\w+: install --prefix \. --ignore-scripts .*latchkey@1\.2\.3-beta\.1\n$/,
        log,
      );
      assert.equal(calls.length, 3);
      assert.deepEqual(everyFile(), ['.npmrc']);
    });

    it('the version of its own number where the checkout has no command line', () => {
      fs.mkdirSync(inHome('bare'));
      fs.writeFileSync(inHome('bare/package.json'), '{"type":"module","version":"3.2.1"}');
      writeProgram(inHome('bin/npm'), npm);
      writeProgram(inHome('recorder.js'), recorder);
      const environment = {
        PATH: [inHome('bin'), process.env['PATH'] ?? ''].join(delimiter),
        HEARD: inHome('heard'),
        LISTENER: inHome('recorder.js'),
      };
      assert.equal(runAction({}, place(inHome('bare'), environment)).code, 0);
      assert.match(fs.readFileSync(inHome('heard.npm'), 'utf8'), / latchkey@3\.2\.1\n$/);
    });

    it('in the Node that is there if it will do, and sets up one if not', () => {
      const [, setUp] = action.runs.steps;
      assert.match(setUp?.uses ?? '', /^actions\/setup-node@/);
      assert.equal(setUp?.if, "steps.node.outputs.recent != 'true'");
      assert.equal(listen({}).steps['node']?.['recent'], 'true');
      for (const [version, recent] of Object.entries({
        '18.20.8': undefined,
        '20.18.3': undefined,
        '20.19.0': 'true',
        '24.0.0': 'true',
      })) {
        const node = `#!/bin/sh
exec '${process.execPath}' -e "Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); $2"
`;
        writeProgram(inHome('other/node'), node);
        const path = [inHome('other'), process.env['PATH'] ?? ''].join(delimiter);
        assert.equal(listen({}, { PATH: path }).steps['node']?.['recent'], recent, version);
      }
      writeProgram(inHome('other/node'), '#!/bin/sh\nexit 127\n');
      const path = [inHome('other'), process.env['PATH'] ?? ''].join(delimiter);
      assert.equal(listen({}, { PATH: path }).steps['node']?.['recent'], undefined);
    });
  });
});
