// The names of the commands, apart from what they do: the door knows these before anything else is loaded.

/** Every command, as package.json declares it behind `latchkey.`. */
export const commandNames = [
  'scanWorkspace',
  'scanHistory',
  'clearHistory',
  'installHook',
  'removeHook',
  'moveToEnv',
  'moveToSecretStorage',
  'moveToKeychain',
  'ignoreToken',
  'markFalsePositive',
  'explainRule',
  'addToken',
  'copyToken',
  'revealToken',
  'deleteToken',
  'refresh',
  'openSettings',
  'showLog',
] as const;

export type CommandName = (typeof commandNames)[number];
