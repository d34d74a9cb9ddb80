// Corbado: https://docs.corbado.com/corbado-complete/backend-integration/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Corbado', {
  'corbado-api-secret': {
    kind: 'shaped',
    title: 'Corbado API secret',
    keywords: ['corbado1_'],
    pattern: /corbado1_[A-Za-z0-9]{24,64}/,
    variable: 'CORBADO_API_SECRET',
    revoke: 'https://docs.corbado.com/corbado-complete/backend-integration/authentication',
  },
});

const secret = (): string => sample('corbado1_', 30);

export const proof = (): Proofs<typeof rules> => ({
  'corbado-api-secret': {
    finds: [
      { text: `CORBADO_API_SECRET=${secret()}`, token: secret() },
      {
        text: `const config = new Config(projectID, '${secret()}', frontendAPI, backendAPI);`,
        token: secret(),
      },
      { text: `{ "apiSecret": "${secret()}" }`, token: secret() },
    ],
    ignores: ['CORBADO_API_SECRET=corbado1_***', 'corbado1_secret'],
  },
});
