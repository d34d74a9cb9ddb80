// npm start: installs what is missing, builds, and opens VS Code with Latchkey on a sample project.
import { enter } from './machine/enter.mjs';

await enter(new URL('./start/main.ts', import.meta.url));
