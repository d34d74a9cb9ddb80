// Expo: https://docs.expo.dev/accounts/programmatic-access/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Expo', {
  'expo-access-token': {
    kind: 'named',
    title: 'Expo personal or robot access token',
    keywords: [
      'expo_token',
      'expo-token',
      'expotoken',
      'expo_access_token',
      'expoaccesstoken',
      'expo.dev',
      'expo-github-action',
      'expo-server-sdk',
      'exponent_server_sdk',
      'exp.host',
    ],
    pattern: /(?=[a-z0-9_-]{0,39}[A-Z])(?=[A-Za-z_-]{0,39}\d)[A-Za-z0-9_-]{40}/,
    name: /token|auth/,
    variable: 'EXPO_TOKEN',
    revoke: 'https://docs.expo.dev/accounts/programmatic-access/#revoking-access-tokens',
  },
});

const token = (): string => sample('', 40, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'expo-access-token': {
    finds: [
      { text: `EXPO_TOKEN=${token()}`, token: token() },
      { text: `- uses: expo/expo-github-action@v8\n  with:\n    token: ${token()}`, token: token() },
      {
        text: `import { Expo } from 'expo-server-sdk';\nconst expo = new Expo({ accessToken: '${token()}' });`,
        token: token(),
      },
    ],
    ignores: [
      'EXPO_TOKEN=your_expo_token',
      `export const accessToken = '${token()}';`,
      `expo_project = "${token()}"`,
    ],
  },
});
