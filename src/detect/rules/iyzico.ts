// iyzico: https://docs.iyzico.com/en/getting-started/preliminaries/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.iyzico.com/en/getting-started/preliminaries/authentication';

export const rules = issuedBy('iyzico', {
  'iyzico-api-key': {
    kind: 'named',
    title: 'iyzico API or secret key',
    keywords: ['iyzico', 'iyzipay'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    variable: 'IYZIPAY_SECRET_KEY',
    revoke,
  },
  'iyzico-sandbox-key': {
    kind: 'named',
    title: 'iyzico sandbox API or secret key',
    keywords: ['iyzico', 'iyzipay'],
    pattern: /sandbox-[A-Za-z0-9]{32}/,
    severity: 'low',
    variable: 'IYZIPAY_SECRET_KEY',
    revoke,
  },
});

const live = (): string => sample('', 32);
const sandbox = (): string => sample('sandbox-', 32);

export const proof = (): Proofs<typeof rules> => ({
  'iyzico-api-key': {
    finds: [
      { text: `IYZIPAY_SECRET_KEY=${live()}`, token: live() },
      { text: `var iyzipay = new Iyzipay({\n  apiKey: '${live()}',\n  uri: URI,\n});`, token: live() },
    ],
    ignores: [`apiKey: '${live()}'`, `iyzico_conversation = "${live()}"`],
  },
  'iyzico-sandbox-key': {
    finds: [
      { text: `{ "Iyzico": { "SecretKey": "${sandbox()}" } }`, token: sandbox() },
      { text: `IYZICO_API_KEY="${sandbox()}"`, token: sandbox() },
    ],
    ignores: ['IYZICO_API_KEY=sandbox-your-api-key', `secretKey = "${sandbox()}"`],
  },
});
