// Zoom: https://developers.zoom.us/docs/integrations/oauth/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const keywords = [
  'zoom_',
  'zoom-',
  'zoom.us',
  'zoomus',
  'zoom.',
  'zoomclient',
  'zoomsdk',
  'zoomwebhook',
  'zoomsecret',
  'zoomverif',
  'zoom:',
];

export const rules = issuedBy('Zoom', {
  'zoom-client-secret': {
    kind: 'named',
    title: 'Zoom client, SDK or API secret',
    keywords,
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32,36}/,
    name: /secret/,
    variable: 'ZOOM_CLIENT_SECRET',
    revoke: 'https://developers.zoom.us/docs/integrations/create/',
  },
  'zoom-webhook-secret': {
    kind: 'named',
    title: 'Zoom webhook secret or verification token',
    keywords,
    pattern: /(?=[A-Za-z_-]{0,21}\d)[A-Za-z0-9_-]{22}/,
    name: /webhook|secret.?token|verification/,
    variable: 'ZOOM_WEBHOOK_SECRET_TOKEN',
    revoke: 'https://developers.zoom.us/docs/api/webhooks/',
  },
});

const secret = (): string => sample('', 32);
const webhook = (): string => sample('', 22, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'zoom-client-secret': {
    finds: [
      { text: `ZOOM_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `zoom:\n  account: 1\n  client_secret: ${secret()}`, token: secret() },
      { text: `{ "zoomSdkSecret": "${sample('', 36)}", "host": "zoom.us" }`, token: sample('', 36) },
    ],
    ignores: [`ZOOM_MEETING=${secret()}`, `client_secret: ${secret()}`],
  },
  'zoom-webhook-secret': {
    finds: [
      { text: `ZOOM_WEBHOOK_SECRET_TOKEN=${webhook()}`, token: webhook() },
      { text: `# zoom.us events\nverification_token = '${webhook()}'`, token: webhook() },
    ],
    ignores: [`ZOOM_ACCOUNT_ID=${webhook()}`, `ZOOM_CLIENT_ID=${webhook()}`],
  },
});
