// Crisp: https://docs.crisp.chat/guides/rest-api/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Crisp', {
  'crisp-token-key': {
    kind: 'named',
    title: 'Crisp plugin token key',
    keywords: [
      'crisp.chat',
      'crisp_token',
      'crisp_key',
      'crisp-api',
      'crisp_api',
      'crisp_secret',
      'crispclient',
      'crisp_rest',
    ],
    pattern: /[0-9a-f]{64}/,
    variable: 'CRISP_TOKEN_KEY',
    revoke: 'https://docs.crisp.chat/guides/rest-api/authentication/',
  },
});

const key = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'crisp-token-key': {
    finds: [
      { text: `CRISP_TOKEN_KEY=${key()}`, token: key() },
      {
        text: `const Crisp = require("crisp-api");\nconst CrispClient = new Crisp();\nCrispClient.authenticate("${key()}");`,
        token: key(),
      },
      { text: `crisp_token:\n  identifier: a\n  key: "${key()}"`, token: key() },
    ],
    ignores: [`crisp_image = "${key()}"`, 'CRISP_TOKEN_KEY=your_key'],
  },
});
