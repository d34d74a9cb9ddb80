// Mailosaur: https://mailosaur.com/docs/managing-your-account/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Mailosaur', {
  'mailosaur-api-key': {
    kind: 'named',
    title: 'Mailosaur API key',
    keywords: ['mailosaur'],
    pattern: /(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{16,40}/,
    variable: 'MAILOSAUR_API_KEY',
    revoke: 'https://mailosaur.com/docs/managing-your-account/api-keys',
  },
});

const key = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'mailosaur-api-key': {
    finds: [
      { text: `MAILOSAUR_API_KEY=${key()}`, token: key() },
      {
        text: `import MailosaurClient from 'mailosaur';\nconst mailosaur = new MailosaurClient('${key()}');`,
        token: key(),
      },
      { text: `MailosaurClient mailosaur = new MailosaurClient("${key()}");`, token: key() },
    ],
    ignores: [`mailosaur_message = "${key()}"`, 'MAILOSAUR_API_KEY=your_api_key'],
  },
});
