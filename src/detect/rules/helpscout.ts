// Help Scout: https://developer.helpscout.com/mailbox-api/overview/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const keywords = ['helpscout', 'help_scout', 'help-scout', 'help scout'];

export const rules = issuedBy('Help Scout', {
  'helpscout-app-secret': {
    kind: 'named',
    title: 'Help Scout app secret',
    keywords,
    pattern: /(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{32,40}/,
    name: /secret/,
    variable: 'HELPSCOUT_APP_SECRET',
    revoke: 'https://developer.helpscout.com/mailbox-api/overview/authentication/',
  },
  'helpscout-api-key': {
    kind: 'named',
    title: 'Help Scout Docs API key',
    keywords,
    pattern: /[0-9a-f]{40}/,
    name: /key|token/,
    variable: 'HELPSCOUT_API_KEY',
    revoke: 'https://developer.helpscout.com/docs-api/',
  },
});

const secret = (): string => sample('', 32);
const key = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'helpscout-app-secret': {
    finds: [
      { text: `HELPSCOUT_APP_SECRET=${secret()}`, token: secret() },
      { text: `# Help Scout\napp_id: shop\napp_secret: "${secret()}"`, token: secret() },
    ],
    ignores: [`HELPSCOUT_APP_ID=${secret()}`, `app_secret: "${secret()}"`],
  },
  'helpscout-api-key': {
    finds: [
      { text: `HELPSCOUT_DOCS_API_KEY="${key()}"`, token: key() },
      { text: `const helpScoutKey = '${key()}';`, token: key() },
    ],
    ignores: [`helpscout_commit = "${key()}"`, `apiKey = '${key()}'`],
  },
});
