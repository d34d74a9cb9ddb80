// Doppler: https://docs.doppler.com/docs/service-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.doppler.com/docs/service-tokens';

export const rules = issuedBy('Doppler', {
  'doppler-service-token': {
    kind: 'shaped',
    title: 'Doppler service token',
    keywords: ['dp.st.'],
    pattern: /dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
    variable: 'DOPPLER_TOKEN',
    revoke,
  },
  'doppler-token': {
    kind: 'shaped',
    title: 'Doppler personal, CLI, service account, SCIM or audit token',
    keywords: ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
    pattern: /dp\.(?:pt|ct|sa|scim|audit)\.[A-Za-z0-9]{40,44}/,
    variable: 'DOPPLER_TOKEN',
    revoke: 'https://docs.doppler.com/docs/api',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'doppler-service-token': {
    finds: [
      {
        text: `DOPPLER_TOKEN="${sample('dp.st.prd.', 43)}" doppler run -- npm start`,
        token: sample('dp.st.prd.', 43),
      },
      { text: `env:\n  DOPPLER_TOKEN: ${sample('dp.st.', 40)}`, token: sample('dp.st.', 40) },
    ],
    ignores: ['dp.st.prd.your_token'],
  },
  'doppler-token': {
    finds: [
      {
        text: `curl -u "${sample('dp.pt.', 43)}:" https://api.doppler.com/v3/me`,
        token: sample('dp.pt.', 43),
      },
      { text: `token: '${sample('dp.sa.', 43)}'`, token: sample('dp.sa.', 43) },
    ],
    ignores: [sample('dp.pt.', 20)],
  },
});
