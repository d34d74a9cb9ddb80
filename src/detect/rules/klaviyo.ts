// Klaviyo: https://developers.klaviyo.com/en/docs/retrieve_api_credentials
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Klaviyo', {
  'klaviyo-private-key': {
    kind: 'shaped',
    title: 'Klaviyo private API key',
    keywords: ['pk_'],
    pattern: /pk_(?:[A-Za-z0-9]{6}_)?[0-9a-f]{34}/,
    variable: 'KLAVIYO_API_KEY',
    revoke: 'https://developers.klaviyo.com/en/docs/retrieve_api_credentials',
  },
});

const key = (): string => sample('pk_', 34, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'klaviyo-private-key': {
    finds: [
      { text: `KLAVIYO_API_KEY=${key()}`, token: key() },
      {
        text: `curl --url https://a.klaviyo.com/api/lists/ --header 'Authorization: Klaviyo-API-Key ${key()}'`,
        token: key(),
      },
      { text: `klaviyo = KlaviyoAPI("${key()}", max_delay=60)`, token: key() },
      {
        text: `"private_key": "${sample('pk_AbC1d2_', 34, 'hex')}"`,
        token: sample('pk_AbC1d2_', 34, 'hex'),
      },
    ],
    ignores: ['pk_your_private_key', sample('pk_', 32, 'hex')],
  },
});
