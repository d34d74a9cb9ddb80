// Cloudsmith: https://docs.cloudsmith.com/accounts-and-teams/api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Cloudsmith', {
  'cloudsmith-api-key': {
    kind: 'named',
    title: 'Cloudsmith API key',
    keywords: ['cloudsmith'],
    pattern: /[0-9a-f]{40}/,
    name: /key|token|pass|secret/,
    variable: 'CLOUDSMITH_API_KEY',
    revoke: 'https://docs.cloudsmith.com/accounts-and-teams/api-key',
  },
  'cloudsmith-entitlement-token': {
    kind: 'shaped',
    title: 'Cloudsmith entitlement token in a URL',
    keywords: ['dl.cloudsmith.io/'],
    pattern: /dl\.cloudsmith\.io\/(?<value>(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{16})\//,
    variable: 'CLOUDSMITH_ENTITLEMENT_TOKEN',
    revoke: 'https://docs.cloudsmith.com/software-distribution/entitlement-tokens',
  },
});

const key = (): string => sample('', 40, 'hex');
const entitlement = (): string => sample('', 16);

export const proof = (): Proofs<typeof rules> => ({
  'cloudsmith-api-key': {
    finds: [
      { text: `CLOUDSMITH_API_KEY=${key()}`, token: key() },
      { text: `curl -H "X-Api-Key: ${key()}" https://api.cloudsmith.io/v1/user/self/`, token: key() },
      { text: `provider "cloudsmith" {\n  api_key = "${key()}"\n}`, token: key() },
    ],
    ignores: [`cloudsmith_commit = "${key()}"`, `api_key = "${key()}"`],
  },
  'cloudsmith-entitlement-token': {
    finds: [
      {
        text: `deb https://dl.cloudsmith.io/${entitlement()}/shop/site/deb/ubuntu focal main`,
        token: entitlement(),
      },
      {
        text: `--extra-index-url=https://dl.cloudsmith.io/${entitlement()}/shop/py/python/simple/`,
        token: entitlement(),
      },
    ],
    ignores: [
      'https://dl.cloudsmith.io/public/shop/site/deb/ubuntu',
      'https://dl.cloudsmith.io/basic/shop/site/',
    ],
  },
});
