// Ramp: https://docs.ramp.com/developer-api/v1/authorization
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.ramp.com/developer-api/v1/authorization';

export const rules = issuedBy('Ramp', {
  'ramp-client-secret': {
    kind: 'shaped',
    title: 'Ramp client secret',
    keywords: ['ramp_sec_'],
    pattern: /ramp_sec_[A-Za-z0-9]{32,64}/,
    variable: 'RAMP_CLIENT_SECRET',
    revoke,
  },
  'ramp-access-token': {
    kind: 'shaped',
    title: 'Ramp access token',
    keywords: ['ramp_tok_', 'ramp_business_tok_'],
    pattern: /ramp_(?:business_)?tok_[A-Za-z0-9]{32,64}/,
    variable: 'RAMP_ACCESS_TOKEN',
    revoke,
  },
});

const secret = (): string => sample('ramp_sec_', 48);
const token = (): string => sample('ramp_business_tok_', 48);

export const proof = (): Proofs<typeof rules> => ({
  'ramp-client-secret': {
    finds: [
      { text: `RAMP_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `auth = HTTPBasicAuth(client_id, "${secret()}")`, token: secret() },
    ],
    ignores: [sample('ramp_id_', 48), 'ramp_sec_your_secret'],
  },
  'ramp-access-token': {
    finds: [
      { text: `"access_token": "${token()}"`, token: token() },
      { text: `export RAMP_TOKEN='${sample('ramp_tok_', 48)}'`, token: sample('ramp_tok_', 48) },
    ],
    ignores: ['ramp_tok_...', sample('ramp_tok_', 10)],
  },
});
