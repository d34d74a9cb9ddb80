// Platform.sh, now Upsun: https://docs.upsun.com/administration/cli/api-tokens.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Platform.sh', {
  'platform-sh-api-token': {
    kind: 'named',
    title: 'Platform.sh (Upsun) API token',
    keywords: ['platformsh', 'platform_sh', 'platform.sh', 'upsun'],
    pattern: /(?=[a-z0-9_-]{0,42}[A-Z])(?=[A-Za-z_-]{0,42}\d)[A-Za-z0-9_-]{43}/,
    name: /token|auth/,
    variable: 'PLATFORMSH_CLI_TOKEN',
    revoke: 'https://docs.upsun.com/administration/cli/api-tokens.html',
  },
});

const token = (): string => sample('', 43, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'platform-sh-api-token': {
    finds: [
      { text: `PLATFORMSH_CLI_TOKEN=${token()}`, token: token() },
      {
        text: `curl -u platform-api-user: -d 'grant_type=api_token&api_token=${token()}' https://auth.api.platform.sh/oauth2/token`,
        token: token(),
      },
    ],
    ignores: [`platformsh_tree_id = "${token()}"`, 'PLATFORMSH_CLI_TOKEN=TOKEN_YOU_GENERATED'],
  },
});
