// Palo Alto Networks: https://docs.paloaltonetworks.com/pan-os/11-0/pan-os-panorama-api/get-started-with-the-pan-os-xml-api/get-your-api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Palo Alto Networks', {
  'palo-alto-api-key': {
    kind: 'shaped',
    title: 'PAN-OS API key',
    keywords: ['lufrpt'],
    // Base64 of `-AQ==`, with which PAN-OS begins what it encrypts.
    pattern: /LUFRPT[A-Za-z0-9+/]{50,400}={0,2}/,
    variable: 'PANOS_API_KEY',
    revoke:
      'https://docs.paloaltonetworks.com/pan-os/11-0/pan-os-panorama-api/get-started-with-the-pan-os-xml-api/get-your-api-key',
  },
});

const key = (): string => `${sample('LUFRPT', 81)}=`;

export const proof = (): Proofs<typeof rules> => ({
  'palo-alto-api-key': {
    finds: [
      { text: `PANOS_API_KEY=${key()}`, token: key() },
      { text: `curl "https://10.0.0.1/api/?type=op&key=${key()}"`, token: key() },
      { text: `<response status="success"><result><key>${key()}</key></result></response>`, token: key() },
      { text: `provider "panos" {\n  api_key = "${key()}"\n}`, token: key() },
    ],
    ignores: ['PANOS_API_KEY=LUFRPT...', `a${key()}`],
  },
});
