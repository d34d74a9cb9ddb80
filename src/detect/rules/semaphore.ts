// Semaphore CI: https://docs.semaphoreci.com/reference/semaphore-cli
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Semaphore', {
  'semaphore-api-token': {
    kind: 'named',
    title: 'Semaphore CI API token',
    keywords: [
      'semaphoreci',
      'semaphore-ci',
      'semaphore_ci',
      'semaphore_api_token',
      'semaphore_token',
      'semaphore_auth_token',
      'semaphore_access_token',
    ],
    pattern: /(?=[a-z0-9_-]{0,31}[A-Z])(?=[A-Za-z_-]{0,31}\d)[A-Za-z0-9_-]{20,24}/,
    name: /token|auth/,
    variable: 'SEMAPHORE_API_TOKEN',
    revoke: 'https://docs.semaphoreci.com/using-semaphore/user-management',
  },
});

const token = (): string => sample('', 20, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'semaphore-api-token': {
    finds: [
      { text: `SEMAPHORE_API_TOKEN=${token()}`, token: token() },
      {
        text: `curl -H "Authorization: Token ${token()}" "https://shop.semaphoreci.com/api/v1alpha/projects"`,
        token: token(),
      },
    ],
    ignores: ['SEMAPHORE_API_TOKEN=your-api-token', `semaphore_lock = "${token()}"`],
  },
});
