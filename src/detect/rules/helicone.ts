// Helicone: https://docs.helicone.ai/helicone-headers/helicone-auth
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.helicone.ai/helicone-headers/helicone-auth';

export const rules = issuedBy('Helicone', {
  'helicone-api-key': {
    kind: 'shaped',
    title: 'Helicone API key',
    keywords: ['sk-helicone-'],
    pattern: /sk-helicone-(?:eu-|cp-|proxy-|rt-)?[a-z0-9]{7}(?:-[a-z0-9]{7}){3}/,
    notBefore: '-',
    variable: 'HELICONE_API_KEY',
    revoke,
  },
  'helicone-write-key': {
    kind: 'shaped',
    title: 'Helicone write-only API key',
    keywords: ['pk-helicone-'],
    pattern: /pk-helicone-(?:eu-)?[a-z0-9]{7}(?:-[a-z0-9]{7}){3}/,
    notBefore: '-',
    // It can only add requests to the log; the docs allow it in a URL.
    severity: 'low',
    variable: 'HELICONE_API_KEY',
    revoke,
  },
});

const parts = (): string => [1, 2, 3, 4].map((part) => sample('', 7, 'lower', part)).join('-');
const key = (): string => `sk-helicone-${parts()}`;
const writeKey = (): string => `pk-helicone-${parts()}`;

export const proof = (): Proofs<typeof rules> => ({
  'helicone-api-key': {
    finds: [
      { text: `HELICONE_API_KEY=${key()}`, token: key() },
      { text: `"Helicone-Auth": "Bearer ${key()}"`, token: key() },
      { text: `defaultHeaders: { 'Helicone-Auth': \`Bearer ${key()}\` }`, token: key() },
    ],
    ignores: ['HELICONE_API_KEY=sk-helicone-...', 'sk-helicone-your-key'],
  },
  'helicone-write-key': {
    finds: [
      { text: `baseURL: "https://oai.helicone.ai/${writeKey()}/v1"`, token: writeKey() },
      { text: `HELICONE_WRITE_KEY=${writeKey()}`, token: writeKey() },
    ],
    ignores: ['pk-helicone-<key>'],
  },
});
