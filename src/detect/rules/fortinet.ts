// Fortinet: https://docs.fortinet.com/document/fortigate/7.4.0/administration-guide/399023/rest-api-administrator
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Fortinet', {
  'fortinet-api-token': {
    kind: 'named',
    title: 'FortiOS REST API token',
    keywords: ['fortios', 'fortigate', 'fortinet', 'fortimanager'],
    pattern: /(?=[A-Za-z]{0,29}\d)[A-Za-z0-9]{30}/,
    variable: 'FORTIOS_ACCESS_TOKEN',
    revoke:
      'https://docs.fortinet.com/document/fortigate/7.4.0/administration-guide/399023/rest-api-administrator',
  },
});

const token = (): string => sample('', 30, 'lower');

export const proof = (): Proofs<typeof rules> => ({
  'fortinet-api-token': {
    finds: [
      { text: `FORTIOS_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `provider "fortios" {\n  hostname = "10.0.0.1"\n  token    = "${token()}"\n}`, token: token() },
      { text: `fgt = FortiGateAPI(ip="10.0.0.1", access_token="${token()}") # fortigate`, token: token() },
    ],
    ignores: [`fortigate_serial = "${token()}"`, 'FORTIOS_ACCESS_TOKEN=your-token'],
  },
});
