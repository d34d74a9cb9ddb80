// OpenAI: https://platform.openai.com/docs/api-reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://help.openai.com/en/articles/9047852-how-can-i-delete-my-api-key';

export const rules = issuedBy('OpenAI', {
  'openai-api-key': {
    kind: 'shaped',
    title: 'OpenAI project or service account API key',
    keywords: ['sk-proj-', 'sk-svcacct-', 'sk-none-'],
    pattern: /sk-(?:proj|svcacct|None)-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}/,
    notBefore: '-',
    variable: 'OPENAI_API_KEY',
    revoke,
  },
  'openai-admin-key': {
    kind: 'shaped',
    title: 'OpenAI admin API key',
    keywords: ['sk-admin-'],
    pattern: /sk-admin-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}/,
    notBefore: '-',
    variable: 'OPENAI_ADMIN_KEY',
    revoke: 'https://platform.openai.com/docs/api-reference/admin-api-keys/delete',
  },
  'openai-user-key': {
    kind: 'shaped',
    title: 'OpenAI API key (legacy user key)',
    keywords: ['t3blbkfj'],
    pattern: /sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/,
    lead: 23,
    longest: 51,
    variable: 'OPENAI_API_KEY',
    revoke,
  },
});

const key = (prefix: string, length: number): string =>
  `${sample(prefix, length, 'base64url')}T3BlbkFJ${sample('', length, 'base64url')}`;

export const proof = (): Proofs<typeof rules> => ({
  'openai-api-key': {
    finds: [
      {
        text: `const openai = new OpenAI({ apiKey: '${key('sk-proj-', 74)}' });`,
        token: key('sk-proj-', 74),
      },
      { text: `OPENAI_API_KEY=${key('sk-svcacct-', 58)}`, token: key('sk-svcacct-', 58) },
    ],
    ignores: ['OPENAI_API_KEY=sk-proj-your-key', sample('sk-proj-', 100)],
  },
  'openai-admin-key': {
    finds: [
      {
        text: `curl -H "Authorization: Bearer ${key('sk-admin-', 58)}" https://api.openai.com/v1/organization/users`,
        token: key('sk-admin-', 58),
      },
    ],
    ignores: [sample('sk-admin-', 30)],
  },
  'openai-user-key': {
    finds: [
      {
        text: `openai.api_key = "${sample('sk-', 20)}T3BlbkFJ${sample('', 20)}"`,
        token: `${sample('sk-', 20)}T3BlbkFJ${sample('', 20)}`,
      },
    ],
    ignores: ['openai.api_key = "sk-..."', `${sample('sk-', 12)}T3BlbkFJ${sample('', 20)}`],
  },
});
