// The hook as an entry of `.pre-commit-config.yaml`, the configuration of the pre-commit framework.
import type { HookCall } from './hookScript.ts';
import { ARGUMENTS } from './hookScript.ts';
import { BEGIN, END, withBlock } from './markedBlock.ts';

/**
 * The configuration with our entry at the end of `repos`, and every other byte as it was; as it is, where somebody
 * has written such an entry by hand. Undefined where `repos` is not a list with a line for each entry, as pre-commit's
 * own documentation has it: then it is not edited but left to a person. Pure. Throws `hook-refused` as `withBlock` does.
 */
export function withEntry(config: string, call: HookCall): string | undefined {
  if (!config.includes(BEGIN) && /\bid:[ \t]*['"]?latchkey\b/.test(config)) return config;
  const list = listOf(config);
  if (!list) return undefined;
  const newline = /\r?\n/.exec(config)?.[0] ?? '\n';
  const lines = entryLines(call).map((line) => `${' '.repeat(list.indent)}${line}${newline}`);
  return withBlock(config, lines.join(''), list.end);
}

/** See https://pre-commit.com/#repository-local-hooks. The command is split into words and not given to a shell. */
function entryLines({ command }: HookCall): readonly string[] {
  return [
    BEGIN,
    '- repo: local',
    '  hooks:',
    '    - id: latchkey',
    '      name: latchkey',
    `      entry: ${JSON.stringify(`${command} ${ARGUMENTS}`)}`,
    '      language: system',
    '      always_run: true',
    '      pass_filenames: false',
    END,
  ];
}

/** How far the list under `repos` is indented, and where it ends: behind the line feed of its last entry. */
function listOf(config: string): { readonly indent: number; readonly end: number } | undefined {
  const start = /^repos:[ \t]*(?:#.*)?\r?\n/m.exec(config);
  if (!start) return undefined;
  let at = start.index + start[0].length;
  let list: { indent: number; end: number } | undefined;
  for (const line of config.slice(at).match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    at += line.length;
    const indent = line.search(/\S/);
    const isComment = line[indent] === '#';
    const isEntry = /^ *-\s/.test(line);
    // A comment that is further in may be a line of a text, as of a script.
    if (indent === -1 || (isComment && indent <= (list?.indent ?? indent))) continue;
    if (!list && !isEntry) return undefined;
    list ??= { indent, end: at };
    if (indent < list.indent || (indent === list.indent && !isEntry)) break;
    list.end = at;
  }
  return list;
}
