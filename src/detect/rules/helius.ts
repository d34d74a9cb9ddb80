// Helius: https://www.helius.dev/docs/api-reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Helius', {
  'helius-api-key': {
    kind: 'named',
    title: 'Helius API key',
    keywords: ['helius'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token/,
    variable: 'HELIUS_API_KEY',
    revoke: 'https://www.helius.dev/docs/api-reference/authentication',
  },
});

const key = (): string => [8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'helius-api-key': {
    finds: [
      { text: `HELIUS_API_KEY=${key()}`, token: key() },
      {
        text: `const connection = new Connection('https://mainnet.helius-rpc.com/?api-key=${key()}');`,
        token: key(),
      },
      { text: `const helius = createHelius({ apiKey: '${key()}' });`, token: key() },
    ],
    ignores: [`helius_webhook_id = "${key()}"`, 'HELIUS_API_KEY=<your-api-key>'],
  },
});
