// npm run accuracy: how much of a labelled set the engine finds, or what it finds in FOLDER.
import { enter } from './machine/enter.mjs';

await enter(new URL('./accuracy/main.ts', import.meta.url));
