// Raygun: https://raygun.com/documentation/product-guides/account-and-user-management/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Raygun', {
  'raygun-api-key': {
    kind: 'named',
    title: 'Raygun application API key',
    keywords: ['raygun'],
    pattern: /[A-Za-z0-9+/]{22}==|(?=[A-Za-z]{0,21}\d)[A-Za-z0-9]{22,24}/,
    name: /key|raygunclient|rg4js/,
    // It reports errors, and reads none.
    severity: 'low',
    variable: 'RAYGUN_APIKEY',
    revoke: 'https://raygun.com/documentation/product-guides/crash-reporting/application-settings/',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'raygun-api-key': {
    finds: [
      { text: `RAYGUN_APIKEY=${sample('', 22)}`, token: sample('', 22) },
      {
        text: `new RaygunClient("${sample('', 22, 'base64')}==").Send(e);`,
        token: `${sample('', 22, 'base64')}==`,
      },
      { text: `<RaygunSettings apikey="${sample('', 22)}" />`, token: sample('', 22) },
    ],
    ignores: [`raygun_version = "${sample('', 22)}"`, 'RAYGUN_APIKEY=paste_your_api_key_here'],
  },
});
