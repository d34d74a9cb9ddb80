// UpCloud: https://upcloud.com/docs/guides/managing-api-tokens/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('UpCloud', {
  'upcloud-api-token': {
    kind: 'shaped',
    title: 'UpCloud API token',
    keywords: ['ucat_'],
    pattern: /ucat_[0-9A-Z]{26}/,
    variable: 'UPCLOUD_TOKEN',
    revoke: 'https://upcloud.com/docs/guides/managing-api-tokens/',
  },
});

const token = (): string => sample('ucat_', 26, 'upper');

export const proof = (): Proofs<typeof rules> => ({
  'upcloud-api-token': {
    finds: [
      { text: `UPCLOUD_TOKEN=${token()}`, token: token() },
      { text: `provider "upcloud" {\n  token = "${token()}"\n}`, token: token() },
      {
        text: `curl -H "Authorization: Bearer ${token()}" https://api.upcloud.com/1.3/account`,
        token: token(),
      },
    ],
    ignores: ['Authorization: Bearer ucat_Your_API_Token', sample('ucat_', 12, 'upper')],
  },
});
