// Logz.io: https://docs.logz.io/docs/user-guide/admin/authentication-tokens/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const keywords = ['logzio', 'logz.io', 'logz_io', 'logz-io'];

export const rules = issuedBy('Logz.io', {
  'logzio-shipping-token': {
    kind: 'named',
    title: 'Logz.io shipping token',
    keywords,
    pattern: /(?=[a-z0-9]{0,31}[A-Z])(?=[A-Z0-9]{0,31}[a-z])[A-Za-z0-9]{32}/,
    name: /token|key/,
    variable: 'LOGZIO_TOKEN',
    revoke: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/log-shipping-tokens/',
  },
  'logzio-api-token': {
    kind: 'named',
    title: 'Logz.io API token',
    keywords,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /token|key/,
    variable: 'LOGZIO_API_TOKEN',
    revoke: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'logzio-shipping-token': {
    finds: [
      { text: `LOGZIO_TOKEN=${sample('', 32)}`, token: sample('', 32) },
      {
        text: `const logger = require('logzio-nodejs').createLogger({ token: '${sample('', 32)}' });`,
        token: sample('', 32),
      },
      {
        text: `output.url: "https://listener.logz.io:8071?token=${sample('', 32)}"`,
        token: sample('', 32),
      },
    ],
    ignores: [`logzio_bundle = "${sample('', 32)}"`, 'LOGZIO_TOKEN=<<LOG-SHIPPING-TOKEN>>'],
  },
  'logzio-api-token': {
    finds: [
      { text: `LOGZIO_API_TOKEN=${uuid()}`, token: uuid() },
      { text: `curl https://api.logz.io/v1/search -H "X-API-TOKEN: ${uuid()}"`, token: uuid() },
    ],
    ignores: [`logzio_trace_id: ${uuid()}`],
  },
});
