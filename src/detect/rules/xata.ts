// Xata: https://xata.io/docs/concepts/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Xata', {
  'xata-api-key': {
    kind: 'shaped',
    title: 'Xata API key',
    keywords: ['xau_'],
    pattern: /xau_[A-Za-z0-9]{30,48}/,
    variable: 'XATA_API_KEY',
    revoke: 'https://xata.io/docs/concepts/api-keys',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'xata-api-key': {
    finds: [
      { text: `XATA_API_KEY=${sample('xau_', 33)}`, token: sample('xau_', 33) },
      { text: `const xata = buildClient({ apiKey: '${sample('xau_', 33)}' });`, token: sample('xau_', 33) },
      {
        text: `DATABASE_URL=postgresql://shop:${sample('xau_', 33)}@eu-central-1.sql.xata.sh/shop:main`,
        token: sample('xau_', 33),
      },
    ],
    ignores: ['XATA_API_KEY=xau_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', sample('xau_', 12)],
  },
});
