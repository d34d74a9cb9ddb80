// Airbrake: https://docs.airbrake.io/docs/devops-tools/api/#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Airbrake', {
  'airbrake-project-key': {
    kind: 'named',
    title: 'Airbrake project key',
    keywords: ['airbrake'],
    pattern: /[0-9a-f]{32}/,
    name: /key|token/,
    // It reports errors, and is shipped to browsers.
    severity: 'low',
    variable: 'AIRBRAKE_PROJECT_KEY',
    revoke: 'https://docs.airbrake.io/docs/devops-tools/api/#authentication',
  },
  'airbrake-user-key': {
    kind: 'named',
    title: 'Airbrake user key',
    keywords: ['airbrake'],
    pattern: /[0-9a-f]{40}/,
    name: /key|token/,
    variable: 'AIRBRAKE_USER_KEY',
    revoke: 'https://docs.airbrake.io/docs/devops-tools/api/#authentication',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'airbrake-project-key': {
    finds: [
      { text: `AIRBRAKE_PROJECT_KEY=${sample('', 32, 'hex')}`, token: sample('', 32, 'hex') },
      {
        text: `Airbrake.configure do |c|\n  c.project_id = 105138\n  c.project_key = '${sample('', 32, 'hex')}'\nend`,
        token: sample('', 32, 'hex'),
      },
    ],
    ignores: [`airbrake_group = "${sample('', 32, 'hex')}"`, `project_key = '${sample('', 32, 'hex')}'`],
  },
  'airbrake-user-key': {
    finds: [
      {
        text: `curl "https://api.airbrake.io/api/v4/projects?key=${sample('', 40, 'hex')}"`,
        token: sample('', 40, 'hex'),
      },
      { text: `"airbrake_user_key": "${sample('', 40, 'hex')}"`, token: sample('', 40, 'hex') },
    ],
    ignores: [`airbrake_revision: ${sample('', 40, 'hex')}`],
  },
});
