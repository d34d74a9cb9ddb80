// Kit (ConvertKit): https://developers.kit.com/api-reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://help.kit.com/en/articles/9902901-kit-api-overview';

const keywords = ['convertkit', 'convert_kit', 'x-kit-api-key', 'api.kit.com'];

export const rules = issuedBy('Kit', {
  'kit-api-secret': {
    kind: 'named',
    title: 'Kit (ConvertKit) API secret or access token',
    keywords,
    pattern: /(?=[A-Za-z_-]{0,42}\d)[A-Za-z0-9_-]{43}/,
    name: /secret|token|bearer/,
    variable: 'CONVERTKIT_API_SECRET',
    revoke,
  },
  'kit-api-key': {
    kind: 'shaped',
    title: 'Kit API key',
    keywords: ['kit_'],
    pattern: /kit_[0-9a-f]{32}/,
    variable: 'KIT_API_KEY',
    revoke,
  },
  'kit-legacy-key': {
    kind: 'named',
    title: 'ConvertKit API key (version 3)',
    keywords,
    pattern: /(?=[A-Za-z_-]{0,21}\d)[A-Za-z0-9_-]{22}/,
    name: /key/,
    // It reads what is public, such as forms and tags; the secret beside it does the rest.
    severity: 'low',
    variable: 'CONVERTKIT_API_KEY',
    revoke,
  },
});

const secret = (): string => sample('', 43, 'base64url');
const key = (): string => sample('kit_', 32, 'hex');
const old = (): string => sample('', 22, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'kit-api-secret': {
    finds: [
      { text: `CONVERTKIT_API_SECRET=${secret()}`, token: secret() },
      { text: `fetch("https://api.convertkit.com/v3/account?api_secret=${secret()}")`, token: secret() },
    ],
    ignores: [`convertkit_form = "${secret()}"`, `api_secret: "${secret()}"`],
  },
  'kit-api-key': {
    finds: [
      { text: `KIT_API_KEY=${key()}`, token: key() },
      { text: `curl https://api.kit.com/v4/account -H 'X-Kit-Api-Key: ${key()}'`, token: key() },
    ],
    ignores: ['kit_your_api_key', sample('kit_', 12, 'hex')],
  },
  'kit-legacy-key': {
    finds: [
      { text: `convertkit:\n  api_key: "${old()}"`, token: old() },
      { text: `CONVERTKIT_API_KEY=${old()}`, token: old() },
    ],
    ignores: [`api_key: "${old()}"`, `convertkit_form = "${old()}"`],
  },
});
