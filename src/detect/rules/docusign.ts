// DocuSign: https://developers.docusign.com/platform/auth/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('DocuSign', {
  'docusign-client-secret': {
    kind: 'named',
    title: 'DocuSign integration secret key',
    keywords: ['docusign', 'docu_sign'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /secret/,
    variable: 'DOCUSIGN_CLIENT_SECRET',
    revoke: 'https://developers.docusign.com/platform/auth/',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'docusign-client-secret': {
    finds: [
      { text: `DOCUSIGN_CLIENT_SECRET=${uuid()}`, token: uuid() },
      { text: `{ "DocuSign": { "SecretKey": "${uuid()}" } }`, token: uuid() },
      { text: `// docusign\nconfig.clientSecret = '${uuid()}';`, token: uuid() },
    ],
    ignores: [
      `DOCUSIGN_INTEGRATION_KEY=${uuid()}`,
      `DOCUSIGN_ACCOUNT=${uuid()}`,
      `clientSecret = '${uuid()}'`,
    ],
  },
});
