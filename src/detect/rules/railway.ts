// Railway: https://docs.railway.com/reference/public-api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Railway', {
  'railway-token': {
    kind: 'named',
    title: 'Railway project or API token',
    keywords: ['railway'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /token|secret|api_?key/,
    variable: 'RAILWAY_TOKEN',
    revoke: 'https://docs.railway.com/reference/public-api#creating-a-token',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'railway-token': {
    finds: [
      { text: `RAILWAY_TOKEN=${uuid()} railway up`, token: uuid() },
      {
        text: `curl -H "Project-Access-Token: ${uuid()}" https://backboard.railway.app/graphql/v2`,
        token: uuid(),
      },
    ],
    ignores: [`RAILWAY_PROJECT_ID=${uuid()}`],
  },
});
