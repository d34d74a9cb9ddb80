// Amplitude: https://amplitude.com/docs/apis/keys-and-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://amplitude.com/docs/apis/keys-and-tokens';

export const rules = issuedBy('Amplitude', {
  'amplitude-secret-key': {
    kind: 'named',
    title: 'Amplitude secret key',
    keywords: ['amplitude'],
    pattern: /[0-9a-f]{32}/,
    name: /secret/,
    variable: 'AMPLITUDE_SECRET_KEY',
    revoke,
  },
  'amplitude-deployment-key': {
    kind: 'named',
    title: 'Amplitude Experiment server deployment key',
    keywords: ['amplitude', 'experiment.initialize'],
    pattern: /server-[A-Za-z0-9]{32}/,
    name: /key|initialize/,
    variable: 'AMPLITUDE_DEPLOYMENT_KEY',
    revoke: 'https://amplitude.com/docs/feature-experiment/data-model#deployments',
  },
  'amplitude-api-key': {
    kind: 'named',
    title: 'Amplitude project API key',
    keywords: ['amplitude'],
    pattern: /[0-9a-f]{32}/,
    name: /^(?!.*secret).*(?:key|init)/,
    // It is shipped to browsers, and only records events.
    severity: 'low',
    variable: 'AMPLITUDE_API_KEY',
    revoke,
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'amplitude-secret-key': {
    finds: [
      { text: `AMPLITUDE_SECRET_KEY=${key()}`, token: key() },
      { text: `amplitude:\n  secret_key: '${key()}'`, token: key() },
    ],
    ignores: [`AMPLITUDE_DEVICE_ID=${key()}`, `secret_key: ${key()}`],
  },
  'amplitude-deployment-key': {
    finds: [
      { text: `AMPLITUDE_DEPLOYMENT_KEY=${sample('server-', 32)}`, token: sample('server-', 32) },
      { text: `Experiment.initializeRemote('${sample('server-', 32)}', {});`, token: sample('server-', 32) },
    ],
    ignores: ['AMPLITUDE_DEPLOYMENT_KEY=server-your-key'],
  },
  'amplitude-api-key': {
    finds: [
      { text: `amplitude.init('${key()}', userId);`, token: key() },
      { text: `"amplitudeApiKey": "${key()}"`, token: key() },
    ],
    ignores: [`amplitude_insert_id = "${key()}"`, 'AMPLITUDE_API_KEY=YOUR_API_KEY'],
  },
});
