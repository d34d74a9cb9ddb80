// Matrix: https://spec.matrix.org/latest/client-server-api/#client-authentication
import { base62, crc32 } from '../checksum.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3logout';

/** The CRC-32 of all before the last `_`, in base 62. */
const checksumOf = (token: string): string => base62(crc32(token.slice(0, token.lastIndexOf('_'))), 6);

/** The same with its lowest digit first and the padding still in front, as Matrix Authentication Service has it. */
const reversedOf = (token: string): string =>
  Array.from(checksumOf(token).replace(/^0+/, '')).reverse().join('').padStart(6, '0');

export const rules = issuedBy('Matrix', {
  'matrix-synapse-token': {
    kind: 'shaped',
    title: 'Matrix access or refresh token (Synapse)',
    keywords: ['syt_', 'syr_'],
    pattern: /sy[tr]_[A-Za-z0-9+/]{1,340}_[A-Za-z]{20}_[A-Za-z0-9]{6}/,
    check: (token) => token.endsWith(`_${checksumOf(token)}`),
    variable: 'MATRIX_ACCESS_TOKEN',
    revoke,
  },
  'matrix-authentication-service-token': {
    kind: 'shaped',
    title: 'Matrix access or refresh token (Matrix Authentication Service)',
    keywords: ['mat_', 'mar_', 'mct_', 'mcr_', 'mpt_'],
    pattern: /m(?:at|ar|ct|cr|pt)_[A-Za-z0-9]{30}_[A-Za-z0-9]{6}/,
    check: (token) => token.endsWith(`_${reversedOf(token)}`),
    variable: 'MATRIX_ACCESS_TOKEN',
    revoke,
  },
});

const letters = (): string => sample('', 40).replace(/\d/g, '').slice(0, 20);

/** A token with the checksum that `checksum` gives it. */
function signed(body: string, checksum: (token: string) => string): string {
  return `${body}_${checksum(`${body}_`)}`;
}
const synapse = (): string => signed(`syt_${btoa('shop').replace(/=/g, '')}_${letters()}`, checksumOf);
const service = (prefix: string): string => signed(sample(prefix, 30), reversedOf);

export const proof = (): Proofs<typeof rules> => ({
  'matrix-synapse-token': {
    finds: [
      { text: `MATRIX_ACCESS_TOKEN=${synapse()}`, token: synapse() },
      { text: `const client = createClient({ baseUrl, accessToken: "${synapse()}" });`, token: synapse() },
      {
        text: `curl 'https://matrix.org/_matrix/client/v3/sync?access_token=${synapse()}'`,
        token: synapse(),
      },
    ],
    ignores: ['syt_dXNlcg_abc_def', 'syt_your_access_token'],
  },
  'matrix-authentication-service-token': {
    finds: [
      { text: `access_token: "${service('mat_')}"`, token: service('mat_') },
      { text: `curl -H "Authorization: Bearer ${service('mct_')}" https://m.shop`, token: service('mct_') },
    ],
    ignores: ['mat_multiply_with_the_other_matrix_of', sample('mat_', 30)],
  },
});
