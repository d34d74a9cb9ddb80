// Anthropic: https://docs.anthropic.com/en/api/overview
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke =
  'https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure';

export const rules = issuedBy('Anthropic', {
  'anthropic-api-key': {
    kind: 'shaped',
    title: 'Anthropic API key',
    keywords: ['sk-ant-api'],
    pattern: /sk-ant-api\d{2}-[A-Za-z0-9_-]{80,120}/,
    variable: 'ANTHROPIC_API_KEY',
    revoke,
  },
  'anthropic-admin-key': {
    kind: 'shaped',
    title: 'Anthropic admin API key',
    keywords: ['sk-ant-admin'],
    pattern: /sk-ant-admin\d{2}-[A-Za-z0-9_-]{80,120}/,
    variable: 'ANTHROPIC_ADMIN_KEY',
    revoke,
  },
  'anthropic-oauth-token': {
    kind: 'shaped',
    title: 'Claude OAuth access, refresh or session token',
    keywords: ['sk-ant-oat', 'sk-ant-ort', 'sk-ant-sid'],
    pattern: /sk-ant-(?:oat|ort|sid)\d{2}-[A-Za-z0-9_-]{80,120}/,
    variable: 'CLAUDE_CODE_OAUTH_TOKEN',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'anthropic-api-key': {
    finds: [
      {
        text: `const anthropic = new Anthropic({ apiKey: '${sample('sk-ant-api03-', 93, 'base64url')}AA' });`,
        token: `${sample('sk-ant-api03-', 93, 'base64url')}AA`,
      },
      {
        text: `curl -H "x-api-key: ${sample('sk-ant-api03-', 93, 'base64url')}AA"`,
        token: `${sample('sk-ant-api03-', 93, 'base64url')}AA`,
      },
    ],
    ignores: ['ANTHROPIC_API_KEY=sk-ant-api03-...', sample('sk-ant-api03-', 40)],
  },
  'anthropic-admin-key': {
    finds: [
      {
        text: `ANTHROPIC_ADMIN_KEY=${sample('sk-ant-admin01-', 93, 'base64url')}AA`,
        token: `${sample('sk-ant-admin01-', 93, 'base64url')}AA`,
      },
    ],
    ignores: [sample('sk-ant-admin01-', 20)],
  },
  'anthropic-oauth-token': {
    finds: [
      {
        text: `"accessToken":"${sample('sk-ant-oat01-', 93, 'base64url')}AA"`,
        token: `${sample('sk-ant-oat01-', 93, 'base64url')}AA`,
      },
      {
        text: `refreshToken: ${sample('sk-ant-ort01-', 93, 'base64url')}AA`,
        token: `${sample('sk-ant-ort01-', 93, 'base64url')}AA`,
      },
    ],
    ignores: [sample('sk-ant-oat01-', 20)],
  },
});
