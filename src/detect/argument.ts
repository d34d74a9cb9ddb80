// The parts that patterns for commands are made of: what stands before an argument, and the argument.
import { nothingMuch } from './setting.ts';

/** Other arguments of the same command, if there are any; a line may go on behind a backslash. */
export const others = String.raw`(?:(?:[^\r\n|;&]|(?<=\\)\r?\n){0,240}?[ \t"',])?`;

/** Between an option and its argument; in a list of arguments there are quotes. */
export const gap = String.raw`(?:=|[ \t]{1,4}|["'],[ \t]{0,4})`;

/**
 * An argument, quoted or bare (then of visible ASCII without quotes, so that no sentence is one): nothing that a
 * shell would put something else for, no number and no port.
 */
export const argument = String.raw`\\?["']?${nothingMuch}(?!\d[\d.:]*(?:[\s"'\\/]|$))(?<value>(?<=["'])[^\s"'\x60$<{%\\+.,)\]&;][^\s"'\x60\\]{3,200}(?=\\?["'])|(?<!["'])(?![$<{%\\(*|;&@[-])[!#-&(-_a-~](?:(?![<>|;&)\\\]])[!#-&(-_a-~]){3,200})`;

/** The pattern of a rule: what stands before an argument, and the argument as its value. */
export const command = (before: string): RegExp => new RegExp(`${before}${argument}`);

/** What rules for commands have in common. */
export const inCommand = {
  kind: 'shaped',
  general: true,
  variable: '',
  revoke: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
} as const;
