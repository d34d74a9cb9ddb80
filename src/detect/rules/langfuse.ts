// Langfuse: https://langfuse.com/docs/administration/rbac
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Langfuse', {
  'langfuse-secret-key': {
    kind: 'shaped',
    title: 'Langfuse secret key',
    keywords: ['sk-lf-'],
    pattern: /sk-lf-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    notBefore: '-',
    variable: 'LANGFUSE_SECRET_KEY',
    revoke: 'https://langfuse.com/docs/administration/rbac',
  },
});

const key = (): string =>
  `sk-lf-${[8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part)).join('-')}`;

export const proof = (): Proofs<typeof rules> => ({
  'langfuse-secret-key': {
    finds: [
      { text: `LANGFUSE_SECRET_KEY="${key()}"`, token: key() },
      { text: `langfuse = Langfuse(secret_key="${key()}", public_key="pk-lf-...")`, token: key() },
      { text: `curl -u "pk-lf-a:${key()}" https://cloud.langfuse.com/api/public/projects`, token: key() },
    ],
    ignores: ['LANGFUSE_SECRET_KEY=sk-lf-...', key().replace('sk-', 'pk-')],
  },
});
