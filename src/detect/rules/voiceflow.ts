// Voiceflow: https://docs.voiceflow.com/api-reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Voiceflow', {
  'voiceflow-api-key': {
    kind: 'shaped',
    title: 'Voiceflow API key',
    keywords: ['vf.dm.', 'vf.ws.'],
    pattern: /VF\.(?:DM|WS)\.[0-9a-f]{24}\.[A-Za-z0-9]{14,20}/,
    variable: 'VOICEFLOW_API_KEY',
    revoke: 'https://docs.voiceflow.com/api-reference/authentication',
  },
});

const key = (): string => `${sample('VF.DM.', 24, 'hex')}.${sample('', 16)}`;

export const proof = (): Proofs<typeof rules> => ({
  'voiceflow-api-key': {
    finds: [
      { text: `VF_API_KEY=${key()}`, token: key() },
      { text: `curl -H "Authorization: ${key()}" https://general-runtime.voiceflow.com/state`, token: key() },
      { text: `headers: { Authorization: '${key()}' }`, token: key() },
    ],
    ignores: ['Authorization: VF.DM.XXXXXXXXX', 'Authorization: VF.DM.your_api_key'],
  },
});
