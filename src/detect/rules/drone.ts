// Drone CI: https://docs.drone.io/cli/configure/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Drone CI', {
  'drone-token': {
    kind: 'named',
    title: 'Drone CI user token or RPC secret',
    keywords: [
      'drone_token',
      'drone_rpc_secret',
      'drone_secret',
      'drone_server',
      'drone_database_secret',
      'drone_cookie_secret',
      'drone-token',
      'drone.io',
      'droneci',
      'drone-ci',
    ],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /token|secret/,
    variable: 'DRONE_TOKEN',
    revoke: 'https://docs.drone.io/cli/user/drone-user-update/',
  },
});

const token = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'drone-token': {
    finds: [
      { text: `export DRONE_TOKEN=${token()}`, token: token() },
      {
        text: `environment:\n  - DRONE_RPC_SECRET=${sample('', 32, 'hex')}\n  - DRONE_RPC_HOST=ci.shop.internal`,
        token: sample('', 32, 'hex'),
      },
      { text: `drone_server: https://ci.shop.internal\ntoken: ${token()}`, token: token() },
    ],
    ignores: ['DRONE_TOKEN=your-token-here', `drone_speed_secret = "${token()}"`],
  },
});
