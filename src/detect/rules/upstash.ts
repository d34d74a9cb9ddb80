// Upstash: https://upstash.com/docs/redis/features/restapi
import { decodeBase64, parseJson } from '../jwt.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

/** A QStash token is the base64 of JSON. */
const holdsPassword = (token: string): boolean =>
  typeof parseJson(decodeBase64(token))?.['Password'] === 'string';

export const rules = issuedBy('Upstash', {
  'upstash-qstash-token': {
    kind: 'shaped',
    title: 'Upstash QStash token',
    // The base64 of `{"UserID":"`.
    keywords: ['eyjvc2vysuqioi'],
    pattern: /eyJVc2VySUQiOiJ[A-Za-z0-9+/]{70,220}={0,2}/,
    check: holdsPassword,
    variable: 'QSTASH_TOKEN',
    revoke: 'https://upstash.com/docs/qstash/howto/roll-token',
  },
  'upstash-qstash-signing-key': {
    kind: 'named',
    title: 'Upstash QStash signing key',
    keywords: ['qstash', 'upstash', 'signing_key', 'signingkey'],
    pattern: /sig_[A-Za-z0-9]{24,36}/,
    name: /sign/,
    variable: 'QSTASH_CURRENT_SIGNING_KEY',
    revoke: 'https://upstash.com/docs/qstash/howto/roll-signing-keys',
  },
  'upstash-rest-token': {
    kind: 'named',
    title: 'Upstash Redis or Vector REST token',
    keywords: ['upstash', 'kv_rest_api'],
    pattern: /A(?=[A-Za-z_+/-]{0,36}\d)[A-Za-z0-9_+/-]{37,127}={0,2}|[0-9a-f]{32}/,
    name: /token|pass/,
    variable: 'UPSTASH_REDIS_REST_TOKEN',
    revoke: 'https://upstash.com/docs/redis/howto/resetpassword',
  },
  'upstash-api-key': {
    kind: 'named',
    title: 'Upstash management API key',
    keywords: ['upstash'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key/,
    variable: 'UPSTASH_API_KEY',
    revoke: 'https://upstash.com/docs/common/account/developerapi',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');
const qstash = (): string => btoa(JSON.stringify({ UserID: uuid(), Password: sample('', 32, 'hex') }));
const rest = (): string => `${sample('AX', 50)}==`;

export const proof = (): Proofs<typeof rules> => ({
  'upstash-qstash-token': {
    finds: [
      { text: `QSTASH_TOKEN=${qstash()}`, token: qstash() },
      { text: `const client = new Client({ token: "${qstash()}" });`, token: qstash() },
      {
        text: `curl https://qstash.upstash.io/v2/publish -H 'Authorization: Bearer ${qstash()}'`,
        token: qstash(),
      },
    ],
    ignores: ['QSTASH_TOKEN=eyJVc2VySUQiOiI...', 'QSTASH_TOKEN=qstash_xxxxx'],
  },
  'upstash-qstash-signing-key': {
    finds: [
      { text: `QSTASH_CURRENT_SIGNING_KEY=${sample('sig_', 28)}`, token: sample('sig_', 28) },
      {
        text: `new Receiver({ // @upstash/qstash\n  nextSigningKey: '${sample('sig_', 28)}' })`,
        token: sample('sig_', 28),
      },
    ],
    ignores: ['QSTASH_NEXT_SIGNING_KEY=sig_xxxxx', 'signing_key = sig_algorithm_identifier'],
  },
  'upstash-rest-token': {
    finds: [
      { text: `UPSTASH_REDIS_REST_TOKEN="${rest()}"`, token: rest() },
      { text: `new Redis({ url: 'https://eu1-shop.upstash.io', token: '${rest()}' })`, token: rest() },
      { text: `KV_REST_API_TOKEN=${rest()}`, token: rest() },
    ],
    ignores: [
      'UPSTASH_REDIS_REST_TOKEN=AXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      `upstash_etag = "${rest()}"`,
    ],
  },
  'upstash-api-key': {
    finds: [
      { text: `UPSTASH_API_KEY=${uuid()}`, token: uuid() },
      { text: `provider "upstash" {\n  email = "ops@shop.org"\n  api_key = "${uuid()}"\n}`, token: uuid() },
    ],
    ignores: [`upstash_database_id = "${uuid()}"`],
  },
});
