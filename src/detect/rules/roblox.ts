// Roblox: https://create.roblox.com/docs/cloud/auth/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Roblox', {
  'roblox-session-cookie': {
    kind: 'shaped',
    title: 'Roblox session cookie',
    keywords: [
      '_|warning:-do-not-share-this.--sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-robux-and-items.|_',
    ],
    pattern:
      /_\|WARNING:-DO-NOT-SHARE-THIS\.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items\.\|_[A-Za-z0-9_-]{100,3000}/,
    longest: 4096,
    variable: 'ROBLOSECURITY',
    revoke: 'https://en.help.roblox.com/hc/en-us/articles/203313380',
  },
  'roblox-api-key': {
    kind: 'named',
    title: 'Roblox Open Cloud API key',
    keywords: ['roblox', 'rblx'],
    pattern: /(?=[A-Za-z+/]{0,47}\d)[A-Za-z0-9+/]{46,510}={0,2}/,
    variable: 'ROBLOX_API_KEY',
    revoke: 'https://create.roblox.com/docs/cloud/auth/api-keys',
  },
});

const cookie = (): string =>
  [
    '_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you',
    `-and-to-steal-your-ROBUX-and-items.|_${sample('', 700, 'hex')}`,
  ].join('');
const key = (): string => sample('', 48);

export const proof = (): Proofs<typeof rules> => ({
  'roblox-session-cookie': {
    finds: [
      { text: `ROBLOSECURITY=${cookie()}`, token: cookie() },
      { text: `await noblox.setCookie('${cookie()}');`, token: cookie() },
      {
        text: `curl -b ".ROBLOSECURITY=${cookie()}" https://users.roblox.com/v1/users/authenticated`,
        token: cookie(),
      },
    ],
    ignores: ['.ROBLOSECURITY=_|WARNING:-DO-NOT-SHARE-THIS.--...', 'ROBLOSECURITY=cookie'],
  },
  'roblox-api-key': {
    finds: [
      { text: `ROBLOX_API_KEY=${key()}`, token: key() },
      { text: `curl -H "x-api-key: ${key()}" https://apis.roblox.com/cloud/v2/universes/1`, token: key() },
      { text: `rblx-open-cloud:\n  api_key: "${key()}"`, token: key() },
    ],
    ignores: [`roblox_asset = "${key()}"`, 'ROBLOX_API_KEY=your-api-key'],
  },
});
