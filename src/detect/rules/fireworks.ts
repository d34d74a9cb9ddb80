// Fireworks AI: https://docs.fireworks.ai/tools-sdks/firectl/commands/set-api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Fireworks AI', {
  'fireworks-api-key': {
    kind: 'shaped',
    title: 'Fireworks AI API key',
    keywords: ['fw_'],
    // The prefix is short, so that a word behind it must not do: a key holds capitals and digits.
    pattern: /fw_(?=[a-z0-9]{0,23}[A-Z])(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{22,28}/,
    variable: 'FIREWORKS_API_KEY',
    revoke: 'https://docs.fireworks.ai/tools-sdks/firectl/commands/set-api-key',
  },
});

const key = (): string => sample('fw_', 22);

export const proof = (): Proofs<typeof rules> => ({
  'fireworks-api-key': {
    finds: [
      { text: `FIREWORKS_API_KEY=${key()}`, token: key() },
      { text: `client = Fireworks(api_key="${key()}")`, token: key() },
      { text: `  fireworks: { apiKey: '${key()}' },`, token: key() },
    ],
    ignores: [
      'FIREWORKS_API_KEY=fw_yourkey',
      'fw_configurationparameters',
      `static int fw_${sample('', 22)}_size;`,
    ],
  },
});
