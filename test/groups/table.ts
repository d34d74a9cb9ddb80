// The one table of test groups. Lanes run beside each other; in a lane, one group follows the other.
import { check, runMocha, suite, type Group } from './group.ts';
import { inEditor } from './in-editor.ts';
import { keychain } from './keychain.ts';
import { person } from './person.ts';

const unit: Group = {
  name: 'unit',
  run: (grep) => runMocha('unit', { look: 'dot', args: [], grep, timeout: 180_000 }),
};

/** The stores and the walking of files, on a real file system. */
const files: Group = {
  name: 'files',
  run: (grep) => runMocha('files', { look: 'dot', args: suite('files', 20_000), grep, timeout: 300_000 }),
};

/** Every pattern, held against a checker for regular expressions that take more than linear time. */
const linear: Group = {
  name: 'linear',
  run: (grep) => runMocha('linear', { look: 'dot', args: suite('linear', 120_000), grep, timeout: 600_000 }),
};

/** Rewritten programs, compiled and run in the languages that this machine has. */
const programs: Group = {
  name: 'programs',
  run: (grep) =>
    runMocha('programs', { look: 'spec', args: suite('programs', 60_000), grep, timeout: 300_000 }),
};

export const lanes: readonly (readonly Group[])[] = [
  [
    unit,
    files,
    programs,
    check('types', 'typescript/bin/tsc', '--noEmit', '--pretty'),
    check('lint', 'eslint/bin/eslint.js', '--color', '.'),
    check('format', 'prettier/bin/prettier.cjs', '--check', '.'),
    keychain,
    linear,
  ],
  [inEditor, person],
];
