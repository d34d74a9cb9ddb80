// npm run bench: prints one JSON line per figure, and says on standard error what it is doing.
import { enter } from './machine/enter.mjs';

await enter(new URL('./bench/main.ts', import.meta.url));
