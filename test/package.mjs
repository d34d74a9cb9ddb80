// npm run package [-- --target linux-x64] [--out FILE]: makes the .vsix.
import { enter } from './machine/enter.mjs';

await enter(new URL('./package/main.ts', import.meta.url));
