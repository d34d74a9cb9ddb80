// Akamai EdgeGrid: https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://techdocs.akamai.com/iam-api/reference/post-self-credential-deactivate';

export const rules = issuedBy('Akamai', {
  'akamai-edgegrid-token': {
    kind: 'shaped',
    title: 'Akamai EdgeGrid access or client token',
    keywords: ['akab-'],
    pattern: /akab-[a-z0-9]{16}-[a-z0-9]{16}/,
    // The host of the account looks alike and is public.
    notBefore: '.-',
    variable: 'AKAMAI_ACCESS_TOKEN',
    revoke,
  },
  'akamai-edgegrid-secret': {
    kind: 'named',
    title: 'Akamai EdgeGrid client secret',
    keywords: ['akab-', 'akamai', 'edgegrid', 'edgerc'],
    pattern: /[A-Za-z0-9+/]{43}=/,
    name: /secret/,
    variable: 'AKAMAI_CLIENT_SECRET',
    revoke,
  },
});

const token = (seed = 1): string =>
  [sample('akab-', 16, 'lower', seed), sample('', 16, 'lower', seed)].join('-');
const secret = (): string => `${sample('', 43, 'base64')}=`;

export const proof = (): Proofs<typeof rules> => ({
  'akamai-edgegrid-token': {
    finds: [
      { text: `AKAMAI_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `host = ${token(2)}.luna.akamaiapis.net\nclient_token = ${token()}`, token: token() },
    ],
    ignores: [
      `host = ${token()}.luna.akamaiapis.net`,
      'client_token = akab-xxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxx',
    ],
  },
  'akamai-edgegrid-secret': {
    finds: [
      {
        text: `[default]\nclient_secret = ${secret()}\nhost = ${token(2)}.luna.akamaiapis.net`,
        token: secret(),
      },
      { text: `AKAMAI_CLIENT_SECRET: "${secret()}"`, token: secret() },
      { text: `eg = EdgeGrid({\n  clientToken: 'x',\n  clientSecret: '${secret()}',\n});`, token: secret() },
    ],
    ignores: [`client_secret = ${secret()}`, 'akamai_client_secret = your_client_secret'],
  },
});
