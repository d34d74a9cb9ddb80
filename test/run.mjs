// npm test [-- GROUP …] [--grep TITLE]: installs what is missing and runs the tests.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, missingPackages } from './machine/debian.mjs';
import { installDependencies, root } from './machine/dependencies.mjs';
import { enter } from './machine/enter.mjs';

const keytar = join(root, 'node_modules', 'keytar', 'build', 'Release', 'keytar.node');
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const needs = (...groups) => asked.length === 0 || groups.some((group) => asked.includes(group));

/** What npm does not install, and what must be there before npm compiles keytar. */
async function installPrograms() {
  const compiler = ['libsecret-1-dev', 'pkg-config', 'python3', 'make', 'g++'];
  const withKeytar = needs('keychain', 'person') && !existsSync(keytar);
  if (needs('in-editor', 'person')) await installPackages(['chromium']);
  if (needs('programs')) await installPackages(['zsh', 'golang-go', 'python3']);
  if (needs('keychain', 'person')) await installPackages(['gnome-keyring', 'dbus']);
  if (!withKeytar) return;
  await installPackages(compiler);
  // npm leaves an optional package out when it cannot be compiled; now it can be.
  if (missingPackages(compiler).length === 0) await installDependencies({ force: true });
}

await enter(new URL('./groups/main.ts', import.meta.url), installPrograms);
