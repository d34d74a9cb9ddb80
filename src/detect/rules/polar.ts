// Polar: https://polar.sh/docs/integrate/authentication
import { base62, crc32 } from '../checksum.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

/** The last six characters are the CRC-32 of the 37 before them, in base 62. */
const checksum = (token: string): boolean => base62(crc32(token.slice(-43, -6)), 6) === token.slice(-6);

export const rules = issuedBy('Polar', {
  'polar-access-token': {
    kind: 'shaped',
    title: 'Polar organization, personal or OAuth access token',
    keywords: ['polar_oat_', 'polar_pat_', 'polar_at_', 'polar_rt_'],
    pattern: /polar_(?:oat|pat|[ar]t(?:_[uo])?)_[A-Za-z0-9]{43}/,
    check: checksum,
    variable: 'POLAR_ACCESS_TOKEN',
    revoke: 'https://polar.sh/docs/integrate/oat',
  },
  'polar-client-secret': {
    kind: 'shaped',
    title: 'Polar OAuth client secret',
    keywords: ['polar_cs_', 'polar_crt_'],
    pattern: /polar_(?:cs|crt)_[A-Za-z0-9]{43}/,
    check: checksum,
    variable: 'POLAR_CLIENT_SECRET',
    revoke: 'https://polar.sh/docs/integrate/oauth2/setup',
  },
  'polar-webhook-secret': {
    kind: 'shaped',
    title: 'Polar webhook secret',
    keywords: ['polar_whs_'],
    pattern: /polar_whs_[A-Za-z0-9]{43}/,
    check: checksum,
    variable: 'POLAR_WEBHOOK_SECRET',
    revoke: 'https://polar.sh/docs/integrate/webhooks/endpoints',
  },
});

/** A token whose checksum holds. */
function signed(prefix: string): string {
  const body = sample('', 37);
  return prefix + body + base62(crc32(body), 6);
}

export const proof = (): Proofs<typeof rules> => ({
  'polar-access-token': {
    finds: [
      { text: `POLAR_ACCESS_TOKEN=${signed('polar_oat_')}`, token: signed('polar_oat_') },
      {
        text: `const polar = new Polar({ accessToken: "${signed('polar_pat_')}" });`,
        token: signed('polar_pat_'),
      },
      {
        text: `curl -H "Authorization: Bearer ${signed('polar_at_u_')}" https://api.polar.sh/v1/customers`,
        token: signed('polar_at_u_'),
      },
    ],
    ignores: ['polar_oat_YOUR_TOKEN_HERE', sample('polar_oat_', 20)],
  },
  'polar-client-secret': {
    finds: [
      { text: `POLAR_CLIENT_SECRET=${signed('polar_cs_')}`, token: signed('polar_cs_') },
      { text: `"client_secret": "${signed('polar_cs_')}"`, token: signed('polar_cs_') },
    ],
    ignores: [sample('polar_ci_', 43), 'polar_cs_your_secret'],
  },
  'polar-webhook-secret': {
    finds: [
      { text: `POLAR_WEBHOOK_SECRET=${signed('polar_whs_')}`, token: signed('polar_whs_') },
      { text: `validateEvent(body, headers, '${signed('polar_whs_')}')`, token: signed('polar_whs_') },
    ],
    ignores: ['polar_whs_your_webhook_secret'],
  },
});
