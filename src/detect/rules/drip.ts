// Drip: https://developer.drip.com/#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Drip', {
  'drip-api-token': {
    kind: 'named',
    title: 'Drip API token',
    keywords: ['drip_api', 'drip_token', 'getdrip', 'drip-api', 'dripapi', 'drip-nodejs'],
    pattern: /[0-9a-f]{32}/,
    variable: 'DRIP_API_TOKEN',
    revoke: 'https://developer.drip.com/#authentication',
  },
});

const token = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'drip-api-token': {
    finds: [
      { text: `DRIP_API_TOKEN=${token()}`, token: token() },
      {
        text: `const client = require('drip-nodejs')({ token: '${token()}', accountId: 7 });`,
        token: token(),
      },
      { text: `curl https://api.getdrip.com/v2/accounts -u ${token()}:`, token: token() },
    ],
    ignores: [`drip_count = "${token()}"`, 'DRIP_API_KEY=YOUR_API_KEY'],
  },
});
