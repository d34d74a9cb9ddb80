// Looker: https://cloud.google.com/looker/docs/api-auth
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Looker', {
  'looker-client-secret': {
    kind: 'named',
    title: 'Looker API client secret',
    keywords: ['looker_', 'looker-', 'lookersdk', 'looker.com', '[looker]', 'looker:', 'looker"', "looker'"],
    pattern: /(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}/,
    name: /secret/,
    variable: 'LOOKERSDK_CLIENT_SECRET',
    revoke: 'https://cloud.google.com/looker/docs/admin-panel-users-users#api_keys',
  },
  'looker-embed-secret': {
    kind: 'named',
    title: 'Looker signed embedding secret',
    keywords: ['looker_', 'looker-', 'lookersdk', 'looker.com', 'looker:', 'looker"', "looker'"],
    pattern: /[0-9a-f]{64}/,
    name: /secret/,
    variable: 'LOOKER_EMBED_SECRET',
    revoke: 'https://cloud.google.com/looker/docs/admin-panel-platform-embed',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'looker-client-secret': {
    finds: [
      { text: `LOOKERSDK_CLIENT_SECRET=${sample('', 24)}`, token: sample('', 24) },
      {
        text: `[Looker]\nbase_url=https://shop.cloud.looker.com\nclient_id=${sample('', 20)}\nclient_secret=${sample('', 24)}`,
        token: sample('', 24),
      },
      { text: `{ "looker": { "clientSecret": "${sample('', 24)}" } }`, token: sample('', 24) },
    ],
    ignores: [`LOOKERSDK_CLIENT_ID=${sample('', 20)}`, 'LOOKERSDK_CLIENT_SECRET=your_api3_client_secret'],
  },
  'looker-embed-secret': {
    finds: [{ text: `LOOKER_EMBED_SECRET="${sample('', 64, 'hex')}"`, token: sample('', 64, 'hex') }],
    ignores: [`looker_bundle_sha256 = "${sample('', 64, 'hex')}"`],
  },
});
