// Flickr: https://www.flickr.com/services/api/auth.oauth.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.flickr.com/services/api/keys/';

export const rules = issuedBy('Flickr', {
  'flickr-api-key': {
    kind: 'named',
    title: 'Flickr API key',
    keywords: ['flickr'],
    pattern: /[0-9a-f]{32}/,
    variable: 'FLICKR_API_KEY',
    revoke,
  },
  'flickr-secret': {
    kind: 'named',
    title: 'Flickr secret',
    keywords: ['flickr'],
    pattern: /[0-9a-f]{16}/,
    name: /secret/,
    variable: 'FLICKR_API_SECRET',
    revoke,
  },
});

const key = (): string => sample('', 32, 'hex');
const secret = (): string => sample('', 16, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'flickr-api-key': {
    finds: [
      { text: `FLICKR_API_KEY=${key()}`, token: key() },
      { text: `flickr = flickrapi.FlickrAPI('${key()}', secret)`, token: key() },
      {
        text: `https://api.flickr.com/services/rest/?method=flickr.photos.search&api_key=${key()}`,
        token: key(),
      },
      { text: `export const config = { flickr: "${key()}" };`, token: key() },
    ],
    ignores: [`flickr_etag = "${key()}"`, 'FLICKR_API_KEY=your_api_key'],
  },
  'flickr-secret': {
    finds: [
      { text: `FLICKR_API_SECRET=${secret()}`, token: secret() },
      { text: `flickr:\n  key: k\n  shared_secret: "${secret()}"`, token: secret() },
      { text: `FlickRaw.shared_secret = "${secret()}" # flickr`, token: secret() },
    ],
    ignores: [`flickr_key = "${secret()}"`, 'FLICKR_API_SECRET=your_secret'],
  },
});
