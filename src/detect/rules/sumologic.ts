// Sumo Logic: https://help.sumologic.com/docs/manage/security/access-keys/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Sumo Logic', {
  'sumologic-access-key': {
    kind: 'named',
    title: 'Sumo Logic access key',
    keywords: ['sumologic', 'sumo_logic', 'sumo-logic', 'sumo_access', 'sumo.access', 'sumo logic'],
    pattern: /(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{64}/,
    name: /key|secret|pass/,
    variable: 'SUMOLOGIC_ACCESSKEY',
    revoke: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  },
  'sumologic-installation-token': {
    kind: 'named',
    title: 'Sumo Logic installation token',
    keywords: ['sumologic', 'sumo_logic', 'sumo-logic', 'sumo_install'],
    pattern: /(?=[A-Za-z+/]{0,39}\d)[A-Za-z0-9+/]{40,160}={0,2}/,
    name: /install(?:ation)?[_-]?token/,
    // It only registers collectors.
    severity: 'low',
    variable: 'SUMOLOGIC_INSTALLATION_TOKEN',
    revoke: 'https://help.sumologic.com/docs/manage/security/installation-tokens/',
  },
  'sumologic-http-source': {
    kind: 'shaped',
    title: 'Sumo Logic HTTP source token',
    keywords: ['sumologic.com/receiver/v1/http/'],
    pattern: /sumologic\.com\/receiver\/v1\/http\/(?<value>[A-Za-z0-9_-]{40,240}={0,2})/,
    variable: 'SUMO_HTTP_SOURCE_TOKEN',
    revoke: 'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/generate-new-url/',
  },
});

const source = (): string => sample('ZaVnC4dhaV', 78, 'base64url') + '==';

export const proof = (): Proofs<typeof rules> => ({
  'sumologic-access-key': {
    finds: [
      {
        text: `SUMOLOGIC_ACCESSID=su0a1b2c3d4e5f\nSUMOLOGIC_ACCESSKEY=${sample('', 64)}`,
        token: sample('', 64),
      },
      {
        text: `provider "sumologic" {\n  access_id  = var.id\n  access_key = "${sample('', 64)}"\n}`,
        token: sample('', 64),
      },
    ],
    ignores: [`sumologic_sha256 = "${sample('', 64)}"`, 'SUMOLOGIC_ACCESSKEY=<accessKey>'],
  },
  'sumologic-installation-token': {
    finds: [
      {
        text: `export SUMOLOGIC_INSTALLATION_TOKEN="${sample('U1VN', 60, 'base64')}"`,
        token: sample('U1VN', 60, 'base64'),
      },
      {
        text: `extensions:\n  sumologic:\n    installation_token: ${sample('U1VN', 76, 'base64')}==`,
        token: `${sample('U1VN', 76, 'base64')}==`,
      },
    ],
    ignores: ['SUMOLOGIC_INSTALLATION_TOKEN=${TOKEN}', `installation_token: ${sample('', 60)}`],
  },
  'sumologic-http-source': {
    finds: [
      {
        text: `curl -X POST -T app.log https://endpoint4.collection.us2.sumologic.com/receiver/v1/http/${source()}`,
        token: source(),
      },
      {
        text: `"sumo_url": "https://collectors.sumologic.com/receiver/v1/http/${source()}"`,
        token: source(),
      },
    ],
    ignores: ['https://collectors.sumologic.com/receiver/v1/http/<UNIQUE_TOKEN>'],
  },
});
