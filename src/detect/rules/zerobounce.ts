// ZeroBounce: https://www.zerobounce.net/docs/email-validation-api-quickstart
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('ZeroBounce', {
  'zerobounce-api-key': {
    kind: 'named',
    title: 'ZeroBounce API key',
    keywords: ['zerobounce', 'zero_bounce'],
    pattern: /[0-9a-f]{32}/,
    variable: 'ZERO_BOUNCE_API_KEY',
    revoke: 'https://www.zerobounce.net/docs/email-validation-api-quickstart',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'zerobounce-api-key': {
    finds: [
      { text: `ZERO_BOUNCE_API_KEY=${key()}`, token: key() },
      { text: `zb = ZeroBounce("${key()}")`, token: key() },
      { text: `ZeroBounceSDK.getInstance().initialize("${key()}");`, token: key() },
      {
        text: `https://api.zerobounce.net/v2/validate?api_key=${key()}&email=mara@shop.example`,
        token: key(),
      },
    ],
    ignores: [`zerobounce_file_id = "${key()}"`, 'ZERO_BOUNCE_API_KEY=YOUR_API_KEY'],
  },
});
