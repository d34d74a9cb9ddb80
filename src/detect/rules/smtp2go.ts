// SMTP2GO: https://developers.smtp2go.com/docs/getting-started
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('SMTP2GO', {
  'smtp2go-api-key': {
    kind: 'named',
    title: 'SMTP2GO API key',
    keywords: ['smtp2go'],
    pattern: /api-[A-Za-z0-9]{32}/,
    variable: 'SMTP2GO_API_KEY',
    revoke: 'https://developers.smtp2go.com/docs/getting-started',
  },
});

const key = (): string => sample('api-', 32, 'upperHex');

export const proof = (): Proofs<typeof rules> => ({
  'smtp2go-api-key': {
    finds: [
      { text: `SMTP2GO_API_KEY=${key()}`, token: key() },
      { text: `curl -H "X-Smtp2go-Api-Key: ${key()}" https://api.smtp2go.com/v3/email/send`, token: key() },
      { text: `import SMTP2GOApi from 'smtp2go-nodejs';\nconst api = SMTP2GOApi('${key()}');`, token: key() },
      { text: `{ "smtp2go": "${key()}" }`, token: key() },
    ],
    ignores: [`smtp2go_message = "${key()}"`, 'SMTP2GO_API_KEY=api-your-key'],
  },
});
