// Last.fm: https://www.last.fm/api/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Last.fm', {
  'lastfm-api-key': {
    kind: 'named',
    title: 'Last.fm API key or shared secret',
    keywords: ['last.fm', 'lastfm', 'last_fm', 'audioscrobbler'],
    pattern: /[0-9a-f]{32}/,
    variable: 'LASTFM_API_KEY',
    revoke: 'https://www.last.fm/api/accounts',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'lastfm-api-key': {
    finds: [
      { text: `LASTFM_API_KEY=${key()}`, token: key() },
      { text: `LASTFM_SHARED_SECRET="${key()}"`, token: key() },
      {
        text: `fetch("https://ws.audioscrobbler.com/2.0/?method=user.getinfo&api_key=${key()}&format=json")`,
        token: key(),
      },
      { text: `import Lastfm from 'lastfm-api';\nconst fm = new Client('${key()}');`, token: key() },
    ],
    ignores: [`lastfm_image_hash = "${key()}"`, 'LASTFM_API_KEY=your_api_key'],
  },
});
