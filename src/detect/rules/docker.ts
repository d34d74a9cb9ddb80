// Docker: https://docs.docker.com/security/access-tokens/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Docker', {
  'docker-token': {
    kind: 'shaped',
    title: 'Docker Hub personal or organization access token',
    keywords: ['dckr_pat_', 'dckr_oat_'],
    pattern: /dckr_(?:pat_[A-Za-z0-9_-]{27}|oat_[A-Za-z0-9_-]{32})/,
    notBefore: '-',
    variable: 'DOCKERHUB_TOKEN',
    revoke: 'https://docs.docker.com/security/access-tokens/#modify-existing-tokens',
  },
  'docker-config-auth': {
    kind: 'shaped',
    title: 'Docker registry user name and password',
    keywords: ['"auth"'],
    // Base64 that holds a colon: its code ends at one of three places in a group of four characters.
    pattern:
      /"auth"\s{0,4}:\s{0,4}"(?=(?:[A-Za-z0-9+/]{4}){0,40}(?:O[g-v][A-Za-z0-9+/]{2}|[A-Za-z0-9+/][DTjz][opqr][A-Za-z0-9+/]|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]6))(?<value>[A-Za-z0-9+/]{8,3000}={0,2})"/,
    longest: 4096,
    variable: 'DOCKER_AUTH_CONFIG',
    revoke: 'https://docs.docker.com/reference/cli/docker/logout/',
  },
});

const login = (): string => btoa(['deploy', sample('', 24)].join(':'));

export const proof = (): Proofs<typeof rules> => ({
  'docker-token': {
    finds: [
      {
        text: `echo ${sample('dckr_pat_', 27, 'base64url')} | docker login -u shop --password-stdin`,
        token: sample('dckr_pat_', 27, 'base64url'),
      },
      {
        text: `DOCKERHUB_TOKEN=${sample('dckr_oat_', 32, 'base64url')}`,
        token: sample('dckr_oat_', 32, 'base64url'),
      },
    ],
    ignores: [sample('dckr_pat_', 12)],
  },
  'docker-config-auth': {
    finds: [{ text: `{"auths": {"https://index.docker.io/v1/": {"auth": "${login()}"}}}`, token: login() }],
    ignores: ['"auth": "required"', '"auth": "oauthAccessTokenKind"'],
  },
});
