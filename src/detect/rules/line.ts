// LINE: https://developers.line.biz/en/docs/basics/channel-access-token/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const keywords = [
  'line_channel',
  'line-channel',
  'linechannel',
  'line_bot',
  'line-bot',
  'linebot',
  'line_access_token',
  'line_messaging',
  'line_login',
  'api.line.me',
  'channelaccesstoken',
  'channel_access_token',
  'channel-access-token',
  'channelsecret',
  'channel_secret',
  'channel-secret',
];

export const rules = issuedBy('LINE', {
  'line-channel-access-token': {
    kind: 'named',
    title: 'LINE channel access token',
    keywords,
    pattern: /[A-Za-z0-9+/]{120,190}={0,2}/,
    name: /token|auth|bearer|api/,
    variable: 'LINE_CHANNEL_ACCESS_TOKEN',
    revoke:
      'https://developers.line.biz/en/reference/messaging-api/#revoke-longlived-or-shortlived-channel-access-token',
  },
  'line-channel-secret': {
    kind: 'named',
    title: 'LINE channel secret',
    keywords,
    pattern: /[0-9a-f]{32}/,
    name: /secret/,
    variable: 'LINE_CHANNEL_SECRET',
    revoke: 'https://developers.line.biz/en/docs/line-developers-console/overview/',
  },
});

const token = (): string => `${sample('', 171, 'base64')}=`;
const secret = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'line-channel-access-token': {
    finds: [
      { text: `LINE_CHANNEL_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `const config = {\n  channelAccessToken: '${token()}',\n};`, token: token() },
      { text: `line_bot_api = LineBotApi('${token()}')`, token: token() },
    ],
    ignores: [`data = "${token()}"`, 'channelAccessToken: YOUR_CHANNEL_ACCESS_TOKEN'],
  },
  'line-channel-secret': {
    finds: [
      { text: `LINE_CHANNEL_SECRET=${secret()}`, token: secret() },
      { text: `const config = { channelSecret: '${secret()}' };`, token: secret() },
      { text: `line.bot:\n  channel-secret: ${secret()}`, token: secret() },
    ],
    ignores: [`line_channel_digest = "${secret()}"`, `secret: "${secret()}"`],
  },
});
