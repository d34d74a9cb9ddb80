// Codacy: https://docs.codacy.com/codacy-api/api-tokens/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.codacy.com/codacy-api/api-tokens/';

export const rules = issuedBy('Codacy', {
  'codacy-project-token': {
    kind: 'named',
    title: 'Codacy repository API token',
    keywords: ['codacy'],
    pattern: /[0-9a-f]{32}/,
    name: /token|key/,
    variable: 'CODACY_PROJECT_TOKEN',
    revoke,
  },
  'codacy-account-token': {
    kind: 'named',
    title: 'Codacy account API token',
    keywords: ['codacy'],
    pattern: /(?=[a-z0-9]{0,19}[A-Z])(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{20}/,
    name: /token|key/,
    variable: 'CODACY_API_TOKEN',
    revoke,
  },
});

const project = (): string => sample('', 32, 'hex');
const account = (): string => sample('', 20);

export const proof = (): Proofs<typeof rules> => ({
  'codacy-project-token': {
    finds: [
      { text: `export CODACY_PROJECT_TOKEN=${project()}`, token: project() },
      {
        text: `- uses: codacy/codacy-analysis-cli-action@v4\n  with:\n    project-token: ${project()}`,
        token: project(),
      },
    ],
    ignores: [`codacy_badge = "${project()}"`, `project-token: ${project()}`],
  },
  'codacy-account-token': {
    finds: [
      { text: `CODACY_API_TOKEN=${account()}`, token: account() },
      { text: `curl -H 'api-token: ${account()}' https://app.codacy.com/api/v3/user`, token: account() },
    ],
    ignores: ['CODACY_API_TOKEN=<your account token>', `codacy_grade = "${account()}"`],
  },
});
