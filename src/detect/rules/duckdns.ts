// Duck DNS: https://www.duckdns.org/spec.jsp
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Duck DNS', {
  'duckdns-token': {
    kind: 'named',
    title: 'Duck DNS token',
    keywords: ['duckdns'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /token|key|pass/,
    variable: 'DUCKDNS_TOKEN',
    revoke: 'https://www.duckdns.org/faqs.jsp',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'duckdns-token': {
    finds: [
      { text: `DUCKDNS_TOKEN=${uuid()}`, token: uuid() },
      { text: `curl "https://www.duckdns.org/update?domains=shop&token=${uuid()}&ip="`, token: uuid() },
      { text: `duckdns:\n  environment:\n    - SUBDOMAINS=shop\n    - TOKEN=${uuid()}`, token: uuid() },
    ],
    ignores: [`duckdns_container: ${uuid()}`, `TOKEN=${uuid()}`],
  },
});
