// Kraken: https://support.kraken.com/articles/360000919966-how-to-create-an-api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://support.kraken.com/articles/360000919966-how-to-create-an-api-key';

export const rules = issuedBy('Kraken', {
  'kraken-private-key': {
    kind: 'named',
    title: 'Kraken private key',
    keywords: ['kraken'],
    pattern: /[A-Za-z0-9+/]{86}==/,
    name: /secret|private/,
    variable: 'KRAKEN_API_SECRET',
    revoke,
  },
  'kraken-api-key': {
    kind: 'named',
    title: 'Kraken API key',
    keywords: ['kraken'],
    pattern: /[A-Za-z0-9+/]{56}/,
    name: /^(?!.*(?:secret|private)).*key/,
    variable: 'KRAKEN_API_KEY',
    revoke,
  },
});

const secret = (): string => `${sample('', 86, 'base64')}==`;
const key = (): string => sample('', 56, 'base64');

export const proof = (): Proofs<typeof rules> => ({
  'kraken-private-key': {
    finds: [
      { text: `KRAKEN_API_SECRET=${secret()}`, token: secret() },
      { text: `kraken:\n  private_key: "${secret()}"`, token: secret() },
      { text: `const kraken = new KrakenClient({ secret: '${secret()}' });`, token: secret() },
    ],
    ignores: [`kraken_signature = "${secret()}"`, 'KRAKEN_API_SECRET=<your private key>'],
  },
  'kraken-api-key': {
    finds: [
      { text: `KRAKEN_API_KEY=${key()}`, token: key() },
      { text: `exchange = ccxt.kraken({"apiKey": "${key()}"})`, token: key() },
    ],
    ignores: [`kraken_bundle = "${key()}"`],
  },
});
