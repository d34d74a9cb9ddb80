// Novu: https://docs.novu.co/platform/concepts/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Novu', {
  'novu-secret-key': {
    kind: 'named',
    title: 'Novu secret key',
    keywords: ['novu'],
    pattern: /[0-9a-f]{32}/,
    variable: 'NOVU_SECRET_KEY',
    revoke: 'https://docs.novu.co/platform/concepts/api-keys',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'novu-secret-key': {
    finds: [
      { text: `NOVU_SECRET_KEY=${key()}`, token: key() },
      { text: `const novu = new Novu({ secretKey: "${key()}" });`, token: key() },
      { text: `# https://api.novu.co\nauth_header: ApiKey ${key()}`, token: key() },
    ],
    ignores: [`novu_workflow = "${key()}"`, `secretKey: "${key()}"`],
  },
});
