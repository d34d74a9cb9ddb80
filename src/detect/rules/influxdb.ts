// InfluxDB: https://docs.influxdata.com/influxdb/v2/admin/tokens/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('InfluxData', {
  'influxdb-token': {
    kind: 'named',
    title: 'InfluxDB API token',
    keywords: ['influx'],
    pattern: /[A-Za-z0-9_-]{86}==/,
    name: /token|auth|key|pass/,
    variable: 'INFLUX_TOKEN',
    revoke: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/delete-token/',
  },
  'influxdb3-token': {
    kind: 'shaped',
    title: 'InfluxDB 3 token',
    keywords: ['apiv3_'],
    pattern: /apiv3_[A-Za-z0-9_-]{80,100}/,
    variable: 'INFLUXDB3_AUTH_TOKEN',
    revoke: 'https://docs.influxdata.com/influxdb3/core/admin/tokens/',
  },
});

const token = (): string => `${sample('', 86, 'base64url')}==`;
const newer = (): string => sample('apiv3_', 86, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'influxdb-token': {
    finds: [
      { text: `INFLUX_TOKEN=${token()}`, token: token() },
      {
        text: `[[outputs.influxdb_v2]]\n  urls = ["http://127.0.0.1:8086"]\n  token = "${token()}"`,
        token: token(),
      },
      { text: `client = InfluxDBClient(url=url, token="${token()}", org="shop")`, token: token() },
    ],
    ignores: [`influx_payload = "${token()}"`, 'INFLUX_TOKEN=$INFLUX_TOKEN'],
  },
  'influxdb3-token': {
    finds: [
      { text: `influxdb3 query --token ${newer()} --database shop`, token: newer() },
      { text: `INFLUXDB3_AUTH_TOKEN=${newer()}`, token: newer() },
    ],
    ignores: ['--token apiv3_0000000000000', sample('apiv3_', 20)],
  },
});
