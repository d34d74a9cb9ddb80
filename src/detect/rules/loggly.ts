// Loggly: https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke =
  'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm';

export const rules = issuedBy('Loggly', {
  'loggly-token': {
    kind: 'named',
    title: 'Loggly customer or API token',
    keywords: ['loggly'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /token|key|auth/,
    variable: 'LOGGLY_TOKEN',
    revoke,
  },
  'loggly-input-url': {
    kind: 'shaped',
    title: 'Loggly customer token in a URL',
    keywords: ['loggly.com/inputs/', 'loggly.com/bulk/'],
    pattern: /loggly\.com\/(?:inputs|bulk)\/(?<value>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/,
    variable: 'LOGGLY_TOKEN',
    revoke,
  },
  'loggly-syslog-token': {
    kind: 'shaped',
    title: 'Loggly customer token in a syslog template',
    // Loggly's private enterprise number (RFC 5424 section 7.2.2).
    keywords: ['@41058'],
    pattern: /(?<value>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})@41058/,
    lead: 36,
    variable: 'LOGGLY_TOKEN',
    revoke,
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'loggly-token': {
    finds: [
      { text: `LOGGLY_TOKEN=${uuid()}`, token: uuid() },
      {
        text: `winston.add(new Loggly({\n  token: '${uuid()}',\n  subdomain: 'shop' }));`,
        token: uuid(),
      },
      { text: `<loggly>\n  <customerToken>${uuid()}</customerToken>\n</loggly>`, token: uuid() },
    ],
    ignores: [`loggly_request_id = "${uuid()}"`, 'LOGGLY_TOKEN=your-customer-token'],
  },
  'loggly-input-url': {
    finds: [
      {
        text: `curl -d "hello" http://logs-01.loggly.com/inputs/${uuid()}/tag/http/`,
        token: uuid(),
      },
      { text: `endpoint: "https://logs-01.loggly.com/bulk/${uuid()}/tag/bulk/"`, token: uuid() },
    ],
    ignores: ['https://logs-01.loggly.com/inputs/TOKEN/tag/http/'],
  },
  'loggly-syslog-token': {
    finds: [{ text: `$template Loggly,"%msgid% [${uuid()}@41058 tag=\\"web\\"] %msg%"`, token: uuid() }],
    ignores: ['[TOKEN@41058 tag="web"]'],
  },
});
