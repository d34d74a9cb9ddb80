// Pushover: https://pushover.net/api#identifiers
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Pushover', {
  'pushover-api-token': {
    kind: 'named',
    title: 'Pushover application API token',
    keywords: ['pushover'],
    pattern: /(?=[a-z]{0,29}\d)a[a-z0-9]{29}/,
    name: /token|key|app|api/,
    variable: 'PUSHOVER_TOKEN',
    revoke: 'https://pushover.net/api#registration',
  },
  'pushover-user-key': {
    kind: 'named',
    title: 'Pushover user or group key',
    keywords: ['pushover'],
    pattern: /(?=[a-z]{0,29}\d)[ug][a-z0-9]{29}/,
    name: /user|key|group|recipient/,
    variable: 'PUSHOVER_USER',
    revoke: 'https://support.pushover.net/i24-how-do-i-reset-or-change-my-user-key',
  },
});

const token = (): string => sample('a', 29, 'lower');
const user = (): string => sample('u', 29, 'lower', 3);

export const proof = (): Proofs<typeof rules> => ({
  'pushover-api-token': {
    finds: [
      { text: `PUSHOVER_TOKEN=${token()}`, token: token() },
      {
        text: `curl -s --form-string "token=${token()}" https://api.pushover.net/1/messages.json`,
        token: token(),
      },
      {
        text: `receivers:\n  - name: phone\n    pushover_configs:\n      - token: ${token()}`,
        token: token(),
      },
    ],
    ignores: [`pushover_receipt = "${token()}"`, 'PUSHOVER_TOKEN=your_app_token', `token: ${token()}`],
  },
  'pushover-user-key': {
    finds: [
      { text: `PUSHOVER_USER=${user()}`, token: user() },
      { text: `new Pushover({ user: '${user()}' })`, token: user() },
    ],
    ignores: [`pushover_device = "${user()}"`],
  },
});
