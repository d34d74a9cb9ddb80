// ChartMogul: https://dev.chartmogul.com/docs/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('ChartMogul', {
  'chartmogul-api-key': {
    kind: 'named',
    title: 'ChartMogul API key',
    keywords: ['chartmogul'],
    pattern: /[0-9a-f]{32}/,
    variable: 'CHARTMOGUL_API_KEY',
    revoke: 'https://dev.chartmogul.com/docs/authentication',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'chartmogul-api-key': {
    finds: [
      { text: `CHARTMOGUL_API_KEY=${key()}`, token: key() },
      { text: `const config = new ChartMogul.Config('${key()}');`, token: key() },
      { text: `config = chartmogul.Config("${key()}")`, token: key() },
      { text: `curl https://api.chartmogul.com/v1/ping -u ${key()}:`, token: key() },
    ],
    ignores: [`chartmogul_uuid = "${key()}"`, 'CHARTMOGUL_API_KEY=YOUR_API_KEY'],
  },
});
