// Disqus: https://disqus.com/api/docs/auth/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Disqus', {
  'disqus-api-secret': {
    kind: 'named',
    title: 'Disqus API secret',
    keywords: ['disqus'],
    pattern: /(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{64}/,
    variable: 'DISQUS_API_SECRET',
    revoke: 'https://disqus.com/api/applications/',
  },
});

const secret = (): string => sample('', 64);

export const proof = (): Proofs<typeof rules> => ({
  'disqus-api-secret': {
    finds: [
      { text: `DISQUS_API_SECRET=${secret()}`, token: secret() },
      { text: `https://disqus.com/api/3.0/forums/listPosts.json?api_secret=${secret()}`, token: secret() },
      { text: `disqus = disqusapi.DisqusAPI('${secret()}', 'public')`, token: secret() },
    ],
    ignores: [`DISQUS_PUBLIC_KEY=${secret()}`, 'DISQUS_API_SECRET=your_secret'],
  },
});
