// BlazeMeter: https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('BlazeMeter', {
  'blazemeter-api-secret': {
    kind: 'named',
    title: 'BlazeMeter API key secret',
    keywords: ['blazemeter', 'bzm_api'],
    pattern: /(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{60,100}/,
    name: /secret|token/,
    variable: 'BLAZEMETER_API_SECRET',
    revoke: 'https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html',
  },
});

const secret = (): string => sample('', 78);

export const proof = (): Proofs<typeof rules> => ({
  'blazemeter-api-secret': {
    finds: [
      { text: `BLAZEMETER_API_SECRET=${secret()}`, token: secret() },
      { text: `modules:\n  blazemeter:\n    secret: ${secret()}`, token: secret() },
      { text: `{ "blazemeter": { "id": 7, "secret": "${secret()}" } }`, token: secret() },
    ],
    ignores: [`blazemeter_test_id = "${secret()}"`, 'BLAZEMETER_API_SECRET=your-secret'],
  },
});
