// Abstract API: https://docs.abstractapi.com/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Abstract API', {
  'abstract-api-key': {
    kind: 'named',
    title: 'Abstract API key',
    keywords: ['abstractapi', 'abstract_api'],
    pattern: /[0-9a-f]{32}/,
    variable: 'ABSTRACT_API_KEY',
    revoke: 'https://docs.abstractapi.com/',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'abstract-api-key': {
    finds: [
      { text: `ABSTRACT_API_KEY=${key()}`, token: key() },
      { text: `https://ipgeolocation.abstractapi.com/v1/?api_key=${key()}`, token: key() },
      { text: `AbstractEmailValidation.configure('${key()}'); // abstractapi`, token: key() },
    ],
    ignores: [`abstractapi_digest = "${key()}"`, 'ABSTRACT_API_KEY=YOUR_API_KEY'],
  },
});
