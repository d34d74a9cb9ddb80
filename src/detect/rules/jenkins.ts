// Jenkins: https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Jenkins', {
  'jenkins-api-token': {
    kind: 'named',
    title: 'Jenkins API token',
    keywords: ['jenkins'],
    // Version `11` and 32 digits; before Jenkins 2.129 only the digits.
    pattern: /(?:11)?[0-9a-f]{32}/,
    name: /token|pass|secret|auth/,
    variable: 'JENKINS_API_TOKEN',
    revoke: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  },
  'jenkins-agent-secret': {
    kind: 'named',
    title: 'Jenkins agent secret',
    keywords: ['jenkins'],
    pattern: /[0-9a-f]{64}/,
    name: /secret/,
    variable: 'JENKINS_SECRET',
    revoke: 'https://www.jenkins.io/doc/book/using/using-agents/',
  },
});

const token = (): string => sample('11', 32, 'hex');
const secret = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'jenkins-api-token': {
    finds: [
      { text: `JENKINS_API_TOKEN=${token()}`, token: token() },
      { text: `jenkins:\n  username: deploy\n  token: "${token()}"`, token: token() },
      { text: `server = jenkins.Jenkins(url, username='ci', password='${token()}')`, token: token() },
    ],
    ignores: [`jenkins_plugin_md5 = "${sample('', 32, 'hex')}"`, `token: "${token()}"`],
  },
  'jenkins-agent-secret': {
    finds: [
      { text: `JENKINS_SECRET=${secret()}`, token: secret() },
      {
        text: `java -jar agent.jar -url https://jenkins.shop.internal/ -secret ${secret()}`,
        token: secret(),
      },
    ],
    ignores: [`jenkins_war_sha256 = "${secret()}"`],
  },
});
