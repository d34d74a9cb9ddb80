// What only the rules and allowances of a team need: RE2 and what runs on it. Loaded where a folder has some.
export { allower } from './allower.ts';
export { matchImported } from './imported.ts';
