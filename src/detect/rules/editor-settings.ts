// Secrets in settings of editors and of what they start: servers of the Model Context Protocol, launch configurations.
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';
import { given, jsonText, long, mixed, nothingMuch } from '../setting.ts';

const shared = { kind: 'file', keywords: [], general: true, variable: '' } as const;

const colon = String.raw`"\s{0,8}:\s{0,8}"(?:(?:Bearer|Basic|Token|Bot) )?`;
/** `"--api-key", "…"`, `"--token=…"`; in a header, `"Authorization: Bearer …"` or `"Authorization:Bearer …"`. */
const option = String.raw`"--?[\w-]{0,40}?(?:api[-_]?key|key|token|secret|password|pat)(?:=|"\s{0,4},\s{0,40}")${mixed}|"[\w-]{0,40}(?:[aA]uthorization|[kK]ey|[tT]oken): ?(?:(?:Bearer|Basic|Token) )?${mixed}`;

export const rules = issuedBy('', {
  'mcp-secret': {
    ...shared,
    title: 'Secret in the settings of an MCP server',
    paths:
      /(?:^|\/)(?:\.?mcp(?:[_.-][\w-]+)*|claude_desktop_config|\.claude(?:\/settings(?:\.local)?)?|cline_mcp_settings|mcp_settings|mcpServers|\.?gemini\/settings|\.?(?:continue|zed|opencode|crush|windsurf|codeium|roo|kilocode|amazonq)\/[\w./-]+|opencode|crush)\.jsonc?$/i,
    pattern: new RegExp(
      String.raw`(?:"${given(colon)}|"[aA]uthorization${colon}${long}|${option})${nothingMuch}${jsonText}`,
    ),
    revoke: 'https://modelcontextprotocol.io/docs/tutorials/security/authorization',
  },
  'vscode-secret': {
    ...shared,
    title: 'Secret in settings of VS Code',
    paths:
      /(?:^|\/)(?:\.vscode\/[\w.-]+\.json|[\w.-]+\.code-workspace|\.devcontainer\/[\w./-]+\.json|\.?devcontainer\.json|Code\/User\/[\w.-]+\.json|[\w.-]+\.sublime-(?:settings|project)|\.idea\/httpRequests\/[\w.-]+)$/i,
    pattern: new RegExp(
      String.raw`(?:"${given(colon, mixed)}|"[aA]uthorization${colon}${mixed}|${option})${nothingMuch}${jsonText}`,
    ),
    revoke: 'https://code.visualstudio.com/docs/editor/workspace-trust',
  },
});

const secret = (length = 32): string => sample('', length);
/** Two words, which nothing but the place shows to be a password. */
const phrase = (): string => ['tulip', 'meadow'].join('-');

export const proof = (): Proofs<typeof rules> => ({
  'mcp-secret': {
    finds: [
      { text: `"env": { "SHOP_API_KEY": "${secret()}" }`, token: secret(), path: '.cursor/mcp.json' },
      {
        text: `"env": { "DB_PASSWORD": "${phrase()}" }`,
        token: phrase(),
        path: 'claude_desktop_config.json',
      },
      {
        text: `"args": ["-y", "shop-mcp", "--api-key", "${secret()}"]`,
        token: secret(),
        path: '.vscode/mcp.json',
      },
      {
        text: `"headers": { "Authorization": "Bearer ${secret(24)}" }`,
        token: secret(24),
        path: '.mcp.json',
      },
    ],
    ignores: [
      '"env": { "SHOP_API_KEY": "${input:shop-key}" }',
      '"env": { "SHOP_API_KEY": "your-api-key-1" }',
      '"args": ["-y", "shop-mcp", "--token", "${env:TOKEN}"]',
      '"inputs": [{ "type": "promptString", "id": "shop-key", "password": true }]',
    ],
    path: '.vscode/mcp.json',
  },
  'vscode-secret': {
    finds: [
      { text: `"shop.password": "${phrase()}",`, token: phrase(), path: '.vscode/settings.json' },
      { text: `"env": { "SHOP_TOKEN": "${secret()}" }`, token: secret(), path: '.vscode/launch.json' },
      { text: `"args": ["--token=${secret()}"]`, token: secret(), path: '.vscode/launch.json' },
    ],
    ignores: [
      '"shop.tokenColor": "editor-foreground-1"',
      '"env": { "SHOP_TOKEN": "${env:SHOP_TOKEN}" }',
      '"args": ["--key", "src/main-1.ts"]',
    ],
    path: '.vscode/settings.json',
  },
});
