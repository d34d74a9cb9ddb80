// Sonatype Nexus Repository and Maven Central: https://help.sonatype.com/en/user-tokens.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Sonatype', {
  'sonatype-user-token': {
    kind: 'named',
    title: 'Sonatype Nexus or Maven Central user token password',
    keywords: [
      'nexus',
      'sonatype',
      'ossrh',
      'mavencentral',
      'maven_central',
      'central_token',
      'central_password',
      'oss.sonatype.org',
      'central.sonatype.com',
    ],
    pattern: /(?=[a-z0-9+/_-]{0,43}[A-Z])(?=[A-Za-z+/_-]{0,43}\d)[A-Za-z0-9+/_-]{44}/,
    name: /pass|token|secret|key/,
    variable: 'MAVEN_CENTRAL_PASSWORD',
    revoke: 'https://central.sonatype.org/publish/generate-portal-token/',
  },
  'sonatype-nuget-key': {
    kind: 'named',
    title: 'Sonatype Nexus NuGet API key',
    keywords: ['nexus'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /api.?key/,
    variable: 'NEXUS_API_KEY',
    revoke: 'https://help.sonatype.com/en/nuget-repositories.html',
  },
});

const password = (): string => sample('', 44, 'base64');
const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'sonatype-user-token': {
    finds: [
      { text: `MAVEN_CENTRAL_PASSWORD=${password()}`, token: password() },
      {
        text: `<server>\n  <id>ossrh</id>\n  <username>shop</username>\n  <password>${password()}</password>\n</server>`,
        token: password(),
      },
      { text: `nexusPassword=${password()}`, token: password() },
    ],
    ignores: [`nexus_blob = "${password()}"`, '<id>ossrh</id><password>${OSSRH_PASSWORD}</password>'],
  },
  'sonatype-nuget-key': {
    finds: [
      {
        text: `nuget push shop.nupkg -Source https://nexus.shop.internal/repository/nuget/ -ApiKey ${uuid()}`,
        token: uuid(),
      },
      { text: `NEXUS_API_KEY=${uuid()}`, token: uuid() },
    ],
    ignores: [`nexus_node_id = "${uuid()}"`, `ApiKey: ${uuid()}`],
  },
});
