// Baremetrics: https://developers.baremetrics.com/reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Baremetrics', {
  'baremetrics-api-key': {
    kind: 'named',
    title: 'Baremetrics API key',
    keywords: ['baremetrics'],
    pattern: /(?:lk|sk)_[A-Za-z0-9]{20,28}/,
    variable: 'BAREMETRICS_API_KEY',
    revoke: 'https://developers.baremetrics.com/reference/authentication',
  },
});

const key = (): string => sample('lk_', 22);

export const proof = (): Proofs<typeof rules> => ({
  'baremetrics-api-key': {
    finds: [
      { text: `BAREMETRICS_API_KEY=${key()}`, token: key() },
      {
        text: `curl -H "Authorization: Bearer ${key()}" https://api.baremetrics.com/v1/account`,
        token: key(),
      },
      { text: `import baremetrics\nclient = baremetrics.Client('${key()}')`, token: key() },
    ],
    ignores: [`baremetrics_plan = "${key()}"`, 'BAREMETRICS_API_KEY=lk_your_key', `key: ${key()}`],
  },
});
