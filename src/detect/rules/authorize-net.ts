// Authorize.net: https://developer.authorize.net/api/reference/#gettingstarted-section-section-header
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://support.authorize.net/knowledgebase/Knowledgearticle/?code=000001271';

const keywords = ['authorize.net', 'authorizenet', 'authorize_net', 'authorize-net', 'authnet', 'anet_'];

export const rules = issuedBy('Authorize.net', {
  'authorize-net-transaction-key': {
    kind: 'named',
    title: 'Authorize.net transaction key',
    keywords,
    pattern: /(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{16}/,
    name: /trans/,
    variable: 'AUTHORIZENET_TRANSACTION_KEY',
    revoke,
  },
  'authorize-net-signature-key': {
    kind: 'named',
    title: 'Authorize.net signature key',
    keywords,
    pattern: /[0-9A-F]{128}/,
    name: /sign|key/,
    variable: 'AUTHORIZENET_SIGNATURE_KEY',
    revoke,
  },
});

const key = (): string => sample('', 16);
const signature = (): string => sample('', 128, 'upperHex');

export const proof = (): Proofs<typeof rules> => ({
  'authorize-net-transaction-key': {
    finds: [
      { text: `AUTHORIZENET_TRANSACTION_KEY=${key()}`, token: key() },
      {
        text: `// Authorize.Net\nmerchantAuthentication.setTransactionKey('${key()}');`,
        token: key(),
      },
      { text: `authorize_net:\n  login_id: shop\n  transaction_key: "${key()}"`, token: key() },
    ],
    ignores: [`AUTHORIZENET_LOGIN_ID=${key()}`, `transactionKey = '${key()}'`],
  },
  'authorize-net-signature-key': {
    finds: [
      { text: `AUTHORIZE_NET_SIGNATURE_KEY="${signature()}"`, token: signature() },
      { text: `{ "AuthorizeNet": { "SignatureKey": "${signature()}" } }`, token: signature() },
    ],
    ignores: [`signatureKey: ${signature()}`],
  },
});
