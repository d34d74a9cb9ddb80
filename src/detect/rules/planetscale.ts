// PlanetScale: https://planetscale.com/docs/concepts/service-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('PlanetScale', {
  'planetscale-token': {
    kind: 'shaped',
    title: 'PlanetScale service or OAuth token',
    keywords: ['pscale_tkn_', 'pscale_oauth_'],
    pattern: /pscale_(?:tkn|oauth)_[A-Za-z0-9_.=-]{32,64}/,
    variable: 'PLANETSCALE_SERVICE_TOKEN',
    revoke: 'https://planetscale.com/docs/concepts/service-tokens',
  },
  'planetscale-password': {
    kind: 'shaped',
    title: 'PlanetScale database password',
    keywords: ['pscale_pw_'],
    pattern: /pscale_pw_[A-Za-z0-9_.=-]{32,64}/,
    variable: 'DATABASE_PASSWORD',
    revoke: 'https://planetscale.com/docs/concepts/connection-strings',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'planetscale-token': {
    finds: [
      {
        text: `pscale auth check --service-token ${sample('pscale_tkn_', 43)}`,
        token: sample('pscale_tkn_', 43),
      },
    ],
    ignores: [sample('pscale_tkn_', 12)],
  },
  'planetscale-password': {
    finds: [
      {
        text: `DATABASE_URL='mysql://abc:${sample('pscale_pw_', 43)}@aws.connect.psdb.cloud/shop'`,
        token: sample('pscale_pw_', 43),
      },
      { text: `password: "${sample('pscale_pw_', 43)}"`, token: sample('pscale_pw_', 43) },
    ],
    ignores: ['pscale_pw_your_password'],
  },
});
