// Linode (Akamai): https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Linode', {
  'linode-token': {
    kind: 'named',
    title: 'Linode personal access token',
    keywords: ['linode'],
    pattern: /[0-9a-f]{64}/,
    name: /token|key|secret|auth/,
    variable: 'LINODE_TOKEN',
    revoke:
      'https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens#revoke-a-personal-access-token',
  },
  'linode-object-storage-secret': {
    kind: 'named',
    title: 'Linode Object Storage secret key',
    keywords: ['linode'],
    pattern: /(?=[a-z0-9]{0,39}[A-Z])(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}/,
    name: /secret/,
    variable: 'LINODE_OBJ_SECRET_KEY',
    revoke: 'https://techdocs.akamai.com/cloud-computing/docs/manage-access-keys',
  },
});

const token = (): string => sample('', 64, 'hex');
const secret = (): string => sample('', 40);

export const proof = (): Proofs<typeof rules> => ({
  'linode-token': {
    finds: [
      { text: `export LINODE_TOKEN="${token()}"`, token: token() },
      { text: `provider "linode" {\n  token = "${token()}"\n}`, token: token() },
      {
        text: `curl -H "Authorization: Bearer ${token()}" https://api.linode.com/v4/linode/instances`,
        token: token(),
      },
      { text: `client = LinodeClient(token='${token()}')`, token: token() },
    ],
    ignores: [
      `linode_image_sha256 = "${token()}"`,
      'LINODE_TOKEN=your-personal-access-token',
      `token: ${token()}`,
    ],
  },
  'linode-object-storage-secret': {
    finds: [
      { text: `LINODE_OBJ_SECRET_KEY=${secret()}`, token: secret() },
      { text: `# us-east-1.linodeobjects.com\nsecret_key = ${secret()}`, token: secret() },
    ],
    ignores: [
      `LINODE_OBJ_ACCESS_KEY=${sample('', 20, 'upper')}`,
      `linode_stackscript_commit: ${sample('', 40, 'hex')}`,
    ],
  },
});
