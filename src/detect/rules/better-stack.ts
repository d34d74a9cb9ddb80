// Better Stack (Logtail, Better Uptime): https://betterstack.com/docs/logs/api/getting-started/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Better Stack', {
  'better-stack-token': {
    kind: 'named',
    title: 'Better Stack API or source token',
    keywords: [
      'logtail',
      'betterstack',
      'better_stack',
      'better-stack',
      'betteruptime',
      'better_uptime',
      'better-uptime',
    ],
    pattern: /(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}/,
    name: /token|key|auth|logtail/,
    variable: 'BETTERSTACK_API_TOKEN',
    revoke: 'https://betterstack.com/docs/logs/api/getting-started/',
  },
});

const token = (): string => sample('', 24);

export const proof = (): Proofs<typeof rules> => ({
  'better-stack-token': {
    finds: [
      { text: `LOGTAIL_SOURCE_TOKEN=${token()}`, token: token() },
      { text: `const logtail = new Logtail("${token()}");`, token: token() },
      { text: `provider "better-uptime" {\n  api_token = "${token()}"\n}`, token: token() },
    ],
    ignores: [`betterstack_incident = "${token()}"`, 'LOGTAIL_SOURCE_TOKEN=your_source_token', token()],
  },
});
