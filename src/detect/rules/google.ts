// Google Cloud: https://cloud.google.com/docs/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://cloud.google.com/docs/authentication/api-keys#delete-an-api-key';
const oauthRevoke = 'https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke';

export const rules = issuedBy('Google Cloud', {
  'google-api-key': {
    kind: 'shaped',
    title: 'Google API key',
    keywords: ['aiza', 'aq.ab8'],
    pattern: /AIza[A-Za-z0-9_-]{35}|AQ\.Ab8[A-Za-z0-9_-]{40,60}/,
    notBefore: '-',
    variable: 'GOOGLE_API_KEY',
    revoke,
  },
  'google-oauth-client-secret': {
    kind: 'shaped',
    title: 'Google OAuth client secret',
    keywords: ['gocspx-'],
    pattern: /GOCSPX-[A-Za-z0-9_-]{28}/,
    notBefore: '-',
    variable: 'GOOGLE_CLIENT_SECRET',
    revoke: 'https://support.google.com/cloud/answer/15549257',
  },
  'google-oauth-refresh-token': {
    kind: 'shaped',
    title: 'Google OAuth refresh token',
    keywords: ['1//0'],
    pattern: /1\/\/0[A-Za-z0-9_-]{55,200}/,
    variable: 'GOOGLE_REFRESH_TOKEN',
    revoke: oauthRevoke,
  },
  'google-oauth-access-token': {
    kind: 'shaped',
    title: 'Google OAuth access token',
    keywords: ['ya29.'],
    pattern: /ya29\.(?:[a-z]\.)?[A-Za-z0-9_-]{60,1024}/,
    longest: 1040,
    variable: 'GOOGLE_OAUTH_ACCESS_TOKEN',
    revoke: oauthRevoke,
  },
  'google-fcm-server-key': {
    kind: 'shaped',
    title: 'Firebase Cloud Messaging server key',
    keywords: [':apa91b'],
    pattern: /AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}/,
    lead: 11,
    variable: 'FCM_SERVER_KEY',
    revoke: 'https://firebase.google.com/docs/cloud-messaging/migrate-v1',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'google-api-key': {
    finds: [
      {
        text: `const firebaseConfig = { apiKey: "${sample('AIza', 35, 'base64url')}" };`,
        token: sample('AIza', 35, 'base64url'),
      },
      {
        text: `https://maps.googleapis.com/maps/api/js?key=${sample('AIza', 35, 'base64url', 2)}&callback=init`,
        token: sample('AIza', 35, 'base64url', 2),
      },
      {
        text: `GEMINI_API_KEY=${sample('AQ.Ab8', 46, 'base64url')}`,
        token: sample('AQ.Ab8', 46, 'base64url'),
      },
    ],
    ignores: [`AIza${'x'.repeat(35)}`, sample('AIza', 30, 'base64url')],
  },
  'google-oauth-client-secret': {
    finds: [
      {
        text: `"client_secret":"${sample('GOCSPX-', 28, 'base64url')}","redirect_uris":[]`,
        token: sample('GOCSPX-', 28, 'base64url'),
      },
    ],
    ignores: ['GOCSPX-your-client-secret'],
  },
  'google-oauth-refresh-token': {
    finds: [
      {
        text: `"refresh_token": "${sample('1//0', 99, 'base64url')}"`,
        token: sample('1//0', 99, 'base64url'),
      },
    ],
    ignores: ['// 1//0 is not a path', 'https://a.example/1//0abc'],
  },
  'google-oauth-access-token': {
    finds: [
      {
        text: `curl -H "Authorization: Bearer ${sample('ya29.a0', 160, 'base64url')}"`,
        token: sample('ya29.a0', 160, 'base64url'),
      },
      {
        text: `access_token = '${sample('ya29.c.', 200, 'base64url')}'`,
        token: sample('ya29.c.', 200, 'base64url'),
      },
    ],
    ignores: [`ya29.${'x'.repeat(80)}`, 'ya29.short'],
  },
  'google-fcm-server-key': {
    finds: [
      {
        text: `Authorization: key=${sample('AAAA', 7)}:${sample('APA91b', 134, 'base64url')}`,
        token: `${sample('AAAA', 7)}:${sample('APA91b', 134, 'base64url')}`,
      },
    ],
    ignores: [`${sample('AAAA', 7)}:${sample('APA91b', 20)}`],
  },
});
