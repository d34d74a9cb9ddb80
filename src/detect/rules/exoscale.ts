// Exoscale: https://community.exoscale.com/product/iam/quick-start/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://community.exoscale.com/product/iam/how-to/api-keys/';

export const rules = issuedBy('Exoscale', {
  'exoscale-api-key': {
    kind: 'shaped',
    title: 'Exoscale API key',
    keywords: ['exo'],
    pattern: /EXO[0-9a-f]{24}/,
    // The key names the account; the secret beside it signs.
    severity: 'low',
    variable: 'EXOSCALE_API_KEY',
    revoke,
  },
  'exoscale-api-secret': {
    kind: 'named',
    title: 'Exoscale API secret',
    keywords: ['exoscale'],
    pattern: /(?=[a-z0-9_-]{0,42}[A-Z])(?=[A-Za-z_-]{0,42}\d)[A-Za-z0-9_-]{43}/,
    name: /secret/,
    variable: 'EXOSCALE_API_SECRET',
    revoke,
  },
});

const key = (): string => sample('EXO', 24, 'hex');
const secret = (): string => sample('', 43, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'exoscale-api-key': {
    finds: [
      { text: `EXOSCALE_API_KEY=${key()}`, token: key() },
      { text: `"key": "${key()}"`, token: key() },
    ],
    ignores: [`EXOSCALE_API_KEY=EXO${'x'.repeat(24)}`, sample('EXO', 20, 'hex')],
  },
  'exoscale-api-secret': {
    finds: [
      { text: `export EXOSCALE_API_SECRET="${secret()}"`, token: secret() },
      { text: `provider "exoscale" {\n  key    = "${key()}"\n  secret = "${secret()}"\n}`, token: secret() },
    ],
    ignores: ['EXOSCALE_API_SECRET=your-api-secret', `exoscale_template = "${secret()}"`],
  },
});
