// Cartesia: https://docs.cartesia.ai/use-the-api/api-conventions
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.cartesia.ai/use-the-api/api-conventions';

export const rules = issuedBy('Cartesia', {
  'cartesia-api-key': {
    kind: 'shaped',
    title: 'Cartesia API key',
    keywords: ['sk_car_'],
    pattern: /sk_car_[A-Za-z0-9_-]{20,48}/,
    variable: 'CARTESIA_API_KEY',
    revoke,
  },
  'cartesia-api-key-classic': {
    kind: 'named',
    title: 'Cartesia API key (classic)',
    keywords: ['cartesia'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token/,
    variable: 'CARTESIA_API_KEY',
    revoke,
  },
});

const key = (): string => sample('sk_car_', 22);
const classicKey = (): string =>
  [8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'cartesia-api-key': {
    finds: [
      { text: `CARTESIA_API_KEY=${key()}`, token: key() },
      { text: `const cartesia = new CartesiaClient({ apiKey: '${key()}' });`, token: key() },
      { text: `wss://api.cartesia.ai/tts/websocket?api_key=${key()}`, token: key() },
    ],
    ignores: ['CARTESIA_API_KEY=sk_car_...', 'sk_car_your_key'],
  },
  'cartesia-api-key-classic': {
    finds: [
      { text: `CARTESIA_API_KEY=${classicKey()}`, token: classicKey() },
      { text: `cartesia = Cartesia(api_key="${classicKey()}")`, token: classicKey() },
    ],
    ignores: [`cartesia_voice_id = "${classicKey()}"`],
  },
});
