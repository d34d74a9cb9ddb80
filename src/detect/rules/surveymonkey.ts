// SurveyMonkey: https://api.surveymonkey.com/v3/docs#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('SurveyMonkey', {
  'surveymonkey-access-token': {
    kind: 'named',
    title: 'SurveyMonkey access token',
    keywords: ['surveymonkey', 'survey_monkey', 'survey-monkey'],
    pattern: /(?=[A-Za-z._-]{0,79}\d)[A-Za-z0-9._-]{80,200}/,
    // The issuer's own name ends in `key`.
    name: /token|secret|auth|bearer/,
    variable: 'SURVEYMONKEY_ACCESS_TOKEN',
    revoke: 'https://developer.surveymonkey.com/apps/',
  },
});

const token = (): string => [sample('', 50, 'base64url'), sample('', 80, 'base64url')].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'surveymonkey-access-token': {
    finds: [
      { text: `SURVEYMONKEY_ACCESS_TOKEN=${token()}`, token: token() },
      {
        text: `url = "https://api.surveymonkey.com/v3/surveys"\naccess_token = "${token()}"`,
        token: token(),
      },
    ],
    ignores: [`access_token = "${token()}"`, `surveymonkey_collector = "${token()}"`],
  },
});
