// Mapbox: https://docs.mapbox.com/help/dive-deeper/access-tokens/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Mapbox', {
  'mapbox-secret-token': {
    kind: 'shaped',
    title: 'Mapbox secret or temporary access token',
    keywords: ['sk.eyj', 'tk.eyj'],
    pattern: /[st]k\.eyJ[A-Za-z0-9_-]{40,400}\.[A-Za-z0-9_-]{22}/,
    variable: 'MAPBOX_ACCESS_TOKEN',
    revoke: 'https://docs.mapbox.com/help/how-mapbox-works/tokens-secure-usage/',
  },
});

const token = (kind: string): string => [kind, sample('eyJ', 70), sample('', 22)].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'mapbox-secret-token': {
    finds: [
      { text: `MAPBOX_DOWNLOADS_TOKEN=${token('sk')}`, token: token('sk') },
      { text: `https://api.mapbox.com/tokens/v2/shop?access_token=${token('sk')}`, token: token('sk') },
    ],
    ignores: [`mapboxgl.accessToken = '${token('pk')}'`],
  },
});
