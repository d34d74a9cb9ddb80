// Twingate: https://www.twingate.com/docs/api-overview
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Twingate', {
  'twingate-api-token': {
    kind: 'named',
    title: 'Twingate API token',
    keywords: ['twingate'],
    pattern: /(?=[A-Za-z_-]{0,59}\d)[A-Za-z0-9_-]{60,128}/,
    name: /token|key|auth/,
    variable: 'TWINGATE_API_TOKEN',
    revoke: 'https://www.twingate.com/docs/api-overview',
  },
});

const token = (): string => sample('', 86, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'twingate-api-token': {
    finds: [
      { text: `TWINGATE_API_TOKEN=${token()}`, token: token() },
      { text: `provider "twingate" {\n  api_token = "${token()}"\n  network = "shop"\n}`, token: token() },
      { text: `curl -H "X-API-KEY: ${token()}" https://shop.twingate.com/api/graphql/`, token: token() },
    ],
    ignores: [`twingate_connector = "${token()}"`, 'TWINGATE_API_TOKEN="<your-token>"'],
  },
});
