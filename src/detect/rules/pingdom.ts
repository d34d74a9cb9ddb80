// Pingdom: https://docs.pingdom.com/api/#section/Authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Pingdom', {
  'pingdom-api-token': {
    kind: 'named',
    title: 'Pingdom API token',
    keywords: ['pingdom'],
    pattern: /(?=[A-Za-z_-]{0,59}\d)[A-Za-z0-9_-]{60,90}/,
    name: /token|key|auth/,
    variable: 'PINGDOM_API_TOKEN',
    revoke:
      'https://documentation.solarwinds.com/en/success_center/pingdom/content/topics/the-pingdom-api.htm',
  },
  'pingdom-app-key': {
    kind: 'named',
    title: 'Pingdom application key (API 2.1)',
    keywords: ['pingdom', 'app-key'],
    pattern: /(?=[a-z]{0,31}\d)[a-z0-9]{32}/,
    name: /key/,
    variable: 'PINGDOM_API_KEY',
    revoke:
      'https://documentation.solarwinds.com/en/success_center/pingdom/content/topics/the-pingdom-api.htm',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'pingdom-api-token': {
    finds: [
      { text: `PINGDOM_API_TOKEN=${sample('', 63, 'base64url')}`, token: sample('', 63, 'base64url') },
      {
        text: `pingdom:\n  url: https://api.pingdom.com/api/3.1\n  token: "${sample('', 86, 'base64url')}"`,
        token: sample('', 86, 'base64url'),
      },
    ],
    ignores: ['PINGDOM_API_TOKEN=${PINGDOM_API_TOKEN}', `pingdom_page = "${sample('', 63, 'base64url')}"`],
  },
  'pingdom-app-key': {
    finds: [
      {
        text: `provider "pingdom" {\n  user = "ops"\n  api_key = "${sample('', 32, 'lower')}"\n}`,
        token: sample('', 32, 'lower'),
      },
      { text: `"App-Key": "${sample('', 32, 'lower')}"`, token: sample('', 32, 'lower') },
    ],
    ignores: [`pingdom_checksum = "${sample('', 32, 'lower')}"`],
  },
});
