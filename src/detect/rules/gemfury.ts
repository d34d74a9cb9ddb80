// Gemfury: https://gemfury.com/help/tokens/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://gemfury.com/help/tokens/';

export const rules = issuedBy('Gemfury', {
  'gemfury-token': {
    kind: 'named',
    title: 'Gemfury push, deploy or full access token',
    keywords: [
      'gemfury',
      'fury_token',
      'fury_auth',
      'fury_api_token',
      'fury_push_token',
      'fury_deploy_token',
    ],
    pattern: /(?=[A-Za-z_-]{0,31}\d)[A-Za-z0-9][A-Za-z0-9_-]{19,27}/,
    name: /token|key|auth|secret/,
    variable: 'GEMFURY_TOKEN',
    revoke,
  },
  'gemfury-url-token': {
    kind: 'shaped',
    title: 'Gemfury token in a URL',
    keywords: ['fury.io/'],
    lead: 80,
    pattern:
      /\/\/(?<value>(?=[A-Za-z_-]{0,31}\d)[A-Za-z0-9][A-Za-z0-9_-]{15,31})(?::[A-Za-z0-9_-]{0,16})?@[a-z-]{2,8}\.fury\.io\//,
    variable: 'GEMFURY_TOKEN',
    revoke,
  },
});

const token = (): string => sample('', 20);

export const proof = (): Proofs<typeof rules> => ({
  'gemfury-token': {
    finds: [
      { text: `GEMFURY_TOKEN=${token()}`, token: token() },
      { text: `# Gemfury\nfury push shop.gem --api-token=${token()}`, token: token() },
    ],
    ignores: ['GEMFURY_TOKEN=your-push-token', `gemfury_package = "${token()}"`],
  },
  'gemfury-url-token': {
    finds: [
      { text: `curl -F package=@shop.gem https://${token()}@push.fury.io/shop/`, token: token() },
      { text: `source "https://${token()}:NOPASS@gem.fury.io/shop/"`, token: token() },
    ],
    ignores: ['https://push.fury.io/shop/', 'https://${FURY_TOKEN}@pypi.fury.io/shop/'],
  },
});
