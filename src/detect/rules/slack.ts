// Slack: https://docs.slack.dev/authentication/tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.slack.dev/reference/methods/auth.revoke';

export const rules = issuedBy('Slack', {
  'slack-bot-token': {
    kind: 'shaped',
    title: 'Slack bot token',
    keywords: ['xoxb-'],
    pattern: /xoxb-[0-9]{9,14}-(?:[0-9]{9,14}-)?[A-Za-z0-9]{24,34}/,
    notBefore: '-',
    variable: 'SLACK_BOT_TOKEN',
    revoke,
  },
  'slack-user-token': {
    kind: 'shaped',
    title: 'Slack user or legacy workspace token',
    keywords: ['xoxp-', 'xoxa-', 'xoxr-', 'xoxs-'],
    pattern: /xox[pars]-(?:2-)?[0-9]{9,14}-(?:[0-9]{9,14}-){0,3}[A-Za-z0-9]{20,64}/,
    notBefore: '-',
    variable: 'SLACK_USER_TOKEN',
    revoke,
  },
  'slack-app-token': {
    kind: 'shaped',
    title: 'Slack app-level token',
    keywords: ['xapp-'],
    pattern: /xapp-\d-[A-Z0-9]{9,13}-[0-9]{9,14}-[0-9a-f]{64}/,
    variable: 'SLACK_APP_TOKEN',
    revoke,
  },
  'slack-config-token': {
    kind: 'shaped',
    title: 'Slack app configuration or refresh token',
    keywords: ['xoxe.xox', 'xoxe-'],
    pattern: /xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{120,240}/,
    variable: 'SLACK_CONFIG_TOKEN',
    revoke: 'https://docs.slack.dev/authentication/rotating-and-refreshing-credentials',
  },
  'slack-browser-token': {
    kind: 'shaped',
    title: 'Slack browser session',
    keywords: ['xoxc-', 'xoxd-'],
    pattern: /xoxc-[0-9]{9,14}-[0-9]{9,14}-[0-9]{9,14}-[0-9a-f]{64}|xoxd-[A-Za-z0-9%+/=_-]{60,400}/,
    variable: 'SLACK_COOKIE',
    revoke: 'https://slack.com/help/articles/214613347-Sign-out-of-Slack',
  },
  'slack-webhook-url': {
    kind: 'shaped',
    title: 'Slack webhook URL',
    keywords: ['https://hooks.slack.com/'],
    pattern:
      /https:\/\/hooks\.slack\.com\/(?:services\/T[A-Z0-9]{7,12}\/B[A-Z0-9]{7,12}\/[A-Za-z0-9]{24}|workflows\/T[A-Z0-9]{7,12}\/A[A-Z0-9]{7,12}\/\d{15,20}\/[A-Za-z0-9]{24}|triggers\/[TE][A-Z0-9]{7,12}\/\d{10,16}\/[0-9a-f]{32})/,
    variable: 'SLACK_WEBHOOK_URL',
    revoke: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
  },
  'slack-app-secret': {
    kind: 'named',
    title: 'Slack signing or client secret',
    keywords: ['slack'],
    pattern: /[0-9a-f]{32}/,
    name: /sign|secret/,
    variable: 'SLACK_SIGNING_SECRET',
    revoke: 'https://docs.slack.dev/authentication/verifying-requests-from-slack',
  },
});

/** Numbers of the length that Slack gives workspaces and apps. */
const id = (seed: number): string => sample('1', 11, 'digits', seed);
const bot = (): string => `xoxb-${id(1)}-${id(2)}-${sample('', 24)}`;
const webhook = (): string =>
  [
    'https://hooks.slack.com/services',
    sample('T', 10, 'upper'),
    sample('B', 10, 'upper'),
    sample('', 24),
  ].join('/');

export const proof = (): Proofs<typeof rules> => ({
  'slack-bot-token': {
    finds: [
      { text: `const app = new App({ token: '${bot()}', signingSecret });`, token: bot() },
      { text: `SLACK_BOT_TOKEN=${bot()}`, token: bot() },
    ],
    ignores: ['token: xoxb-your-token-here', sample('xoxb-', 24)],
  },
  'slack-user-token': {
    finds: [
      {
        text: `slack_token: "xoxp-${id(1)}-${id(2)}-${id(3)}-${sample('', 32, 'hex')}"`,
        token: `xoxp-${id(1)}-${id(2)}-${id(3)}-${sample('', 32, 'hex')}`,
      },
      {
        text: `WebClient(token="xoxp-${id(3)}-${sample('', 24)}")`,
        token: `xoxp-${id(3)}-${sample('', 24)}`,
      },
    ],
    ignores: ['xoxp-123', 'xoxp-xxxxxxxxx-xxxx'],
  },
  'slack-app-token': {
    finds: [
      {
        text: `SLACK_APP_TOKEN: 'xapp-1-${sample('A', 10, 'upper')}-${id(4)}-${sample('', 64, 'hex')}'`,
        token: `xapp-1-${sample('A', 10, 'upper')}-${id(4)}-${sample('', 64, 'hex')}`,
      },
    ],
    ignores: [`xapp-1-${sample('A', 10, 'upper')}-${sample('', 20, 'hex')}`],
  },
  'slack-config-token': {
    finds: [
      { text: `"token":"${sample('xoxe.xoxp-1-', 166)}"`, token: sample('xoxe.xoxp-1-', 166) },
      { text: `"refresh_token":"${sample('xoxe-1-', 147)}"`, token: sample('xoxe-1-', 147) },
    ],
    ignores: [sample('xoxe-1-', 20)],
  },
  'slack-browser-token': {
    finds: [
      {
        text: `-d token=xoxc-${id(5)}-${id(6)}-${id(7)}-${sample('', 64, 'hex')}`,
        token: `xoxc-${id(5)}-${id(6)}-${id(7)}-${sample('', 64, 'hex')}`,
      },
      { text: `Cookie: d=${sample('xoxd-', 160)}; x=1`, token: sample('xoxd-', 160) },
    ],
    ignores: [sample('xoxd-', 20)],
  },
  'slack-webhook-url': {
    finds: [
      { text: `SLACK_WEBHOOK_URL=${webhook()}`, token: webhook() },
      { text: `curl -X POST -d '{}' "${webhook()}"`, token: webhook() },
    ],
    ignores: [
      `https://hooks.slack.com/services/T00000000/B00000000/${'X'.repeat(24)}`,
      'https://hooks.slack.com/services/',
    ],
  },
  'slack-app-secret': {
    finds: [
      { text: `SLACK_SIGNING_SECRET=${sample('', 32, 'hex')}`, token: sample('', 32, 'hex') },
      {
        text: `slack:\n  client_id: 1.2\n  client_secret: ${sample('', 32, 'hex')}`,
        token: sample('', 32, 'hex'),
      },
    ],
    ignores: [
      `slack_image_hash = "${sample('', 32, 'hex')}"`,
      `SLACK_SIGNING_SECRET=${sample('', 20, 'hex')}`,
    ],
  },
});
