// Sanity: https://www.sanity.io/docs/content-lake/http-auth
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Sanity', {
  'sanity-api-token': {
    kind: 'named',
    title: 'Sanity API token',
    keywords: ['sanity'],
    pattern: /sk[A-Za-z0-9]{78,180}/,
    // The value says enough: whatever it is given to, it is a token.
    name: /^/,
    variable: 'SANITY_API_TOKEN',
    revoke: 'https://www.sanity.io/docs/content-lake/http-auth',
  },
});

const token = (): string => sample('sk', 178);

export const proof = (): Proofs<typeof rules> => ({
  'sanity-api-token': {
    finds: [
      { text: `SANITY_API_WRITE_TOKEN=${token()}`, token: token() },
      {
        text: `import { createClient } from '@sanity/client';\n\nexport const client = createClient({\n  projectId,\n  token: '${token()}',\n});`,
        token: token(),
      },
      { text: `"sanity": { "token": "${sample('sk', 80)}" }`, token: sample('sk', 80) },
    ],
    ignores: [`token: '${token()}'`, 'SANITY_API_TOKEN=sk-your-token'],
  },
});
