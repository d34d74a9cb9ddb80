// PostHog: https://posthog.com/docs/api#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://posthog.com/docs/api#personal-api-keys-recommended';

export const rules = issuedBy('PostHog', {
  'posthog-personal-key': {
    kind: 'shaped',
    title: 'PostHog personal API key',
    keywords: ['phx_'],
    pattern: /phx_[A-Za-z0-9]{40,60}/,
    variable: 'POSTHOG_PERSONAL_API_KEY',
    revoke,
  },
  'posthog-secret-token': {
    kind: 'shaped',
    title: 'PostHog feature flags secure key or OAuth token',
    keywords: ['phs_', 'pha_', 'phr_'],
    pattern: /ph[sar]_[A-Za-z0-9_-]{40,60}/,
    variable: 'POSTHOG_API_KEY',
    revoke,
  },
  'posthog-project-key': {
    kind: 'shaped',
    title: 'PostHog project API key',
    keywords: ['phc_'],
    pattern: /phc_[A-Za-z0-9]{40,60}/,
    // It is shipped to browsers, and only records events.
    severity: 'low',
    publishable: true,
    variable: 'POSTHOG_API_KEY',
    revoke: 'https://posthog.com/docs/settings/projects',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'posthog-personal-key': {
    finds: [
      { text: `POSTHOG_PERSONAL_API_KEY=${sample('phx_', 47)}`, token: sample('phx_', 47) },
      { text: `posthog = Posthog(key, personal_api_key='${sample('phx_', 43)}')`, token: sample('phx_', 43) },
    ],
    ignores: ['phx_gen_auth', 'POSTHOG_PERSONAL_API_KEY=phx_...'],
  },
  'posthog-secret-token': {
    finds: [
      { text: `"secure_api_key": "${sample('phs_', 43)}"`, token: sample('phs_', 43) },
      { text: `curl -H "Authorization: Bearer ${sample('pha_', 43)}"`, token: sample('pha_', 43) },
    ],
    ignores: [sample('phs_', 12)],
  },
  'posthog-project-key': {
    finds: [
      { text: `posthog.init('${sample('phc_', 43)}', { api_host })`, token: sample('phc_', 43) },
      { text: `NEXT_PUBLIC_POSTHOG_KEY=${sample('phc_', 43)}`, token: sample('phc_', 43) },
    ],
    ignores: ['posthog.init("phc_your_project_api_key")'],
  },
});
