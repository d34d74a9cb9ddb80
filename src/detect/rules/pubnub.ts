// PubNub: https://www.pubnub.com/docs/general/setup/account-setup#app-and-keyset
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.pubnub.com/docs/general/resources/keyset-management';

export const rules = issuedBy('PubNub', {
  'pubnub-secret-key': {
    kind: 'shaped',
    title: 'PubNub secret key',
    keywords: ['sec-c-'],
    // A UUID, mostly in base64.
    pattern: /sec-c-(?:[MNOYZ][A-Za-z0-9]{47}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/,
    variable: 'PUBNUB_SECRET_KEY',
    revoke,
  },
  'pubnub-publish-key': {
    kind: 'shaped',
    title: 'PubNub publish key',
    keywords: ['pub-c-'],
    pattern: /pub-c-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    // It is shipped in every copy of an app; access is ruled by the keyset.
    severity: 'low',
    variable: 'PUBNUB_PUBLISH_KEY',
    revoke,
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');
const secret = (): string => `sec-c-${btoa(uuid())}`;

export const proof = (): Proofs<typeof rules> => ({
  'pubnub-secret-key': {
    finds: [
      { text: `PUBNUB_SECRET_KEY=${secret()}`, token: secret() },
      { text: `new PubNub({ secretKey: '${secret()}', userId: 'server' })`, token: secret() },
      { text: `pnconfig.secret_key = "sec-c-${uuid()}"`, token: `sec-c-${uuid()}` },
    ],
    ignores: ['secretKey: "sec-c-mySecretKey"', `sub-c-${uuid()}`],
  },
  'pubnub-publish-key': {
    finds: [
      { text: `publishKey: 'pub-c-${uuid()}',\nsubscribeKey: 'sub-c-${uuid()}',`, token: `pub-c-${uuid()}` },
      { text: `PUBNUB_PUBLISH_KEY=pub-c-${uuid()}`, token: `pub-c-${uuid()}` },
    ],
    ignores: ['publishKey: "pub-c-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"'],
  },
});
