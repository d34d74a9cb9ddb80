// Pushbullet: https://docs.pushbullet.com/#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Pushbullet', {
  'pushbullet-access-token': {
    kind: 'named',
    title: 'Pushbullet access token',
    keywords: ['pushbullet', 'push_bullet'],
    pattern: /o\.[A-Za-z0-9]{32}/,
    name: /token|key|auth|pushbullet/,
    variable: 'PUSHBULLET_ACCESS_TOKEN',
    revoke: 'https://docs.pushbullet.com/#authentication',
  },
});

const token = (): string => sample('o.', 32);

export const proof = (): Proofs<typeof rules> => ({
  'pushbullet-access-token': {
    finds: [
      { text: `PUSHBULLET_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `curl -H "Access-Token: ${token()}" https://api.pushbullet.com/v2/users/me`, token: token() },
      { text: `pb = Pushbullet("${token()}")`, token: token() },
    ],
    ignores: [
      'PUSHBULLET_ACCESS_TOKEN=o.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      `pushbullet.iden = "${sample('', 24)}"`,
    ],
  },
});
