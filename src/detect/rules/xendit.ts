// Xendit: https://docs.xendit.co/docs/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.xendit.co/docs/api-keys';

export const rules = issuedBy('Xendit', {
  'xendit-secret-key': {
    kind: 'shaped',
    title: 'Xendit secret API key',
    keywords: ['xnd_production_'],
    pattern: /xnd_production_[A-Za-z0-9+/]{40,80}={0,2}/,
    variable: 'XENDIT_SECRET_KEY',
    revoke,
  },
  'xendit-test-key': {
    kind: 'shaped',
    title: 'Xendit test secret API key',
    keywords: ['xnd_development_'],
    pattern: /xnd_development_[A-Za-z0-9+/]{40,80}={0,2}/,
    severity: 'low',
    variable: 'XENDIT_SECRET_KEY',
    revoke,
  },
  'xendit-webhook-token': {
    kind: 'named',
    title: 'Xendit webhook verification token',
    keywords: ['xendit', 'x-callback-token'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32,64}/,
    name: /callback|verif|webhook/,
    variable: 'XENDIT_WEBHOOK_TOKEN',
    revoke: 'https://docs.xendit.co/docs/webhooks',
  },
});

const live = (): string => `${sample('xnd_production_', 54, 'base64')}==`;
const test = (): string => sample('xnd_development_', 60);
const webhook = (): string => sample('', 48);

export const proof = (): Proofs<typeof rules> => ({
  'xendit-secret-key': {
    finds: [
      { text: `XENDIT_SECRET_KEY=${live()}`, token: live() },
      { text: `const xenditClient = new Xendit({ secretKey: '${live()}' });`, token: live() },
      { text: `curl https://api.xendit.co/balance -u ${live()}:`, token: live() },
    ],
    ignores: [sample('xnd_public_production_', 54), 'xnd_production_YOUR_KEY'],
  },
  'xendit-test-key': {
    finds: [
      { text: `xendit.api_key = "${test()}"`, token: test() },
      { text: `xendit:\n  key: ${test()}`, token: test() },
    ],
    ignores: [sample('xnd_public_development_', 54), 'xnd_development_...'],
  },
  'xendit-webhook-token': {
    finds: [
      { text: `XENDIT_CALLBACK_TOKEN=${webhook()}`, token: webhook() },
      { text: `curl -H "x-callback-token: ${webhook()}" http://localhost:3000/hook`, token: webhook() },
    ],
    ignores: [`xendit_external_id = "${webhook()}"`, `webhookToken = '${webhook()}'`],
  },
});
