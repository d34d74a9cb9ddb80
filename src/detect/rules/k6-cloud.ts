// Grafana k6: https://grafana.com/docs/grafana-cloud/testing/k6/author-run/tokens-and-cli-authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Grafana k6', {
  'k6-cloud-token': {
    kind: 'named',
    title: 'Grafana Cloud k6 API token',
    keywords: ['k6_cloud', 'k6-cloud', 'k6 cloud', 'app.k6.io', 'api.k6.io', 'k6.io'],
    pattern: /[0-9a-f]{64}/,
    variable: 'K6_CLOUD_TOKEN',
    revoke: 'https://grafana.com/docs/grafana-cloud/testing/k6/author-run/tokens-and-cli-authentication/',
  },
});

const token = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'k6-cloud-token': {
    finds: [
      { text: `K6_CLOUD_TOKEN=${token()}`, token: token() },
      { text: `k6 cloud login --token ${token()}`, token: token() },
      { text: `curl -H "Authorization: Token ${token()}" https://api.k6.io/v3/account/me`, token: token() },
    ],
    ignores: [`k6_cloud_image_digest = "${token()}"`, 'K6_CLOUD_TOKEN=<your-token>', `token: ${token()}`],
  },
});
