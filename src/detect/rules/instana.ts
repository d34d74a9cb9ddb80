// Instana: https://www.ibm.com/docs/en/instana-observability/current?topic=apis-instana-rest-api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Instana', {
  'instana-token': {
    kind: 'named',
    title: 'Instana API token or agent key',
    keywords: ['instana'],
    pattern: /(?=[A-Za-z_-]{0,21}\d)[A-Za-z0-9_-]{22}/,
    name: /key|token|secret/,
    variable: 'INSTANA_API_TOKEN',
    revoke: 'https://www.ibm.com/docs/en/instana-observability/current?topic=apis-instana-rest-api',
  },
});

const token = (): string => sample('', 22, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'instana-token': {
    finds: [
      { text: `INSTANA_AGENT_KEY=${token()}`, token: token() },
      {
        text: `helm install instana-agent --set agent.key=${token()} --set cluster.name=prod`,
        token: token(),
      },
      { text: `instana:\n  api_token: "${token()}"`, token: token() },
    ],
    ignores: [`instana_zone = "${token()}"`, 'INSTANA_API_TOKEN=your-api-token'],
  },
});
