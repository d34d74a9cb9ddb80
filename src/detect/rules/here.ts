// HERE: https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/';

export const rules = issuedBy('HERE', {
  'here-api-key': {
    kind: 'named',
    title: 'HERE API key',
    keywords: [
      'here_api',
      'here-api',
      'here.api',
      'hereapi',
      'here_maps',
      'heremaps',
      'here-maps',
      'api.here.com',
      'here_key',
    ],
    pattern: /(?=[A-Za-z_-]{0,42}\d)[A-Za-z0-9_-]{43}/,
    name: /key|token/,
    variable: 'HERE_API_KEY',
    revoke,
  },
  'here-access-key-secret': {
    kind: 'named',
    title: 'HERE access key secret',
    keywords: [
      'here.access.key.secret',
      'here_access_key_secret',
      'here.access.key',
      'here_access',
      'hereaccess',
    ],
    pattern: /[A-Za-z0-9_-]{86}/,
    name: /secret/,
    variable: 'HERE_ACCESS_KEY_SECRET',
    revoke,
  },
});

const key = (): string => sample('', 43, 'base64url');
const secret = (): string => sample('', 86, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'here-api-key': {
    finds: [
      { text: `HERE_API_KEY=${key()}`, token: key() },
      { text: `const platform = new H.service.Platform({ apikey: '${key()}' }); // here-maps`, token: key() },
      { text: `https://geocode.search.hereapi.com/v1/geocode?q=Berlin&apiKey=${key()}`, token: key() },
    ],
    ignores: ['HERE_API_KEY=YOUR_API_KEY', `here_maps_bundle = "${key()}"`, `somewhere_api_key = "${key()}"`],
  },
  'here-access-key-secret': {
    finds: [
      { text: `here.access.key.secret = ${secret()}`, token: secret() },
      { text: `HERE_ACCESS_KEY_SECRET=${secret()}`, token: secret() },
    ],
    ignores: ['here.access.key.secret = <secret>'],
  },
});
