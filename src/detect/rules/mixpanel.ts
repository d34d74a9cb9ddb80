// Mixpanel: https://developer.mixpanel.com/reference/project-secret
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Mixpanel', {
  'mixpanel-secret': {
    kind: 'named',
    title: 'Mixpanel API or service account secret',
    keywords: ['mixpanel'],
    pattern: /[A-Za-z0-9]{32}/,
    name: /secret/,
    variable: 'MIXPANEL_API_SECRET',
    revoke: 'https://developer.mixpanel.com/reference/service-accounts',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'mixpanel-secret': {
    finds: [
      { text: `MIXPANEL_API_SECRET=${sample('', 32, 'hex')}`, token: sample('', 32, 'hex') },
      { text: `# mixpanel\nserviceAccountSecret: '${sample('', 32)}'`, token: sample('', 32) },
    ],
    ignores: [`MIXPANEL_TOKEN=${sample('', 32, 'hex')}`],
  },
});
