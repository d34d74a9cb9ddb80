// Roboflow: https://docs.roboflow.com/developer/authentication/find-your-roboflow-api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.roboflow.com/developer/authentication/find-your-roboflow-api-key';

export const rules = issuedBy('Roboflow', {
  'roboflow-api-key': {
    kind: 'named',
    title: 'Roboflow private API key',
    keywords: ['roboflow'],
    pattern: /(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{20}/,
    name: /key|token/,
    variable: 'ROBOFLOW_API_KEY',
    revoke,
  },
  'roboflow-publishable-key': {
    kind: 'named',
    title: 'Roboflow publishable key',
    keywords: ['roboflow'],
    pattern: /rf_[A-Za-z0-9]{20,32}/,
    name: /key/,
    // It is meant for web pages, and can only run models.
    severity: 'low',
    variable: 'ROBOFLOW_PUBLISHABLE_KEY',
    revoke,
  },
});

const key = (): string => sample('', 20);
const publishable = (): string => sample('rf_', 20);

export const proof = (): Proofs<typeof rules> => ({
  'roboflow-api-key': {
    finds: [
      { text: `ROBOFLOW_API_KEY=${key()}`, token: key() },
      { text: `rf = Roboflow(api_key="${key()}")`, token: key() },
      { text: `curl "https://detect.roboflow.com/shelf/3?api_key=${key()}"`, token: key() },
    ],
    ignores: [`roboflow_workspace = "${key()}"`, 'ROBOFLOW_API_KEY=YOUR_API_KEY'],
  },
  'roboflow-publishable-key': {
    finds: [
      { text: `roboflow.auth({ publishable_key: '${publishable()}' })`, token: publishable() },
      { text: `ROBOFLOW_PUBLISHABLE_KEY=${publishable()}`, token: publishable() },
    ],
    ignores: [`publishable_key: "${publishable()}"`],
  },
});
