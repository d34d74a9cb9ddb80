// Honeybadger: https://docs.honeybadger.io/api/v3/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Honeybadger', {
  'honeybadger-project-key': {
    kind: 'shaped',
    title: 'Honeybadger project API key',
    keywords: ['hbp_'],
    pattern: /hbp_[A-Za-z0-9]{30,48}/,
    // It reports errors, and reads none.
    severity: 'low',
    variable: 'HONEYBADGER_API_KEY',
    revoke: 'https://docs.honeybadger.io/guides/projects/',
  },
  'honeybadger-api-token': {
    kind: 'shaped',
    title: 'Honeybadger user, account or OAuth token',
    keywords: ['hbu_', 'hba_', 'hbo_'],
    pattern: /hb[uao]_[A-Za-z0-9]{30,64}/,
    variable: 'HONEYBADGER_API_TOKEN',
    revoke: 'https://docs.honeybadger.io/guides/user-settings/#api-tokens',
  },
  'honeybadger-auth-token': {
    kind: 'named',
    title: 'Honeybadger personal auth token',
    keywords: ['honeybadger'],
    pattern: /(?=[a-z0-9_-]{0,19}[A-Z])(?=[A-Za-z_-]{0,19}\d)[A-Za-z0-9_-]{20}/,
    name: /token|auth|personal/,
    variable: 'HONEYBADGER_AUTH_TOKEN',
    revoke: 'https://docs.honeybadger.io/guides/user-settings/',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'honeybadger-project-key': {
    finds: [
      { text: `HONEYBADGER_API_KEY=${sample('hbp_', 36)}`, token: sample('hbp_', 36) },
      { text: `Honeybadger.configure({ apiKey: "${sample('hbp_', 36)}" })`, token: sample('hbp_', 36) },
      { text: `# config/honeybadger.yml\napi_key: '${sample('hbp_', 36)}'`, token: sample('hbp_', 36) },
    ],
    ignores: ['HONEYBADGER_API_KEY=hbp_your_honeybadger_api_key_here', sample('hbp_', 12)],
  },
  'honeybadger-api-token': {
    finds: [
      { text: `export HONEYBADGER_API_TOKEN=${sample('hbu_', 36)}`, token: sample('hbu_', 36) },
      {
        text: `requests.get(url, headers={"Authorization": "Bearer ${sample('hba_', 36)}"})`,
        token: sample('hba_', 36),
      },
    ],
    ignores: ['HONEYBADGER_API_TOKEN=hbu_your_token'],
  },
  'honeybadger-auth-token': {
    finds: [
      { text: `HONEYBADGER_AUTH_TOKEN=${sample('', 20)}`, token: sample('', 20) },
      {
        text: `# https://app.honeybadger.io/v2/projects\nconst authToken = '${sample('', 20, 'base64url')}';`,
        token: sample('', 20, 'base64url'),
      },
    ],
    ignores: [`honeybadger_revision = "${sample('', 20)}"`],
  },
});
