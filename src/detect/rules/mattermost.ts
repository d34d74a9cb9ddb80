// Mattermost: https://developers.mattermost.com/integrate/reference/personal-access-token/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Mattermost', {
  'mattermost-access-token': {
    kind: 'named',
    title: 'Mattermost personal or bot access token',
    keywords: ['mattermost', 'mmctl', 'mm_token', 'mm_access_token'],
    pattern: /(?=[a-z]{0,25}\d)[0-9a-z]{26}/,
    name: /token|secret|auth|bearer|pass/,
    variable: 'MATTERMOST_TOKEN',
    revoke: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  },
  'mattermost-webhook-url': {
    kind: 'shaped',
    title: 'Mattermost incoming webhook URL',
    keywords: ['/hooks/'],
    pattern: /https?:\/\/[A-Za-z0-9.:-]{4,100}(?:\/[A-Za-z0-9_-]{1,30})?\/hooks\/[0-9a-z]{26}/,
    lead: 140,
    variable: 'MATTERMOST_WEBHOOK_URL',
    revoke: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
  },
});

const token = (): string => sample('', 26, 'lower');
const webhook = (): string => `https://chat.shop.internal/hooks/${token()}`;

export const proof = (): Proofs<typeof rules> => ({
  'mattermost-access-token': {
    finds: [
      { text: `MATTERMOST_TOKEN=${token()}`, token: token() },
      { text: `driver = Driver({'url': 'mattermost.shop.internal', 'token': '${token()}'})`, token: token() },
      { text: `mattermost:\n  team: shop\n  accessToken: ${token()}`, token: token() },
    ],
    ignores: [`MATTERMOST_CHANNEL_ID=${token()}`, `accessToken: ${token()}`],
  },
  'mattermost-webhook-url': {
    finds: [
      { text: `MATTERMOST_WEBHOOK_URL=${webhook()}`, token: webhook() },
      { text: `curl -d 'payload={"text": "hi"}' ${webhook()}`, token: webhook() },
      { text: `"url": "${webhook()}"`, token: webhook() },
    ],
    ignores: [
      'https://chat.shop.internal/hooks/{webhook_id}',
      'https://react.dev/hooks/use-the-state-of-things',
    ],
  },
});
