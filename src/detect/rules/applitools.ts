// Applitools: https://applitools.com/docs/topics/overview/obtain-api-key.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Applitools', {
  'applitools-api-key': {
    kind: 'named',
    title: 'Applitools API key',
    keywords: ['applitools'],
    pattern: /(?=[A-Za-z_-]{0,60}\d)[A-Za-z0-9_-]{40,112}/,
    variable: 'APPLITOOLS_API_KEY',
    revoke: 'https://applitools.com/docs/topics/overview/obtain-api-key.html',
  },
});

const key = (): string => `${sample('', 94)}110`;

export const proof = (): Proofs<typeof rules> => ({
  'applitools-api-key': {
    finds: [
      { text: `APPLITOOLS_API_KEY=${key()}`, token: key() },
      {
        text: `import { Eyes } from '@applitools/eyes-playwright';\neyes.setApiKey('${key()}');`,
        token: key(),
      },
      { text: `module.exports = { applitools: '${key()}' };`, token: key() },
    ],
    ignores: [`applitools_batch = "${key()}"`, 'APPLITOOLS_API_KEY=<your-applitools-api-key>'],
  },
});
