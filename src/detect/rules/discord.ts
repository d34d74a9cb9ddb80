// Discord: https://discord.com/developers/docs/reference#authentication
import { decodeBase64 } from '../jwt.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://discord.com/developers/docs/quick-start/getting-started';

/** The first part is the number of the bot's account, in base64. */
const isNumbered = (token: string): boolean =>
  /^\d{17,20}$/.test(decodeBase64(token.split('.')[0] ?? '') ?? '');

export const rules = issuedBy('Discord', {
  'discord-bot-token': {
    kind: 'named',
    title: 'Discord bot token',
    keywords: [
      'discord',
      'bot_token',
      'bottoken',
      'bot-token',
      'client.login',
      'client.run',
      'bot.login',
      'bot.run',
    ],
    pattern: /[MNO][A-Za-z0-9_-]{22,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/,
    name: /token|secret|discord|login|run|auth/,
    check: isNumbered,
    variable: 'DISCORD_TOKEN',
    revoke,
  },
  'discord-bot-token-header': {
    kind: 'shaped',
    title: 'Discord bot token in a header',
    keywords: ['bot '],
    pattern: /Bot (?<value>[MNO][A-Za-z0-9_-]{22,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38})/,
    notBefore: '.-',
    check: isNumbered,
    variable: 'DISCORD_TOKEN',
    revoke,
  },
  'discord-webhook-url': {
    kind: 'shaped',
    title: 'Discord webhook URL',
    keywords: ['discord.com/api/', 'discordapp.com/api/'],
    pattern:
      /https:\/\/(?:canary\.|ptb\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[A-Za-z0-9_-]{60,80}/,
    lead: 15,
    variable: 'DISCORD_WEBHOOK_URL',
    revoke: 'https://discord.com/developers/docs/resources/webhook#delete-webhook',
  },
  'discord-client-secret': {
    kind: 'named',
    title: 'Discord OAuth client secret',
    keywords: ['discord'],
    pattern: /(?=[A-Za-z_-]{0,31}\d)[A-Za-z0-9_-]{32}/,
    name: /secret/,
    variable: 'DISCORD_CLIENT_SECRET',
    revoke: 'https://discord.com/developers/docs/topics/oauth2',
  },
});

const bot = (): string =>
  [btoa(sample('10', 16, 'digits')), sample('G', 5), sample('', 38)].join('.').replace(/=/g, '');
const webhook = (): string =>
  `https://discord.com/api/webhooks/${sample('1', 18, 'digits')}/${sample('', 68, 'base64url')}`;

export const proof = (): Proofs<typeof rules> => ({
  'discord-bot-token': {
    finds: [
      { text: `client.login('${bot()}');`, token: bot() },
      { text: `DISCORD_TOKEN=${bot()}`, token: bot() },
      { text: `# discord\nbot.run("${bot()}")`, token: bot() },
    ],
    ignores: [
      'client.login(process.env.DISCORD_TOKEN);',
      'DISCORD_TOKEN=your.bot.token',
      `discord_file = "${bot()}.js"`,
    ],
  },
  'discord-bot-token-header': {
    finds: [
      { text: `curl -H "Authorization: Bot ${bot()}" https://discord.com/api/v10/users/@me`, token: bot() },
      { text: `headers: { Authorization: 'Bot ${bot()}' }`, token: bot() },
    ],
    ignores: [`Authorization: Bot \${token}`, 'Bot My.Chat.Companion'],
  },
  'discord-webhook-url': {
    finds: [
      { text: `DISCORD_WEBHOOK_URL="${webhook()}"`, token: webhook() },
      { text: `url: ${webhook()}`, token: webhook() },
    ],
    ignores: ['https://discord.com/api/webhooks/{id}/{token}', 'https://discord.com/api/v10/channels/1'],
  },
  'discord-client-secret': {
    finds: [
      { text: `DISCORD_CLIENT_SECRET=${sample('', 32, 'base64url')}`, token: sample('', 32, 'base64url') },
    ],
    ignores: [`discord_channel = "${sample('', 32)}"`],
  },
});
