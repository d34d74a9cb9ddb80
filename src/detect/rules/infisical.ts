// Infisical: https://infisical.com/docs/documentation/platform/token
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Infisical', {
  'infisical-service-token': {
    kind: 'shaped',
    title: 'Infisical service token',
    keywords: ['st.'],
    pattern: /st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32}/,
    longest: 93,
    variable: 'INFISICAL_TOKEN',
    revoke: 'https://infisical.com/docs/documentation/platform/token',
  },
  'infisical-client-secret': {
    kind: 'named',
    title: 'Infisical machine identity client secret',
    keywords: ['infisical'],
    pattern: /[0-9a-f]{64}/,
    name: /secret/,
    variable: 'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET',
    revoke: 'https://infisical.com/docs/documentation/platform/identities/universal-auth',
  },
});

const token = (): string => ['st', ...[24, 32, 32].map((length) => sample('', length, 'hex'))].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'infisical-service-token': {
    finds: [{ text: `INFISICAL_TOKEN=${token()}`, token: token() }],
    ignores: ['const first = list.first'],
  },
  'infisical-client-secret': {
    finds: [
      {
        text: `infisical login --method=universal-auth --client-id=a --client-secret=${sample('', 64, 'hex')}`,
        token: sample('', 64, 'hex'),
      },
    ],
    ignores: [`infisical_digest = "${sample('', 64, 'hex')}"`],
  },
});
