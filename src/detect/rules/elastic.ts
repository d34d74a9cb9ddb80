// Elastic: https://www.elastic.co/docs/deploy-manage/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys';

export const rules = issuedBy('Elastic', {
  'elastic-cloud-api-key': {
    kind: 'shaped',
    title: 'Elastic Cloud API key',
    keywords: ['essu_'],
    pattern: /essu_[A-Za-z0-9+/]{50,140}={0,2}/,
    variable: 'EC_API_KEY',
    revoke: 'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys',
  },
  'elastic-api-key': {
    kind: 'named',
    title: 'Elasticsearch API key',
    keywords: ['elastic', 'kibana', 'es_api_key', 'logstash'],
    // The base64 of 20 characters, a colon and 22 characters.
    pattern: /[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]6[A-Za-z0-9+/]{30}==/,
    name: /key|auth|token|secret|elastic/,
    variable: 'ELASTICSEARCH_API_KEY',
    revoke,
  },
  'elastic-api-key-header': {
    kind: 'shaped',
    title: 'Elasticsearch API key in a header',
    keywords: ['apikey '],
    pattern: /Api[Kk]ey (?<value>[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]6[A-Za-z0-9+/]{30}==)/,
    variable: 'ELASTICSEARCH_API_KEY',
    revoke,
  },
});

const key = (): string => btoa([sample('', 20), sample('', 22)].join(':'));

export const proof = (): Proofs<typeof rules> => ({
  'elastic-cloud-api-key': {
    finds: [{ text: `EC_API_KEY=${sample('essu_', 90)}`, token: sample('essu_', 90) }],
    ignores: [sample('essu_', 20)],
  },
  'elastic-api-key': {
    finds: [
      {
        text: `const client = new elasticsearch.Client({ node, auth: { apiKey: '${key()}' } });`,
        token: key(),
      },
      { text: `ELASTICSEARCH_API_KEY=${key()}`, token: key() },
    ],
    ignores: [`elastic_document = "${btoa(sample('', 43))}"`],
  },
  'elastic-api-key-header': {
    finds: [
      { text: `curl -H "Authorization: ApiKey ${key()}" https://shop.es.internal/_search`, token: key() },
    ],
    ignores: [`Authorization: ApiKey ${sample('', 40)}`],
  },
});
