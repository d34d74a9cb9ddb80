// Zulip: https://zulip.com/api/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Zulip', {
  'zulip-api-key': {
    kind: 'named',
    title: 'Zulip API key',
    keywords: ['zulip'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    variable: 'ZULIP_API_KEY',
    revoke: 'https://zulip.com/api/api-keys#invalidate-an-api-key',
  },
});

const key = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'zulip-api-key': {
    finds: [
      { text: `ZULIP_API_KEY=${key()}`, token: key() },
      {
        text: `[api]\nemail=bot@shop.internal\nkey=${key()}\nsite=https://shop.zulipchat.com\n# zulip`,
        token: key(),
      },
      { text: `client = zulip.Client(site=site, api_key="${key()}")`, token: key() },
    ],
    ignores: [`zulip_stream = "${key()}"`, `api_key="${key()}"`],
  },
});
