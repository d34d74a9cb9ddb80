// ClickSend: https://developers.clicksend.com/docs/#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('ClickSend', {
  'clicksend-api-key': {
    kind: 'named',
    title: 'ClickSend API key',
    keywords: ['clicksend'],
    pattern: /[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'CLICKSEND_API_KEY',
    revoke: 'https://developers.clicksend.com/docs/#authentication',
  },
});

const key = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'upperHex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'clicksend-api-key': {
    finds: [
      { text: `CLICKSEND_API_KEY=${key()}`, token: key() },
      {
        text: `configuration = clicksend_client.Configuration()\nconfiguration.password = '${key()}'`,
        token: key(),
      },
      { text: `"clicksend": { "apiKey": "${key()}" }`, token: key() },
    ],
    ignores: [`clicksend_message = "${key()}"`, `apiKey: "${key()}"`],
  },
});
