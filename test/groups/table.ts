// The one table of test groups. Lanes run beside each other; in a lane, one group follows the other.
import { check, runMocha, type Group } from './group.ts';
import { inEditor } from './in-editor.ts';
import { keychain } from './keychain.ts';
import { person } from './person.ts';

const unit: Group = {
  name: 'unit',
  run: (grep) => runMocha('unit', { look: 'dot', args: [], grep }),
};

export const lanes: readonly (readonly Group[])[] = [
  [
    unit,
    check('types', 'typescript/bin/tsc', '--noEmit', '--pretty'),
    check('lint', 'eslint/bin/eslint.js', '--color', '.'),
    check('format', 'prettier/bin/prettier.cjs', '--check', '.'),
    keychain,
  ],
  [inEditor, person],
];
