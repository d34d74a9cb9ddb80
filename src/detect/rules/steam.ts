// Steam: https://partner.steamgames.com/doc/webapi_overview/auth
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Steam', {
  'steam-api-key': {
    kind: 'named',
    title: 'Steam Web API key',
    keywords: [
      'steam_api',
      'steam_web_api',
      'steamapi',
      'steampowered',
      'steam_key',
      'steamkey',
      'steam_apikey',
      'steamwebapi',
      'steam-api',
      'steam_webapi',
      'steamid',
      'steam_token',
    ],
    pattern: /[0-9A-F]{32}/,
    variable: 'STEAM_API_KEY',
    revoke: 'https://steamcommunity.com/dev/apikey',
  },
});

const key = (): string => sample('', 32, 'upperHex');

export const proof = (): Proofs<typeof rules> => ({
  'steam-api-key': {
    finds: [
      { text: `STEAM_API_KEY=${key()}`, token: key() },
      {
        text: `https://api.steampowered.com/ISteamUser/GetPlayerSummaries/v0002/?key=${key()}&steamids=1`,
        token: key(),
      },
      { text: `import SteamAPI from 'steamapi';\nconst steam = new SteamAPI('${key()}');`, token: key() },
      { text: `{ "steamApiKey": "${key()}" }`, token: key() },
    ],
    ignores: [
      `steam_build = "${key()}"`,
      'STEAM_API_KEY=XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX',
      `key = "${key()}"`,
    ],
  },
});
