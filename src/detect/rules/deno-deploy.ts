// Deno Deploy: https://docs.deno.com/deploy/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Deno Deploy', {
  'deno-deploy-token': {
    kind: 'shaped',
    title: 'Deno Deploy access token (personal, organization)',
    keywords: ['ddp_', 'ddo_', 'ddw_'],
    pattern: /dd[pow]_(?=[A-Za-z]{0,35}\d)[A-Za-z0-9]{32,48}/,
    variable: 'DENO_DEPLOY_TOKEN',
    revoke: 'https://docs.deno.com/subhosting/manual/authentication/',
  },
});

const token = (): string => sample('ddp_', 36);

export const proof = (): Proofs<typeof rules> => ({
  'deno-deploy-token': {
    finds: [
      { text: `DENO_DEPLOY_TOKEN=${token()}`, token: token() },
      {
        text: `deployctl deploy --project=shop --token=${sample('ddo_', 36)} main.ts`,
        token: sample('ddo_', 36),
      },
      { text: `headers: { Authorization: "Bearer ${token()}" }`, token: token() },
    ],
    ignores: ['DENO_DEPLOY_TOKEN=ddp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', sample('ddp_', 12)],
  },
});
