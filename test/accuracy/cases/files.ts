// Whole files as tools write them and people check them in, one kind a family of tools.
import type { Case } from '../case.ts';
import { makeBoth } from './document.ts';

const families = [
  'agents',
  'aws',
  'ci',
  'clients',
  'cloud',
  'commands',
  'containers',
  'frameworks',
  'infra',
  'monitoring',
  'notebooks',
  'packages',
  'php',
  'services',
  'sql',
  'unix',
];

export function makeFiles(): Case[] {
  return families.flatMap((family) =>
    makeBoth({ kind: `files/${family}`, document: `files/${family}`, times: 3 }),
  );
}
