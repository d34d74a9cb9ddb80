// Pipedream: https://pipedream.com/docs/rest-api/auth
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://pipedream.com/docs/rest-api/auth';

export const rules = issuedBy('Pipedream', {
  'pipedream-api-key': {
    kind: 'named',
    title: 'Pipedream user API key',
    keywords: ['pipedream'],
    pattern: /[0-9a-f]{32}/,
    variable: 'PIPEDREAM_API_KEY',
    revoke,
  },
  'pipedream-client-secret': {
    kind: 'named',
    title: 'Pipedream OAuth client secret',
    keywords: ['pipedream'],
    pattern: /(?=[A-Za-z_-]{0,42}\d)[A-Za-z0-9_-]{43}/,
    name: /secret/,
    variable: 'PIPEDREAM_CLIENT_SECRET',
    revoke,
  },
});

const key = (): string => sample('', 32, 'hex');
const secret = (): string => sample('', 43, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'pipedream-api-key': {
    finds: [
      { text: `PIPEDREAM_API_KEY=${key()}`, token: key() },
      { text: `// https://api.pipedream.com/v1\nconst token = "${key()}";`, token: key() },
    ],
    ignores: [`pipedream_deployment = "${key()}"`, `const token = "${key()}";`],
  },
  'pipedream-client-secret': {
    finds: [
      { text: `PIPEDREAM_CLIENT_SECRET=${secret()}`, token: secret() },
      {
        text: `import { createBackendClient } from "@pipedream/sdk";\nconst clientSecret = "${secret()}";`,
        token: secret(),
      },
    ],
    ignores: [`PIPEDREAM_CLIENT_ID=${secret()}`, `clientSecret = "${secret()}"`],
  },
});
