// LogRocket: https://docs.logrocket.com/docs/cli
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('LogRocket', {
  'logrocket-api-key': {
    kind: 'named',
    title: 'LogRocket API key',
    keywords: ['logrocket'],
    pattern: /[a-z0-9_-]{2,40}:[a-z0-9_-]{2,40}:(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{20}/,
    variable: 'LOGROCKET_API_KEY',
    revoke: 'https://docs.logrocket.com/docs/cli',
  },
});

const key = (): string => ['acme', 'shop', sample('', 20)].join(':');

export const proof = (): Proofs<typeof rules> => ({
  'logrocket-api-key': {
    finds: [
      { text: `LOGROCKET_API_KEY=${key()}`, token: key() },
      { text: `npx logrocket upload --apikey="${key()}" build/`, token: key() },
      {
        text: `curl -H "Authorization: token ${key()}" https://api.logrocket.com/v1/orgs/acme`,
        token: key(),
      },
    ],
    ignores: [`logrocket_session = "${key()}"`, 'LOGROCKET_API_KEY=org:app:key'],
  },
});
