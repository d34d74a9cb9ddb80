// ClickUp: https://developer.clickup.com/docs/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('ClickUp', {
  'clickup-personal-token': {
    kind: 'shaped',
    title: 'ClickUp personal API token',
    keywords: ['pk_'],
    pattern: /pk_\d{4,12}_[0-9A-Z]{32}/,
    variable: 'CLICKUP_API_TOKEN',
    revoke: 'https://help.clickup.com/hc/en-us/articles/6303426241687-Use-the-ClickUp-API',
  },
  'clickup-client-secret': {
    kind: 'named',
    title: 'ClickUp OAuth client secret',
    keywords: ['clickup', 'click_up'],
    pattern: /(?=[A-Z]{0,63}\d)[0-9A-Z]{64}/,
    name: /secret/,
    variable: 'CLICKUP_CLIENT_SECRET',
    revoke: 'https://developer.clickup.com/docs/authentication#oauth-flow',
  },
});

const token = (): string => [sample('pk_', 8, 'digits'), sample('', 32, 'upper')].join('_');
const secret = (): string => sample('', 64, 'upper');

export const proof = (): Proofs<typeof rules> => ({
  'clickup-personal-token': {
    finds: [
      { text: `CLICKUP_API_TOKEN=${token()}`, token: token() },
      { text: `curl -H 'Authorization: ${token()}' https://api.clickup.com/api/v2/user`, token: token() },
      { text: `"clickup": { "token": "${token()}" }`, token: token() },
    ],
    ignores: ['pk_12345678_YOUR_TOKEN', sample('pk_', 8, 'digits')],
  },
  'clickup-client-secret': {
    finds: [
      { text: `CLICKUP_CLIENT_SECRET="${secret()}"`, token: secret() },
      { text: `// ClickUp app\nconst clientSecret = '${secret()}';`, token: secret() },
    ],
    ignores: [`clientSecret = '${secret()}'`, `clickup_list = "${secret()}"`],
  },
});
