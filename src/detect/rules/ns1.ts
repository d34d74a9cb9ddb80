// NS1 Connect: https://www.ibm.com/docs/en/ns1-connect?topic=introduction-managing-api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('NS1', {
  'ns1-api-key': {
    kind: 'named',
    title: 'NS1 API key',
    keywords: ['ns1_api', 'ns1_key', 'ns1-api', 'ns1-key', 'ns1apikey', 'ns1_apikey', 'nsone'],
    pattern: /(?=[a-z0-9]{0,19}[A-Z])(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{20}/,
    name: /key|token|secret/,
    variable: 'NS1_APIKEY',
    revoke: 'https://www.ibm.com/docs/en/ns1-connect?topic=introduction-managing-api-keys',
  },
});

const key = (): string => sample('', 20);

export const proof = (): Proofs<typeof rules> => ({
  'ns1-api-key': {
    finds: [
      { text: `NS1_APIKEY=${key()}`, token: key() },
      { text: `curl -H 'X-NSONE-Key: ${key()}' https://api.nsone.net/v1/zones`, token: key() },
      { text: `"ns1_api_key": "${key()}"`, token: key() },
    ],
    ignores: [`ns1.example.org. key = "${key()}"`, 'NS1_APIKEY=<your-api-key>'],
  },
});
