// GoCardless: https://developer.gocardless.com/api-reference/#making-requests-authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://developer.gocardless.com/getting-started/api/making-your-first-request/';

export const rules = issuedBy('GoCardless', {
  'gocardless-access-token': {
    kind: 'named',
    title: 'GoCardless access token',
    keywords: ['gocardless', 'go_cardless', 'gc_access_token'],
    pattern: /live_[A-Za-z0-9_-]{40}/,
    // The value says enough: whatever it is given to, it is a key.
    name: /^/,
    variable: 'GOCARDLESS_ACCESS_TOKEN',
    revoke,
  },
  'gocardless-sandbox-token': {
    kind: 'named',
    title: 'GoCardless sandbox access token',
    keywords: ['gocardless', 'go_cardless', 'gc_access_token'],
    pattern: /sandbox_[A-Za-z0-9_-]{40}/,
    name: /^/,
    severity: 'low',
    variable: 'GOCARDLESS_ACCESS_TOKEN',
    revoke,
  },
});

const live = (): string => sample('live_', 40, 'base64url');
const sandbox = (): string => sample('sandbox_', 40, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'gocardless-access-token': {
    finds: [
      { text: `GC_ACCESS_TOKEN=${live()}`, token: live() },
      {
        text: `const client = gocardless(\n  '${live()}',\n  constants.Environments.Live\n);`,
        token: live(),
      },
      { text: `{ "gocardless": { "accessToken": "${live()}" } }`, token: live() },
    ],
    ignores: [`token: ${live()}`, 'GC_ACCESS_TOKEN=live_your_access_token'],
  },
  'gocardless-sandbox-token': {
    finds: [
      { text: `gocardless_pro.Client(access_token='${sandbox()}', environment='sandbox')`, token: sandbox() },
      { text: `# GoCardless\naccess_token: "${sandbox()}"`, token: sandbox() },
    ],
    ignores: ['GOCARDLESS_ACCESS_TOKEN=sandbox_token_goes_here'],
  },
});
