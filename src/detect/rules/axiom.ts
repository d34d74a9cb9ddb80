// Axiom: https://axiom.co/docs/reference/tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://axiom.co/docs/reference/tokens';

export const rules = issuedBy('Axiom', {
  'axiom-api-token': {
    kind: 'shaped',
    title: 'Axiom API or ingest token',
    keywords: ['xaat-', 'xait-'],
    pattern: /xa[ai]t-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'AXIOM_TOKEN',
    revoke,
  },
  'axiom-personal-token': {
    kind: 'shaped',
    title: 'Axiom personal access token',
    keywords: ['xapt-'],
    pattern: /xapt-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'AXIOM_TOKEN',
    revoke,
  },
});

const token = (prefix: string): string =>
  prefix + [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'axiom-api-token': {
    finds: [
      { text: `AXIOM_TOKEN=${token('xaat-')}`, token: token('xaat-') },
      { text: `const axiom = new Axiom({ token: '${token('xaat-')}' });`, token: token('xaat-') },
      { text: `[sinks.axiom]\ntoken = "${token('xait-')}"`, token: token('xait-') },
    ],
    ignores: ['AXIOM_TOKEN=xaat-your-token', sample('xaat-', 32, 'hex')],
  },
  'axiom-personal-token': {
    finds: [
      { text: `curl -H "Authorization: Bearer ${token('xapt-')}"`, token: token('xapt-') },
      { text: `"token": "${token('xapt-')}"`, token: token('xapt-') },
    ],
    ignores: ['xapt-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'],
  },
});
