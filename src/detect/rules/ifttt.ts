// IFTTT: https://ifttt.com/maker_webhooks
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://help.ifttt.com/hc/en-us/articles/115010230347-Webhooks-service-FAQ';

export const rules = issuedBy('IFTTT', {
  'ifttt-webhook-url': {
    kind: 'shaped',
    title: 'IFTTT webhook key in a URL',
    keywords: ['maker.ifttt.com/trigger/', 'maker.ifttt.com/use/'],
    pattern:
      /maker\.ifttt\.com\/(?:use|trigger\/[^\s"'`/]{1,80}\/(?:json\/)?with\/key)\/(?<value>[A-Za-z0-9_-]{20,64})/,
    variable: 'IFTTT_KEY',
    revoke,
  },
  'ifttt-webhook-key': {
    kind: 'named',
    title: 'IFTTT webhook key',
    keywords: ['ifttt'],
    pattern: /(?=[A-Za-z_-]{0,42}\d)[A-Za-z0-9_-]{22}|(?=[A-Za-z_-]{0,42}\d)[A-Za-z0-9_-]{43}/,
    variable: 'IFTTT_KEY',
    revoke,
  },
});

const key = (): string => sample('', 22, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'ifttt-webhook-url': {
    finds: [
      { text: `curl -X POST https://maker.ifttt.com/trigger/door/with/key/${key()}`, token: key() },
      { text: `url = "https://maker.ifttt.com/use/${key()}"`, token: key() },
      { text: `fetch('https://maker.ifttt.com/trigger/door/json/with/key/${key()}')`, token: key() },
    ],
    ignores: ['https://maker.ifttt.com/trigger/{event}/with/key/{key}'],
  },
  'ifttt-webhook-key': {
    finds: [
      { text: `IFTTT_KEY=${key()}`, token: key() },
      { text: `ifttt:\n  event: door\n  key: "${key()}"`, token: key() },
    ],
    ignores: [`ifttt_event = "${key()}"`, `key: "${key()}"`],
  },
});
