// GitLab: https://docs.gitlab.com/security/tokens/
import { crc32 } from '../checksum.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke =
  'https://docs.gitlab.com/user/profile/personal_access_tokens/#revoke-or-rotate-a-personal-access-token';

/** A routable token ends in the CRC-32 of all before it, in base 36. */
const checksum = (token: string): boolean =>
  crc32(token.slice(0, -7)).toString(36).padStart(7, '0') === token.slice(-7).toLowerCase();

export const rules = issuedBy('GitLab', {
  'gitlab-pat': {
    kind: 'shaped',
    title: 'GitLab personal, project or group access token',
    keywords: ['glpat-'],
    pattern: /glpat-[A-Za-z0-9_-]{20}/,
    notBefore: '.-',
    variable: 'GITLAB_TOKEN',
    revoke,
  },
  'gitlab-routable-token': {
    kind: 'shaped',
    title: 'GitLab access, deploy or runner token (routable)',
    keywords: ['glpat-', 'gldt-', 'glrt-', 'gloat-'],
    pattern: /gl(?:pat|dt|rt|oat)-[A-Za-z0-9_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}/,
    check: checksum,
    variable: 'GITLAB_TOKEN',
    revoke,
  },
  'gitlab-deploy-token': {
    kind: 'shaped',
    title: 'GitLab deploy token',
    keywords: ['gldt-'],
    pattern: /gldt-[A-Za-z0-9_-]{20}/,
    notBefore: '.-',
    variable: 'CI_DEPLOY_PASSWORD',
    revoke: 'https://docs.gitlab.com/user/project/deploy_tokens/#revoke-a-deploy-token',
  },
  'gitlab-runner-token': {
    kind: 'shaped',
    title: 'GitLab runner authentication or registration token',
    keywords: ['glrt-', 'glrtr-', 'gr1348941'],
    pattern: /glrt-(?:t\d_)?[A-Za-z0-9_-]{20}|(?:glrtr-|GR1348941)[A-Za-z0-9_-]{20}/,
    notBefore: '.-',
    variable: 'CI_SERVER_TOKEN',
    revoke: 'https://docs.gitlab.com/ci/runners/runners_scope/',
  },
  'gitlab-ci-token': {
    kind: 'shaped',
    title: 'GitLab job or pipeline trigger token',
    keywords: ['glcbt-', 'glptt-'],
    pattern: /glcbt-(?:[0-9A-Za-z]{1,5}_)?[A-Za-z0-9_-]{20}|glptt-[0-9a-f]{40}/,
    notBefore: '.-',
    variable: 'CI_JOB_TOKEN',
    revoke: 'https://docs.gitlab.com/ci/triggers/',
  },
  'gitlab-service-token': {
    kind: 'shaped',
    title: 'GitLab agent, SCIM, feed, feature flag or incoming mail token, or OAuth application secret',
    keywords: ['glagent-', 'glsoat-', 'gloas-', 'glft-', 'glimt-', 'glffct-'],
    pattern:
      /gl(?:agent-[A-Za-z0-9_-]{50}|soat-[A-Za-z0-9_-]{20}|oas-[0-9a-f]{64}|ft-[A-Za-z0-9_-]{20}|imt-[A-Za-z0-9_-]{25}|ffct-[A-Za-z0-9_-]{20})/,
    notBefore: '-',
    variable: '',
    revoke: 'https://docs.gitlab.com/security/tokens/',
  },
});

/** A routable token whose checksum holds. */
function routable(prefix: string): string {
  const body = `${sample(prefix, 40, 'base64url')}.01.14`;
  return body + crc32(body).toString(36).padStart(7, '0');
}

export const proof = (): Proofs<typeof rules> => ({
  'gitlab-pat': {
    finds: [
      {
        text: `const gitlab = new Gitlab({ token: '${sample('glpat-', 20, 'base64url')}' });`,
        token: sample('glpat-', 20, 'base64url'),
      },
      {
        text: `curl --header "PRIVATE-TOKEN: ${sample('glpat-', 20, 'base64url', 2)}" https://gitlab.com/api/v4/user`,
        token: sample('glpat-', 20, 'base64url', 2),
      },
      {
        text: `git clone https://oauth2:${sample('glpat-', 20, 'base64url', 3)}@gitlab.com/group/project.git`,
        token: sample('glpat-', 20, 'base64url', 3),
      },
    ],
    ignores: ['glpat-<your-access-token>', sample('glpat-', 19, 'base64url')],
  },
  'gitlab-routable-token': {
    finds: [
      { text: `GITLAB_TOKEN=${routable('glpat-')}`, token: routable('glpat-') },
      { text: `  token = "${routable('glrt-')}"`, token: routable('glrt-') },
    ],
    ignores: [`${sample('glpat-', 40, 'base64url')}.short`],
  },
  'gitlab-deploy-token': {
    finds: [
      {
        text: `docker login -u gitlab+deploy-token-1 -p ${sample('gldt-', 20, 'base64url')} registry.example.com`,
        token: sample('gldt-', 20, 'base64url'),
      },
    ],
    ignores: [sample('gldt-', 12, 'base64url')],
  },
  'gitlab-runner-token': {
    finds: [
      {
        text: `[[runners]]\n  token = "${sample('glrt-', 20, 'base64url')}"`,
        token: sample('glrt-', 20, 'base64url'),
      },
      {
        text: `gitlab-runner register --token ${sample('glrt-t1_', 20, 'base64url')}`,
        token: sample('glrt-t1_', 20, 'base64url'),
      },
      {
        text: `registrationToken: ${sample('GR1348941', 20, 'base64url')}`,
        token: sample('GR1348941', 20, 'base64url'),
      },
    ],
    ignores: [sample('GR1348941', 10), 'glrt-REGISTRATION'],
  },
  'gitlab-ci-token': {
    finds: [
      {
        text: `curl -F "token=${sample('glptt-', 40, 'hex')}" -F ref=main`,
        token: sample('glptt-', 40, 'hex'),
      },
      {
        text: `JOB_TOKEN = "${sample('glcbt-64_', 20, 'base64url')}"`,
        token: sample('glcbt-64_', 20, 'base64url'),
      },
    ],
    ignores: [sample('glptt-', 30, 'hex')],
  },
  'gitlab-service-token': {
    finds: [
      {
        text: `--set config.token=${sample('glagent-', 50, 'base64url')}`,
        token: sample('glagent-', 50, 'base64url'),
      },
      { text: `"app_secret": "${sample('gloas-', 64, 'hex')}"`, token: sample('gloas-', 64, 'hex') },
      {
        text: `feed?feed_token=${sample('glft-', 20, 'base64url')}`,
        token: sample('glft-', 20, 'base64url'),
      },
    ],
    ignores: [sample('glagent-', 20, 'base64url')],
  },
});
