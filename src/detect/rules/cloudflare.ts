// Cloudflare: https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/
import { decodeBase64, parseJson } from '../jwt.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/';

export const rules = issuedBy('Cloudflare', {
  'cloudflare-token': {
    kind: 'shaped',
    title: 'Cloudflare API token or key',
    keywords: ['cfk_', 'cfut_', 'cfat_'],
    // Forty characters and a checksum whose form is not published.
    pattern: /cf(?:k|ut|at)_[A-Za-z0-9]{40,60}/,
    variable: 'CLOUDFLARE_API_TOKEN',
    revoke,
  },
  'cloudflare-api-token': {
    kind: 'named',
    title: 'Cloudflare API token',
    keywords: ['cloudflare', 'cf_api_token', 'cf_token', 'cf-api-token'],
    pattern: /(?=[A-Za-z_-]{0,39}\d)[A-Za-z0-9_-]{40}/,
    name: /token|secret|auth/,
    variable: 'CLOUDFLARE_API_TOKEN',
    revoke,
  },
  'cloudflare-global-key': {
    kind: 'named',
    title: 'Cloudflare global API key',
    keywords: ['cloudflare', 'cf_api_key', 'x-auth-key', 'cf-api-key'],
    pattern: /[0-9a-f]{37}/,
    name: /key/,
    variable: 'CLOUDFLARE_API_KEY',
    revoke: 'https://developers.cloudflare.com/fundamentals/api/get-started/keys/#change-global-api-key',
  },
  'cloudflare-origin-ca-key': {
    kind: 'shaped',
    title: 'Cloudflare origin CA key',
    keywords: ['v1.0-'],
    pattern: /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/,
    variable: 'CLOUDFLARE_API_USER_SERVICE_KEY',
    revoke: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
  },
  'cloudflare-tunnel-token': {
    kind: 'shaped',
    title: 'Cloudflare Tunnel token',
    keywords: ['eyjhijoi'],
    // The base64 of `{"a":"`, the account, then `t`, the tunnel, and `s`, its secret.
    pattern: /eyJhIjoi[A-Za-z0-9+/=_-]{100,400}/,
    check: (token) => typeof parseJson(decodeBase64(token))?.['s'] === 'string',
    variable: 'TUNNEL_TOKEN',
    revoke:
      'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/configure-tunnels/remote-tunnel-permissions/#rotate-a-token',
  },
});

const tunnel = (): string =>
  btoa(JSON.stringify({ a: sample('', 32, 'hex'), t: sample('', 32, 'hex'), s: sample('', 48) }));

export const proof = (): Proofs<typeof rules> => ({
  'cloudflare-token': {
    finds: [
      { text: `CLOUDFLARE_API_TOKEN=${sample('cfut_', 48)}`, token: sample('cfut_', 48) },
      { text: `apiKey: "${sample('cfk_', 48)}"`, token: sample('cfk_', 48) },
    ],
    ignores: [sample('cfut_', 20)],
  },
  'cloudflare-api-token': {
    finds: [
      { text: `CLOUDFLARE_API_TOKEN=${sample('', 40, 'base64url')}`, token: sample('', 40, 'base64url') },
      {
        text: `const cloudflare = new Cloudflare({\n  apiToken: '${sample('', 40, 'base64url')}',\n});`,
        token: sample('', 40, 'base64url'),
      },
    ],
    ignores: [`cloudflare_zone_hash: ${sample('', 40)}`, 'CLOUDFLARE_API_TOKEN=your_api_token_here'],
  },
  'cloudflare-global-key': {
    finds: [
      {
        text: `curl -H "X-Auth-Email: me@example.org" -H "X-Auth-Key: ${sample('', 37, 'hex')}"`,
        token: sample('', 37, 'hex'),
      },
      { text: `cloudflare_api_key = "${sample('', 37, 'hex')}"`, token: sample('', 37, 'hex') },
    ],
    ignores: [`cloudflare_zone_id = "${sample('', 32, 'hex')}"`],
  },
  'cloudflare-origin-ca-key': {
    finds: [
      {
        text: `X-Auth-User-Service-Key: v1.0-${sample('', 24, 'hex')}-${sample('', 146, 'hex')}`,
        token: `v1.0-${sample('', 24, 'hex')}-${sample('', 146, 'hex')}`,
      },
    ],
    ignores: [`v1.0-${sample('', 24, 'hex')}`],
  },
  'cloudflare-tunnel-token': {
    finds: [{ text: `cloudflared tunnel run --token ${tunnel()}`, token: tunnel() }],
    ignores: [`TUNNEL_TOKEN=${btoa(JSON.stringify({ a: 1 }))}`],
  },
});
