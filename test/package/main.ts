// Makes the .vsix that the command line asks for, and says what came of it.
import { parseArgs } from 'node:util';
import { packageExtension } from './vsix.ts';

const { values } = parseArgs({ options: { target: { type: 'string' }, out: { type: 'string' } } });
const { file, bundleBytes } = await packageExtension(values);
console.log(`main bundle: ${(bundleBytes / 1000).toFixed(1)} KB`);
console.log(`${file}${values.target === undefined ? ' (every platform, without the system keychain)' : ''}`);
