// Webflow: https://developers.webflow.com/data/reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Webflow', {
  'webflow-api-token': {
    kind: 'named',
    title: 'Webflow site, workspace or access token, or client secret',
    keywords: ['webflow'],
    pattern: /(?:ws-)?[0-9a-f]{64}/,
    variable: 'WEBFLOW_API_TOKEN',
    revoke: 'https://developers.webflow.com/data/reference/authentication/site-token',
  },
});

const token = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'webflow-api-token': {
    finds: [
      { text: `WEBFLOW_API_TOKEN=${token()}`, token: token() },
      { text: `const webflow = new WebflowClient({ accessToken: "${token()}" });`, token: token() },
      { text: `# Webflow app\nclient_secret: ${token()}`, token: token() },
    ],
    ignores: [`webflow_collection = "${token()}"`, `accessToken: "${token()}"`],
  },
});
