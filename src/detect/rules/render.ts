// Render: https://render.com/docs/api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Render', {
  'render-api-key': {
    kind: 'shaped',
    title: 'Render API key',
    keywords: ['rnd_'],
    pattern: /rnd_[A-Za-z0-9]{28,40}/,
    variable: 'RENDER_API_KEY',
    revoke: 'https://render.com/docs/api#1-create-an-api-key',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'render-api-key': {
    finds: [
      { text: `RENDER_API_KEY=${sample('rnd_', 32)}`, token: sample('rnd_', 32) },
      { text: `curl --header 'Authorization: Bearer ${sample('rnd_', 32)}'`, token: sample('rnd_', 32) },
    ],
    ignores: ['rnd_state_before_the_first_call', sample('rnd_', 16)],
  },
});
