// Bitwarden: https://bitwarden.com/help/access-tokens/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Bitwarden', {
  'bitwarden-access-token': {
    kind: 'named',
    title: 'Bitwarden Secrets Manager access token',
    keywords: ['bws', 'bitwarden'],
    pattern: /0\.[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==/,
    name: /token|access|secret/,
    variable: 'BWS_ACCESS_TOKEN',
    revoke: 'https://bitwarden.com/help/access-tokens/',
  },
  'bitwarden-client-secret': {
    kind: 'named',
    title: 'Bitwarden API client secret',
    keywords: ['bitwarden', 'bw_client', 'bw.client', 'bwclient'],
    pattern: /(?=[A-Za-z]{0,29}\d)[A-Za-z0-9]{30}/,
    name: /secret/,
    variable: 'BW_CLIENTSECRET',
    revoke: 'https://bitwarden.com/help/personal-api-key/',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part)).join('-');
const token = (): string => ['0', uuid(), `${sample('', 30)}:${sample('', 22, 'base64')}==`].join('.');
const secret = (): string => sample('', 30);

export const proof = (): Proofs<typeof rules> => ({
  'bitwarden-access-token': {
    finds: [
      { text: `BWS_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `bws secret list --access-token ${token()}`, token: token() },
      { text: `const accessToken = '${token()}'; // bitwarden`, token: token() },
    ],
    ignores: ['BWS_ACCESS_TOKEN=0.your-access-token', `BWS_PROJECT_ID=${uuid()}`],
  },
  'bitwarden-client-secret': {
    finds: [
      { text: `BW_CLIENTSECRET=${secret()}`, token: secret() },
      { text: `bitwarden:\n  client_secret: "${secret()}"`, token: secret() },
    ],
    ignores: ['BW_CLIENTSECRET=your_client_secret', `bitwarden_device = "${secret()}"`],
  },
});
