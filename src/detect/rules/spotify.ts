// Spotify: https://developer.spotify.com/documentation/web-api/concepts/apps
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const keywords = ['spotify', 'spotipy'];

export const rules = issuedBy('Spotify', {
  'spotify-client-secret': {
    kind: 'named',
    title: 'Spotify client secret',
    keywords,
    pattern: /[0-9a-f]{32}/,
    name: /secret/,
    variable: 'SPOTIFY_CLIENT_SECRET',
    revoke: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  },
  'spotify-refresh-token': {
    kind: 'named',
    title: 'Spotify refresh or access token',
    keywords,
    pattern: /(?:AQ|BQ)[A-Za-z0-9_-]{80,400}/,
    name: /token|bearer|auth/,
    variable: 'SPOTIFY_REFRESH_TOKEN',
    revoke: 'https://support.spotify.com/article/spotify-on-other-apps/',
  },
});

const secret = (): string => sample('', 32, 'hex');
const token = (): string => sample('AQ', 129, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'spotify-client-secret': {
    finds: [
      { text: `SPOTIPY_CLIENT_SECRET='${secret()}'`, token: secret() },
      { text: `const spotifyApi = new SpotifyWebApi({ clientSecret: '${secret()}' });`, token: secret() },
      { text: `spotify:\n  client_id: abc\n  client_secret: ${secret()}`, token: secret() },
    ],
    ignores: [`SPOTIFY_CLIENT_ID=${secret()}`, `client_secret: ${secret()}`],
  },
  'spotify-refresh-token': {
    finds: [
      { text: `SPOTIFY_REFRESH_TOKEN=${token()}`, token: token() },
      { text: `spotifyApi.setRefreshToken('${token()}');`, token: token() },
    ],
    ignores: [`refresh_token = "${token()}"`, 'SPOTIFY_REFRESH_TOKEN=AQ...'],
  },
});
