// thirdweb: https://portal.thirdweb.com/account/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('thirdweb', {
  'thirdweb-secret-key': {
    kind: 'named',
    title: 'thirdweb secret key',
    keywords: ['thirdweb', 'tw_secret_key'],
    pattern: /[A-Za-z0-9_-]{86}/,
    variable: 'THIRDWEB_SECRET_KEY',
    revoke: 'https://portal.thirdweb.com/account/api-keys',
  },
});

const key = (): string => sample('', 86, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'thirdweb-secret-key': {
    finds: [
      { text: `THIRDWEB_SECRET_KEY=${key()}`, token: key() },
      {
        text: `import { createThirdwebClient } from 'thirdweb';\nconst client = createThirdwebClient({ secretKey: '${key()}' });`,
        token: key(),
      },
      { text: `curl -H "x-secret-key: ${key()}" https://api.thirdweb.com/v1/contracts`, token: key() },
    ],
    ignores: [`thirdweb_page = "${key()}"`, 'THIRDWEB_SECRET_KEY=your-secret-key'],
  },
});
