// Zapier: https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Zapier', {
  'zapier-webhook-url': {
    kind: 'shaped',
    title: 'Zapier webhook URL',
    keywords: ['hooks.zapier.com/hooks/'],
    pattern:
      /https:\/\/hooks\.zapier\.com\/hooks\/(?:catch|standard)\/(?:\d{3,12}\/[A-Za-z0-9]{5,16}|[A-Za-z0-9_-]{16,64})/,
    lead: 8,
    variable: 'ZAPIER_WEBHOOK_URL',
    revoke: 'https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks',
  },
  'zapier-deploy-key': {
    kind: 'named',
    title: 'Zapier deploy key',
    keywords: ['zapier_deploy_key', 'zapierrc', 'zapier'],
    pattern: /[0-9a-f]{32}/,
    name: /key|token/,
    variable: 'ZAPIER_DEPLOY_KEY',
    revoke: 'https://platform.zapier.com/build/cli-overview',
  },
});

const webhook = (): string =>
  `https://hooks.zapier.com/hooks/catch/${sample('1', 6, 'digits')}/${sample('', 7, 'lower')}`;
const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'zapier-webhook-url': {
    finds: [
      { text: `ZAPIER_WEBHOOK_URL=${webhook()}/`, token: webhook() },
      { text: `await fetch("${webhook()}", { method: "POST" });`, token: webhook() },
      { text: `webhooks:\n  - ${webhook()}/`, token: webhook() },
    ],
    ignores: ['https://hooks.zapier.com/hooks/catch/{account}/{hook}', 'https://hooks.zapier.com/'],
  },
  'zapier-deploy-key': {
    finds: [
      { text: `ZAPIER_DEPLOY_KEY=${key()}`, token: key() },
      { text: `# ~/.zapierrc\n{ "deployKey": "${key()}" }`, token: key() },
    ],
    ignores: [`zapier_run = "${key()}"`, `deployKey: "${key()}"`],
  },
});
