// Dropbox: https://developers.dropbox.com/oauth-guide
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Dropbox', {
  'dropbox-access-token': {
    kind: 'shaped',
    title: 'Dropbox access token',
    keywords: ['sl.'],
    pattern: /sl\.(?:u\.)?[A-Za-z0-9_-]{130,1400}/,
    longest: 1410,
    variable: 'DROPBOX_ACCESS_TOKEN',
    revoke: 'https://www.dropbox.com/developers/documentation/http/documentation#auth-token-revoke',
  },
  'dropbox-app-secret': {
    kind: 'named',
    title: 'Dropbox app secret',
    keywords: ['dropbox'],
    pattern: /(?=[a-z]{0,14}\d)[a-z0-9]{15}/,
    name: /secret/,
    variable: 'DROPBOX_APP_SECRET',
    revoke: 'https://www.dropbox.com/developers/apps',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'dropbox-access-token': {
    finds: [
      {
        text: `dbx = dropbox.Dropbox("${sample('sl.B', 134, 'base64url')}")`,
        token: sample('sl.B', 134, 'base64url'),
      },
      {
        text: `DROPBOX_ACCESS_TOKEN=${sample('sl.u.A', 1100, 'base64url')}`,
        token: sample('sl.u.A', 1100, 'base64url'),
      },
    ],
    ignores: ['import ssl.SSLContext', sample('sl.', 60)],
  },
  'dropbox-app-secret': {
    finds: [{ text: `DROPBOX_APP_SECRET=${sample('', 15, 'lower')}`, token: sample('', 15, 'lower') }],
    ignores: [`DROPBOX_APP_KEY=${sample('', 15, 'lower')}`],
  },
});
