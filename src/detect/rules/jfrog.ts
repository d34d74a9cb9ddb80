// JFrog: https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/revoke-access-tokens';

export const rules = issuedBy('JFrog', {
  'jfrog-api-key': {
    kind: 'shaped',
    title: 'JFrog Artifactory API key',
    keywords: ['akcp'],
    pattern: /AKCp[A-Za-z0-9]{69}/,
    variable: 'JFROG_API_KEY',
    revoke,
  },
  'jfrog-reference-token': {
    kind: 'shaped',
    title: 'JFrog reference or identity token',
    // The base64 of `reftkn`.
    keywords: ['cmvmdgtu'],
    pattern: /cmVmdGtu[A-Za-z0-9]{56}/,
    variable: 'JFROG_ACCESS_TOKEN',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'jfrog-api-key': {
    finds: [{ text: `curl -H "X-JFrog-Art-Api: ${sample('AKCp', 69)}"`, token: sample('AKCp', 69) }],
    ignores: [sample('AKCp', 40)],
  },
  'jfrog-reference-token': {
    finds: [
      { text: `JFROG_ACCESS_TOKEN=${sample('cmVmdGtu', 56)}`, token: sample('cmVmdGtu', 56) },
      { text: `jf c add --access-token ${sample('cmVmdGtu', 56)}`, token: sample('cmVmdGtu', 56) },
    ],
    ignores: [sample('cmVmdGtu', 20)],
  },
});
