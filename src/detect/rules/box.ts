// Box: https://developer.box.com/guides/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Box', {
  'box-client-secret': {
    kind: 'named',
    title: 'Box client secret or developer token',
    keywords: ['box_client', 'box_developer', 'box_app', 'boxappsettings', 'boxsdk', 'box.com', 'boxclient'],
    pattern: /[A-Za-z0-9]{32}/,
    name: /secret|token/,
    variable: 'BOX_CLIENT_SECRET',
    revoke: 'https://developer.box.com/guides/authentication/tokens/revoke/',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'box-client-secret': {
    finds: [
      { text: `BOX_CLIENT_SECRET=${sample('', 32)}`, token: sample('', 32) },
      {
        text: `"boxAppSettings": {\n  "clientID": "abc",\n  "clientSecret": "${sample('', 32)}"`,
        token: sample('', 32),
      },
    ],
    ignores: [`const boxSdkHash = '${sample('', 32)}'`],
  },
});
