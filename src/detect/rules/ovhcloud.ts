// OVHcloud: https://help.ovhcloud.com/csm/en-gb-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042784
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke =
  'https://help.ovhcloud.com/csm/en-gb-manage-api-keys?id=kb_article_view&sysparm_article=KB0042789';

export const rules = issuedBy('OVHcloud', {
  'ovhcloud-application-secret': {
    kind: 'named',
    title: 'OVHcloud application secret',
    keywords: ['ovh'],
    pattern: /(?=[a-z0-9]{0,31}[A-Z])(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /secret/,
    variable: 'OVH_APPLICATION_SECRET',
    revoke,
  },
  'ovhcloud-consumer-key': {
    kind: 'named',
    title: 'OVHcloud consumer key',
    keywords: ['ovh'],
    pattern: /(?=[a-z0-9]{0,31}[A-Z])(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /consumer/,
    variable: 'OVH_CONSUMER_KEY',
    revoke,
  },
});

const secret = (): string => sample('', 32);
const consumer = (): string => sample('', 32, 'alnum', 2);

export const proof = (): Proofs<typeof rules> => ({
  'ovhcloud-application-secret': {
    finds: [
      { text: `OVH_APPLICATION_SECRET=${secret()}`, token: secret() },
      { text: `[ovh-eu]\napplication_secret=${secret()}`, token: secret() },
      { text: `const ovh = require('ovh')({\n  appSecret: '${secret()}',\n});`, token: secret() },
    ],
    ignores: [
      `OVH_APPLICATION_KEY=${sample('', 16)}`,
      'application_secret=my_application_secret',
      `ovh_project_service = "${secret()}"`,
    ],
  },
  'ovhcloud-consumer-key': {
    finds: [
      { text: `dns_ovh_consumer_key = ${consumer()}`, token: consumer() },
      {
        text: `client = ovh.Client(endpoint='ovh-eu', consumer_key='${consumer()}')`,
        token: consumer(),
      },
    ],
    ignores: [`consumer_key = "${consumer()}"`, 'OVH_CONSUMER_KEY=xxxxxxxxxx'],
  },
});
