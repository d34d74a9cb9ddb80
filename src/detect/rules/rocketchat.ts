// Rocket.Chat: https://developer.rocket.chat/apidocs/personal-access-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Rocket.Chat', {
  'rocketchat-access-token': {
    kind: 'named',
    title: 'Rocket.Chat personal access or session token',
    keywords: ['rocketchat', 'rocket.chat', 'rocket_chat', 'rocket-chat', 'rocket chat'],
    pattern: /(?=[A-Za-z_-]{0,42}\d)[A-Za-z0-9_-]{43}/,
    name: /token|secret|auth|pass/,
    variable: 'ROCKETCHAT_AUTH_TOKEN',
    revoke: 'https://developer.rocket.chat/apidocs/personal-access-tokens',
  },
  'rocketchat-webhook-url': {
    kind: 'shaped',
    title: 'Rocket.Chat incoming webhook URL',
    keywords: ['/hooks/'],
    pattern:
      /https?:\/\/[A-Za-z0-9.:-]{4,100}(?:\/[A-Za-z0-9_-]{1,30})?\/hooks\/[A-Za-z0-9]{17,24}\/[A-Za-z0-9]{40,70}/,
    lead: 140,
    variable: 'ROCKETCHAT_WEBHOOK_URL',
    revoke: 'https://docs.rocket.chat/docs/integrations',
  },
});

const token = (): string => sample('', 43, 'base64url');
const webhook = (): string => `https://chat.shop.internal/hooks/${sample('', 24, 'hex')}/${sample('', 64)}`;

export const proof = (): Proofs<typeof rules> => ({
  'rocketchat-access-token': {
    finds: [
      { text: `ROCKETCHAT_AUTH_TOKEN=${token()}`, token: token() },
      {
        text: `rocket = RocketChat(user_id='a', auth_token='${token()}', server_url=url)`,
        token: token(),
      },
      { text: `# Rocket.Chat\nX-Auth-Token: ${token()}`, token: token() },
    ],
    ignores: [`rocketchat_room = "${token()}"`, `X-Auth-Token: ${token()}`],
  },
  'rocketchat-webhook-url': {
    finds: [
      { text: `ROCKETCHAT_WEBHOOK_URL=${webhook()}`, token: webhook() },
      { text: `fetch('${webhook()}', { method: 'POST' })`, token: webhook() },
    ],
    ignores: ['https://chat.shop.internal/hooks/INTEGRATION_ID/TOKEN', `https://a.b/hooks/${sample('', 17)}`],
  },
});
