// DNSimple: https://support.dnsimple.com/articles/api-access-token/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://support.dnsimple.com/articles/api-access-token/';

export const rules = issuedBy('DNSimple', {
  'dnsimple-access-token': {
    kind: 'shaped',
    title: 'DNSimple account, user or OAuth access token',
    keywords: ['dnsimple_a_', 'dnsimple_u_', 'dnsimple_o_'],
    pattern: /dnsimple_[aou]_[A-Za-z0-9]{32}/,
    variable: 'DNSIMPLE_TOKEN',
    revoke,
  },
  'dnsimple-legacy-token': {
    kind: 'named',
    title: 'DNSimple access token without a prefix',
    keywords: ['dnsimple'],
    pattern: /(?=[a-z0-9]{0,31}[A-Z])(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /token|key|auth|secret/,
    variable: 'DNSIMPLE_TOKEN',
    revoke,
  },
});

const token = (): string => sample('dnsimple_a_', 32);
const legacy = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'dnsimple-access-token': {
    finds: [
      { text: `DNSIMPLE_TOKEN=${token()}`, token: token() },
      {
        text: `client = Dnsimple::Client.new(access_token: "${sample('dnsimple_u_', 32)}")`,
        token: sample('dnsimple_u_', 32),
      },
    ],
    ignores: ['DNSIMPLE_TOKEN=dnsimple_a_decafbad', sample('dnsimple_a_', 16)],
  },
  'dnsimple-legacy-token': {
    finds: [
      { text: `DNSIMPLE_OAUTH_TOKEN=${legacy()}`, token: legacy() },
      { text: `provider "dnsimple" {\n  token = "${legacy()}"\n}`, token: legacy() },
    ],
    ignores: [`token = "${legacy()}"`, `dnsimple_zone = "${legacy()}"`],
  },
});
