// Microsoft Teams: https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Microsoft Teams', {
  'teams-webhook-url': {
    kind: 'shaped',
    title: 'Microsoft Teams incoming webhook',
    keywords: ['.webhook.office.com/webhookb2/', 'outlook.office.com/webhook/'],
    pattern:
      /https:\/\/(?:[\w-]{1,60}\.webhook\.office\.com\/webhookb2|outlook\.office\.com\/webhook)\/[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f-]{36}(?:\/[\w-]{1,80})?/,
    lead: 70,
    variable: 'TEAMS_WEBHOOK_URL',
    revoke:
      'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook#remove-an-incoming-webhook',
  },
});

const id = (seed: number): string =>
  [8, 4, 4, 4, 12].map((length, index) => sample('', length, 'hex', seed + index)).join('-');
const url = (host: string): string =>
  `https://${host}/${id(1)}@${id(9)}/IncomingWebhook/${sample('', 32, 'hex')}/${id(17)}`;

export const proof = (): Proofs<typeof rules> => ({
  'teams-webhook-url': {
    finds: [
      {
        text: `curl -d '{}' ${url('shop.webhook.office.com/webhookb2')}`,
        token: url('shop.webhook.office.com/webhookb2'),
      },
      { text: `"url": "${url('outlook.office.com/webhook')}"`, token: url('outlook.office.com/webhook') },
    ],
    ignores: ['https://shop.webhook.office.com/webhookb2/<id>@<tenant>/IncomingWebhook/<key>/<user>'],
  },
});
