// Clarifai: https://docs.clarifai.com/control/authentication/pat/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Clarifai', {
  'clarifai-pat': {
    kind: 'named',
    title: 'Clarifai personal access token or API key',
    keywords: ['clarifai'],
    pattern: /[0-9a-f]{32}/,
    name: /pat$|key|token|auth/,
    variable: 'CLARIFAI_PAT',
    revoke: 'https://docs.clarifai.com/control/authentication/pat/',
  },
});

const token = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'clarifai-pat': {
    finds: [
      { text: `CLARIFAI_PAT=${token()}`, token: token() },
      { text: `model = Model("https://clarifai.com/openai/chat", pat="${token()}")`, token: token() },
      { text: `const clarifai = new Clarifai.App({ apiKey: '${token()}' });`, token: token() },
      { text: `# clarifai\nheaders = {"Authorization": "Key ${token()}"}`, token: token() },
    ],
    ignores: [`CLARIFAI_MODEL_VERSION_ID = "${token()}"`, 'CLARIFAI_PAT=YOUR_PAT_HERE'],
  },
});
