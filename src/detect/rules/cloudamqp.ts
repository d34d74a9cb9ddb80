// CloudAMQP: https://docs.cloudamqp.com/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('CloudAMQP', {
  'cloudamqp-api-key': {
    kind: 'named',
    title: 'CloudAMQP customer or instance API key',
    keywords: ['cloudamqp', 'cloud_amqp', 'cloudkarafka'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token|pass/,
    variable: 'CLOUDAMQP_APIKEY',
    revoke: 'https://docs.cloudamqp.com/',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'cloudamqp-api-key': {
    finds: [
      { text: `CLOUDAMQP_APIKEY=${uuid()}`, token: uuid() },
      { text: `provider "cloudamqp" {\n  apikey = "${uuid()}"\n}`, token: uuid() },
    ],
    ignores: [`cloudamqp_vpc_id = "${uuid()}"`, 'CLOUDAMQP_APIKEY=<your-key>'],
  },
});
