// What the documentation and the examples say is what there is: options, inputs, files, versions.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { root } from '../machine/dependencies.mjs';
import { runLatchkey } from './ciJob.ts';
import { action } from './githubRunner.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = ['docs/scanning.md', 'docs/ci.md'];
const examples = [
  ...readdirSync(join(root, 'docs/examples')).map((name) => `docs/examples/${name}`),
  'ci/gitlab/latchkey.gitlab-ci.yml',
];

/** The cells of the first column of a table, by what stands above it. */
function firstColumn(page: string, heading: string): string[] {
  const table = page.slice(page.indexOf(`| ${heading} `)).split('\n\n')[0] ?? '';
  return table
    .split('\n')
    .slice(2)
    .flatMap((row) => row.split('|')[1] ?? []);
}

const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([name]) => name);

describe('the documentation', function () {
  this.timeout(60_000);

  it('lists the options of a scan, all of them and no others', () => {
    const { out } = runLatchkey(root, 'scan', '--help');
    const options = namesIn(out, /(?<=^ +(?:-\w, )?)--[a-z-]+/gm).filter((name) => name !== '--help');
    assert.ok(options.length > 10);
    const listed = firstColumn(read('docs/scanning.md'), 'option').flatMap((cell) =>
      namesIn(cell, /--[a-z-]+/g),
    );
    assert.deepEqual(listed.sort(), options.sort());
  });

  it('names no option of ours that there is not', () => {
    const helps = [['scan'], ['merge'], ['hook'], ['hook', 'install']];
    const known = helps.flatMap((words) => namesIn(runLatchkey(root, ...words, '--help').out, /--[a-z-]+/g));
    for (const path of [...pages, ...examples]) {
      const calls = namesIn(read(path), /\blatchkey (?:scan|merge|hook)\b[^\n|`]*/g);
      for (const name of calls.flatMap((call) => namesIn(call, /(?<= )--[a-z-]+/g))) {
        assert.ok(known.includes(name), `${path}: ${name}`);
      }
    }
  });

  it('lists what goes into the GitHub Action and what comes out of it', () => {
    const page = read('docs/ci.md');
    const listed = (heading: string) =>
      firstColumn(page, heading).flatMap((cell) => namesIn(cell, /(?<=`).*(?=`)/g));
    assert.deepEqual(listed('input'), Object.keys(action.inputs));
    assert.deepEqual(listed('output'), Object.keys(action.outputs));
  });

  it('shows a latchkey.json that its schema accepts', () => {
    const [json = ''] = /(?<=```json\n).*?(?=```)/s.exec(read('docs/scanning.md')) ?? [];
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(read('media/latchkey.schema.json')) as object,
    );
    validate(JSON.parse(json));
    assert.deepEqual(validate.errors, null);
  });

  it('links only to what is there', () => {
    for (const path of pages) {
      for (const link of namesIn(read(path), /(?<=\]\()[^)]*(?=\))/g)) {
        if (link.startsWith('https://')) continue;
        const [file = '', heading] = link.split('#');
        const target = file === '' ? path : join(dirname(path), file);
        assert.ok(existsSync(join(root, target)), `${path}: ${link}`);
        const headings = namesIn(read(target), /(?<=^#+ ).*/gm).map((title) =>
          title.toLowerCase().replaceAll(' ', '-'),
        );
        if (heading !== undefined) assert.ok(headings.includes(heading), `${path}: ${link}`);
      }
    }
  });

  it('tells to install this version', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const named = [...pages, ...examples].flatMap((path) =>
      namesIn(read(path), /(?<=latchkey[@:]v?|LATCHKEY_VERSION: |rev: v)\d[\w.-]*/g),
    );
    assert.ok(named.length >= examples.length);
    assert.deepEqual([...new Set(named)], [version]);
  });
});
