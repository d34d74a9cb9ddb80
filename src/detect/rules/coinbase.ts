// Coinbase: https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Coinbase', {
  'coinbase-secret': {
    kind: 'named',
    title: 'Coinbase API secret',
    keywords: ['coinbase', 'cdp_api', 'cdp_wallet'],
    pattern: /[A-Za-z0-9]{32}|[A-Za-z0-9+/]{86}==/,
    name: /secret|private/,
    variable: 'CDP_API_KEY_SECRET',
    revoke: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'coinbase-secret': {
    finds: [
      { text: `CDP_API_KEY_SECRET=${sample('', 86, 'base64')}==`, token: `${sample('', 86, 'base64')}==` },
      { text: `client = CoinbaseClient(api_secret="${sample('', 32)}")`, token: sample('', 32) },
    ],
    ignores: [`COINBASE_ACCOUNT=${sample('', 32)}`],
  },
});
