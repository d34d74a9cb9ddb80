// Notion: https://developers.notion.com/docs/authorization
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Notion', {
  'notion-token': {
    kind: 'shaped',
    title: 'Notion integration token',
    keywords: ['ntn_', 'secret_'],
    pattern: /ntn_[A-Za-z0-9]{46}|secret_[A-Za-z0-9]{43}/,
    longest: 50,
    variable: 'NOTION_TOKEN',
    revoke: 'https://developers.notion.com/docs/best-practices-for-handling-api-keys',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'notion-token': {
    finds: [
      { text: `const notion = new Client({ auth: '${sample('ntn_', 46)}' });`, token: sample('ntn_', 46) },
      { text: `NOTION_TOKEN=${sample('secret_', 43)}`, token: sample('secret_', 43) },
    ],
    ignores: [
      'NOTION_TOKEN=ntn_****',
      'secret_access_key_of_the_aws_account_for_the_prod',
      sample('secret_', 40),
    ],
  },
});
