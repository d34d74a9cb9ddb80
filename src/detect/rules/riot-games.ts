// Riot Games: https://developer.riotgames.com/docs/portal
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Riot Games', {
  'riot-games-api-key': {
    kind: 'shaped',
    title: 'Riot Games API key',
    keywords: ['rgapi-'],
    pattern: /RGAPI-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'RIOT_API_KEY',
    revoke: 'https://developer.riotgames.com/docs/portal',
  },
});

const key = (): string =>
  `RGAPI-${[8, 4, 4, 4, 12].map((length, seed) => sample('', length, 'hex', seed)).join('-')}`;

export const proof = (): Proofs<typeof rules> => ({
  'riot-games-api-key': {
    finds: [
      { text: `RIOT_API_KEY=${key()}`, token: key() },
      {
        text: `curl -H "X-Riot-Token: ${key()}" https://euw1.api.riotgames.com/lol/status/v4/platform-data`,
        token: key(),
      },
      { text: `cass.set_riot_api_key('${key()}')`, token: key() },
    ],
    ignores: ['RIOT_API_KEY=RGAPI-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', 'RGAPI-key'],
  },
});
