// NVIDIA: https://docs.nvidia.com/ngc/latest/ngc-user-guide.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html';

export const rules = issuedBy('NVIDIA', {
  'nvidia-api-key': {
    kind: 'shaped',
    title: 'NVIDIA API key',
    keywords: ['nvapi-'],
    pattern: /nvapi-[A-Za-z0-9_-]{56,80}/,
    notBefore: '-',
    variable: 'NVIDIA_API_KEY',
    revoke,
  },
  'nvidia-ngc-key': {
    kind: 'named',
    title: 'NVIDIA NGC API key (classic)',
    keywords: [
      'ngc_api_key',
      'ngc_cli_api_key',
      'ngc_key',
      'ngc-api-key',
      'ngc.api.key',
      'ngcapikey',
      'nvcr.io',
    ],
    pattern: /[A-Za-z0-9+/]{80,84}={0,2}/,
    name: /key|pass|token/,
    variable: 'NGC_API_KEY',
    revoke,
  },
});

const key = (): string => sample('nvapi-', 64, 'base64url');
const classicKey = (): string => sample('', 84);

export const proof = (): Proofs<typeof rules> => ({
  'nvidia-api-key': {
    finds: [
      { text: `NVIDIA_API_KEY=${key()}`, token: key() },
      { text: `client = ChatNVIDIA(model="x", api_key="${key()}")`, token: key() },
      { text: `docker login nvcr.io --username '$oauthtoken' --password ${key()}`, token: key() },
      { text: `headers: { Authorization: 'Bearer ${key()}' }`, token: key() },
    ],
    ignores: ['NVIDIA_API_KEY=nvapi-...', 'NGC_API_KEY=nvapi-your-key-here', sample('nvapi-', 20)],
  },
  'nvidia-ngc-key': {
    finds: [
      { text: `NGC_CLI_API_KEY=${classicKey()}`, token: classicKey() },
      { text: `registry: nvcr.io\nusername: $oauthtoken\npassword: ${classicKey()}`, token: classicKey() },
    ],
    ignores: [`image_digest = "${classicKey()}"`, 'NGC_API_KEY=<your NGC API key>'],
  },
});
