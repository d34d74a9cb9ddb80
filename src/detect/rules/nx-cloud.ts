// Nx Cloud: https://nx.dev/ci/recipes/security/access-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

/** The base64 of a UUID, which takes 48 characters, and of what it may do. */
const isGrant = (token: string): boolean =>
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\|read(?:-write)?$/.test(atob(token));

export const rules = issuedBy('Nx Cloud', {
  'nx-cloud-access-token': {
    kind: 'named',
    title: 'Nx Cloud access token',
    keywords: ['nx_cloud', 'nxcloud', 'nx-cloud', 'nx.app', 'nx.dev', 'nrwl'],
    // It ends in the base64 of `|read-write` or `|read`.
    pattern: /[A-Za-z0-9+/]{48}fHJlYWQ(?:td3JpdGU)?=/,
    name: /token|auth/,
    check: isGrant,
    variable: 'NX_CLOUD_ACCESS_TOKEN',
    revoke: 'https://nx.dev/ci/recipes/security/access-tokens',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');
const token = (right: string): string => btoa([uuid(), right].join('|'));

export const proof = (): Proofs<typeof rules> => ({
  'nx-cloud-access-token': {
    finds: [
      { text: `NX_CLOUD_ACCESS_TOKEN=${token('read-write')}`, token: token('read-write') },
      { text: `"nxCloudAccessToken": "${token('read')}"`, token: token('read') },
    ],
    ignores: [`NX_CLOUD_ACCESS_TOKEN=${token('write')}`, `accessToken = "${token('read')}"`],
  },
});
