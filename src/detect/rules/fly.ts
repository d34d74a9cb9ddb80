// Fly.io: https://fly.io/docs/security/tokens/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Fly.io', {
  'fly-token': {
    kind: 'shaped',
    title: 'Fly.io access token',
    keywords: ['flyv1 fm', 'fm1r_', 'fm1a_', 'fm2_', 'fo1_'],
    // A macaroon, or several that count together, separated by commas.
    pattern:
      /(?:FlyV1 )?fm(?:1[ra]|2)_[A-Za-z0-9+/]{80,1200}={0,3}(?:,fm(?:1[ra]|2)_[A-Za-z0-9+/]{80,1200}={0,3}){0,5}|fo1_[A-Za-z0-9_-]{43}/,
    longest: 8192,
    variable: 'FLY_API_TOKEN',
    revoke: 'https://fly.io/docs/flyctl/tokens-revoke/',
  },
});

const macaroon = (seed: number): string => sample('fm2_', 240, 'base64', seed);

export const proof = (): Proofs<typeof rules> => ({
  'fly-token': {
    finds: [
      {
        text: `FLY_API_TOKEN="FlyV1 ${macaroon(1)},${macaroon(2)}"`,
        token: `FlyV1 ${macaroon(1)},${macaroon(2)}`,
      },
      { text: `access_token: ${macaroon(3)}`, token: macaroon(3) },
      {
        text: `flyctl deploy --access-token ${sample('fo1_', 43, 'base64url')}`,
        token: sample('fo1_', 43, 'base64url'),
      },
    ],
    ignores: ['FLY_API_TOKEN="FlyV1 fm2_..."'],
  },
});
