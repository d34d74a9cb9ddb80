// packagecloud: https://packagecloud.io/docs/api#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://packagecloud.io/docs#token_auth';

export const rules = issuedBy('packagecloud', {
  'packagecloud-token': {
    kind: 'named',
    title: 'packagecloud API, master or read token',
    keywords: ['packagecloud'],
    pattern: /[0-9a-f]{48}/,
    name: /token|key|auth|secret|user/,
    variable: 'PACKAGECLOUD_TOKEN',
    revoke,
  },
  'packagecloud-url-token': {
    kind: 'shaped',
    title: 'packagecloud token in a URL',
    keywords: ['@packagecloud.io'],
    lead: 56,
    pattern: /\/\/(?<value>[0-9a-f]{48}):?@packagecloud\.io/,
    variable: 'PACKAGECLOUD_TOKEN',
    revoke,
  },
});

const token = (): string => sample('', 48, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'packagecloud-token': {
    finds: [
      { text: `PACKAGECLOUD_TOKEN=${token()}`, token: token() },
      { text: `{"url":"https://packagecloud.io","token":"${token()}"}`, token: token() },
    ],
    ignores: [`packagecloud_digest = "${token()}"`, `token = "${token()}"`],
  },
  'packagecloud-url-token': {
    finds: [
      { text: `curl https://${token()}:@packagecloud.io/api/v1/distributions.json`, token: token() },
      { text: `deb https://${token()}@packagecloud.io/shop/site/ubuntu jammy main`, token: token() },
    ],
    ignores: ['https://packagecloud.io/shop/site', 'https://$TOKEN:@packagecloud.io/shop'],
  },
});
