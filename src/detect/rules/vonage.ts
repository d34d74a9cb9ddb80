// Vonage (Nexmo): https://developer.vonage.com/en/getting-started/concepts/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const keywords = ['vonage', 'nexmo'];

export const rules = issuedBy('Vonage', {
  'vonage-api-secret': {
    kind: 'named',
    title: 'Vonage API secret',
    keywords,
    // The account's owner may choose it, of at least one capital, one small letter and one digit.
    pattern: /(?=[A-Za-z]{0,24}\d)(?=[a-z0-9]{0,24}[A-Z])[A-Za-z0-9]{16,25}/,
    name: /secret/,
    variable: 'VONAGE_API_SECRET',
    revoke: 'https://developer.vonage.com/en/account/secret-management',
  },
  'vonage-signature-secret': {
    kind: 'named',
    title: 'Vonage signature secret',
    keywords,
    pattern: /(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{32,64}/,
    name: /sign/,
    variable: 'VONAGE_SIGNATURE_SECRET',
    revoke: 'https://developer.vonage.com/en/getting-started/concepts/signing-messages',
  },
});

const secret = (): string => sample('', 16);
const signature = (): string => sample('', 50);

export const proof = (): Proofs<typeof rules> => ({
  'vonage-api-secret': {
    finds: [
      { text: `VONAGE_API_SECRET=${secret()}`, token: secret() },
      {
        text: `const vonage = new Vonage({\n  apiKey: '1a2b3c4d',\n  apiSecret: '${secret()}',\n});`,
        token: secret(),
      },
      { text: `curl -d api_secret=${secret()} https://rest.nexmo.com/sms/json`, token: secret() },
    ],
    ignores: [
      `vonage_network = "${secret()}"`,
      `apiSecret: '${secret()}'`,
      'NEXMO_API_SECRET=API_SECRET_HERE1',
    ],
  },
  'vonage-signature-secret': {
    finds: [
      { text: `VONAGE_SIGNATURE_SECRET=${signature()}`, token: signature() },
      { text: `nexmo:\n  signature_secret: "${signature()}"`, token: signature() },
    ],
    ignores: [`signature_secret: "${signature()}"`],
  },
});
