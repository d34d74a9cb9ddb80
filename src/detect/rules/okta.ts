// Okta: https://developer.okta.com/docs/guides/create-an-api-token/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://help.okta.com/en-us/content/topics/security/api.htm';

export const rules = issuedBy('Okta', {
  'okta-api-token': {
    kind: 'named',
    title: 'Okta API token',
    keywords: ['okta'],
    pattern: /00[A-Za-z0-9_-]{40}/,
    name: /token|key|secret|auth|ssws/,
    variable: 'OKTA_API_TOKEN',
    revoke,
  },
  'okta-api-token-header': {
    kind: 'shaped',
    title: 'Okta API token in a header',
    keywords: ['ssws '],
    pattern: /SSWS (?<value>00[A-Za-z0-9_-]{40})/,
    variable: 'OKTA_API_TOKEN',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'okta-api-token': {
    finds: [
      { text: `OKTA_API_TOKEN=${sample('00', 40, 'base64url')}`, token: sample('00', 40, 'base64url') },
      {
        text: `okta:\n  client:\n    token: ${sample('00', 40, 'base64url')}`,
        token: sample('00', 40, 'base64url'),
      },
    ],
    ignores: [`okta_user_id = "${sample('00u', 17)}"`],
  },
  'okta-api-token-header': {
    finds: [
      {
        text: `curl -H "Authorization: SSWS ${sample('00', 40, 'base64url')}"`,
        token: sample('00', 40, 'base64url'),
      },
    ],
    ignores: [`Authorization: SSWS \${api_token}`],
  },
});
