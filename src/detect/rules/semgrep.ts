// Semgrep: https://semgrep.dev/docs/semgrep-ci/ci-environment-variables
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Semgrep', {
  'semgrep-app-token': {
    kind: 'named',
    title: 'Semgrep app token',
    keywords: ['semgrep'],
    pattern: /[0-9a-f]{64}/,
    name: /token|key/,
    variable: 'SEMGREP_APP_TOKEN',
    revoke: 'https://semgrep.dev/docs/semgrep-ci/ci-environment-variables',
  },
});

const token = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'semgrep-app-token': {
    finds: [
      { text: `SEMGREP_APP_TOKEN=${token()}`, token: token() },
      { text: `docker run -e SEMGREP_APP_TOKEN=${token()} semgrep/semgrep semgrep ci`, token: token() },
      { text: `# ~/.semgrep/settings.yml\napi_token: ${token()}`, token: token() },
    ],
    ignores: [`semgrep_rules_sha256: ${token()}`, 'SEMGREP_APP_TOKEN=${{ secrets.SEMGREP_APP_TOKEN }}'],
  },
});
