// Make (Integromat): https://developers.make.com/api-documentation/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Make', {
  'make-webhook-url': {
    kind: 'shaped',
    title: 'Make webhook URL',
    keywords: ['https://hook.'],
    pattern: /https:\/\/hook\.(?:(?:[a-z]{2}\d\.)?make\.com|integromat\.com)\/[0-9a-z]{28,36}/,
    variable: 'MAKE_WEBHOOK_URL',
    revoke: 'https://help.make.com/webhooks',
  },
  'make-api-token': {
    kind: 'named',
    title: 'Make API token',
    keywords: ['make.com', 'make_api', 'make_token', 'make-api', 'makeapi', 'maketoken', 'integromat'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'MAKE_API_TOKEN',
    revoke: 'https://developers.make.com/api-documentation/authentication/create-authentication-token',
  },
});

const webhook = (): string => `https://hook.eu1.make.com/${sample('', 32, 'lower')}`;
const token = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'make-webhook-url': {
    finds: [
      { text: `MAKE_WEBHOOK_URL=${webhook()}`, token: webhook() },
      { text: `requests.post("${webhook()}", json=order)`, token: webhook() },
    ],
    ignores: ['https://hook.eu1.make.com/your-webhook', 'https://hook.example.com/a'],
  },
  'make-api-token': {
    finds: [
      { text: `MAKE_API_TOKEN=${token()}`, token: token() },
      {
        text: `url: https://eu1.make.com/api/v2\nheaders:\n  Authorization: Token ${token()}`,
        token: token(),
      },
    ],
    ignores: [`make.com scenario = "${token()}"`, `token: ${token()}`],
  },
});
