// ngrok: https://ngrok.com/docs/agent/#authtokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://ngrok.com/docs/agent/#authtokens';

export const rules = issuedBy('ngrok', {
  'ngrok-token': {
    kind: 'named',
    title: 'ngrok authtoken or API key',
    keywords: ['ngrok', 'authtoken'],
    pattern: /(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{18,30}_[A-Za-z0-9]{18,26}/,
    name: /token|key|auth/,
    variable: 'NGROK_AUTHTOKEN',
    revoke,
  },
  'ngrok-authtoken-command': {
    kind: 'shaped',
    title: 'ngrok authtoken in a command',
    keywords: ['add-authtoken ', 'ngrok authtoken '],
    pattern: /(?:add-authtoken|ngrok authtoken) (?<value>[A-Za-z0-9]{18,30}_[A-Za-z0-9]{18,26})/,
    variable: 'NGROK_AUTHTOKEN',
    revoke,
  },
});

const token = (): string => [sample('2', 26), sample('', 21)].join('_');

export const proof = (): Proofs<typeof rules> => ({
  'ngrok-token': {
    finds: [
      { text: `NGROK_AUTHTOKEN=${token()}`, token: token() },
      { text: `# ngrok.yml\nversion: 3\nagent:\n  authtoken: ${token()}`, token: token() },
      { text: `region: eu\nauthtoken: ${token()}\ntunnels:`, token: token() },
      { text: `await ngrok.connect({ addr: 8080, authtoken: '${token()}' });`, token: token() },
    ],
    ignores: [`ngrok_endpoint = "${token()}"`, 'NGROK_AUTHTOKEN=<your-authtoken>'],
  },
  'ngrok-authtoken-command': {
    finds: [
      { text: `RUN ngrok config add-authtoken ${token()}`, token: token() },
      { text: `./ngrok authtoken ${token()}`, token: token() },
    ],
    ignores: ['ngrok config add-authtoken $NGROK_AUTHTOKEN', 'ngrok config add-authtoken TOKEN'],
  },
});
