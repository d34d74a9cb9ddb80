// Code Climate and its successor Qlty: https://docs.qlty.sh/coverage/quick-start
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Code Climate', {
  'code-climate-reporter-id': {
    kind: 'named',
    title: 'Code Climate test reporter ID',
    keywords: ['codeclimate', 'code_climate', 'code-climate', 'cc_test_reporter', 'cc-test-reporter'],
    pattern: /[0-9a-f]{64}/,
    name: /reporter|token|key|(?:^|[_-])id$/,
    // It uploads coverage and reads nothing.
    severity: 'low',
    variable: 'CC_TEST_REPORTER_ID',
    revoke: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
  },
  'code-climate-api-token': {
    kind: 'named',
    title: 'Code Climate API token',
    keywords: ['codeclimate_api', 'codeclimate_token', 'code_climate_api', 'api.codeclimate.com'],
    pattern: /[0-9a-f]{40}/,
    name: /token|key|auth/,
    variable: 'CODECLIMATE_API_TOKEN',
    revoke: 'https://developer.codeclimate.com/#authentication',
  },
  'code-climate-qlty-token': {
    kind: 'shaped',
    title: 'Qlty coverage token',
    keywords: ['qltcp_', 'qltcw_'],
    pattern: /qltc[pw]_[A-Za-z0-9]{10,64}/,
    variable: 'QLTY_COVERAGE_TOKEN',
    revoke: 'https://docs.qlty.sh/coverage/quick-start',
  },
});

const reporter = (): string => sample('', 64, 'hex');
const api = (): string => sample('', 40, 'hex');
const qlty = (): string => sample('qltcp_', 20);

export const proof = (): Proofs<typeof rules> => ({
  'code-climate-reporter-id': {
    finds: [
      { text: `CC_TEST_REPORTER_ID=${reporter()}`, token: reporter() },
      { text: `./cc-test-reporter after-build --id ${reporter()}`, token: reporter() },
      { text: `addons:\n  code_climate:\n    repo_token: ${reporter()}`, token: reporter() },
    ],
    ignores: [`codeclimate_sha256 = "${reporter()}"`, `repo_token: ${reporter()}`],
  },
  'code-climate-api-token': {
    finds: [
      { text: `CODECLIMATE_API_TOKEN=${api()}`, token: api() },
      {
        text: `curl -H "Authorization: Token token=${api()}" https://api.codeclimate.com/v1/user`,
        token: api(),
      },
    ],
    ignores: [`codeclimate_commit = "${api()}"`],
  },
  'code-climate-qlty-token': {
    finds: [
      { text: `QLTY_COVERAGE_TOKEN=${qlty()}`, token: qlty() },
      { text: `coverage-token: ${sample('qltcw_', 20)}`, token: sample('qltcw_', 20) },
    ],
    ignores: ['coverage-token: qltcp_1234567890', sample('qltcp_', 6)],
  },
});
