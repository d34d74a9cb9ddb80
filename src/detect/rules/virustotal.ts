// VirusTotal: https://docs.virustotal.com/docs/api-overview
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('VirusTotal', {
  'virustotal-api-key': {
    kind: 'named',
    title: 'VirusTotal API key',
    keywords: [
      'virustotal',
      'virus_total',
      'vt_api_key',
      'vt.api.key',
      'vt_apikey',
      'vtapikey',
      'vt_key',
      'vt.newclient(',
      'vt.client(',
    ],
    pattern: /[0-9a-f]{64}/,
    name: /key|token|^(?:vt\.)?(?:New)?Client$/,
    variable: 'VT_API_KEY',
    revoke: 'https://docs.virustotal.com/docs/api-overview',
  },
});

const key = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'virustotal-api-key': {
    finds: [
      { text: `VT_API_KEY=${key()}`, token: key() },
      { text: `client = vt.Client("${key()}")  # https://www.virustotal.com`, token: key() },
      {
        text: `curl --url https://www.virustotal.com/api/v3/files/x --header "x-apikey: ${key()}"`,
        token: key(),
      },
      { text: `var client = vt.NewClient("${key()}")`, token: key() },
      { text: `virusTotal: { apiKey: '${key()}' }`, token: key() },
    ],
    ignores: [
      `virustotal_sha256 = "${key()}"`,
      'VT_API_KEY=<your API key>',
      `# virustotal\nfile_hash: ${key()}`,
    ],
  },
});
