// Runway: https://docs.dev.runwayml.com/guides/using-the-api/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Runway', {
  'runway-api-key': {
    kind: 'shaped',
    title: 'Runway API key',
    keywords: ['key_'],
    pattern: /key_[0-9a-f]{128}/,
    variable: 'RUNWAYML_API_SECRET',
    revoke: 'https://docs.dev.runwayml.com/guides/using-the-api/',
  },
});

const key = (): string => sample('key_', 128, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'runway-api-key': {
    finds: [
      { text: `RUNWAYML_API_SECRET=${key()}`, token: key() },
      { text: `new RunwayML({ apiKey: '${key()}' })`, token: key() },
      {
        text: `curl -H "Authorization: Bearer ${key()}" https://api.dev.runwayml.com/v1/image_to_video`,
        token: key(),
      },
    ],
    ignores: [
      'RUNWAYML_API_SECRET=key_your_secret',
      sample('key_', 40, 'hex'),
      sample('api_key_', 128, 'hex'),
    ],
  },
});
