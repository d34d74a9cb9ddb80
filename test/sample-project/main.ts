// Writes the sample project to where the launch configurations of VS Code open it.
import { join } from 'node:path';
import { root } from '../machine/dependencies.mjs';
import { writeSample } from './write.ts';

console.log(await writeSample(join(root, '.vscode-test', 'sample')));
